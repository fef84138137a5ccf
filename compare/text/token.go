package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/compare/lookalike"
	"factdiff/sources"
)

// Kind says what sort of thing a token is.
type Kind uint8

// The kinds of tokens.
const (
	// Word begins with a letter: "talks", "O'Brien", "U.S.", "Sen.", "n't", "'s".
	Word Kind = iota
	// Number begins with a digit: "28", "1,000", "3.5", "19th", "1990s", "10am".
	Number
	// Punct is a mark of punctuation; "...", "--", "``" and "''" are one token.
	Punct
	// Symbol is anything else: "$", "%", "€", "+", an emoji.
	Symbol
)

// Shape says how a word is capitalised.
type Shape uint8

// The shapes of words. A single capital letter ("A", "J.") is Title.
const (
	Lower Shape = iota // no capital: "talks"; also tokens without letters
	Title              // first letter only: "Putin", "O'Brien"
	Upper              // all letters, two or more: "NATO", "U.S."
	Mixed              // "McCain", "iPhone", "HPs"
)

// Token is a word, number or mark.
type Token struct {
	sources.Span
	// Norm is the token in lower case with straight apostrophes.
	Norm string
	// Sentence is the index of its sentence in Doc.Sentences.
	Sentence int
	Kind     Kind
	Shape    Shape
	// Glued is true where no white space stands before the token, so that
	// "19-point" is "19", glued "-", glued "point".
	Glued bool
	// Tag is the part of speech (Penn Treebank), set by Parse.
	Tag Tag
}

// IsWord reports whether the token is the word w, given in lower case.
func (t *Token) IsWord(w string) bool { return t.Norm == w }

// Capitalised reports whether the token begins with a capital letter.
func (t *Token) Capitalised() bool { return t.Shape == Title || t.Shape == Upper || t.Shape == Mixed }

// scanner walks over the bytes of one part of an article.
type scanner struct {
	text string
	pos  int
	end  int
	out  []Token
	// disguised are the words that hold letters which only look Latin.
	disguised []sources.Span
	lower     *strings.Builder // see lowered
}

// tokenize appends the tokens of text[span] to those of the document.
func (d *Doc) tokenize(span sources.Span) {
	s := scanner{text: d.Article.Text, pos: span.Start, end: span.End, out: d.Tokens, disguised: d.disguised, lower: &d.lower}
	s.scan()
	d.Tokens, d.disguised = s.out, s.disguised
}

func (s *scanner) scan() {
	glued := false
	for s.pos < s.end {
		r, size := s.peek(s.pos)
		if isSpace(r) {
			s.pos += size
			glued = false
			continue
		}
		if lookalike.Invisible(r) {
			s.pos += size
			continue
		}
		n := len(s.out)
		s.token(r, size)
		s.out[n].Glued = glued
		for i := n + 1; i < len(s.out); i++ {
			s.out[i].Glued = true
		}
		glued = true
	}
}

func (s *scanner) peek(i int) (rune, int) {
	if i >= s.end {
		return -1, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:s.end])
}

func (s *scanner) token(r rune, size int) {
	switch {
	case isLetter(r):
		s.word()
	case r == '0' && s.zeroForO():
		s.word()
	case isDigit(r):
		s.number()
	case (r == '\'' || r == '’') && s.elided(size):
		s.word()
	case r == '’' && s.spacedClitic(size):
		end := s.pos + size + len(" s")
		s.add(Word, s.pos, end)
		s.out[len(s.out)-1].Norm = "'" + strings.ToLower(s.text[end-1:end])
		s.pos = end
	default:
		s.mark(r, size)
	}
}

// elided reports whether an apostrophe here opens a shortened year or word
// that belongs to it ("'s" left over from a blank, "’90s").
func (s *scanner) elided(size int) bool {
	return s.pos > 0 && !isSpaceByte(s.text[s.pos-1]) && s.clitic(s.pos, size) > 0
}

// spacedClitic reports whether a blank has crept in after the apostrophe of a
// clitic ("year’ s"), as in many saved wire texts.
func (s *scanner) spacedClitic(size int) bool {
	i := s.pos + size
	if s.pos == 0 || isSpaceByte(s.text[s.pos-1]) || i+2 > s.end || s.text[i] != ' ' {
		return false
	}
	if c := s.text[i+1]; c != 's' && c != 't' && c != 'm' {
		return false
	}
	r, _ := s.peek(i + 2)
	return !isLetter(r) && !isDigit(r)
}

// clitic returns the length of "'s", "'re", "'ve", "'ll", "'d", "'m" at i.
func (s *scanner) clitic(i, apostrophe int) int {
	j := i + apostrophe
	for j < s.end && isASCIILetter(s.text[j]) {
		j++
	}
	if r, _ := s.peek(j); r == -1 || !isLetter(r) && !isDigit(r) {
		switch strings.ToLower(s.text[i+apostrophe : j]) {
		case "s", "re", "ve", "ll", "d", "m":
			return j - i
		}
	}
	return 0
}

// word reads letters, digits and inner apostrophes; periods belong to it in
// "U.S.", initials and known abbreviations. Clitics become tokens of their own.
func (s *scanner) word() {
	start := s.pos
	i := start
	for i < s.end {
		if isASCIILetter(s.text[i]) {
			i++
			continue
		}
		if s.countryOfMoney(start, i) {
			break
		}
		r, size := s.peek(i)
		if isLetter(r) || isDigit(r) || isCombining(r) {
			i += size
			continue
		}
		if r == '\'' || r == '’' {
			if n := s.clitic(i, size); n > 0 {
				if i == start {
					i += n
				}
				break
			}
			next, nextSize := s.peek(i + size)
			if nextSize > 0 && isLetter(next) {
				i += size
				continue
			}
		}
		if r == '.' && s.acronym(start, i) {
			i++
			continue
		}
		if n := s.unseen(i); n > 0 {
			i += n
			continue
		}
		break
	}
	if i < s.end && s.text[i] == '.' && s.abbreviation(start, i) {
		i++
	}
	if cut := s.negation(start, i); cut > 0 {
		s.add(Word, start, cut)
		s.add(Word, cut, i)
	} else {
		s.add(Word, start, i)
	}
	s.pos = i
}

// countryOfMoney reports whether text[start:i] are the letters between "$" and
// its figure, as Australian papers write them: "$US3 million", "$A240,500".
func (s *scanner) countryOfMoney(start, i int) bool {
	if start == 0 || s.text[start-1] != '$' || i == start || i-start > 2 || !s.digitAt(i) {
		return false
	}
	switch s.text[start:i] {
	case "US", "A", "AU", "NZ", "C", "HK", "S":
		return true
	}
	return false
}

// negation returns where "n't" begins in text[start:end], or 0.
func (s *scanner) negation(start, end int) int {
	w := s.text[start:end]
	if c := w[len(w)-1]; c != 't' && c != 'T' {
		return 0
	}
	for _, t := range [...]string{"n't", "n’t", "N'T", "N’T"} {
		if len(w) > len(t) && strings.HasSuffix(w, t) {
			return end - len(t)
		}
	}
	return 0
}

// acronym reports whether the period at i lies inside single letters with
// periods: the first of "U.S.", "a.m.", "J.D.".
func (s *scanner) acronym(start, i int) bool {
	r, size := utf8.DecodeLastRuneInString(s.text[start:i])
	if !isLetter(r) || (i-size > start && s.text[i-size-1] != '.') {
		return false
	}
	next, nextSize := s.peek(i + 1)
	if nextSize == 0 || !isLetter(next) {
		return false
	}
	after, _ := s.peek(i + 1 + nextSize)
	return after == '.' || !isLetter(after) && !isDigit(after)
}

// abbreviation reports whether the period at i ends the word text[start:i]
// as part of it.
func (s *scanner) abbreviation(start, i int) bool {
	w := s.text[start:i]
	if strings.IndexByte(w, '.') >= 0 {
		return true
	}
	if r, size := utf8.DecodeRuneInString(w); size == len(w) {
		return unicode.IsUpper(r) && w != "I" || w == "p" || w == "a" && s.meridiem(i+1) || w == "m" && s.afterMeridiem()
	}
	switch abbreviations[strings.ToLower(w)] {
	case 0:
		return false
	case properEnds, beforeName:
		return w[0] < 'a' || w == "v" || w == "vs" || w == "cf" || w == "viz"
	case beforeNumber:
		return s.numberFollows(i + 1)
	}
	return true
}

func (s *scanner) numberFollows(i int) bool {
	for i < s.end && s.text[i] == ' ' {
		i++
	}
	return s.digitAt(i)
}

// meridiem reports whether "m." follows: "a. m." as some agencies write it.
func (s *scanner) meridiem(i int) bool {
	return strings.HasPrefix(s.text[i:s.end], " m.")
}

func (s *scanner) afterMeridiem() bool {
	n := len(s.out)
	return n > 0 && (s.out[n-1].Norm == "a." || s.out[n-1].Norm == "p.")
}

// number reads digits with thousands and decimals and a suffix of letters.
func (s *scanner) number() {
	start := s.pos
	i := start
	for i < s.end {
		c := s.text[i]
		if isDigit(rune(c)) {
			i++
			continue
		}
		if (c == ',' && s.digits(i+1) >= 3 && !s.digitAt(i+4)) || (c == '.' && s.digitAt(i+1)) {
			i++
			continue
		}
		break
	}
	for i < s.end {
		r, size := s.peek(i)
		if !isLetter(r) && !isDigit(r) {
			break
		}
		i += size
	}
	s.add(Number, start, i)
	s.pos = i
}

func (s *scanner) digitAt(i int) bool { return i < s.end && isDigit(rune(s.text[i])) }

// digits counts the digits at i, at most 3.
func (s *scanner) digits(i int) int {
	n := 0
	for n < 3 && s.digitAt(i+n) {
		n++
	}
	return n
}

// mark reads one mark; runs of dots, hyphens, back-ticks and doubled single
// quotes are one token.
func (s *scanner) mark(r rune, size int) {
	start := s.pos
	i := start + size
	switch r {
	case '.', '-', '`':
		for i < s.end && s.text[i] == byte(r) {
			i++
		}
	case '\'':
		if i < s.end && s.text[i] == '\'' {
			i++
		}
	}
	kind := Symbol
	if unicode.IsPunct(r) && r != '%' && r != '&' && r != '@' && r != '#' && r != '*' || r == '`' {
		kind = Punct
	}
	s.add(kind, start, i)
	s.pos = i
}

func (s *scanner) add(kind Kind, start, end int) {
	raw := s.text[start:end]
	if kind == Word {
		if capitals, ok := plainLetters(raw); ok {
			s.addPlain(start, end, capitals)
			return
		}
		raw = s.undisguise(start, end)
	}
	s.out = append(s.out, Token{
		Span: sources.Span{Start: start, End: end}, Kind: kind,
		Norm: norm(raw), Shape: shape(raw, kind),
	})
}

// plainLetters counts the capitals of a word of letters from A to Z and no
// other characters, as most are.
func plainLetters(s string) (capitals int, ok bool) {
	for i := range len(s) {
		c := s[i]
		if !isASCIILetter(c) {
			return 0, false
		}
		if c < 'a' {
			capitals++
		}
	}
	return capitals, true
}

// addPlain is add for a word of letters from A to Z.
func (s *scanner) addPlain(start, end, capitals int) {
	raw := s.text[start:end]
	t := Token{Span: sources.Span{Start: start, End: end}, Kind: Word, Norm: raw, Shape: Mixed}
	switch {
	case capitals == 0:
		t.Shape = Lower
	case capitals == len(raw) && capitals > 1:
		t.Shape = Upper
	case capitals == 1 && raw[0] < 'a':
		t.Shape = Title
	}
	if capitals > 0 {
		t.Norm = s.lowered(raw)
	}
	s.out = append(s.out, t)
}

// lowered is a word of letters from A to Z in small letters. All such words
// stand in one string that grows.
func (s *scanner) lowered(raw string) string {
	from := s.lower.Len()
	for i := range len(raw) {
		s.lower.WriteByte(raw[i] | 0x20)
	}
	return s.lower.String()[from:]
}

// norm lowers the case and straightens apostrophes; it returns its argument
// where there is nothing to do.
func norm(s string) string {
	s = strings.ToLower(s)
	if strings.Contains(s, "’") {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return s
}

func shape(s string, kind Kind) Shape {
	if kind != Word {
		return Lower
	}
	upper, lower, first, letters := 0, 0, false, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
			if letters == 0 {
				first = true
			}
			letters++
		case unicode.IsLetter(r):
			lower++
			letters++
		}
	}
	switch {
	case upper == 0:
		return Lower
	case lower == 0 && upper > 1:
		return Upper
	case first && (upper == 1 || strings.ContainsAny(s, "'’")):
		return Title
	}
	return Mixed
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(r rune) bool       { return r >= '0' && r <= '9' }

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && isASCIILetter(byte(r))
	}
	return unicode.IsLetter(r)
}

func isCombining(r rune) bool { return r >= 0x300 && unicode.Is(unicode.Mn, r) }

func isSpaceByte(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v'
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && isSpaceByte(byte(r))
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

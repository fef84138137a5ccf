package foreign

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/compare/quantity"
	"factdiff/compare/text"
	"factdiff/sources"
)

// figureDigits is the digits of a figure and what they may mean.
type figureDigits struct {
	span   sources.Span
	value  float64
	digits int
	// grouped is true where thousands are set apart, doubtful where one mark
	// before three digits may as well set decimals apart.
	grouped, doubtful bool
}

// figure reads the figure that begins with token t: digits, and the words and
// signs around them.
func (s *scanner) figure(t int) (quantity.Mention, int, bool) {
	tok := &s.doc.Tokens[t]
	if tok.Kind != text.Number || tok.Glued && t > 0 && !s.opens(t-1) {
		return quantity.Mention{}, 0, false
	}
	n, ok := s.number(tok.Start)
	if !ok {
		return quantity.Mention{}, 0, false
	}
	m := quantity.Mention{Span: n.span, Number: n.span, Class: quantity.Count, Value: n.value, Digits: n.digits, Approx: n.doubtful, Person: -1}
	s.withUnit(&m)
	s.withSign(&m, t)
	if m.Class == quantity.Count && !s.large(n, m.Value) {
		return quantity.Mention{}, 0, false
	}
	m.Low, m.High = m.Value, m.Value
	m.First, m.End = s.doc.TokensIn(m.Span)
	return m, max(m.End, t+1), true
}

// opens reports whether a figure may stand directly behind token t.
func (s *scanner) opens(t int) bool {
	switch s.doc.Tokens[t].Norm {
	case "(", "[", "\"", "“", "„", "«", "»", "$", "€", "£", "us$":
		return true
	}
	return false
}

// number reads the digits at i with the marks between them.
func (s *scanner) number(i int) (figureDigits, bool) {
	text := s.doc.Article.Text
	var groups []string
	var marks []rune
	start, end := i, i
	for {
		from := i
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		groups = append(groups, text[from:i])
		end = i
		mark, size := utf8.DecodeRuneInString(text[i:])
		if !between(mark) || i+size >= len(text) || text[i+size] < '0' || text[i+size] > '9' || len(groups) > 8 {
			break
		}
		marks = append(marks, mark)
		i += size
	}
	n := figureDigits{span: sources.Span{Start: start, End: end}}
	ok := n.read(groups, marks, s.commas)
	n.doubtful = n.doubtful && (s.varies || !n.grouped)
	return n, ok
}

// between reports whether a mark may stand between the digits of a figure.
func between(r rune) bool {
	switch r {
	case '.', ',', '\'', '’', '\u00a0', '\u202f', '\u2009':
		return true
	}
	return false
}

// read makes a value of groups of digits: "1.234,5", "12 500", "45,3".
func (n *figureDigits) read(groups []string, marks []rune, commas bool) bool {
	decimals := ""
	last := len(marks) - 1
	if last >= 0 {
		switch point := marks[last]; {
		case last == 0 && len(groups[1]) != 3 && (point == ',' || point == '.'), last > 0 && point != marks[last-1] && (point == ',' || point == '.'):
			decimals, groups, marks = groups[last+1], groups[:last+1], marks[:last]
		case last == 0 && (point == ',' || point == '.'):
			n.doubtful = true
			if (point == ',') == commas {
				decimals, groups, marks = groups[1], groups[:1], nil
			}
		}
	}
	for k, g := range groups[1:] {
		if len(g) != 3 || marks[k] != marks[0] {
			return false
		}
	}
	whole := strings.Join(groups, "")
	if len(whole) > 15 || len(groups) > 1 && len(groups[0]) > 3 || len(decimals) > 6 {
		return false
	}
	n.grouped = len(groups) > 1
	n.digits = len(strings.TrimLeft(strings.TrimRight(whole, "0"), "0")) // zeros at the end only fill up
	if decimals != "" {
		n.digits = len(strings.TrimLeft(whole+decimals, "0"))
		whole += "." + decimals
	}
	v, err := strconv.ParseFloat(whole, 64)
	n.value = v
	return err == nil
}

// withUnit reads what stands behind the digits: "Mio. Euro", "%", "km".
func (s *scanner) withUnit(m *quantity.Mention) {
	word, end := s.wordAt(m.Span.End)
	if w := words()[word]; w.what == "times" {
		m.Value *= w.factor
		m.Span.End = end
		if word, end = s.wordAt(end); word == "de" || word == "di" || word == "d" { // "millones de euros"
			word, end = s.wordAt(end)
		}
	}
	w, ok := words()[word]
	if !ok {
		next, end2 := s.wordAt(end)
		w, ok = words()[word+"+"+next] // "pour cent"
		end = end2
	}
	class, unit, _ := strings.Cut(w.what, ":")
	switch {
	case !ok:
		return
	case class == "percent":
		m.Class, m.Unit = quantity.Percent, "%"
	case class == "unit":
		m.Class, m.Unit = quantity.Measure, unit
		m.Value *= w.factor
	case class == "money":
		m.Class, m.Unit = quantity.Money, unit
	default:
		return
	}
	m.Span.End = end
}

// withSign reads the sign of a currency before the digits: "$45", "€ 45".
func (s *scanner) withSign(m *quantity.Mention, t int) {
	if m.Class != quantity.Count || t == 0 {
		return
	}
	sign := &s.doc.Tokens[t-1]
	if class, unit, ok := strings.Cut(words()[sign.Norm].what, ":"); ok && class == "money" && sign.Kind == text.Symbol {
		m.Class, m.Unit = quantity.Money, unit
		m.Span.Start = sign.Start
	}
}

// wordAt returns the word or sign at i, after one blank at most, in small
// letters, and its end.
func (s *scanner) wordAt(i int) (string, int) {
	rest := s.doc.Article.Text[i:]
	if r, size := utf8.DecodeRuneInString(rest); r == ' ' || r == '\u00a0' || r == '\u202f' || r == '\u2009' {
		i += size
		rest = rest[size:]
	}
	n := 0
	for n < len(rest) && n < maxWord {
		r, size := utf8.DecodeRuneInString(rest[n:])
		if !unicode.IsLetter(r) && !strings.ContainsRune("°²%€$£/.-", r) && !(r == '2' && n > 0) {
			break
		}
		n += size
		if strings.ContainsRune("%€£", r) {
			break
		}
	}
	word, trimmed := strings.ToLower(rest[:n]), 0
	if _, ok := words()[word]; !ok { // a full stop is no part of "km."
		trimmed = len(word)
		word = strings.TrimRight(word, ".-/")
		trimmed -= len(word)
	}
	return word, i + n - trimmed
}

// maxWord is the length of the longest word that is looked at, in bytes.
const maxWord = 40

// large reports whether a figure without a unit says enough to be found
// again: a whole number, three digits that carry meaning, and no year.
func (s *scanner) large(n figureDigits, value float64) bool {
	if s.partOfMore(n.span) || value != math.Trunc(value) || n.doubtful && !n.grouped {
		return false
	}
	return n.digits >= 3 && (n.grouped || value < 1900 || value > 2100)
}

// partOfMore reports whether digits stand in a number of another sort: a time
// of day, a telephone number, a score.
func (s *scanner) partOfMore(at sources.Span) bool {
	text := s.doc.Article.Text
	before, back := utf8.DecodeLastRuneInString(text[:at.Start])
	earlier, _ := utf8.DecodeLastRuneInString(text[:at.Start-back])
	after, size := utf8.DecodeRuneInString(text[at.End:])
	next, _ := utf8.DecodeRuneInString(text[at.End+size:])
	return strings.ContainsRune(":/-–+#.,", before) || before == ' ' && unicode.IsDigit(earlier) || unicode.IsLetter(before) || unicode.IsLetter(after) ||
		strings.ContainsRune(":/-–", after) || (after == ' ' || after == '.' || after == ',') && unicode.IsDigit(next)
}

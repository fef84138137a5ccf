package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/sources"
)

// headingWords is the most words a line without a closing mark may have to
// be taken for a heading.
const headingWords = 16

// Parse cuts an article into tokens and sentences and tags the tokens.
func Parse(a *sources.Article) *Doc {
	d := &Doc{Article: a, Tokens: make([]Token, 0, len(a.Text)/5+16)}
	p := parser{doc: d}
	if !a.Headline.Empty() && !repeatsHeadline(a) {
		p.paragraph(a.Headline, true)
	}
	for _, part := range paragraphs(a) {
		p.paragraph(part, false)
	}
	tag(d)
	return d
}

// repeatsHeadline reports whether the body begins with the headline itself,
// as saved pages often do; it is then read once. Only letters and digits
// count: agencies set the marks of their headlines apart.
func repeatsHeadline(a *sources.Article) bool {
	body := a.Slice(a.Body)
	title := a.Slice(a.Headline)
	found := false
	for {
		t, n := nextLetter(title)
		if n == 0 {
			return found
		}
		b, m := nextLetter(body)
		if m == 0 || t != b {
			return false
		}
		title, body, found = title[n:], body[m:], true
	}
}

// nextLetter returns the first letter or digit of s in lower case and the
// length of s up to its end, 0 where there is none.
func nextLetter(s string) (rune, int) {
	for i, r := range s {
		if isLetter(r) || isDigit(r) {
			return unicode.ToLower(r), i + utf8.RuneLen(r)
		}
	}
	return 0, 0
}

// paragraphs cuts the body at blank lines, and at every line where lines are
// not merely wrapped.
func paragraphs(a *sources.Article) []sources.Span {
	body := a.Slice(a.Body)
	wrapped := hardWrapped(body)
	var out []sources.Span
	add := func(start, end int) {
		for _, s := range without(sources.Span{Start: a.Body.Start + start, End: a.Body.Start + end}, a.Skipped) {
			if strings.TrimSpace(a.Slice(s)) != "" {
				out = append(out, s)
			}
		}
	}
	start := 0
	for i := 0; i < len(body); i++ {
		if body[i] != '\n' {
			continue
		}
		if !wrapped || blankBefore(body, i+1) {
			add(start, i)
			start = i + 1
		}
	}
	add(start, len(body))
	return out
}

// without returns the parts of s that none of the skipped spans covers.
func without(s sources.Span, skipped []sources.Span) []sources.Span {
	var out []sources.Span
	for _, k := range skipped {
		if k.End <= s.Start || k.Start >= s.End {
			continue
		}
		if k.Start > s.Start {
			out = append(out, sources.Span{Start: s.Start, End: k.Start})
		}
		s.Start = min(k.End, s.End)
	}
	return append(out, s)
}

// blankBefore reports whether the line that starts at i is blank.
func blankBefore(s string, i int) bool {
	for ; i < len(s); i++ {
		if s[i] == '\n' {
			return true
		}
		if !isSpaceByte(s[i]) {
			return false
		}
	}
	return true
}

// hardWrapped reports whether single line ends are only the width of a
// screen: many lines go on with a small letter.
func hardWrapped(s string) bool {
	lines, goOn := 0, 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '\n' || isSpaceByte(s[i+1]) || i > 0 && s[i-1] == '\n' {
			continue
		}
		lines++
		if c := s[i+1]; c >= 'a' && c <= 'z' {
			goOn++
		}
	}
	return lines > 0 && goOn*4 > lines
}

type parser struct {
	doc        *Doc
	paragraphs int
}

// paragraph tokenizes one paragraph and cuts it into sentences.
func (p *parser) paragraph(span sources.Span, headline bool) {
	d := p.doc
	first := len(d.Tokens)
	d.tokenize(span)
	if len(d.Tokens) == first {
		return
	}
	start := first
	for i := first; i < len(d.Tokens); i++ {
		if end := p.closes(i); end > i {
			p.sentence(start, end, false)
			start, i = end, end-1
		}
	}
	if start < len(d.Tokens) {
		p.sentence(start, len(d.Tokens), headline || len(d.Tokens)-start <= headingWords && start == first)
	}
	if headline {
		for i := range d.Sentences {
			d.Sentences[i].Heading = true
		}
	}
	p.paragraphs++
}

func (p *parser) sentence(first, end int, heading bool) {
	d := p.doc
	n := len(d.Sentences)
	for i := first; i < end; i++ {
		d.Tokens[i].Sentence = n
	}
	d.Sentences = append(d.Sentences, Sentence{
		Span: d.Join(first, end), First: first, End: end, Paragraph: p.paragraphs,
		Heading: heading && !closingMark(d.Tokens[end-1].Norm),
	})
}

// closes returns the end of the sentence if token i closes one (with the
// quotes and brackets that follow), else 0.
func (p *parser) closes(i int) int {
	t := p.doc.Tokens
	if n := t[i].Norm; t[i].Kind == Word && n[len(n)-1] != '.' || t[i].Kind != Word && !endsMark(n) {
		return 0 // also keeps a long run of closing marks linear
	}
	end := i + 1
	for end < len(t) && t[end].Glued && closer(t[end].Norm) {
		end++
	}
	if end < len(t) && !t[end].Glued && (t[end].Norm == "''" || t[end].Norm == "”") {
		end++ // agencies write: said. ''
	}
	switch n := t[i].Norm; {
	case n == "!" || n == "?":
		if end < len(t) && continues(t[end]) {
			return 0
		}
		return end
	case n == ".":
		if end < len(t) && (continues(t[end]) || t[end].Glued && t[end].Kind == Number) {
			return 0
		}
		return end
	case n == "..." || n == "…":
		if end == len(t) || t[end].Shape == Lower && t[end].Kind == Word {
			return 0
		}
		return end
	case t[i].Kind == Word && strings.HasSuffix(n, "."):
		if end < len(t) && afterAbbreviation(t[i], t[end], end > i+1) {
			return end
		}
	}
	return 0
}

// continues reports whether a sentence cannot begin with this token.
func continues(t Token) bool {
	return t.Kind == Word && t.Shape == Lower && !lowerStart[t.Norm] || t.Norm == "," || t.Norm == ";"
}

// lowerStart are trade names that begin sentences in small letters.
var lowerStart = map[string]bool{"iphone": true, "ipad": true, "ebay": true, "itunes": true}

// afterAbbreviation reports whether a sentence begins at next, after the
// abbreviation abbr; closed says that a quote or bracket stands between.
func afterAbbreviation(abbr, next Token, closed bool) bool {
	if next.Shape == Lower && next.Kind != Punct || next.Kind == Number && !closed {
		return false
	}
	switch abbreviations[strings.TrimSuffix(abbr.Norm, ".")] {
	case beforeName, beforeNumber:
		return false
	case properEnds, endsSentence:
		if next.Kind == Punct {
			return opener(next.Norm)
		}
		return closed || sentenceStarters[next.Norm]
	}
	if len(abbr.Norm) == 2 { // an initial: "John F. Kelly"
		return false
	}
	return closed || sentenceStarters[next.Norm] || next.Kind == Punct && opener(next.Norm)
}

func endsMark(n string) bool {
	return n == "." || n == "!" || n == "?" || n == "..." || n == "…"
}

func closer(n string) bool {
	switch n {
	case "\"", "'", "''", "”", "’", ")", "]", "»":
		return true
	}
	return false
}

func opener(n string) bool { return n == "“" || n == "\"" || n == "``" || n == "‘" }

func closingMark(n string) bool {
	return n == "." || n == "!" || n == "?" || n == ":" || closer(n)
}

// Package wording compares texts word by word.
//
// A text.Doc enters; Words leave: its words without marks, folded so that
// typography, contractions and figures spelt out make no difference. Edits
// are where two runs of words differ, and Trivial says which differences are
// only spelling, an editor's brackets or a masked expletive.
package wording

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
	"factdiff/sources"
)

// Word is one word of a text.
type Word struct {
	// Norm is the folded word, Key its hash.
	Norm string
	Key  uint64
	// First and End delimit its tokens, half-open.
	First, End int
	// Gap is true where words are left out before it: after an ellipsis, or
	// where a quotation was broken off.
	Gap bool
	// Loose is true for words in brackets, which an editor put in, and for
	// masked expletives: they may stand for other words.
	Loose bool
	// Start is true for the first word of a sentence.
	Start bool
	// Initial is true for the initial of a name between two of its words:
	// "Walter T. Pryce".
	Initial bool
}

// Span is where the words stand in the document.
func Span(d *text.Doc, words []Word) sources.Span {
	if len(words) == 0 {
		return sources.Span{}
	}
	return d.Join(words[0].First, words[len(words)-1].End)
}

// Append appends the words of the tokens [first, end) to out.
func Append(out []Word, d *text.Doc, first, end int) []Word {
	a := appender{doc: d, out: out, end: end, bracket: -1}
	for i := first; i < end; i++ {
		i = a.token(i)
	}
	return a.out
}

// appender holds the state of Append.
type appender struct {
	doc     *text.Doc
	out     []Word
	end     int
	gap     bool
	bracket int // the opening bracket we are inside, or -1
	dots    int
}

// longestBracket is how many tokens an editor's insertion may have.
const longestBracket = 8

// token reads the token at i and returns the last token read.
func (a *appender) token(i int) int {
	t := &a.doc.Tokens[i]
	switch t.Kind {
	case text.Word, text.Number:
		a.dots = 0
		last := a.masked(i)
		w := Word{First: i, End: last + 1, Gap: a.gap, Loose: last > i || a.bracket >= 0 && i-a.bracket <= longestBracket,
			Start: a.startsSentence(i), Initial: a.initial(i)}
		w.Norm = fold(t, a.next(i))
		if a.strayClitic(i) {
			w.Norm = orSelf(full("'"+t.Norm), "'"+t.Norm)
		}
		if verb := lexicon.Contraction(t.Norm); verb != "" {
			w.Norm = verb
			w.Key = hash(verb)
			a.out = append(a.out, w)
			w.Norm, w.Gap, w.Start = "not", false, false
		}
		w.Key = hash(w.Norm)
		a.out, a.gap = append(a.out, w), false
		return last
	case text.Symbol:
		if n := symbol(t.Norm); n != "" {
			a.out = append(a.out, Word{Norm: n, Key: hash(n), First: i, End: i + 1, Gap: a.gap})
			a.gap = false
		}
		return i
	}
	a.punct(t.Norm)
	return i
}

// initial reports whether token i is one capital letter within a name.
func (a *appender) initial(i int) bool {
	t := a.doc.Tokens
	if letters := strings.TrimSuffix(t[i].Norm, "."); t[i].Kind != text.Word || len(letters) != 1 || t[i].Shape == text.Lower || i == 0 || i+1 >= len(t) {
		return false
	}
	next := i + 1
	if t[next].Norm == "." && next+1 < len(t) {
		next++
	}
	return t[i-1].Shape == text.Title && t[next].Shape == text.Title && t[i-1].Kind == text.Word && t[next].Kind == text.Word
}

// punct takes note of ellipses and brackets.
func (a *appender) punct(n string) {
	switch {
	case n == "…" || strings.HasPrefix(n, ".."):
		a.gap = true
	case n == ".":
		if a.dots++; a.dots >= 3 {
			a.gap = true
		}
		return
	case n == "[" || n == "(":
		a.bracket = len(a.doc.Tokens)
		if k := len(a.out); k > 0 {
			a.bracket = a.out[k-1].End
		} else {
			a.bracket = 0
		}
	case n == "]" || n == ")":
		a.bracket = -1
	}
	a.dots = 0
}

// masked returns the last token of a masked expletive that begins at i
// ("s---", "f**k"), or i.
func (a *appender) masked(i int) int {
	last := i
	for k := i + 1; k < a.end && k < i+8 && a.doc.Tokens[k].Glued; k++ {
		switch n := a.doc.Tokens[k].Norm; {
		case n == "*" || n == "--" || n == "---" || n == "----":
			last = k
		case last > i && last == k-1 && a.doc.Tokens[k].Kind == text.Word && len(n) <= 4:
			if a.doc.Tokens[last].Norm == "--" && len(a.doc.Tokens[i].Norm) > 1 {
				return i // a dash between two words
			}
			return k
		default:
			return a.mask(i, last)
		}
	}
	return a.mask(i, last)
}

// mask is last where the first letters of a masked word stand before it, else
// i: a dash after a whole word masks nothing.
func (a *appender) mask(i, last int) int {
	if last > i && (len(a.doc.Tokens[i].Norm) <= 2 || a.doc.Tokens[last].Norm == "*") {
		return last
	}
	return i
}

// strayClitic reports whether token i is the end of a word from which a blank
// has cut it off: "year' s".
func (a *appender) strayClitic(i int) bool {
	t := a.doc.Tokens
	switch t[i].Norm {
	case "s", "m", "re", "ve", "ll", "d":
		return i >= 2 && (t[i-1].Norm == "'" || t[i-1].Norm == "’") && t[i-1].Glued && t[i-2].Kind == text.Word
	}
	return false
}

func orSelf(s, self string) string {
	if s == "" {
		return self
	}
	return s
}

func (a *appender) startsSentence(i int) bool {
	first := a.doc.SentenceOf(i).First
	for first < i && a.doc.Tokens[first].Kind == text.Punct {
		first++
	}
	return first == i
}

// next is the token after i in lower case.
func (a *appender) next(i int) string {
	if i+1 < len(a.doc.Tokens) && a.doc.Tokens[i+1].Glued {
		return a.doc.Tokens[i+1].Norm
	}
	return ""
}

// hash is FNV-1a.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Mix adds a word to the hash of a run of words.
func Mix(h, key uint64) uint64 {
	h ^= key + 0x9e3779b97f4a7c15 + h<<6 + h>>2
	return h * 0xff51afd7ed558ccd
}

// Package names finds where people, organisations and places are named: it
// cuts the runs of capitalised words of a document into names and says of
// what type each is.
//
// A text.Doc enters, Spans leave. A linear model over the features in
// features.go decides; its weights are in weights.txt, estimated by
// compare/entity/train. It runs only where there are capital letters: names
// written in small letters throughout ("interior ministry") are left out, and
// so are names of works, events, laws and products.
package names

import (
	"strings"

	"factdiff/compare/text"
)

// Lexeme is what the lexicon and the document know about one word.
type Lexeme struct {
	*entry
	seen  evidence
	alone *known // as a name of one word; nil where not asked yet
	// number is the place of its scores in decoder.words + 1, while the
	// decoder is at work.
	number int
}

// Reader holds what is known while one document is read.
type Reader struct {
	Doc     *text.Doc
	words   []*Lexeme // by token; nil where not asked yet
	index   map[string]*Lexeme
	smalls  map[string]*Lexeme
	caps    []Capitals // by sentence
	knowns  map[string]*known
	letters []byte // by token, see letter
	plain   []byte // what was looked up last
	topic   value  // see topics

	lexemes slab[Lexeme]
	entries slab[entry]
	names   slab[known]
}

// slab hands out values of one type, made many at once.
type slab[T any] struct{ free []T }

const slabSize = 64

func (s *slab[T]) next() *T {
	if len(s.free) == 0 {
		s.free = make([]T, slabSize)
	}
	x := &s.free[0]
	s.free = s.free[1:]
	return x
}

// NewReader returns a reader of the document.
func NewReader(d *text.Doc) *Reader {
	n := len(d.Tokens)
	return &Reader{
		Doc: d, words: make([]*Lexeme, n), letters: make([]byte, n), caps: make([]Capitals, len(d.Sentences)),
		// News has about so many different words; a guess that only saves growing.
		index: make(map[string]*Lexeme, n/8), smalls: make(map[string]*Lexeme, n/5), knowns: make(map[string]*known, n/5),
	}
}

// Word returns what is known about token i; outside the document an empty
// lexeme.
func (r *Reader) Word(i int) *Lexeme {
	if i < 0 || i >= len(r.words) {
		return &noLexeme
	}
	if r.words[i] == nil {
		if t := &r.Doc.Tokens[i]; t.Kind == text.Word && t.Capitalised() || t.Kind == text.Number {
			r.words[i] = r.Lookup(t.Norm)
		} else {
			r.words[i] = r.small(t.Norm)
		}
	}
	return r.words[i]
}

var noLexeme = Lexeme{entry: &entry{norm: nothing}}

// Lookup returns what is known about a word in lower case.
func (r *Reader) Lookup(norm string) *Lexeme {
	w := r.index[norm]
	if w == nil {
		w = r.lexemes.next()
		w.entry = everything(norm)
		r.index[norm] = w
	}
	return w
}

// small returns what is known about a word in small letters.
func (r *Reader) small(norm string) *Lexeme {
	w := r.smalls[norm]
	if w == nil {
		w = r.lexemes.next()
		w.entry = r.entries.next()
		*w.entry = cuesOnly(norm)
		r.smalls[norm] = w
	}
	return w
}

// Tok returns token i, or an empty token outside the document.
func (r *Reader) Tok(i int) *text.Token {
	if i < 0 || i >= len(r.Doc.Tokens) {
		return &noToken
	}
	return &r.Doc.Tokens[i]
}

var noToken text.Token

// Capital reports whether token i is a word with a capital letter.
func (r *Reader) Capital(i int) bool {
	t := r.Tok(i)
	return t.Kind == text.Word && t.Capitalised()
}

// Initial reports whether token i is a single capital letter: "J.", "J".
func (r *Reader) Initial(i int) bool {
	t := r.Tok(i)
	return t.Kind == text.Word && t.Capitalised() && len(strings.TrimSuffix(t.Norm, ".")) == 1
}

// SameSentence reports whether two tokens stand in one sentence.
func (r *Reader) SameSentence(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(r.Doc.Tokens) && j < len(r.Doc.Tokens) && r.Doc.Tokens[i].Sentence == r.Doc.Tokens[j].Sentence
}

// Starts reports whether token i is the first word of its sentence or of a
// quotation in it.
func (r *Reader) Starts(i int) bool {
	for j := i - 1; r.SameSentence(i, j); j-- {
		t := &r.Doc.Tokens[j]
		if isQuote(t.Norm) || t.Norm == ":" {
			return true
		}
		if t.Kind == text.Word || t.Kind == text.Number {
			return false
		}
	}
	return true
}

func isQuote(n string) bool {
	switch n {
	case "\"", "“", "”", "``", "''", "‘":
		return true
	}
	return false
}

// Capitals says how a sentence is capitalised.
type Capitals uint8

const (
	capsUnknown Capitals = iota
	Running              // running text
	Titled               // "Most Words Begin With a Capital"
	AllCapitals          // "ALL LETTERS ARE CAPITALS"
)

// Caps says how the sentence of token i is capitalised; names cannot be told
// from words there by their capitals.
func (r *Reader) Caps(i int) Capitals {
	at := r.Tok(i).Sentence
	if at < 0 || at >= len(r.caps) {
		return Running
	}
	if r.caps[at] == capsUnknown {
		r.caps[at] = r.capsOf(&r.Doc.Sentences[at])
	}
	return r.caps[at]
}

func (r *Reader) capsOf(s *text.Sentence) Capitals {
	upper, title, small, long := 0, 0, 0, 0
	for i := s.First; i < s.End; i++ {
		t := &r.Doc.Tokens[i]
		if t.Kind != text.Word || t.End-t.Start < 2 || t.Norm[0] == '\'' {
			continue
		}
		if t.End-t.Start > 3 {
			long++
		}
		switch t.Shape {
		case text.Upper:
			upper++
		case text.Lower:
			if t.End-t.Start > 3 {
				small++
			}
		default:
			title++
		}
	}
	switch {
	case upper > 2 && upper > 2*(title+small):
		return AllCapitals
	case long > 2 && title > 2 && (small == 0 || s.Heading && title > 3*small):
		return Titled
	}
	return Running
}

package entity

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// lexeme is what the lexicon knows about one word of the document.
type lexeme struct {
	plain   string // see lexicon.Plain
	name    lexicon.Name
	cue     lexicon.Cue
	common  int  // see lexicon.Common
	demonym bool // "Ukrainian"
	place   bool // "Miami"
	org     string
	small   bool // stands somewhere in the document in small letters
}

// reader holds what is known while one document is read.
type reader struct {
	doc   *text.Doc
	words []*lexeme // by token; nil where not asked yet
	index map[string]*lexeme
	small map[string]bool
	gaps  []bool
}

func newReader(d *text.Doc) *reader {
	return &reader{doc: d, words: make([]*lexeme, len(d.Tokens)), index: map[string]*lexeme{}, small: map[string]bool{}}
}

// word returns what is known about token i; outside the document an empty
// lexeme.
func (r *reader) word(i int) *lexeme {
	if i < 0 || i >= len(r.words) {
		return &noLexeme
	}
	if r.words[i] == nil {
		r.words[i] = r.lookup(r.doc.Tokens[i].Norm)
	}
	return r.words[i]
}

var noLexeme lexeme

func (r *reader) lookup(norm string) *lexeme {
	if w := r.index[norm]; w != nil {
		return w
	}
	plain := lexicon.Plain(norm)
	w := &lexeme{
		plain: plain, name: lexicon.LookupName(plain), cue: lexicon.CueOf(strings.TrimSuffix(norm, ".")), common: lexicon.Common(plain),
		demonym: lexicon.Demonym(plain) != "", place: lexicon.IsPlace(plain), org: lexicon.Organization(plain),
	}
	r.index[norm] = w
	return w
}

// tok returns token i, or an empty token outside the document.
func (r *reader) tok(i int) *text.Token {
	if i < 0 || i >= len(r.doc.Tokens) {
		return &noToken
	}
	return &r.doc.Tokens[i]
}

var noToken text.Token

// capital reports whether token i is a word with a capital letter.
func (r *reader) capital(i int) bool {
	t := r.tok(i)
	return t.Kind == text.Word && t.Capitalised()
}

// initial reports whether token i is a single letter: "J.", "J".
func (r *reader) initial(i int) bool {
	t := r.tok(i)
	return t.Kind == text.Word && t.Capitalised() && len(strings.TrimSuffix(t.Norm, ".")) == 1
}

// sameSentence reports whether two tokens stand in one sentence.
func (r *reader) sameSentence(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(r.doc.Tokens) && j < len(r.doc.Tokens) && r.doc.Tokens[i].Sentence == r.doc.Tokens[j].Sentence
}

// starts reports whether token i is the first word of its sentence.
func (r *reader) starts(i int) bool {
	first := r.doc.SentenceOf(i).First
	for j := first; j < i; j++ {
		if r.doc.Tokens[j].Kind == text.Word || r.doc.Tokens[j].Kind == text.Number {
			return false
		}
	}
	return true
}

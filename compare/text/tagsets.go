package text

import (
	"math/bits"

	"factdiff/compare/text/perceptron"
)

// Sets of tags for words the dictionary does not know.
const (
	openTags  uint64 = 1<<NN | 1<<NNS | 1<<VB | 1<<VBP | 1<<VBZ | 1<<VBD | 1<<VBN | 1<<VBG | 1<<JJ | 1<<JJR | 1<<JJS | 1<<RB
	nameTags  uint64 = 1<<NNP | 1<<NNPS | 1<<JJ
	hyphened  uint64 = 1<<NN | 1<<NNS | 1<<JJ | 1<<RB | 1<<CD | 1<<VBN | 1<<VBG
	nounForms uint64 = 1<<NN | 1<<NNS
)

// possible is the set of tags the unit can have. A capital inside a sentence
// makes a name possible whatever the dictionary says.
func (t *tagger) possible(u *unit, raw string) uint64 {
	first := &t.doc.Tokens[u.first]
	if u.end > u.first+1 {
		if first.Capitalised() || t.doc.Tokens[u.end-1].Capitalised() {
			return hyphened | nameTags
		}
		return hyphened
	}
	if !first.Capitalised() {
		if set := t.model.Possible(u.word); set != 0 {
			return set
		}
		return openTags
	}
	if set := t.model.Possible(perceptron.Hash(t.doc.Text(u.first))); set != 0 && !t.caps {
		return set
	}
	small := t.model.Possible(u.word)
	switch {
	case small == 0 && t.caps:
		return nameTags
	case small == 0:
		return nameTags | nounForms
	case raw == first.Norm:
		return small | 1<<NNP
	}
	return small | nameTags
}

func single(set uint64) Tag {
	if set == 0 {
		return NN
	}
	return Tag(bits.TrailingZeros64(set))
}

// numberTag is CD for figures, JJ for ordinals, NNS for decades, and NoTag
// (a word like any other) for the rest.
func numberTag(norm string) Tag {
	i := 0
	for i < len(norm) && (norm[i] >= '0' && norm[i] <= '9' || norm[i] == ',' || norm[i] == '.') {
		i++
	}
	switch norm[i:] {
	case "st", "nd", "rd", "th":
		return JJ
	case "s":
		return NNS
	}
	return CD
}

// mark is the name of a mark in the Treebank and its tag.
func mark(tokens []Token, i, first int) (string, Tag) {
	switch n := tokens[i].Norm; n {
	case ".", "!", "?":
		return n, Period
	case ",":
		return n, Comma
	case ":", ";", "...":
		return n, Colon
	case "…":
		return "...", Colon
	case "-", "--", "–", "—", "---":
		return "--", Colon
	case "(", "[", "{":
		return "-LRB-", Open
	case ")", "]", "}":
		return "-RRB-", Close
	case "``", "“", "‘", "«", "`":
		return "``", OpenQuote
	case "''", "”", "’", "»":
		return "''", CloseQuote
	case "\"", "'":
		if !tokens[i].Glued || i == first {
			return "``", OpenQuote
		}
		return "''", CloseQuote
	case "$", "£", "€", "¥":
		return "$", Dollar
	case "%":
		return n, NN
	case "&":
		return n, CC
	default:
		if tokens[i].Kind == Punct {
			return n, Colon
		}
		return n, SYM
	}
}

// set gives the tag to the tokens of the unit. Inside a compound hyphens,
// figures and names keep their own tags; the last word carries the tag of
// the whole.
func (t *tagger) set(u *unit, tag Tag) {
	for i := u.first; i < u.end; i++ {
		tok := &t.doc.Tokens[i]
		switch {
		case i == u.end-1:
			tok.Tag = tag
		case tok.Kind == Punct:
			tok.Tag = HYPH
		case tok.Kind == Number:
			tok.Tag = CD
		case tok.Capitalised() && !t.caps:
			tok.Tag = NNP
		default:
			tok.Tag = t.part(tok)
		}
	}
}

// part is the tag of a word inside a compound: what the dictionary says where
// it is sure, else a noun.
func (t *tagger) part(tok *Token) Tag {
	if set := t.model.Possible(perceptron.Hash(tok.Norm)); set != 0 && set&(set-1) == 0 {
		return single(set)
	}
	return NN
}

// titled reports whether a sentence is written in capitals or as a title, so
// that a capital does not tell a name: no small word of four letters or more.
func titled(tokens []Token) bool {
	words := 0
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.Kind != Word || len(t.Norm) < 4:
		case t.Shape == Lower:
			return false
		default:
			words++
		}
	}
	return words > 2
}

func last3(s string) string {
	if len(s) > 3 {
		return s[len(s)-3:]
	}
	return s
}

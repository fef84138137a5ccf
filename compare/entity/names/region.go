package names

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// region is a run of tokens, within one sentence, that can hold names:
// capitalised words and what may stand between them.
type region struct{ first, end int }

// maxLink is the most tokens that may stand between two capitalised words of
// one region.
const maxLink = 3

// next returns the first region that begins at token i or later; its end is
// its first where there is none.
func (r *Reader) next(i int) region {
	for ; i < len(r.Doc.Tokens); i++ {
		if r.opens(i) {
			return region{i, r.close(i)}
		}
	}
	return region{i, i}
}

// opens reports whether a region begins at token i: a capitalised word, a
// particle before one ("al-Qaeda"), a team like the 49ers.
func (r *Reader) opens(i int) bool {
	if r.core(i) {
		return true
	}
	return r.Doc.Tokens[i].Kind == text.Word && r.lowParticle(i) && (r.Capital(i+1) || r.Tok(i+1).Norm == "-" && r.Capital(i+2))
}

func (r *Reader) lowParticle(i int) bool {
	switch r.Doc.Tokens[i].Norm {
	case "al", "el", "van", "von", "de", "bin", "di", "da", "della", "du", "as", "ul":
		return true
	}
	return false
}

// core reports whether a name can begin or end with token i.
func (r *Reader) core(i int) bool {
	t := r.Tok(i)
	switch t.Kind {
	case text.Word:
		return t.Capitalised() || r.syllable(i)
	case text.Number:
		return t.Norm[len(t.Norm)-1] == 's' && r.Word(i).Organization != ""
	}
	return false
}

// syllable reports whether token i is the second half of a name written with
// a hyphen in the Korean and Chinese way: "Ban Ki-moon".
func (r *Reader) syllable(i int) bool {
	t := r.Tok(i)
	if len(t.Norm) > 5 || t.Kind != text.Word || !t.Glued || r.Tok(i-1).Norm != "-" || !r.Tok(i-1).Glued || !r.Capital(i-2) {
		return false
	}
	return lexicon.Common(t.Norm) < 2 || lexicon.EasternSurname(r.Word(i-3).Plain)
}

func (r *Reader) close(first int) int {
	end := first + 1
	for i := end; r.SameSentence(first, i) && i-end <= maxLink; i++ {
		if r.core(i) || r.Tok(i).Kind == text.Number && i == end {
			end = i + 1
		} else if !r.links(i) {
			break
		}
	}
	if r.Tok(end).Norm == "'s" && r.SameSentence(first, end) && !r.core(end+1) {
		end++ // "Lloyd's", "McDonald's"
	}
	return end
}

// links reports whether token i may stand inside a name.
func (r *Reader) links(i int) bool {
	t := r.Tok(i)
	switch t.Norm {
	case "of", "and", "for", "the", "in", "on", "to", "&", "-", "/", "'s", "'", "’", "+":
		return true
	case "\"", "“", "”", "``", "''", "(", ")":
		return true
	}
	return t.Kind == text.Number || t.Kind == text.Word && r.Word(i).Cue.Has(lexicon.Particle)
}

// maxName is the most tokens a name may have.
const maxName = 10

// mayBe reports whether tokens [first, end) can be a name: it begins and ends
// like one and its brackets and quotation marks are closed.
func (r *Reader) mayBe(first, end int) bool {
	if !r.core(first) && !r.opens(first) {
		return false
	}
	last := r.Tok(end - 1)
	if !r.core(end-1) && last.Norm != "'s" && last.Kind != text.Number || end-first == 1 && !r.core(first) {
		return false
	}
	if end-first < 3 {
		return true
	}
	open, quotes := 0, 0
	for i := first; i < end; i++ {
		switch n := r.Doc.Tokens[i].Norm; {
		case n == "(":
			open++
		case n == ")":
			open--
		case isQuote(n):
			quotes++
		}
		if open < 0 || open > 1 {
			return false
		}
	}
	return open == 0 && quotes%2 == 0
}

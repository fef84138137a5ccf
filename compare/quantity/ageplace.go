package quantity

import (
	"factdiff/compare/text"
)

// apposed reports an age between commas after a name or a noun for a person:
// "Leigh Corfman, 53, ...", "a girl, 14,".
func (r *reader) apposed(f *figure) bool {
	if r.norm(f.first-1) != "," || f.end != f.first+1 {
		return false
	}
	k := f.first - 2
	if k < r.lo || !r.closesAge(f.end) {
		return false
	}
	t := &r.toks[k]
	switch {
	case t.Kind == text.Punct:
		return closesName(t.Norm) && k > 0 && (r.toks[k-1].Capitalised() || t.Norm != ")")
	case t.Kind != text.Word || month(&r.toks, k) || weekday(t.Norm):
		return false
	case t.Capitalised():
		return !(k == r.lo && adverbial(t.Norm))
	}
	return PersonNoun(t.Norm)
}

// closesName are marks that may end a name: a nickname's, a bracket's.
func closesName(w string) bool { return w == "”" || w == "\"" || w == "''" || w == ")" || w == "’" }

// closesAge reports whether token k can follow an age in apposition.
func (r *reader) closesAge(k int) bool {
	if k >= r.hi {
		return true
	}
	switch w := r.norm(k); w {
	case ",", ".", ";", ")", ":", "-", "--", "–", "—", "(", "”", "\"", "''", "...", "]", "/":
		return !(r.dash(k) && r.digit(k+1)) && !(w == "-" && r.glued(k) && r.glued(k+1) && k+1 < r.hi && !r.doesNotMeasure(k+1))
	case "of":
		next := r.norm(k + 1)
		return next != "whom" && next != "them" && next != "which" && next != "the" && next != "his" && next != "those"
	case "and", "or", "who", "whose", "was", "is", "has", "had", "from", "in", "for", "both", "a", "an", "at", "as", "on", "by", "with", "said", "told", "died", "pleaded", "faces", "lives", "also", "remains", "told-", "allegedly", "when", "after", "while":
		return true
	}
	return r.captioned(k)
}

// captioned reports a name that follows the age without a mark, as in the
// captions of a gallery: "Ann Lee, 28 Ann Lee".
func (r *reader) captioned(k int) bool {
	return !r.doc.SentenceOf(k).Heading && r.toks[k].Tag.IsProper() && r.toks[k].Capitalised() && r.toks[k].Kind == text.Word && !isPlural(r.norm(k)) && r.streetEnd(k) == 0 && unitOf(r.norm(k)) == nil &&
		r.inside(k-4) && r.toks[k-3].Capitalised() && r.toks[k-4].Capitalised()
}

// doesNotMeasure: "Smith, 48-an ex-girlfriend" has an age before a dash,
// "Smith, 48-hour" a measure.
func (r *reader) doesNotMeasure(k int) bool {
	switch r.norm(k) {
	case "a", "an", "the", "and", "of", "who", "his", "her", "was", "is":
		return true
	}
	return false
}

// bracketed reports "Leigh Corfman (53)".
func (r *reader) bracketed(f *figure) bool {
	k := f.first - 2
	return r.norm(f.first-1) == "(" && r.norm(f.end) == ")" && r.inside(k) && r.toks[k].Kind == text.Word &&
		r.toks[k].Capitalised() && f.value > 12 && !month(&r.toks, k)
}

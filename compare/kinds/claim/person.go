package claim

import (
	"factdiff/compare/clause"
	"factdiff/compare/text"
)

// samePerson reports whether two pivots happen to one person whatever words
// name him: to one of the same surname, or to one of the same age ("a
// 36-year-old man", "Paul Rees, 36,").
func (w *wording) samePerson(c *candidate) bool {
	if !c.p.verb || !c.q.verb {
		return false
	}
	_, a := w.parts(c.p)
	_, b := w.parts(c.q)
	if a.Empty() || b.Empty() {
		return false
	}
	if name := w.sufferer(c.p); name != "" && name == w.sufferer(c.q) {
		return true
	}
	x, y := w.age(c.p, a), w.age(c.q, b)
	return x != "" && x == y
}

// age is the figure of an age in a phrase or right after it, "" for none.
func (w *wording) age(p *pivot, ph clause.Phrase) string {
	t, end := w.readings[p.article].Tokens, w.readings[p.article].Sentences[p.sentence].End
	for i := ph.First; i < ph.End && i+2 < end; i++ {
		if t[i].Tag == text.CD && t[i+1].Tag == text.HYPH && t[i+2].Norm == "year" {
			return t[i].Norm
		}
	}
	if i := ph.End; i+2 < end && t[i].Tag == text.Comma && t[i+1].Tag == text.CD && (t[i+2].Tag == text.Comma || t[i+2].Norm == "of") {
		return t[i+1].Norm
	}
	return ""
}

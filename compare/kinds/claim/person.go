package claim

import (
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/identity"
	"factdiff/compare/text"
)

// personLevel is what two phrases say of being one person.
type personLevel uint8

const (
	anyone   personLevel = iota // nothing
	otherOne                    // two names
	sameOne                     // one name, or one age
)

// samePerson says whether two pivots happen to one person whatever words name
// him: to one of the same name, or of the same age ("a 36-year-old man", "Paul
// Rees, 36,").
func (w *wording) samePerson(c *candidate) personLevel {
	if !c.p.verb || !c.q.verb {
		return anyone
	}
	_, a := w.parts(c.p)
	_, b := w.parts(c.q)
	if a.Empty() || b.Empty() {
		return anyone
	}
	if x, y := w.personIn(c.p, a), w.personIn(c.q, b); x != nil && y != nil {
		if strings.EqualFold(x.Surname, y.Surname) && (x.Given == "" || y.Given == "" || identity.SameGiven(x.Given, y.Given)) {
			return sameOne
		}
		return otherOne
	}
	if x := w.age(c.p, a); x != "" && x == w.age(c.q, b) {
		return sameOne
	}
	return anyone
}

// personIn is whom a phrase names or means, nil where that is nobody known.
func (w *wording) personIn(p *pivot, ph clause.Phrase) *entity.Entity {
	if ph.Entity < 0 {
		return nil
	}
	if e := &w.readings[p.article].People.Entities[ph.Entity]; e.Type == entity.Person && e.Surname != "" {
		return e
	}
	return nil
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

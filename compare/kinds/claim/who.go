package claim

import (
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/identity"
	"factdiff/compare/text"
)

// twoPeople reports whether the clauses of two words are about two people of
// different names.
func (w *wording) twoPeople(p, q *pivot) bool {
	a, b := w.subjectPerson(p), w.subjectPerson(q)
	return a != nil && b != nil && (!strings.EqualFold(a.Surname, b.Surname) || a.Given != "" && b.Given != "" && !identity.SameGiven(a.Given, b.Given))
}

func (w *wording) subjectPerson(p *pivot) *entity.Entity {
	if p.clause == nil || p.clause.Subject.Entity < 0 {
		return nil
	}
	if e := &w.readings[p.article].People.Entities[p.clause.Subject.Entity]; e.Type == entity.Person && e.Surname != "" {
		return e
	}
	return nil
}

// iAnd reports whether one speaks of himself, the other of unnamed people.
func (w *wording) iAnd(p, q *pivot) bool {
	a, b := p.clause.Subject, q.clause.Subject
	if a.Empty() || b.Empty() || a.Lemma != "i" && a.Lemma != "we" {
		return false
	}
	t := w.readings[q.article].Tokens[b.Head].Tag
	return !t.IsProper() && t != text.PRP
}

// nobody reports whether the verb is denied by its subject: "nobody knows".
func (w *wording) nobody(p *pivot) bool {
	if p.clause.Passive || p.clause.Subject.Empty() {
		return false
	}
	switch w.readings[p.article].Tokens[p.clause.Subject.First].Norm {
	case "nobody", "no", "none", "neither":
		return true
	}
	return false
}

// imperative reports whether the verb opens its sentence and asks for
// something: "See the pictures below".
func (w *wording) imperative(p *pivot) bool {
	r := w.readings[p.article]
	t := &r.Tokens[p.token]
	return (t.Tag == text.VB || t.Tag == text.VBP) && p.clause.Subject.Empty() && p.clause.Group[0] == r.Sentences[p.sentence].First
}

// rest reports whether the verb happens to those who are left: "the others".
func (w *wording) rest(p *pivot) bool {
	if !p.isVerb() {
		return false
	}
	_, patient := parts(p.clause)
	return w.others(p, patient)
}

func there(p *pivot) bool {
	return p.clause.Subject.Lemma == "there"
}

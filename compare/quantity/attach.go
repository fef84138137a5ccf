package quantity

import (
	"sort"

	"factdiff/compare/entity"
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
	"factdiff/sources"
)

// AttachAges gives every age the person it belongs to, and takes back ages
// that stand after the name of a place or organisation ("Arizona, 52,"). It
// changes ms in place: Person, and Class of what is no age after all.
func AttachAges(d *text.Doc, ms []Mention, idx *entity.Index) {
	a := attacher{doc: d, idx: idx}
	for i := range ms {
		if ms[i].Class == Age {
			a.attach(&ms[i])
		}
	}
	a.lists(ms)
	a.bySameAge(ms)
	for i := range ms {
		if m := &ms[i]; m.Class == Age && m.Person < 0 && m.Head != "" && a.definite(m) {
			m.Person = a.onlyHolder(m.HeadLemma)
		}
	}
}

// lists takes ages told in a row ("Ann and Mary, aged 16 and 13") from the one
// person they seem to be of.
func (a *attacher) lists(ms []Mention) {
	for i := 1; i < len(ms); i++ {
		x, y := &ms[i-1], &ms[i]
		if x.Class == Age && y.Class == Age && y.First-x.End <= 2 && x.Person == y.Person && x.Value != y.Value {
			x.Person, y.Person = -1, -1
		}
	}
}

// definite reports whether "the" stands before the age: "the 35-year-old
// deputy" is somebody told of before.
func (a *attacher) definite(m *Mention) bool {
	return m.First > 0 && a.doc.Tokens[m.First-1].Norm == "the"
}

// relative reports nouns for relatives: "the 5-year-old son" is of somebody.
func (a *attacher) relative(noun string) bool {
	class, _ := lexicon.RoleNoun(noun)
	return class == lexicon.Relation
}

// onlyHolder is the one person of the article whose role the noun names, or
// -1.
func (a *attacher) onlyHolder(noun string) int {
	person := -1
	for i := range a.idx.Roles {
		r := &a.idx.Roles[i]
		if r.Past || !lexicon.RoleHeadSynonym(r.Head, noun) {
			continue
		}
		if person >= 0 && r.Entity != person {
			return -1
		}
		person = r.Entity
	}
	return person
}

type attacher struct {
	doc *text.Doc
	idx *entity.Index
}

// attach finds the entity that the words of PersonSpan mean.
func (a *attacher) attach(m *Mention) {
	m.Person = -1
	if m.PersonSpan.Empty() {
		return
	}
	from := sort.Search(len(a.idx.Mentions), func(i int) bool { return a.idx.Mentions[i].Span.End > m.PersonSpan.Start })
	other := -1
	for i := from; i < len(a.idx.Mentions) && a.idx.Mentions[i].Start < m.PersonSpan.End; i++ {
		switch o := &a.idx.Mentions[i]; o.Type {
		case entity.Person:
			if o.Form != entity.Nominal || a.definite(m) && !a.relative(m.HeadLemma) {
				m.Person = o.Entity
			}
		case entity.Place, entity.Organization:
			if o.Span.End >= m.PersonSpan.End {
				other = o.Entity
			}
		}
	}
	switch {
	case m.Person >= 0:
	case a.pronoun(m.PersonSpan):
		m.Person = a.antecedent(m.PersonSpan.Start)
	case other < 0:
	case !a.known(other):
		m.Person = other // the age shows that the name is a person's
	case a.apposed(m):
		m.Class, m.Unit, m.PersonSpan = Count, "", sources.Span{}
	}
}

// known reports whether the name is that of a known country, province or
// organisation.
func (a *attacher) known(e int) bool {
	x := &a.idx.Entities[e]
	return len(x.Lexicon) > 0 && len(x.Lexicon) <= len("US-FL") || lexicon.Organization(lexicon.Plain(x.Name)) != ""
}

// apposed reports whether nothing but a mark and the figure say that it is
// an age.
func (a *attacher) apposed(m *Mention) bool {
	n := a.doc.Tokens[max(m.First-1, 0)].Norm
	return (n == "," || n == "(") && m.End == m.First+1
}

func (a *attacher) pronoun(s sources.Span) bool {
	switch a.doc.Tokens[a.doc.TokenAt(s.Start)].Norm {
	case "he", "she", "who":
		return true
	}
	return false
}

// antecedent is the person a pronoun at the offset means where only one can
// be meant: the only one of its sentence, else of the one before; or -1.
func (a *attacher) antecedent(offset int) int {
	k := a.doc.TokenAt(offset)
	s := a.doc.Tokens[k].Sentence
	for back := 0; back < 2 && s-back >= 0; back++ {
		if p, ok := a.onlyPerson(a.doc.Sentences[s-back].Span, offset); ok {
			return p
		}
	}
	return -1
}

// onlyPerson returns the one person named in the span before the offset; -1
// where there are several, ok false where there is none.
func (a *attacher) onlyPerson(s sources.Span, before int) (person int, ok bool) {
	person = -1
	from := sort.Search(len(a.idx.Mentions), func(i int) bool { return a.idx.Mentions[i].Span.End > s.Start })
	for i := from; i < len(a.idx.Mentions) && a.idx.Mentions[i].Start < min(s.End, before); i++ {
		m := &a.idx.Mentions[i]
		if m.Type != entity.Person || m.Form == entity.Pronoun && m.Entity < 0 {
			continue
		}
		if ok && m.Entity != person {
			return -1, true
		}
		person, ok = m.Entity, true
	}
	return person, ok
}

// bySameAge gives ages that name nobody ("the 14-year-old") to the only
// person of the article who has just that age.
func (a *attacher) bySameAge(ms []Mention) {
	owner := map[float64]int{}
	for _, m := range ms {
		if m.Class != Age || m.Person < 0 {
			continue
		}
		if p, ok := owner[m.Value]; ok && p != m.Person {
			owner[m.Value] = -1
			continue
		}
		owner[m.Value] = m.Person
	}
	for i := range ms {
		m := &ms[i]
		if m.Class != Age || m.Person >= 0 || m.Low != m.High {
			continue
		}
		if p, ok := owner[m.Value]; ok && p >= 0 && !a.contradicts(m, &a.idx.Entities[p]) {
			m.Person = p
		}
	}
}

// contradicts reports whether the noun of the age cannot mean the person.
func (a *attacher) contradicts(m *Mention, e *entity.Entity) bool {
	switch lexicon.GenderOf(m.HeadLemma) {
	case lexicon.Male:
		return e.Female && !e.Male
	case lexicon.Female:
		return e.Male && !e.Female
	}
	return m.Head != "" && !PersonNoun(m.HeadLemma) && m.HeadSpan.Len() > 0
}

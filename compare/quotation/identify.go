package quotation

import (
	"sort"

	"factdiff/compare/entity"
	"factdiff/compare/text"
)

// identify says whom the words of a speaker mean: an entity of the article
// where one is named or meant, else the words themselves.
func (r *reader) identify(by tokens) (int, string) {
	e := r.entity(by)
	first := &r.doc.Tokens[by.first]
	switch {
	case e >= 0 && classOf(first.Norm) != pronoun:
	case by.end-by.first == 1 && classOf(first.Norm) == pronoun:
		if e = r.antecedent(by.first); e < 0 {
			return -1, first.Norm
		}
	default:
		e = r.office(by)
	}
	if e < 0 {
		return -1, r.doc.Slice(r.doc.Join(by.first, by.end))
	}
	return e, r.people.Entities[e].Name
}

// mentionFrom is the index of the first mention that ends after the offset.
func (r *reader) mentionFrom(offset int) int {
	ms := r.people.Mentions
	return sort.Search(len(ms), func(i int) bool { return ms[i].Span.End > offset })
}

// entity is the entity that the head of the phrase names: the last person in
// it, else the last entity; -1 where its head is a common noun ("a lawyer for
// Mr. Jones", "the Jones campaign") or nobody the index knows.
func (r *reader) entity(by tokens) int {
	if r.people == nil {
		return -1
	}
	first, end := r.head(by)
	span := r.doc.Join(first, end)
	best, person := -1, false
	for k := r.mentionFrom(span.Start); k < len(r.people.Mentions); k++ {
		m := &r.people.Mentions[k]
		if m.Start >= span.End {
			break
		}
		if m.Entity < 0 || m.Entity >= len(r.people.Entities) || r.modifies(m, end) {
			continue
		}
		if p := r.people.Entities[m.Entity].Type == entity.Person; p || !person {
			best, person = m.Entity, p
		}
	}
	return best
}

// modifies reports whether a common noun follows the mention within its
// phrase: "the Jones campaign".
func (r *reader) modifies(m *entity.Mention, end int) bool {
	if m.End >= end || m.End < 0 {
		return false
	}
	t := &r.doc.Tokens[m.End]
	return t.Kind == text.Word && t.Shape == text.Lower && r.classAt(m.End) == content
}

// head delimits the head of the phrase: what stands before a possessive or
// after a preposition only describes it.
func (r *reader) head(by tokens) (first, end int) {
	first, end = by.first, by.end
	for i := by.first + 1; i < by.end; i++ {
		switch n := r.doc.Tokens[i].Norm; {
		case n == "'s" && i+1 < by.end:
			first = i + 1
		case r.classAt(i) == preposition && n != "of":
			return first, i
		}
	}
	return first, end
}

const (
	// farBack is how many sentences back a pronoun may refer, mostMentions
	// how many names are looked at on the way.
	farBack      = 6
	mostMentions = 48
)

// antecedent is whom the pronoun at token i means: the first person of its
// sex named outside quotations in the nearest sentence before it that names
// one, the usual subject; -1 where there is none.
func (r *reader) antecedent(i int) int {
	female, male := r.doc.Tokens[i].Norm == "she", r.doc.Tokens[i].Norm == "he"
	if r.people == nil || !female && !male {
		return -1
	}
	ms := r.people.Mentions
	best, at := -1, -1
	k := r.mentionFrom(r.doc.Tokens[i].Start) - 1
	for n := 0; k >= 0 && n < mostMentions; k, n = k-1, n+1 {
		m := &ms[k]
		s := r.doc.Tokens[m.First].Sentence
		if best >= 0 && s != at || r.doc.Tokens[i].Sentence-s > farBack {
			break
		}
		if m.Form == entity.Pronoun || m.Entity < 0 || r.inside[m.First] != 0 || r.possessed(m) {
			continue
		}
		if e := &r.people.Entities[m.Entity]; e.Type == entity.Person && !(female && e.Male) && !(male && e.Female) {
			best, at = m.Entity, s
		}
	}
	return best
}

// possessed reports whether the mention owns what follows: "Jones's lawyer".
func (r *reader) possessed(m *entity.Mention) bool {
	return m.End < len(r.doc.Tokens) && r.doc.Tokens[m.End].Norm == "'s"
}

// office is the person whose office a phrase like "the sheriff" names, where
// the article gives that office to one person alone; -1 otherwise.
func (r *reader) office(by tokens) int {
	if r.people == nil || by.end-by.first != 2 || r.doc.Tokens[by.first].Norm != "the" {
		return -1
	}
	best := -1
	for k := range r.people.Roles {
		if o := &r.people.Roles[k]; o.Head == r.doc.Tokens[by.first+1].Norm && o.Entity >= 0 && o.Entity != best {
			if best >= 0 {
				return -1
			}
			best = o.Entity
		}
	}
	return best
}

package quotation

import (
	"sort"

	"factdiff/compare/entity"
	"factdiff/compare/text"
)

// identify says whom the words of a speaker mean: an entity of the article
// where one is named, else the words themselves.
func (r *reader) identify(by tokens) (int, string) {
	if e := r.entity(by); e >= 0 {
		r.last = speech{by: by, cue: -1}
		return e, r.people.Entities[e].Name
	}
	first := &r.doc.Tokens[by.first]
	if by.end-by.first == 1 && classOf(first.Norm) == pronoun {
		if thirdPerson(first.Norm) && r.last.known() {
			return r.entity(r.last.by), r.doc.Slice(r.doc.Join(r.last.by.first, r.last.by.end))
		}
		return -1, first.Norm
	}
	if r.named(by) {
		r.last = speech{by: by, cue: -1}
	}
	return -1, r.doc.Slice(r.doc.Join(by.first, by.end))
}

func thirdPerson(w string) bool { return w == "he" || w == "she" }

// named reports whether the words hold a name.
func (r *reader) named(by tokens) bool {
	for i := by.first; i < by.end; i++ {
		if r.nameAt(i) && r.doc.Tokens[i].Kind == text.Word {
			return true
		}
	}
	return false
}

// entity is the entity that the head of the phrase names: the last person in
// it, else the last entity; -1 where its head is a common noun ("a lawyer for
// Mr. Jones") or nobody the index knows.
func (r *reader) entity(by tokens) int {
	if r.people == nil || len(r.people.Mentions) == 0 {
		return -1
	}
	span := r.doc.Join(by.first, r.headEnd(by))
	ms := r.people.Mentions
	k := sort.Search(len(ms), func(i int) bool { return ms[i].Span.End > span.Start })
	best, person := -1, false
	for ; k < len(ms) && ms[k].Start < span.End; k++ {
		e := ms[k].Entity
		if e < 0 || e >= len(r.people.Entities) {
			continue
		}
		if p := r.people.Entities[e].Type == entity.Person; p || !person {
			best, person = e, p
		}
	}
	return best
}

// headEnd is the end of the head of the phrase: what follows a preposition
// only describes it.
func (r *reader) headEnd(by tokens) int {
	for i := by.first + 1; i < by.end; i++ {
		if r.classAt(i) == preposition && r.doc.Tokens[i].Norm != "of" {
			return i
		}
	}
	return by.end
}

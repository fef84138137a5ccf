package entity

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// resolver joins the names of one document to entities.
type resolver struct {
	*reader
	idx   *Index
	parts []nameParts // by mention, for people
	names map[string]int
}

// resolve makes the index of the names found.
func resolve(r *reader, names []span) *Index {
	s := &resolver{reader: r, idx: &Index{}, names: map[string]int{}}
	for _, n := range names {
		s.idx.Mentions = append(s.idx.Mentions, Mention{
			Span: r.doc.Join(n.first, n.end), First: n.first, End: n.end, Type: n.typ, Entity: -1,
		})
	}
	s.people()
	s.organizations()
	s.places()
	s.others()
	s.number()
	return s.idx
}

// plainOf is the name of mention m as the lexicon looks it up.
func (s *resolver) plainOf(m int) string {
	return strings.TrimPrefix(lexicon.Plain(s.doc.Slice(s.idx.Mentions[m].Span)), "the ")
}

// add makes a new entity of mention m.
func (s *resolver) add(m int, e Entity) int {
	e.Type = s.idx.Mentions[m].Type
	if e.Name == "" {
		e.Name = s.doc.Slice(s.idx.Mentions[m].Span)
	}
	s.idx.Entities = append(s.idx.Entities, e)
	s.idx.Mentions[m].Entity = len(s.idx.Entities) - 1
	return len(s.idx.Entities) - 1
}

// each calls do for every mention of a type that has no entity yet.
func (s *resolver) each(t Type, do func(m int)) {
	for m := range s.idx.Mentions {
		if s.idx.Mentions[m].Type == t && s.idx.Mentions[m].Entity < 0 {
			do(m)
		}
	}
}

// others joins names of no known type by their words; a demonym carries its
// country.
func (s *resolver) others() {
	s.each(Other, func(m int) {
		name := s.plainOf(m)
		key := lexicon.Demonym(name)
		id := "other " + name
		if key != "" {
			id = "demonym " + key
		}
		if e, known := s.names[id]; known {
			s.idx.Mentions[m].Entity = e
			return
		}
		s.names[id] = s.add(m, Entity{Lexicon: key})
	})
}

// number puts the entities in order of first mention and lists the mentions
// of each.
func (s *resolver) number() {
	old := s.idx.Entities
	order := make([]int, len(old))
	for i := range order {
		order[i] = -1
	}
	s.idx.Entities = make([]Entity, 0, len(old))
	for m := range s.idx.Mentions {
		at := &s.idx.Mentions[m].Entity
		if order[*at] < 0 {
			order[*at] = len(s.idx.Entities)
			s.idx.Entities = append(s.idx.Entities, old[*at])
		}
		*at = order[*at]
		s.idx.Entities[*at].Mentions = append(s.idx.Entities[*at].Mentions, m)
	}
}

// fuller reports whether the words of mention m name an entity better than
// its present name: more words, and not in capitals where the other is not.
func (s *resolver) fuller(m int, name string) bool {
	new := s.doc.Slice(s.idx.Mentions[m].Span)
	if shouts(new) != shouts(name) {
		return shouts(name)
	}
	return len(new) > len(name)
}

// shouts reports whether a name of more than one short word is all capitals.
func shouts(name string) bool { return len(name) > 4 && strings.ToUpper(name) == name }

// capitalsLine reports whether the sentence of token i is written in capitals.
func (r *reader) capitalsLine(i int) bool {
	s := r.doc.SentenceOf(i)
	upper, other := 0, 0
	for _, t := range r.doc.Tokens[s.First:s.End] {
		switch {
		case t.Kind != text.Word || t.End-t.Start < 3:
		case t.Shape == text.Upper:
			upper++
		default:
			other++
		}
	}
	return upper > other*3
}

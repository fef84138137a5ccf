package entity

import (
	"strings"

	"factdiff/compare/entity/names"
	"factdiff/compare/lexicon"
	"factdiff/sources"
)

// resolver joins the names of one document to entities.
type resolver struct {
	*names.Reader
	idx   *Index
	parts []nameParts    // by mention, for people
	known map[string]int // entities by type and name or key
	// titles are the words of office before the mentions of each person.
	titles [][]string
	// byWord lists people by the last words of their surnames, given names
	// and nicknames.
	byWord map[string][]int
}

// resolve makes the index of the names found.
func resolve(r *names.Reader, found []names.Span) *Index {
	s := &resolver{Reader: r, idx: &Index{}, known: map[string]int{}, byWord: map[string][]int{}}
	s.mention(s.sweep(s.clean(found)))
	s.people()
	s.organizations()
	s.places()
	s.others()
	s.number()
	s.pronouns()
	return s.idx
}

var types = [names.Labels]Type{names.Outside: Other, names.Person: Person, names.Place: Place, names.Organization: Organization}

// mention takes the names over, and the demonyms between them.
func (s *resolver) mention(found []names.Span) {
	put := func(n names.Span) {
		s.idx.Mentions = append(s.idx.Mentions, Mention{
			Span: s.spanOf(n), First: n.First, End: n.End, Type: types[n.Label], Entity: -1,
		})
	}
	at := 0
	for _, n := range append(found, names.Span{First: len(s.Doc.Tokens)}) {
		for ; at < n.First; at++ {
			if s.Capital(at) && s.Word(at).Demonym {
				put(names.Span{First: at, End: at + 1})
			}
		}
		if n.End > n.First {
			put(n)
			at = n.End
		}
	}
}

// spanOf is the bytes of a name. The period of an abbreviation that closes
// the sentence is left to the sentence.
func (s *resolver) spanOf(n names.Span) sources.Span {
	span := s.Doc.Join(n.First, n.End)
	if closing := s.Doc.SentenceOf(n.First).End == n.End; closing && s.Doc.Article.Text[span.End-1] == '.' && span.Len() > 1 {
		span.End--
	}
	return span
}

// plainOf is the name of mention m as the lexicon looks it up.
func (s *resolver) plainOf(m int) string {
	return strings.TrimPrefix(lexicon.Plain(s.Doc.Slice(s.idx.Mentions[m].Span)), "the ")
}

// add makes a new entity of mention m.
func (s *resolver) add(m int, e Entity) int {
	e.Type = s.idx.Mentions[m].Type
	if e.Name == "" {
		e.Name = s.Doc.Words(s.idx.Mentions[m].Span)
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
		if e, known := s.known[id]; known {
			s.idx.Mentions[m].Entity = e
			return
		}
		s.known[id] = s.add(m, Entity{Lexicon: key})
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
			e := old[*at]
			e.Mentions = nil
			s.idx.Entities = append(s.idx.Entities, e)
		}
		*at = order[*at]
		s.idx.Entities[*at].Mentions = append(s.idx.Entities[*at].Mentions, m)
	}
}

// fuller reports whether the words of mention m name an entity better than
// its present name: more words, and not in capitals where the other is not.
func (s *resolver) fuller(m int, name string) bool {
	new := s.Doc.Words(s.idx.Mentions[m].Span)
	if shouts(new) != shouts(name) {
		return shouts(name)
	}
	return len(new) > len(name)
}

// shouts reports whether a name of more than one short word is all capitals.
func shouts(name string) bool { return len(name) > 4 && strings.ToUpper(name) == name }

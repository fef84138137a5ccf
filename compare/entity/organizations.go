package entity

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// organizations joins the names of organisations: the same words, an acronym
// and what it stands for, a name with and without "Co." or "Party".
func (s *resolver) organizations() {
	s.each(Organization, func(m int) {
		name := s.plainOf(m)
		e, known := s.known["org "+name]
		if !known {
			e = s.add(m, Entity{})
			s.known["org "+name] = e
		}
		s.idx.Mentions[m].Entity = e
	})
	var firsts []int // one mention of each organisation
	seen := map[int]bool{}
	for m, at := range s.idx.Mentions {
		if at.Type == Organization && !seen[at.Entity] && len(firsts) < maxOrganizations {
			seen[at.Entity] = true
			firsts = append(firsts, m)
		}
	}
	for _, m := range firsts {
		s.shorten(m, firsts)
	}
}

// maxOrganizations is among how many organisations short forms are looked for.
const maxOrganizations = 300

// shorten joins the organisation of mention m, where it is a short form, to
// the one of the others it is short for.
func (s *resolver) shorten(m int, others []int) {
	at := s.idx.Mentions[m]
	short := s.plainOf(m)
	if at.End-at.First > 3 || s.idx.Entities[at.Entity].Acronym != "" {
		return
	}
	for _, long := range others {
		l := s.idx.Mentions[long]
		if l.Entity == at.Entity || l.End-l.First <= at.End-at.First {
			continue
		}
		acronym := s.Tok(at.First).Shape == text.Upper && at.End-at.First == 1 && s.initials(l.First, l.End, short)
		if acronym || s.sameWithoutHead(l.First, l.End, short) {
			s.merge(at.Entity, l.Entity)
			if acronym {
				s.idx.Entities[l.Entity].Acronym = s.Doc.Slice(at.Span)
			}
			return
		}
	}
}

// merge moves every mention of entity a to entity b.
func (s *resolver) merge(a, b int) {
	for m := range s.idx.Mentions {
		if s.idx.Mentions[m].Entity == a {
			s.idx.Mentions[m].Entity = b
		}
	}
	for name, e := range s.known {
		if e == a {
			s.known[name] = b
		}
	}
}

// initials reports whether the letters of short are the first letters of the
// words in [first, end), where small words may be left out.
func (s *resolver) initials(first, end int, short string) bool {
	k := 0
	for i := first; i < end; i++ {
		t := s.Tok(i)
		if t.Kind != text.Word {
			continue
		}
		letter := lexicon.Plain(t.Norm)
		switch {
		case k < len(short) && letter != "" && letter[0] == short[k]:
			k++
		case t.Capitalised():
			return false
		}
	}
	return k == len(short) && k > 1
}

// sameWithoutHead reports whether short is the long name without what says
// what sort of organisation it is ("Ford" and "Ford Motor Co.").
func (s *resolver) sameWithoutHead(first, end int, short string) bool {
	name := lexicon.Plain(s.Doc.Slice(s.Doc.Join(first, end)))
	rest, ok := strings.CutPrefix(name, short+" ")
	if !ok || lexicon.IsPlace(short) && lexicon.Organization(short) == "" {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if !lexicon.CueOf(w).Has(lexicon.OrganizationHead | lexicon.OrganizationStart) {
			return false
		}
	}
	return true
}

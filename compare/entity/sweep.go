package entity

import (
	"sort"

	"factdiff/compare/entity/names"
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// sweep adds what the model left out and the words themselves prove: a
// surname alone where the document gives the full name and the word is
// nothing else in English, a state abbreviated after its town, a well-known
// organisation of three words or more.
func (s *resolver) sweep(found []names.Span) []names.Span {
	covered := make([]bool, len(s.Doc.Tokens))
	cover := func(n names.Span) {
		for i := n.First; i < n.End; i++ {
			covered[i] = true
		}
	}
	for _, n := range found {
		cover(n)
	}
	for _, n := range found {
		if state, ok := s.stateAfter(n, covered); ok {
			found = append(found, state)
			cover(state)
		}
	}
	for i := range s.Doc.Tokens {
		if n, ok := s.wellKnown(i, covered); ok {
			found = append(found, n)
			cover(n)
		}
	}
	found = s.surnames(found, covered)
	sort.Slice(found, func(i, j int) bool { return found[i].First < found[j].First })
	return found
}

// stateAfter finds the abbreviated state behind the comma after a town.
func (s *resolver) stateAfter(n names.Span, covered []bool) (names.Span, bool) {
	i := n.End + 1
	if n.Label != names.Place || i >= len(covered) || covered[i] || s.Tok(n.End).Norm != "," || !s.SameSentence(n.First, i) {
		return n, false
	}
	return names.Span{First: i, End: i + 1, Label: names.Place}, lexicon.StateAbbreviation(s.Doc.Text(i)) != ""
}

// longestKnown is the most tokens of a well-known organisation's name.
const longestKnown = 7

// wellKnown finds an organisation of three words or more that the lexicon
// knows.
func (s *resolver) wellKnown(i int, covered []bool) (names.Span, bool) {
	if covered[i] || !s.Capital(i) || s.Caps(i) != names.Running {
		return names.Span{}, false
	}
	last := i
	for last+1 < len(covered) && last-i < longestKnown && !covered[last+1] && s.SameSentence(i, last+1) && s.Tok(last+1).Kind == text.Word {
		last++
	}
	for end := last + 1; end > i+2; end-- {
		if !s.Capital(end - 1) {
			continue
		}
		switch lexicon.Organization(lexicon.Plain(s.Doc.Slice(s.Doc.Join(i, end)))) {
		case "agency", "body", "party":
			return names.Span{First: i, End: end, Label: names.Organization}, true
		}
	}
	return names.Span{}, false
}

// surnames adds surnames that stand alone.
func (s *resolver) surnames(found []names.Span, covered []bool) []names.Span {
	surnames := map[string]bool{}
	for _, n := range found {
		if last := s.Word(n.End - 1); n.Label == names.Person && n.End-n.First > 1 && !last.Cue.Has(lexicon.Suffix) {
			surnames[last.Plain] = true
		}
	}
	for i := range s.Doc.Tokens {
		if covered[i] || !s.Capital(i) {
			continue
		}
		if w := s.Word(i); surnames[w.Plain] && s.standsAlone(i) && (w.Common == 0 || !s.Starts(i) && s.Caps(i) == names.Running) {
			found = append(found, names.Span{First: i, End: i + 1, Label: names.Person})
		}
	}
	return found
}

// clean drops people who are only an office ("Arizona Sheriff") or a storm,
// and cuts weekdays off names ("Cleveland Monday").
func (s *resolver) clean(found []names.Span) []names.Span {
	out := found[:0]
	for _, n := range found {
		for n.End-n.First > 1 && s.Word(n.End-1).Cue.Has(lexicon.Calendar) && s.Word(n.End-1).Name.Given() == 0 {
			n.End--
		}
		if n.Label == names.Person {
			if s.onlyOffice(n) || s.storm(n) {
				continue
			}
			n = s.hyphens(n)
			if s.street(n) {
				n.Label = names.Place
			}
		}
		if len(out) > 0 && out[len(out)-1].End > n.First {
			continue
		}
		out = append(out, n)
	}
	return out
}

// storm reports whether a person's name is that of a storm: "Hurricane Ida".
func (s *resolver) storm(n names.Span) bool {
	for _, i := range []int{n.First, n.First - 1} {
		switch s.Word(i).Plain {
		case "hurricane", "typhoon", "cyclone", "storm", "superstorm":
			return s.SameSentence(i, n.First) && s.Capital(i)
		}
	}
	return false
}

// street reports whether the last word names a road or building and is hardly
// a surname: "Dan Ryan Expressway".
func (s *resolver) street(n names.Span) bool {
	w := s.Word(n.End - 1)
	return n.End-n.First > 1 && w.Cue.Has(lexicon.PlaceHead) && w.Name.Surname < 2 && w.Name.Given() == 0
}

// hyphens takes both halves of a hyphenated name: "Mary-Ann", "Smith-Jones".
func (s *resolver) hyphens(n names.Span) names.Span {
	joined := func(hyphen int) bool {
		return s.Tok(hyphen).Norm == "-" && s.Tok(hyphen).Glued && s.Tok(hyphen+1).Glued
	}
	if joined(n.First-1) && s.Capital(n.First-2) {
		n.First -= 2
	}
	if joined(n.End) && s.Capital(n.End+1) {
		n.End += 2
	}
	return n
}

func (s *resolver) onlyOffice(n names.Span) bool {
	last := s.Word(n.End - 1)
	if !last.Cue.Has(lexicon.Rank|lexicon.Office|lexicon.Occupation) || last.Name.Surname > 1 || last.Common == 0 {
		return false
	}
	for i := n.First; i < n.End-1; i++ {
		if w := s.Word(i); w.Name.Given() > 0 && !w.Place || s.Initial(i) {
			return false
		}
	}
	return true
}

// standsAlone reports whether no other capitalised word touches token i.
func (s *resolver) standsAlone(i int) bool {
	return !s.SameSentence(i-1, i) || !s.Capital(i-1) && !s.Tok(i).Glued || s.Word(i-1).Cue.Has(titles)
}

// titles are the words that stand before the name of a person.
const titles = lexicon.HonorificMale | lexicon.HonorificFemale | lexicon.Honorific | lexicon.Rank | lexicon.Office

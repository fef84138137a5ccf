package entity

import (
	"math"
	"strings"

	"factdiff/compare/lexicon"
)

// places gives the names of places their keys and joins those of one place.
func (s *resolver) places() {
	var at []int
	s.each(Place, func(m int) { at = append(at, m) })
	options := make([][]lexicon.Place, len(at))
	told := map[string][]lexicon.Place{} // by name, where a state or country stands beside it
	for i, m := range at {
		options[i] = s.meanings(m)
		if len(options[i]) == 1 {
			told[s.plainOf(m)] = options[i]
		}
	}
	for i, m := range at {
		if one := told[s.plainOf(m)]; one != nil {
			options[i] = one
		}
	}
	near := s.neighbours(at, options)
	for i, m := range at {
		s.placeEntity(m, choose(options[i], near))
	}
}

// meanings lists what the name of mention m can mean; a state or country
// named right after it decides.
func (s *resolver) meanings(m int) []lexicon.Place {
	at := s.idx.Mentions[m]
	raw := s.Doc.Words(at.Span)
	if key := lexicon.StateAbbreviation(raw); key != "" && raw != "La." {
		return []lexicon.Place{{Key: key, Class: lexicon.Province, Population: 1000}}
	}
	all := lexicon.Places(s.plainOf(m))
	up := s.namedAfter(m)
	if up == "" {
		return all
	}
	for _, p := range all {
		if p.Key != up && lexicon.Within(p.Key, up) {
			return []lexicon.Place{p}
		}
	}
	if len(all) > 0 || len(up) > 2 {
		// A town the lexicon does not list, in a state it does.
		return []lexicon.Place{{Key: up + "-" + strings.ReplaceAll(s.plainOf(m), " ", "-"), Class: lexicon.Town}}
	}
	return nil
}

// namedAfter returns the key of the state or country that stands behind a
// comma after mention m, or "".
func (s *resolver) namedAfter(m int) string {
	at := s.idx.Mentions[m]
	if s.Tok(at.End).Norm != "," || m+1 >= len(s.idx.Mentions) {
		return ""
	}
	next := s.idx.Mentions[m+1]
	if next.First != at.End+1 || next.Type != Place {
		return ""
	}
	raw := s.Doc.Words(next.Span)
	if key := lexicon.StateAbbreviation(raw); key != "" {
		return key
	}
	for _, p := range lexicon.Places(s.plainOf(m + 1)) {
		if p.Class == lexicon.Country || p.Class == lexicon.Province {
			return p.Key
		}
	}
	return ""
}

// neighbours counts the countries and provinces that the document's places
// lie in whatever their names mean; meanings with few people are left out.
func (s *resolver) neighbours(at []int, options [][]lexicon.Place) map[string]int {
	near := map[string]int{}
	for i := range at {
		if len(options[i]) == 0 {
			continue
		}
		for k := options[i][0].Key; k != ""; k = lexicon.Parent(k) {
			if allWithin(options[i], k) {
				near[k]++
			}
		}
	}
	return near
}

// allWithin reports whether all meanings with a twentieth of the people of
// the first lie in the place of the key.
func allWithin(options []lexicon.Place, key string) bool {
	for _, p := range options {
		if p.Population*20 >= options[0].Population && !lexicon.Within(p.Key, key) {
			return false
		}
	}
	return true
}

// choose takes the meaning with most people, where places named beside it
// weigh as much as a tenfold number.
func choose(options []lexicon.Place, near map[string]int) string {
	best, bestScore := "", math.Inf(-1)
	for _, p := range options {
		score := math.Log10(float64(p.Population) + 1)
		if p.Class == lexicon.Spot {
			score += 1.5
		}
		for k := p.Key; k != "" && !strings.HasPrefix(k, "world"); k = lexicon.Parent(k) {
			weight := 1.2
			if len(k) == 2 { // the country
				weight = 0.5
			}
			score += weight * math.Log2(1+float64(min(near[k], 3)))
		}
		if score > bestScore {
			best, bestScore = p.Key, score
		}
	}
	return best
}

func (s *resolver) placeEntity(m int, key string) {
	id := "place " + key
	if key == "" {
		id = "place " + s.plainOf(m)
	}
	e, known := s.known[id]
	if !known {
		e = s.add(m, Entity{Lexicon: key})
		s.known[id] = e
	}
	s.idx.Mentions[m].Entity = e
	if x := &s.idx.Entities[e]; s.fuller(m, x.Name) {
		x.Name = s.Doc.Words(s.idx.Mentions[m].Span)
	}
}

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
	for i, m := range at {
		options[i] = s.meanings(m)
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
// lie in where their names mean one thing only.
func (s *resolver) neighbours(at []int, options [][]lexicon.Place) map[string]int {
	near := map[string]int{}
	for i := range at {
		if len(options[i]) == 0 || len(options[i]) > 1 && options[i][0].Population < 20*options[i][1].Population {
			continue
		}
		for k, depth := options[i][0].Key, 0; k != "" && depth < 8; k, depth = lexicon.Parent(k), depth+1 {
			near[k]++
		}
	}
	return near
}

// choose takes the meaning with most people, where places named beside it
// weigh as much as a tenfold number.
func choose(options []lexicon.Place, near map[string]int) string {
	best, bestScore := "", math.Inf(-1)
	for _, p := range options {
		score := math.Log10(float64(p.Population) + 1)
		if p.Class == lexicon.Spot {
			score++
		}
		for k, weight := p.Key, 1.2; k != "" && !strings.HasPrefix(k, "world"); k, weight = lexicon.Parent(k), weight*0.6 {
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

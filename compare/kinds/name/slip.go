package name

import (
	"math"
	"sort"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/identity"
	"factdiff/compare/pair"
)

// weighed is a pair of lookalikes with the evidence that they are one person.
type weighed struct {
	identity.Lookalike
	scores []fact.Score
	odds   float64
}

// threshold is the log-odds above which lookalikes are one person misspelt.
const threshold = 0

// bestSlips keeps the lookalikes that are one person, each person in its most
// likely pair alone.
func bestSlips(s *pair.Story) []weighed {
	var all []weighed
	for _, l := range s.People.Lookalikes() {
		if w := weigh(s, l); w.odds > threshold {
			all = append(all, w)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].odds > all[j].odds })
	var out []weighed
	taken := map[int]bool{}
	for _, w := range all {
		if !taken[w.A] || !taken[w.B] {
			out = append(out, w)
		}
		taken[w.A], taken[w.B] = true, true
	}
	return out
}

// weigh adds up what speaks for and against one person under two spellings.
func weigh(s *pair.Story, l identity.Lookalike) weighed {
	a, b := &s.People.People[l.A], &s.People.People[l.B]
	w := weighed{Lookalike: l}
	add := func(feature, level string, weight float64) {
		w.scores = append(w.scores, fact.Score{Feature: feature, Level: level, Weight: weight})
		w.odds += weight
	}
	switch l.Slip {
	case "moved initial", "blank or hyphen":
		add("slip", l.Slip, 4)
	case "one letter":
		add("slip", l.Slip, 1.5)
	case "two letters":
		add("slip", l.Slip, -1)
	}
	if n := min(len(a.Surname), len(b.Surname)); l.Surname {
		add("length of surname", "letters", 0.5*float64(min(n, 9)-5))
	}
	if a.Given != "" && b.Given != "" && !l.Given {
		add("given name", "same", 2)
	}
	if l.Given && !l.Surname {
		add("surname", "same", 1)
	}
	switch {
	case identity.ShareArticle(a, b) && (a.Given == "") != (b.Given == ""):
		// Reports introduce whom they name: a surname that nobody bears in full
		// is that of somebody who was.
		add("articles", "one article uses both spellings, and introduces only one", 0.5)
	case identity.ShareArticle(a, b):
		add("articles", "one article uses both spellings", -2.5)
	default:
		add("articles", "each article uses one spelling", 1)
	}
	if l.Given && knownGiven(s, a) && knownGiven(s, b) {
		add("given names", "both are known given names", -3)
	}
	if math.Abs(float64(len(a.Refs)-len(b.Refs))) > 0 {
		add("spread", "one spelling is rarer", 0.3)
	}
	return w
}

// knownGiven reports whether the given name is one that people bear.
func knownGiven(s *pair.Story, p *identity.Person) bool {
	for _, r := range p.Refs {
		if e := &s.Readings[r.Article].People.Entities[r.Entity]; e.Given != "" {
			return entity.KnownGiven(e.Given)
		}
	}
	return false
}

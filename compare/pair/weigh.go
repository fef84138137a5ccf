package pair

import (
	"math"
	"sort"

	"factdiff/compare/fact"
)

// Pair is two facts that are about one thing.
type Pair struct {
	A, B *fact.Fact
	fact.Judgement
	// LogOdds is prior and Scores added up.
	LogOdds float64
	Scores  []fact.Score
	// Over is how far LogOdds lies above the threshold of its kind.
	Over float64
	// Key names what the two facts are about; see fact.Slot.
	Key  string
	i, j int
	// holders are the persons the two facts belong to, or -1.
	holders [2]int
}

// Weigh returns the pairs whose evidence passes the threshold of their kind,
// best first.
func (s *Story) Weigh(facts []fact.Fact, judge Judge) []Pair {
	items := s.items(facts)
	cs := s.candidates(items, judge)
	weighRivals(items, cs)
	var out []Pair
	for k := range cs {
		c := &cs[k]
		m := modelFor(c.a.Kind, c.equal())
		verbatim := s.verbatim(c)
		if m == nil || c.hopeless() && !verbatim {
			continue
		}
		threshold := m.threshold
		if c.Verdict == fact.Conflict {
			threshold = max(threshold, s.caution(c))
		}
		levels := s.levels(c)
		sum := m.sum(levels)
		if c.equal() && c.sameHolder() {
			threshold = min(threshold, sum) // of one person, and both can be true: nothing else to decide
		}
		if verbatim {
			threshold = min(threshold, sum)
		}
		if sum >= threshold {
			scores := m.scores(c.a.Kind, levels)
			if verbatim && sum < verbatimOdds {
				scores = append(scores, fact.Score{Feature: "rest of the sentence", Level: "word for word the same", Weight: verbatimOdds - sum})
				sum = verbatimOdds
			}
			out = append(out, Pair{A: c.a.Fact, B: c.b.Fact, Judgement: c.Judgement, LogOdds: sum, Over: sum - threshold,
				Scores: scores, Key: s.key(c.a, c.b), i: c.i, j: c.j, holders: [2]int{c.a.holder, c.b.holder}})
		}
	}
	sort.SliceStable(out, func(x, y int) bool { return out[x].Over > out[y].Over })
	return out
}

// caution is the least log-odds of a conflict between two articles that may
// tell different stories. A person named in both is common ground.
func (s *Story) caution(c *candidate) float64 {
	switch i, j := c.a.Article, c.b.Article; {
	case c.a.Kind == fact.Date && actorsLevel(s, c) == 1:
		return otherActorsOdds
	case s.elsewhere(i, j) && !c.sameHolder():
		return elsewhereOdds
	case s.distant(i, j):
		return 0
	}
	return math.Inf(-1)
}

// otherActorsOdds is asked of dates of deeds of different people.
const otherActorsOdds = 1

// elsewhereOdds is asked of articles that open on no common ground.
const elsewhereOdds = 1

// levels is the level of each feature.
func (s *Story) levels(c *candidate) []int {
	out := make([]int, len(features))
	for i, f := range features {
		out[i] = f.level(s, c)
	}
	return out
}

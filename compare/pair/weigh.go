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
	// Key names what the two facts are about; see fact.Slot.
	Key  string
	i, j int
	// likeness is how alike the wording around the two values is.
	likeness float64
	// holders are the persons the two facts belong to, or -1.
	holders [2]int
}

// Weigh returns the pairs whose evidence passes the threshold of their kind,
// best first. least is the log-odds that a conflict of a kind needs to be told:
// below, it must not take its facts from a likelier pair.
func (s *Story) Weigh(facts []fact.Fact, judge Judge, least func(fact.Kind) float64) []Pair {
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
			threshold = max(threshold, s.caution(c), least(c.a.Kind))
		}
		levels := s.levels(c)
		sum := m.sum(levels)
		if c.equal() && c.sameHolder() {
			threshold = min(threshold, sum) // of one person, and both can be true: nothing else to decide
		}
		if c.held() {
			sum, threshold = heldOdds, s.strange(c)
		}
		if verbatim {
			threshold = min(threshold, sum)
		}
		if sum >= threshold {
			scores := m.scores(c.a.Kind, levels)
			if c.held() {
				scores = []fact.Score{c.heldScore()}
			}
			if verbatim && sum < verbatimOdds {
				scores = append(scores, fact.Score{Feature: "rest of the sentence", Level: "word for word the same", Weight: verbatimOdds - sum})
				sum = verbatimOdds
			}
			out = append(out, Pair{A: c.a.Fact, B: c.b.Fact, Judgement: c.Judgement, LogOdds: sum,
				Scores: scores, Key: s.key(c.a, c.b), i: c.i, j: c.j, likeness: c.likeness, holders: [2]int{c.a.holder, c.b.holder}})
		}
	}
	sort.SliceStable(out, func(x, y int) bool { return out[x].LogOdds > out[y].LogOdds })
	return out
}

// heldOdds is the log-odds that two places of one known person ("of Hilo", "of
// Kona") are said of one thing, or two numbers of one thing ("the 200 block of
// Main Street", "the 400 block of Main Street"). A person has one home whatever
// the words around it, so wording has nothing to decide. Set by judgement: the
// stories that were read hold three such conflicts, all real ones.
const heldOdds = 1.8

// heldScore explains it.
func (c *candidate) heldScore() fact.Score {
	if c.sameThing() {
		return fact.Score{Feature: "thing", Level: c.a.Frame.Thing, Weight: heldOdds}
	}
	return fact.Score{Feature: "person", Level: "same", Weight: heldOdds}
}

// strange is the log-odds asked of a pair that wording does not decide: every
// town has its Main Street, so articles on two events say nothing of one.
func (s *Story) strange(c *candidate) float64 {
	if c.sameThing() && s.Unlike(c.a.Article, c.b.Article) {
		return math.Inf(1)
	}
	return math.Inf(-1)
}

// caution is the least log-odds of a conflict between two articles that may
// tell different stories. A person named in both is common ground.
func (s *Story) caution(c *candidate) float64 {
	i, j := c.a.Article, c.b.Article
	elsewhere, acquainted := s.elsewhere(i, j)
	switch {
	case c.a.Kind == fact.Date && actorsLevel(s, c) == 1:
		return otherActorsOdds
	case elsewhere && !acquainted && !c.sameHolder():
		return elsewhereOdds
	case elsewhere && !c.sameHolder():
		return acquaintedOdds
	}
	return math.Inf(-1)
}

// otherActorsOdds is asked of dates of deeds of different people.
const otherActorsOdds = 1

// elsewhereOdds is asked of articles that open on no common ground.
const elsewhereOdds = 1

// acquaintedOdds is asked of those that name no more than an organisation in
// common.
const acquaintedOdds = 0.4

// levels is the level of each feature.
func (s *Story) levels(c *candidate) []int {
	out := make([]int, len(features))
	for i, f := range features {
		out[i] = f.level(s, c)
	}
	return out
}

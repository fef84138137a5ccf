package pair

import "factdiff/compare/fact"

// Sample is a proposed pair as the training program sees it: which level each
// feature has, and the two facts to be labelled.
type Sample struct {
	A, B   *fact.Fact
	Levels []int
	fact.Judgement
	// Likeness is how alike the wording around the two values is, 0 to 1.5.
	Likeness float64
}

// Samples returns every pair that would be weighed, for training.
func (s *Story) Samples(facts []fact.Fact, judge Judge) []Sample {
	items := s.items(facts)
	cs := s.candidates(items, judge)
	weighRivals(items, cs)
	out := make([]Sample, 0, len(cs))
	for k := range cs {
		c := &cs[k]
		if c.hopeless() || c.held() { // wording does not decide
			continue
		}
		out = append(out, Sample{A: c.a.Fact, B: c.b.Fact, Levels: s.levels(c), Judgement: c.Judgement, Likeness: c.likeness})
	}
	return out
}

// FeatureLevels names the features and their levels, in the order of
// Sample.Levels.
func FeatureLevels() (names []string, levels [][]string) {
	for _, f := range features {
		names, levels = append(names, f.Name), append(levels, f.Levels)
	}
	return names, levels
}

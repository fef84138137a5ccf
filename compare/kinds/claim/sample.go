package claim

import (
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Sample is a candidate as the training program sees it.
type Sample struct {
	A, B         int // articles
	SpanA, SpanB sources.Span
	Levels       []int
	// Excludes is true where the two exclude each other, Mutual where each
	// is the other's best of the same value.
	// Apart is true where no weight makes a row of it.
	Excludes, Mutual, Apart bool
}

// Samples returns every candidate of a story, for training.
func Samples(rs []*reading.Reading) []Sample {
	w := newWording(rs)
	var out []Sample
	for _, c := range w.all() {
		s := Sample{A: int(c.p.article), B: int(c.q.article), SpanA: c.p.span, SpanB: c.q.span, Excludes: c.relation == denied || c.relation == opposite, Mutual: c.mutual(), Apart: c.apart}
		for _, f := range features {
			s.Levels = append(s.Levels, f.level(w, &c))
		}
		out = append(out, s)
	}
	return out
}

// all returns the candidates of all articles.
func (w *wording) all() []candidate {
	w.pivots = make([][]pivot, len(w.readings))
	first := make([][]int, len(w.readings))
	for i, r := range w.readings {
		w.pivots[i], first[i] = pivots(i, r)
	}
	return w.candidates(w.partners(), w.pivots, first)
}

// FeatureLevels names the features and their levels, in the order of
// Sample.Levels.
func FeatureLevels() (names []string, levels [][]string) {
	for _, f := range features {
		names, levels = append(names, f.Name), append(levels, f.Levels)
	}
	return names, levels
}

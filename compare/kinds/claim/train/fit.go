package main

import (
	"fmt"
	"math"

	"factdiff/compare/kinds/claim"
)

const (
	folds     = 5
	steps     = 1200
	rounds    = 4 // of choosing the pair at each edit and fitting
	penalty   = 1.0
	threshold = 0.0
)

// rising and falling name the features whose weights may only rise or fall
// from one level to the next, from the level given on: what is more alike
// never speaks less for a pair. Levels before it ("unknown") are free.
var (
	rising = map[string]int{"sentence": 0, "near words": 0, "shared weight": 0, "words before": 0, "words after": 0,
		"who": 1, "to whom": 1, "said to be": 2, "outcome for": 2, "modality": 1, "tense": 1, "voice": 1}
	falling = map[string]int{"order": 0, "both values in": 0, "stronger rival": 0, "weaker rival": 0}
)

// model is a prior and one weight a level.
type model struct {
	prior  float64
	weight [][]float64
}

func blank() *model {
	m := &model{}
	_, levels := claim.FeatureLevels()
	for _, l := range levels {
		m.weight = append(m.weight, make([]float64, len(l)))
	}
	return m
}

func (m *model) sum(levels []int) float64 {
	s := m.prior
	for f, l := range levels {
		s += m.weight[f][l]
	}
	return s
}

// train fits the pairs of the chosen folds: the pair at each edit is first
// the most alike, then the one that the model so far likes best.
func (d *data) train(chosen func(fold int) bool) *model {
	m := blank()
	for round := range rounds {
		var xs []example
		var truth []float64
		for _, at := range d.planted {
			if len(at) > 0 && chosen(at[0].fold) {
				xs, truth = append(xs, best(m, at, round == 0)), append(truth, 1)
			}
		}
		for _, x := range d.wrong {
			if chosen(x.fold) {
				xs, truth = append(xs, x), append(truth, 0)
			}
		}
		m.fit(xs, truth)
	}
	return m
}

func best(m *model, at []example, first bool) example {
	out, most := at[0], math.Inf(-1)
	for _, x := range at {
		s := m.sum(x.levels)
		if first {
			s = float64(x.levels[1] + x.levels[2]) // likeness of sentence and near words
		}
		if s > most {
			out, most = x, s
		}
	}
	return out
}

// fit is logistic regression by gradient descent with momentum, the weights
// of each step brought back into order.
func (m *model) fit(xs []example, truth []float64) {
	total := penalty
	for _, x := range xs {
		total += 0.15 * x.weight
	}
	rate := 1 / total
	ahead, last := m.copy(), m.copy()
	for k := range steps {
		g := blank()
		for i, x := range xs {
			e := x.weight * (1/(1+math.Exp(-ahead.sum(x.levels))) - truth[i])
			g.prior += e
			for f, l := range x.levels {
				g.weight[f][l] += e
			}
		}
		m.prior = ahead.prior - rate*g.prior
		momentum := float64(k%200) / float64(k%200+3)
		for f := range m.weight {
			for l := range m.weight[f] {
				m.weight[f][l] = ahead.weight[f][l] - rate*(g.weight[f][l]+penalty*ahead.weight[f][l])
			}
		}
		m.order()
		ahead.prior = m.prior + momentum*(m.prior-last.prior)
		for f := range m.weight {
			for l, w := range m.weight[f] {
				ahead.weight[f][l] = w + momentum*(w-last.weight[f][l])
			}
		}
		last = m.copy()
	}
}

func (m *model) copy() *model {
	c := blank()
	c.prior = m.prior
	for f := range m.weight {
		copy(c.weight[f], m.weight[f])
	}
	return c
}

// order makes the weights of each ladder rise or fall.
func (m *model) order() {
	names, _ := claim.FeatureLevels()
	for f, name := range names {
		if from, ok := rising[name]; ok {
			pool(m.weight[f][from:], 1)
		}
		if from, ok := falling[name]; ok {
			pool(m.weight[f][from:], -1)
		}
	}
}

// pool replaces neighbours out of order by their mean (pool adjacent
// violators).
func pool(w []float64, sign float64) {
	type block struct {
		sum float64
		n   int
	}
	var blocks []block
	for _, x := range w {
		b := block{x * sign, 1}
		for n := len(blocks); n > 0 && blocks[n-1].sum*float64(b.n) > b.sum*float64(blocks[n-1].n); n = len(blocks) {
			b.sum, b.n = b.sum+blocks[n-1].sum, b.n+blocks[n-1].n
			blocks = blocks[:n-1]
		}
		blocks = append(blocks, b)
	}
	i := 0
	for _, b := range blocks {
		for range b.n {
			w[i] = sign * b.sum / float64(b.n)
			i++
		}
	}
}

// held is the score of every pair by a model that did not see its story.
type held struct {
	wrong   []float64
	planted []float64 // the best pair of each case; -Inf where there is none
}

func (d *data) heldOut() held {
	models := make([]*model, folds)
	for f := range models {
		models[f] = d.train(func(fold int) bool { return fold != f })
	}
	var h held
	for _, x := range d.wrong {
		h.wrong = append(h.wrong, models[x.fold].held(x))
	}
	for _, at := range d.planted {
		most := math.Inf(-1)
		for _, x := range at {
			most = max(most, models[x.fold].held(x))
		}
		h.planted = append(h.planted, most)
	}
	return h
}

// held is the sum of an example, out of reach where it is never a row.
func (m *model) held(x example) float64 {
	if x.apart {
		return math.Inf(-1)
	}
	return m.sum(x.levels)
}

// figures says what a threshold finds.
func (d *data) figures(h held, t float64) string {
	found, alarms, strangers := 0, 0, 0
	for _, s := range h.planted {
		if s >= t {
			found++
		}
	}
	for i, s := range h.wrong {
		switch {
		case s < t:
		case d.wrong[i].weight == strangerWeight:
			strangers++
		default:
			alarms++
		}
	}
	return fmt.Sprintf("threshold %+.1f, stories held out: %d of %d planted found, %d pairs in untouched stories (%.3f an article pair), %d between two stories",
		t, found, len(h.planted), alarms, float64(alarms)/float64(d.pairs), strangers)
}

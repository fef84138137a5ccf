package main

import (
	"math"
	"math/rand/v2"

	"factdiff/compare/pair"
)

// The shape of the ensemble: few, shallow, slow trees. More rounds or leaves
// find no more in stories held out.
const (
	rounds    = 170
	shared    = 40 // rounds from the pairs of all kinds together, before
	leaves    = 5
	rate      = 0.08 // of its answer that a tree gives
	penalty   = 5.0  // of a squared answer, in pairs
	leastSize = 10   // pairs at a leaf
	tried     = 0.6  // share of the features a tree may ask, by lot
	seen      = 0.7  // share of the pairs a tree learns from, by lot
)

// weights is one fitted model.
type weights struct {
	common *weights // what it starts from, or nil
	prior  float64
	trees  []*branch
}

// branch is a node of a tree: a leaf, or a question with two branches.
type branch struct {
	value          float64
	feature, level int
	below, reached *branch
	members        []int // pairs that come here, while fitting
	best           split
}

func (b *branch) answer(levels []int) float64 {
	for b.below != nil {
		if levels[b.feature] >= b.level {
			b = b.reached
		} else {
			b = b.below
		}
	}
	return b.value
}

func (w *weights) sum(levels []int) float64 {
	if w == nil {
		return 0
	}
	s := w.common.sum(levels) + w.prior
	for _, t := range w.trees {
		s += t.answer(levels)
	}
	return s
}

// booster fits trees one after another, each to what the sum so far leaves
// over: gradient boosting of the logistic loss with Newton steps (Friedman
// 2001), each from a part of the pairs (Friedman 2002); the gain of a split
// and the penalty as in Chen and Guestrin 2016.
type booster struct {
	xs        []example
	sums      []float64
	grad, hes []float64
	sizes     []int // levels of each feature
	dice      *rand.Rand
}

// fit estimates a model of so many trees; the same examples give the same
// model. It starts from what is common to all kinds, if that is given.
func fit(xs []example, common *weights, trees int) *weights {
	_, levels := pair.FeatureLevels()
	b := &booster{xs: xs, sums: make([]float64, len(xs)), grad: make([]float64, len(xs)), hes: make([]float64, len(xs)), dice: rand.New(rand.NewPCG(1, 2))}
	for _, l := range levels {
		b.sizes = append(b.sizes, len(l))
	}
	for i, x := range xs {
		b.sums[i] = common.sum(x.levels)
	}
	w := &weights{common: common, prior: b.prior()}
	for i := range b.sums {
		b.sums[i] += w.prior
	}
	for range trees {
		t := b.grow()
		for i := range xs {
			b.sums[i] += t.answer(xs[i].levels)
		}
		w.trees = append(w.trees, t)
	}
	return w
}

// prior is what the log-odds of a pair to be about one thing exceed, before
// anything is asked, the log-odds of what the sums so far make of all pairs.
func (b *booster) prior() float64 {
	same, other, expected := 1.0, 1.0, 1.0
	for i, x := range b.xs {
		if x.same {
			same += x.weight
		} else {
			other += x.weight
		}
		expected += x.weight * sigmoid(b.sums[i])
	}
	return math.Log(same/other) - math.Log(expected/(same+other-expected))
}

// grow makes the next tree: the leaf that gains most is split first.
func (b *booster) grow() *branch {
	root := &branch{}
	for i, x := range b.xs {
		p := sigmoid(b.sums[i])
		b.grad[i], b.hes[i] = x.weight*(truth(x)-p), x.weight*p*(1-p)
		if b.dice.Float64() < seen {
			root.members = append(root.members, i)
		}
	}
	ask := b.lots()
	ends := []*branch{root}
	b.prepare(root, ask)
	for len(ends) < leaves {
		best := 0
		for i, e := range ends {
			if e.best.gain > ends[best].best.gain {
				best = i
			}
		}
		if ends[best].best.gain <= 0 {
			break
		}
		e := ends[best]
		b.divide(e)
		b.prepare(e.below, ask)
		b.prepare(e.reached, ask)
		ends[best] = e.below
		ends = append(ends, e.reached)
	}
	return root
}

// lots draws the features this tree may ask.
func (b *booster) lots() []int {
	n := int(math.Ceil(tried * float64(len(b.sizes))))
	return b.dice.Perm(len(b.sizes))[:n]
}

// split is the best question at a branch.
type split struct {
	feature, level int
	gain           float64
}

// tally is the sum of gradients and curvatures of some pairs.
type tally struct {
	grad, hes float64
	n         int
}

func (t *tally) add(o tally) { t.grad, t.hes, t.n = t.grad+o.grad, t.hes+o.hes, t.n+o.n }

func (t tally) gain() float64   { return t.grad * t.grad / (t.hes + penalty) }
func (t tally) answer() float64 { return rate * t.grad / (t.hes + penalty) }

// prepare gives a branch its value and finds its best question.
func (b *booster) prepare(e *branch, ask []int) {
	var all tally
	for _, i := range e.members {
		all.add(tally{b.grad[i], b.hes[i], 1})
	}
	e.value = all.answer()
	for _, f := range ask {
		bins := make([]tally, b.sizes[f])
		for _, i := range e.members {
			bins[b.xs[i].levels[f]].add(tally{b.grad[i], b.hes[i], 1})
		}
		var below tally
		for l := 1; l < len(bins); l++ {
			below.add(bins[l-1])
			rest := tally{all.grad - below.grad, all.hes - below.hes, all.n - below.n}
			if below.n < leastSize || rest.n < leastSize {
				continue
			}
			if g := below.gain() + rest.gain() - all.gain(); g > e.best.gain+1e-9 {
				e.best = split{f, l, g}
			}
		}
	}
}

// divide asks the best question of e.
func (b *booster) divide(e *branch) {
	e.feature, e.level = e.best.feature, e.best.level
	e.below, e.reached = &branch{}, &branch{}
	for _, i := range e.members {
		if b.xs[i].levels[e.feature] >= e.level {
			e.reached.members = append(e.reached.members, i)
		} else {
			e.below.members = append(e.below.members, i)
		}
	}
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

func truth(x example) float64 {
	if x.same {
		return 1
	}
	return 0
}

package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"factdiff/compare/entity/names"
	"factdiff/compare/text/perceptron"
)

// settings are the choices of an estimation.
type settings struct {
	epochs, least, parts, only int
	rate, decay, trust         float64
	more                       []*document
}

const classes = 32

// vector is the weights of one feature by class.
type vector [classes]float64

// weights is a semi-Markov conditional random field in the making.
type weights struct {
	vocabulary *vocabulary
	w, squares []*vector // by feature, nil for rare ones
}

// AddWhole implements names.Weights.
func (m *weights) AddWhole(s *names.LabelScores, features []uint64) {
	for _, f := range features {
		m.sum(s[:], f, names.WholeClass(names.Outside))
	}
}

// AddToken implements names.Weights.
func (m *weights) AddToken(s *names.TokenScores, features []uint64) {
	for _, f := range features {
		m.sum(s[:], f, names.TokenClass(names.Outside, 0, 1))
	}
}

// sum adds the weights a feature has from the first class on.
func (m *weights) sum(s []int32, feature uint64, first uint8) {
	id, ok := m.vocabulary.ids[feature]
	if !ok || int(id) >= len(m.w) || m.w[id] == nil {
		return
	}
	for c := range s {
		s[c] += int32(math.Round(m.w[id][int(first)+c] * perceptron.Scale))
	}
}

// estimate fits the weights to the documents. The second reading needs first
// readings by weights that did not see the document: so the documents are cut
// into parts, and each is read by weights estimated from the other parts.
func estimate(docs []*document, v *vocabulary, s settings) *weights {
	if len(s.more) > 0 {
		m := fit(docs, v, s, false)
		for _, d := range s.more {
			d.agree(d.reader.FindFirst(m))
		}
	}
	docs = slices.Concat(docs, s.more)
	for part := range s.parts {
		var others []*document
		for i, d := range docs {
			if i%s.parts != part {
				others = append(others, d)
			}
		}
		m := fit(others, v, s, false)
		for i := part; i < len(docs); i += s.parts {
			docs[i].reread(docs[i].reader.FindFirst(m), v)
		}
	}
	return fit(docs, v, s, s.parts > 0)
}

// fit climbs by stochastic gradients with step sizes of its own for every
// weight (AdaGrad). With both readings every region is seen twice, with and
// without what is known from elsewhere, so that one set of weights serves
// both.
func fit(docs []*document, v *vocabulary, s settings, both bool) *weights {
	m := &weights{vocabulary: v}
	m.w, m.squares = make([]*vector, len(v.ids)), make([]*vector, len(v.ids))
	for f, n := range documentCounts(docs, v) {
		if n >= s.least {
			m.w[f], m.squares[f] = &vector{}, &vector{}
		}
	}
	type item struct {
		lattice *lattice
		second  bool
		weight  float64
	}
	var items []item
	for _, d := range docs {
		for i := range d.lattices {
			if d.lattices[i].doubtful {
				continue
			}
			items = append(items, item{&d.lattices[i], false, d.weight})
			if both {
				items = append(items, item{&d.lattices[i], true, d.weight})
			}
		}
	}
	random := rand.New(rand.NewPCG(7, 11))
	l := learner{weights: m, settings: s}
	for range s.epochs {
		random.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
		for _, it := range items {
			l.step(it.lattice, it.second, it.weight)
		}
	}
	return m
}

// documentCounts counts in how many documents each feature stands; the
// articles of one story count once.
func documentCounts(docs []*document, v *vocabulary) []int {
	counts, last := make([]int, len(v.ids)), make([]int, len(v.ids))
	n := 0
	for i, d := range docs {
		if i == 0 || d.story() != docs[i-1].story() {
			n++
		}
		see := func(fs ...int32) {
			for _, f := range fs {
				if last[f] != n {
					last[f] = n
					counts[f]++
				}
			}
		}
		for i := range d.lattices {
			l := &d.lattices[i]
			see(l.opens)
			for _, t := range l.tokens {
				see(t...)
			}
			for _, c := range l.names {
				see(c.features...)
				see(c.elsewhere...)
			}
		}
	}
	for _, f := range v.follows {
		counts[f] = len(docs)
	}
	return counts
}

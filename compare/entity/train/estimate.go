package main

import (
	"math"
	"math/rand/v2"

	"factdiff/compare/entity/names"
	"factdiff/compare/text/perceptron"
)

// settings are the choices of an estimation.
type settings struct {
	epochs, least int
	rate, decay   float64
}

const classes = 32

// vector is the weights of one feature by class.
type vector [classes]float64

// weights is a semi-Markov conditional random field in the making.
type weights struct {
	w, squares map[uint64]*vector
}

// Add implements names.Weights.
func (m *weights) Add(s *perceptron.Scores, feature uint64) {
	if v := m.w[feature]; v != nil {
		for c, x := range v {
			if x != 0 {
				s[c] += int32(math.Round(x * perceptron.Scale))
			}
		}
	}
}

// estimate fits the weights to the documents by stochastic gradient ascent
// with step sizes of its own for every weight (AdaGrad).
func estimate(docs []*document, s settings) *weights {
	m := &weights{w: map[uint64]*vector{}, squares: map[uint64]*vector{}}
	for f, n := range documentCounts(docs) {
		if n >= s.least {
			m.w[f], m.squares[f] = &vector{}, &vector{}
		}
	}
	type item struct {
		doc *document
		at  int
	}
	var items []item
	for _, d := range docs {
		for i := range d.lattices {
			items = append(items, item{d, i})
		}
	}
	random := rand.New(rand.NewPCG(7, 11))
	l := learner{weights: m, settings: s}
	for range s.epochs {
		random.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
		for _, it := range items {
			l.step(it.doc, it.at)
		}
	}
	return m
}

// documentCounts counts in how many documents each feature stands.
func documentCounts(docs []*document) map[uint64]int {
	counts := map[uint64]int{}
	for _, d := range docs {
		seen := map[uint64]bool{}
		see := func(fs []uint64) {
			for _, f := range fs {
				if !seen[f] {
					seen[f] = true
					counts[f]++
				}
			}
		}
		for i, l := range d.lattices {
			for _, t := range l.Tokens {
				see(t)
			}
			for _, n := range l.Names {
				see(n.Features)
			}
			see(d.opens[i : i+1])
		}
	}
	for l := names.Outside; l < names.Labels; l++ {
		counts[names.Follows(l, nil)] = len(docs)
	}
	return counts
}

// learner makes one step of the estimation after the other.
type learner struct {
	*weights
	settings
}

// arc is a possible name under one label.
type arc struct {
	start, end int // in the region
	label      names.Label
	features   []uint64
	score      float64
}

func (l *learner) step(d *document, at int) {
	g := &d.lattices[at]
	n := g.End - g.First
	arcs := l.arcs(g)
	trans := l.transitions(d.opens[at])
	alpha, beta, z := forwardBackward(arcs, trans, n)
	gold := goldOf(d, g)
	// Expected counts and the right ones.
	var move [names.Labels + 1][names.Labels]float64
	for i := range arcs {
		a := &arcs[i]
		p := math.Exp(alphaIn(alpha, trans, a) + a.score + beta[a.end][a.label] - z)
		right := 0.0
		if gold[goldKey{a.start, a.end}] == a.label+1 {
			right = 1
		}
		if delta := right - p; math.Abs(delta) > 1e-6 {
			l.update(a, g, delta)
		}
		for from := range trans {
			if from == names.Labels && a.start > 0 || from < names.Labels && a.start == 0 {
				continue
			}
			before := 0.0
			if a.start > 0 {
				before = alpha[a.start][from]
			}
			move[from][a.label] -= math.Exp(before + trans[from][a.label] + a.score + beta[a.end][a.label] - z)
		}
	}
	goldMoves(gold, n, &move)
	for from := range move {
		key := d.opens[at]
		if from < names.Labels {
			key = names.Follows(names.Label(from), nil)
		}
		for to, delta := range move[from] {
			l.add(key, names.WholeClass(names.Label(to)), delta)
		}
	}
}

func (l *learner) arcs(g *names.Lattice) []arc {
	var out []arc
	for _, c := range g.Names {
		for label := names.Outside; label < names.Labels; label++ {
			if label == names.Outside && c.End-c.First > 1 || label != names.Outside && !c.Name {
				continue
			}
			a := arc{start: c.First - g.First, end: c.End - g.First, label: label, features: c.Features}
			for _, f := range c.Features {
				a.score += l.get(f, names.WholeClass(label))
			}
			for i := a.start; i < a.end; i++ {
				class := names.TokenClass(label, i-a.start, a.end-a.start)
				for _, f := range g.Tokens[i] {
					a.score += l.get(f, class)
				}
			}
			out = append(out, a)
		}
	}
	return out
}

func (l *learner) get(f uint64, class uint8) float64 {
	if v := l.w[f]; v != nil {
		return v[class]
	}
	return 0
}

// transitions are the weights of labels after each other; the last row is
// for the start of the region.
func (l *learner) transitions(opens uint64) (t [names.Labels + 1][names.Labels]float64) {
	for from := range t {
		key := opens
		if from < names.Labels {
			key = names.Follows(names.Label(from), nil)
		}
		for to := range t[from] {
			t[from][to] = l.get(key, names.WholeClass(names.Label(to)))
		}
	}
	return t
}

func (l *learner) update(a *arc, g *names.Lattice, delta float64) {
	for _, f := range a.features {
		l.add(f, names.WholeClass(a.label), delta)
	}
	for i := a.start; i < a.end; i++ {
		class := names.TokenClass(a.label, i-a.start, a.end-a.start)
		for _, f := range g.Tokens[i] {
			l.add(f, class, delta)
		}
	}
}

// add moves one weight along its gradient, less what the prior pulls back.
func (l *learner) add(f uint64, class uint8, delta float64) {
	v := l.w[f]
	if v == nil || delta == 0 {
		return
	}
	gradient := delta - l.decay*v[class]
	q := l.squares[f]
	q[class] += gradient * gradient
	v[class] += l.rate * gradient / (1e-8 + math.Sqrt(q[class]+0.1))
}

type goldKey struct{ start, end int }

// goldOf returns the right cut of the region: label + 1 by span. Names the
// region cannot hold leave their tokens outside.
func goldOf(d *document, g *names.Lattice) map[goldKey]names.Label {
	out := map[goldKey]names.Label{}
	possible := map[goldKey]bool{}
	for _, c := range g.Names {
		possible[goldKey{c.First - g.First, c.End - g.First}] = c.Name
	}
	covered := make([]bool, g.End-g.First)
	for _, x := range d.gold {
		k := goldKey{x.First - g.First, x.End - g.First}
		if x.First < g.First || x.End > g.End || !possible[k] {
			continue
		}
		out[k] = x.Label + 1
		for i := k.start; i < k.end; i++ {
			covered[i] = true
		}
	}
	for i, c := range covered {
		if !c {
			out[goldKey{i, i + 1}] = names.Outside + 1
		}
	}
	return out
}

// goldMoves adds the right transitions.
func goldMoves(gold map[goldKey]names.Label, n int, move *[names.Labels + 1][names.Labels]float64) {
	from := names.Labels
	for at := 0; at < n; {
		next := at + 1
		for end := at + 1; end <= n; end++ {
			if l, ok := gold[goldKey{at, end}]; ok {
				move[from][l-1]++
				from, next = int(l-1), end
				break
			}
		}
		at = next
	}
}

const never = -1e18

// forwardBackward sums over all ways to cut the region: alpha[i][l] up to
// token i where a name of label l ends, beta from there on, z over all.
func forwardBackward(arcs []arc, t [names.Labels + 1][names.Labels]float64, n int) (alpha, beta [][names.Labels]float64, z float64) {
	alpha, beta = table(n+1), table(n+1)
	byEnd := make([][]int, n+1)
	for i := range arcs {
		byEnd[arcs[i].end] = append(byEnd[arcs[i].end], i)
	}
	for end := 1; end <= n; end++ {
		for _, i := range byEnd[end] {
			a := &arcs[i]
			alpha[end][a.label] = logAdd(alpha[end][a.label], alphaIn(alpha, t, a)+a.score)
		}
	}
	for l := range beta[n] {
		beta[n][l] = 0
	}
	z = never
	for l := range alpha[n] {
		z = logAdd(z, alpha[n][l])
	}
	for end := n; end > 0; end-- {
		for _, i := range byEnd[end] {
			a := &arcs[i]
			if a.start == 0 {
				continue
			}
			for from := range beta[a.start] {
				beta[a.start][from] = logAdd(beta[a.start][from], t[from][a.label]+a.score+beta[end][a.label])
			}
		}
	}
	return alpha, beta, z
}

// alphaIn sums over all ways to the start of the arc, the move into it
// included.
func alphaIn(alpha [][names.Labels]float64, t [names.Labels + 1][names.Labels]float64, a *arc) float64 {
	if a.start == 0 {
		return t[names.Labels][a.label]
	}
	sum := never
	for from := range alpha[a.start] {
		sum = logAdd(sum, alpha[a.start][from]+t[from][a.label])
	}
	return sum
}

func table(n int) [][names.Labels]float64 {
	t := make([][names.Labels]float64, n)
	for i := range t {
		for l := range t[i] {
			t[i][l] = never
		}
	}
	return t
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if b <= never/2 {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

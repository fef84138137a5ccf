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

// Add implements names.Weights.
func (m *weights) Add(s *perceptron.Scores, feature uint64) {
	id, ok := m.vocabulary.ids[feature]
	if !ok || int(id) >= len(m.w) || m.w[id] == nil {
		return
	}
	for c, x := range m.w[id] {
		if x != 0 {
			s[c] += int32(math.Round(x * perceptron.Scale))
		}
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

// learner makes one step of the estimation after the other.
type learner struct {
	*weights
	settings
}

// arc is a possible name under one label.
type arc struct {
	*candidate
	label  names.Label
	second bool
	score  float64
}

// step moves the weights towards the right cut of one region.
func (l *learner) step(g *lattice, second bool, weight float64) {
	n := g.end - g.first
	arcs := l.arcs(g, second)
	trans := l.transitions(g.opens)
	alpha, beta, z := forwardBackward(arcs, trans, n)
	var move transitions // right less expected
	for i := range arcs {
		a := &arcs[i]
		out := a.score + beta[a.end][a.label] - z
		delta := -math.Exp(alphaIn(alpha, trans, a) + out)
		if g.gold[a.span] == a.label+1 {
			delta++
		}
		if math.Abs(delta) > 1e-6 {
			l.update(a, g, delta*weight)
		}
		if a.start == 0 {
			move[names.Labels][a.label] -= math.Exp(trans[names.Labels][a.label] + out)
			continue
		}
		for from := range alpha[a.start] {
			move[from][a.label] -= math.Exp(alpha[a.start][from] + trans[from][a.label] + out)
		}
	}
	goldMoves(g.gold, n, &move)
	for from := range move {
		for to, delta := range move[from] {
			l.add(l.before(from, g.opens), names.WholeClass(names.Label(to)), delta*weight)
		}
	}
}

func (l *learner) arcs(g *lattice, second bool) []arc {
	var out []arc
	for i := range g.names {
		c := &g.names[i]
		for label := names.Outside; label < names.Labels; label++ {
			if label == names.Outside && c.end-c.start > 1 || label != names.Outside && !c.name {
				continue
			}
			a := arc{candidate: c, label: label, second: second}
			l.weigh(&a, g, func(f int32, class uint8) {
				if v := l.w[f]; v != nil {
					a.score += v[class]
				}
			})
			out = append(out, a)
		}
	}
	return out
}

// weigh calls do for every weight that counts for an arc.
func (l *learner) weigh(a *arc, g *lattice, do func(f int32, class uint8)) {
	class := names.WholeClass(a.label)
	for _, f := range a.features {
		do(f, class)
	}
	if a.second {
		for _, f := range a.elsewhere {
			do(f, class)
		}
	}
	for i := a.start; i < a.end; i++ {
		class := names.TokenClass(a.label, i-a.start, a.end-a.start)
		for _, f := range g.tokens[i] {
			do(f, class)
		}
	}
}

// transitions are the weights of labels after each other; the last row is
// for the start of the region.
type transitions [names.Labels + 1][names.Labels]float64

func (l *learner) transitions(opens int32) (t transitions) {
	for from := range t {
		if v := l.w[l.before(from, opens)]; v != nil {
			for to := range t[from] {
				t[from][to] = v[names.WholeClass(names.Label(to))]
			}
		}
	}
	return t
}

// before is the feature of a row of transitions.
func (l *learner) before(from int, opens int32) int32 {
	if from == names.Labels {
		return opens
	}
	return l.vocabulary.follows[from]
}

func (l *learner) update(a *arc, g *lattice, delta float64) {
	l.weigh(a, g, func(f int32, class uint8) { l.add(f, class, delta) })
}

// add moves one weight along its gradient, less what the prior pulls back.
func (l *learner) add(f int32, class uint8, delta float64) {
	v := l.w[f]
	if v == nil || delta == 0 {
		return
	}
	gradient := delta - l.decay*v[class]
	q := l.squares[f]
	q[class] += gradient * gradient
	v[class] += l.rate * gradient / math.Sqrt(q[class]+0.1)
}

// goldMoves adds the right transitions.
func goldMoves(gold map[span]names.Label, n int, move *transitions) {
	from := names.Labels
	for at := 0; at < n; {
		next := at + 1
		for end := at + 1; end <= n; end++ {
			if l, ok := gold[span{at, end}]; ok {
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
func forwardBackward(arcs []arc, t transitions, n int) (alpha, beta [][names.Labels]float64, z float64) {
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
func alphaIn(alpha [][names.Labels]float64, t transitions, a *arc) float64 {
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

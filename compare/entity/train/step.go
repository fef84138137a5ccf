package main

import (
	"math"

	"factdiff/compare/entity/names"
)

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

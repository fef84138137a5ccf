package main

import (
	"math"

	"factdiff/compare/entity/names"
)

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

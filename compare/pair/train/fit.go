package main

import (
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"sort"

	"factdiff/compare/pair"
)

const (
	folds   = 5
	rounds  = 400
	penalty = 1.0 // of a squared weight; a level seen rarely stays near 0
)

// weights is one fitted model.
type weights struct {
	prior  float64
	levels [][]float64
}

func (w *weights) sum(levels []int) float64 {
	s := w.prior
	for f, l := range levels {
		s += w.levels[f][l]
	}
	return s
}

// fit is logistic regression by gradient descent with a step of its own for
// each weight (AdaGrad).
func fit(xs []example) *weights {
	_, levels := pair.FeatureLevels()
	w, g := blank(levels), blank(levels)
	for range rounds {
		d := blank(levels)
		for _, x := range xs {
			e := x.weight * (truth(x) - sigmoid(w.sum(x.levels)))
			d.prior += e
			for f, l := range x.levels {
				d.levels[f][l] += e
			}
		}
		step(&w.prior, d.prior, &g.prior)
		for f := range w.levels {
			for l := range w.levels[f] {
				step(&w.levels[f][l], d.levels[f][l]-penalty*w.levels[f][l], &g.levels[f][l])
			}
		}
	}
	return w
}

func blank(levels [][]string) *weights {
	w := &weights{}
	for _, l := range levels {
		w.levels = append(w.levels, make([]float64, len(l)))
	}
	return w
}

func step(w *float64, d float64, g *float64) {
	*g += d * d
	if *g > 0 {
		*w += 0.3 * d / math.Sqrt(*g)
	}
}

func truth(x example) float64 {
	if x.same {
		return 1
	}
	return 0
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// heldOut scores every example by a model fitted without its story.
func heldOut(xs []example) []float64 {
	out := make([]float64, len(xs))
	for k := range folds {
		var train []example
		for _, x := range xs {
			if fold(x.story) != k {
				train = append(train, x)
			}
		}
		w := fit(train)
		for i, x := range xs {
			if fold(x.story) == k {
				out[i] = w.sum(x.levels)
			}
		}
	}
	return out
}

// fold keeps the two halves of one subject (x-a, x-b) together.
func fold(story string) int {
	h := fnv.New32a()
	n := len(story)
	if n > 2 && story[n-2] == '-' {
		story = story[:n-2]
	}
	io.WriteString(h, story)
	return int(h.Sum32() % folds)
}

// threshold is the log-odds that maximises found pairs less the price of
// false ones.
func threshold(xs []example, scores []float64, price float64) float64 {
	order := make([]int, len(xs))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool { return scores[order[i]] > scores[order[j]] })
	best, at, sum := 0.0, 3.0, 0.0
	for _, i := range order {
		if xs[i].same {
			sum += xs[i].weight
		} else {
			sum -= price * xs[i].weight
		}
		if sum > best {
			best, at = sum, scores[i]
		}
	}
	return at
}

// write fits every model and prints the file of weights.
func write(out io.Writer, d *data) {
	fmt.Fprintln(out, "# Weights of evidence in log-odds: model, feature, level, weight.")
	fmt.Fprintln(out, "# Written by go run ./compare/pair/train BENCH; do not edit by hand.")
	byModel := map[string][]example{}
	for _, x := range d.examples {
		byModel[x.model] = append(byModel[x.model], x)
	}
	var names []string
	for n := range byModel {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		writeModel(out, n, byModel[n], d)
	}
}

func writeModel(out io.Writer, name string, xs []example, d *data) {
	scores := heldOut(xs)
	t := threshold(xs, scores, price(name))
	g := figures(xs, scores, t)
	fmt.Fprintf(out, "#\n# %s: %d pairs of one thing, %d of two; with stories held out %d and %d pass the threshold;\n", name, g.same, g.other, g.found, g.wrong)
	fmt.Fprintf(out, "# %d planted cases proposed, %d found; %.2f wrong pairs an article pair of untouched stories, %d between stories\n", g.cases, g.casesFound, float64(g.alarms)/d.pairs, g.strangers)
	w := fit(xs)
	names, levels := pair.FeatureLevels()
	fmt.Fprintf(out, "%s\tthreshold\tany\t%.2f\n%s\tprior\tany\t%.2f\n", name, t, name, w.prior)
	for f := range names {
		for l := range levels[f] {
			fmt.Fprintf(out, "%s\t%s\t%s\t%.2f\n", name, names[f], levels[f][l], w.levels[f][l])
		}
	}
}

// price is how many found pairs one false pair costs. Rows that say two values
// differ are few and wanted; an agreement that is none does little harm.
func price(model string) float64 {
	switch model {
	case "number differs", "place differs":
		return 0.12 // planted and real slips of theirs look much like other figures
	case "age differs":
		return 0.15 // their false pairs are spread thin over many facts
	case "role differs":
		return 0.4
	}
	return 0.3
}

// figure is how a model does at its threshold on stories it has not seen.
type figure struct{ same, other, found, wrong, cases, casesFound, alarms, strangers int }

func figures(xs []example, scores []float64, threshold float64) figure {
	var g figure
	cases := map[int]bool{}
	for i, x := range xs {
		passes := scores[i] >= threshold
		switch {
		case x.same:
			g.same++
			if passes {
				g.found++
			}
			if x.planted >= 0 {
				cases[x.planted] = cases[x.planted] || passes
			}
		default:
			g.other++
			if passes {
				g.wrong++
				switch x.planted {
				case betweenStories:
					g.strangers++
				case -1:
					g.alarms++
				}
			}
		}
	}
	for _, found := range cases {
		g.cases++
		if found {
			g.casesFound++
		}
	}
	return g
}

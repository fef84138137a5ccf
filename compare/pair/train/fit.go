package main

import (
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"slices"
	"sort"
	"strings"

	"factdiff/compare/pair"
)

// folds is how many parts the stories are held out in.
const folds = 5

// family is the models of conflicts, or those of agreements: what is common to
// all kinds is estimated from all pairs together, since of places, roles and
// ages there are few.
type family struct {
	name   string               // "differs"
	kinds  map[string][]example // by model, "date differs"
	common *weights
	// without is the same without the stories of each fold.
	without [folds]*weights
}

func families(xs []example) []*family {
	agrees, differs := &family{name: "agrees"}, &family{name: "differs"}
	for _, f := range []*family{agrees, differs} {
		f.kinds = map[string][]example{}
		var all []example
		for _, x := range xs {
			if strings.HasSuffix(x.model, f.name) {
				f.kinds[x.model] = append(f.kinds[x.model], x)
				all = append(all, x)
			}
		}
		f.common = fit(all, nil, shared)
		for k := range folds {
			f.without[k] = fit(notOf(all, k), nil, shared)
		}
	}
	return []*family{agrees, differs}
}

// notOf are the examples of other folds than k.
func notOf(xs []example, k int) []example {
	var out []example
	for _, x := range xs {
		if fold(x.story) != k {
			out = append(out, x)
		}
	}
	return out
}

// heldOut scores every example by a model fitted without its story.
func (f *family) heldOut(xs []example) []float64 {
	out := make([]float64, len(xs))
	for k := range folds {
		w := fit(notOf(xs, k), f.without[k], rounds)
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
	fmt.Fprintln(out, "# Weights of evidence in log-odds. A model has a line: its name, the threshold, the prior; then its trees.")
	fmt.Fprintln(out, "# A line of a tree: the log-odds of a pair that comes here, and where it asks, a feature and a level; one tab")
	fmt.Fprintln(out, "# deeper what follows for a pair below that level, then for one that reaches it. The answers of all trees add up,")
	fmt.Fprintln(out, "# to those of the model of any kind.")
	fmt.Fprintln(out, "# Written by go run ./compare/pair/train BENCH; do not edit by hand.")
	for _, f := range families(d.examples) {
		f.write(out, d)
	}
}

func (f *family) write(out io.Writer, d *data) {
	fmt.Fprintf(out, "#\n# any %s: what is common to all kinds\n", f.name)
	f.common.write(out, "any "+f.name, 0)
	for _, n := range slices.Sorted(maps.Keys(f.kinds)) {
		xs := f.kinds[n]
		scores := f.heldOut(xs)
		t := threshold(xs, scores, price(n))
		g := figures(xs, scores, t)
		fmt.Fprintf(out, "#\n# %s: %d pairs of one thing, %d of two; with stories held out %d and %d pass the threshold;\n", n, g.same, g.other, g.found, g.wrong)
		fmt.Fprintf(out, "# %d planted cases proposed, %d found; %.2f wrong pairs an article pair of untouched stories, %d between stories\n", g.cases, g.casesFound, float64(g.alarms)/d.pairs, g.strangers)
		fit(xs, f.common, rounds).write(out, n, t)
	}
}

// write prints what a model adds to what it starts from.
func (w *weights) write(out io.Writer, name string, threshold float64) {
	prior := w.prior
	for _, t := range w.trees {
		prior += t.value
	}
	fmt.Fprintf(out, "%s\t%.2f\t%.2f\n", name, threshold, prior)
	names, levels := pair.FeatureLevels()
	for _, t := range w.trees {
		t.write(out, names, levels, 1)
	}
}

// write prints a branch and those under it, each a tab deeper.
func (b *branch) write(out io.Writer, names []string, levels [][]string, depth int) {
	fmt.Fprintf(out, "%s%.3f", strings.Repeat("\t", depth), b.value)
	if b.below == nil {
		fmt.Fprintln(out)
		return
	}
	fmt.Fprintf(out, "\t%s\t%s\n", names[b.feature], levels[b.feature][b.level])
	b.below.write(out, names, levels, depth+1)
	b.reached.write(out, names, levels, depth+1)
}

// price is how many found pairs one false pair costs. Rows that say two values
// differ are few and wanted; an agreement that is none does little harm.
func price(model string) float64 {
	switch model {
	case "place differs":
		return 0.12
	case "number differs":
		return 0.3 // a figure is wanted less where figures are many
	case "role differs":
		return 0.5 // a person holds more than one office
	case "date differs":
		return 0.5 // a story has many days
	case "age differs":
		return 0.15 // their false pairs are spread thin over many facts
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

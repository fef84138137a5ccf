package pair

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"factdiff/compare/fact"
)

//go:embed weights.tsv
var weightsFile string

// model is the weights of one kind: trees whose answers add up.
type model struct {
	common    *model  // of facts of any kind: the sum starts from its answer
	prior     float64 // log-odds before any question is asked
	threshold float64 // log-odds at which a pair becomes a row
	trees     []tree
}

// sum adds up the answers.
func (m *model) sum(levels []int) float64 {
	if m == nil {
		return 0
	}
	sum := m.common.sum(levels) + m.prior
	for _, t := range m.trees {
		sum += t.answer(levels) - t[0].value
	}
	return sum
}

// scores explains the sum, feature by feature.
func (m *model) scores(kind fact.Kind, levels []int) []fact.Score {
	by := make([]float64, len(features))
	prior := 0.0
	for w := m; w != nil; w = w.common {
		prior += w.prior
		for _, t := range w.trees {
			t.explain(levels, by)
		}
	}
	out := []fact.Score{{Feature: "prior", Level: "any two " + string(kind) + " facts proposed", Weight: prior}}
	for i, f := range features {
		out = append(out, fact.Score{Feature: f.Name, Level: f.Levels[levels[i]], Weight: by[i]})
	}
	return out
}

// usualNodes is how many nodes a tree of five leaves has.
const usualNodes = 9

// models are read from weights.tsv when first needed.
var models = sync.OnceValue(func() map[string]*model {
	m, err := parseWeights(weightsFile)
	if err != nil {
		panic(err) // the file is part of the program; a test reads it
	}
	return m
})

// parseWeights reads the parts of the file: a line "model<TAB>threshold<TAB>
// prior", then its trees, each line of a tree indented by a tab or more. Models
// whose names end alike start from "any differs" or "any agrees", which come
// before them.
func parseWeights(file string) (map[string]*model, error) {
	out := map[string]*model{}
	r := treeReader{lines: strings.Split(strings.TrimRight(file, "\n"), "\n")}
	var m *model
	for r.at < len(r.lines) {
		line := r.lines[r.at]
		switch {
		case line == "" || line[0] == '#':
			r.at++
		case line[0] != '\t':
			name, next, err := head(line)
			if err != nil {
				return nil, fmt.Errorf("weights.tsv:%d: %w", r.at+1, err)
			}
			_, verdict, _ := strings.Cut(name, " ")
			next.common = out["any "+verdict]
			m, out[name] = next, next
			r.at++
		case m == nil:
			return nil, fmt.Errorf("weights.tsv:%d: a tree before its model", r.at+1)
		default:
			t, err := r.read(make(tree, 0, usualNodes), 1)
			if err != nil {
				return nil, fmt.Errorf("weights.tsv: %w", err)
			}
			m.trees = append(m.trees, t)
		}
	}
	return out, nil
}

// head reads the first line of a model.
func head(line string) (string, *model, error) {
	col := strings.Split(line, "\t")
	if len(col) != 3 {
		return "", nil, fmt.Errorf("%d columns, want 3", len(col))
	}
	threshold, err := strconv.ParseFloat(col[1], 64)
	if err != nil {
		return "", nil, err
	}
	prior, err := strconv.ParseFloat(col[2], 64)
	return col[0], &model{threshold: threshold, prior: prior}, err
}

// modelFor picks the weights: conflicts and agreements of a kind are weighed
// apart, because an equal value is evidence itself.
func modelFor(k fact.Kind, equal bool) *model {
	name := string(k) + " differs"
	if equal {
		name = string(k) + " agrees"
	}
	return models()[name]
}

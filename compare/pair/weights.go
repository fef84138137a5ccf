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

// model is the weights of one kind: an intercept and one weight a level.
type model struct {
	prior     float64
	levels    [][]float64 // by feature, by level
	threshold float64     // log-odds at which a pair becomes a row
}

// models are read from weights.tsv when first needed.
var models = sync.OnceValue(func() map[string]*model {
	m, err := parseWeights(weightsFile)
	if err != nil {
		panic(err) // the file is part of the program; a test reads it
	}
	return m
})

// parseWeights reads lines "model<TAB>feature<TAB>level<TAB>weight".
func parseWeights(file string) (map[string]*model, error) {
	out := map[string]*model{}
	for n, line := range strings.Split(file, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 4 {
			return nil, fmt.Errorf("weights.tsv:%d: %d columns, want 4", n+1, len(col))
		}
		w, err := strconv.ParseFloat(col[3], 64)
		if err != nil {
			return nil, fmt.Errorf("weights.tsv:%d: %w", n+1, err)
		}
		m := out[col[0]]
		if m == nil {
			m = newModel()
			out[col[0]] = m
		}
		if err := m.set(col[1], col[2], w); err != nil {
			return nil, fmt.Errorf("weights.tsv:%d: %w", n+1, err)
		}
	}
	return out, nil
}

func newModel() *model {
	m := &model{}
	for _, f := range features {
		m.levels = append(m.levels, make([]float64, len(f.Levels)))
	}
	return m
}

func (m *model) set(name, level string, w float64) error {
	switch name {
	case "prior":
		m.prior = w
		return nil
	case "threshold":
		m.threshold = w
		return nil
	}
	for i, f := range features {
		for j, l := range f.Levels {
			if f.Name == name && l == level {
				m.levels[i][j] = w
				return nil
			}
		}
	}
	return fmt.Errorf("no feature %q with level %q", name, level)
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

package claim

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

// agreeOdds is the sum from which two pivots of one value are the same claim.
// It moves with the prior: read agreements just below it after a new estimate.
const agreeOdds = 0.1

// doerWeight is what two people named for one deed weigh: that it is one deed
// the words around it say (deedDice, deedLocal), and the other weights are
// estimated from pairs of another sort.
const doerWeight = 4

// model is a prior and one weight a level.
type model struct {
	prior, threshold float64
	levels           [][]float64
}

var loaded = sync.OnceValue(func() *model {
	m, err := parseWeights(weightsFile)
	if err != nil {
		panic(err) // the file is part of the program; a test reads it
	}
	return m
})

func threshold() float64 { return loaded().threshold }

// parseWeights reads lines "feature<TAB>level<TAB>weight".
func parseWeights(file string) (*model, error) {
	m := &model{}
	for _, f := range features {
		m.levels = append(m.levels, make([]float64, len(f.Levels)))
	}
	for n, line := range strings.Split(file, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 3 {
			return nil, fmt.Errorf("weights.tsv:%d: %d columns, want 3", n+1, len(col))
		}
		w, err := strconv.ParseFloat(col[2], 64)
		if err != nil {
			return nil, fmt.Errorf("weights.tsv:%d: %w", n+1, err)
		}
		if !m.set(col[0], col[1], w) {
			return nil, fmt.Errorf("weights.tsv:%d: no feature %q with level %q", n+1, col[0], col[1])
		}
	}
	return m, nil
}

func (m *model) set(name, level string, w float64) bool {
	switch name {
	case "prior":
		m.prior = w
		return true
	case "threshold":
		m.threshold = w
		return true
	}
	for i, f := range features {
		for j, l := range f.Levels {
			if f.Name == name && l == level {
				m.levels[i][j] = w
				return true
			}
		}
	}
	return false
}

// sum adds the prior and the weight of each feature's level.
func (w *wording) sum(c *candidate) float64 {
	m := loaded()
	sum := m.prior
	for i, f := range features {
		sum += m.levels[i][f.level(w, c)]
	}
	if c.relation == otherDoer {
		sum += doerWeight
	}
	return sum
}

// scores explains the sum, line by line.
func (w *wording) scores(c *candidate) []fact.Score {
	m := loaded()
	out := []fact.Score{{Feature: "prior", Level: "any two claims proposed", Weight: m.prior}}
	for i, f := range features {
		l := f.level(w, c)
		out = append(out, fact.Score{Feature: f.Name, Level: f.Levels[l], Weight: m.levels[i][l]})
	}
	if c.relation == otherDoer {
		out = append(out, fact.Score{Feature: "deed", Level: "two people named for one", Weight: doerWeight})
	}
	return out
}

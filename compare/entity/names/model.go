package names

import (
	_ "embed"

	"factdiff/compare/text/perceptron"
)

// The weights, as compare/entity/train wrote them: weights.txt is for
// reading, weights.bin holds the same for use without parsing.
//
//go:embed weights.bin
var packed string

var model = open(packed)

// table holds the weights of names as a whole and those of tokens in two
// tables, for no feature has both.
type table struct{ whole, token perceptron.Rows }

func open(data string) (t table) {
	t.whole, data = perceptron.OpenRows(data)
	t.token, _ = perceptron.OpenRows(data)
	return t
}

// Pack lays out weights of features by class as weights.bin.
func Pack(weights map[uint64][]perceptron.Weight) ([]byte, error) {
	whole, token := map[uint64][]perceptron.Weight{}, map[uint64][]perceptron.Weight{}
	for f, list := range weights {
		for _, w := range list {
			if w.Class < tokenClass {
				whole[f] = append(whole[f], perceptron.Weight{Class: w.Class - wholeClass, Value: w.Value})
			} else {
				token[f] = append(token[f], perceptron.Weight{Class: w.Class - tokenClass, Value: w.Value})
			}
		}
	}
	out, err := perceptron.EncodeRows(Labels, whole)
	if err != nil {
		return nil, err
	}
	rest, err := perceptron.EncodeRows(Labels*positions, token)
	return append(out, rest...), err
}

// AddWhole implements Weights.
func (t *table) AddWhole(s *LabelScores, features []uint64) {
	t.whole.AddFour((*[Labels]int32)(s), features)
}

// AddToken implements Weights.
func (t *table) AddToken(s *TokenScores, features []uint64) { t.token.Add(s[:], features) }

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

var model = perceptron.Open(packed)

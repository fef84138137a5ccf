package names

import (
	"math/bits"
	"strconv"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
	"factdiff/compare/text/perceptron"
)

// value is one thing a feature can say, with its hash. The hashes of words
// are kept with them and those of the fixed values are made once, so that a
// feature costs no look at letters.
type value struct {
	text string
	hash uint64
}

func say(s string) value { return value{s, perceptron.Hash(s)} }

// key is the hash of a template with its first value, join that of a feature
// with one value more.
func key(t template, a value) uint64 { return join(uint64(t)+1, a) }
func join(feature uint64, next value) uint64 {
	return (bits.RotateLeft64(feature, 25) ^ next.hash) * 0x9E3779B97F4A7C15
}

var nothing = say("")

// figures are 0 to 31.
var figures = func() (out [32]value) {
	for i := range out {
		out[i] = say(strconv.Itoa(i))
	}
	return out
}()

var labelValues = [Labels]value{say("outside"), say("person"), say("place"), say("organization")}

// tagValues are the tags as the Treebank names them.
var tagValues = func() (out [perceptron.Classes]value) {
	for i := range out {
		out[i] = say(text.Tag(i).String())
	}
	return out
}()

var capsValues = [...]value{Running: say("run"), Titled: say("title"), AllCapitals: say("capitals")}

// nameValues are the ranks of a word as given name and surname: "g2s1".
var nameValues = func() (out [4][4]value) {
	for g := range out {
		for s := range out[g] {
			out[g][s] = say("g" + strconv.Itoa(g) + "s" + strconv.Itoa(s))
		}
	}
	return out
}()

func nameValue(n lexicon.Name) value { return nameValues[n.Given()&3][n.Surname&3] }

var none, one, more = say("none"), say("one"), say("more")

// oneOrMore says whether a name of n tokens has several.
func oneOrMore(n int) value {
	if n > 1 {
		return more
	}
	return one
}

package perceptron

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"sort"
)

// Weight is the weight of one class.
type Weight struct {
	Class uint8
	Value float64
}

// Encode lays out a model: the possible classes of words (keyed by Hash) and
// the weights of features (keyed by Feature).
func Encode(dict map[uint64]uint64, features map[uint64][]Weight) ([]byte, error) {
	masks, maskIndex := distinct(dict)
	if len(masks) >= 1<<maskBits {
		return nil, fmt.Errorf("%d sets of classes, %d are possible", len(masks), 1<<maskBits-1)
	}
	dictBits, featureBits := slotBits(len(dict)), slotBits(len(features))
	dictSlots := make([]uint32, 1<<dictBits)
	for _, k := range sortedKeys(dict) {
		h := mix(k)
		i := free(dictSlots, uint32(h))
		dictSlots[i] = uint32(h>>32)>>maskBits<<maskBits | maskIndex[dict[k]] + 1
	}
	featureSlots := make([]uint64, 1<<featureBits)
	var weights []byte
	for _, k := range sortedKeys(features) {
		h := mix(k)
		first := uint64(len(weights) / weightSize)
		for _, w := range features[k] {
			v := math.Round(w.Value * Scale)
			if v > math.MaxInt16 || v < math.MinInt16 {
				return nil, fmt.Errorf("weight %g is too large", w.Value)
			}
			weights = append(weights, w.Class, byte(uint16(int16(v))), byte(uint16(int16(v))>>8))
		}
		featureSlots[free(featureSlots, uint32(h))] = h>>32<<32 | uint64(len(features[k]))<<24 | first
	}
	var out []byte
	for _, n := range []int{dictBits, featureBits, len(masks), len(weights) / weightSize} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, m := range masks {
		out = binary.LittleEndian.AppendUint64(out, m)
	}
	for _, s := range dictSlots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	for _, s := range featureSlots {
		out = binary.LittleEndian.AppendUint64(out, s)
	}
	return append(out, weights...), nil
}

// slotBits is log2 of a table that n entries fill to two thirds at most.
func slotBits(n int) int { return bits.Len(uint(n + n/2)) }

func free[T comparable](slots []T, h uint32) uint32 {
	var zero T
	mask := uint32(len(slots) - 1)
	i := h & mask
	for slots[i] != zero {
		i = (i + 1) & mask
	}
	return i
}

// distinct lists the values of the map once each, in order, and their index.
func distinct(m map[uint64]uint64) ([]uint64, map[uint64]uint32) {
	index := map[uint64]uint32{}
	var out []uint64
	for _, k := range sortedKeys(m) {
		if _, known := index[m[k]]; !known {
			index[m[k]] = uint32(len(out))
			out = append(out, m[k])
		}
	}
	return out, index
}

func sortedKeys[V any](m map[uint64]V) []uint64 {
	keys := make([]uint64, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

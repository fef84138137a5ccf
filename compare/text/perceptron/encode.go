package perceptron

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"slices"
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
	dictBits := slotBits(len(dict))
	dictSlots := make([]uint32, 1<<dictBits)
	for _, k := range sortedKeys(dict) {
		h := mix(k)
		i := free(dictSlots, uint32(h))
		dictSlots[i] = check(h)>>maskBits<<maskBits | maskIndex[dict[k]] + 1
	}
	p, err := place(sortedKeys(features))
	if err != nil {
		return nil, err
	}
	slots := make([]uint64, p.slots)
	rows := make([]byte, 8) // the empty row
	for _, k := range byLength(features) {
		h := mix(k)
		slots[p.slot(h)] = uint64(check(h))<<32 | uint64(len(rows))
		if rows, err = appendRow(rows, features[k]); err != nil {
			return nil, err
		}
	}
	var out []byte
	for _, n := range []int{dictBits, len(masks), len(p.displacements), p.slots} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, m := range masks {
		out = binary.LittleEndian.AppendUint64(out, m)
	}
	for _, s := range dictSlots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	out = p.append(out)
	for _, s := range slots {
		out = binary.LittleEndian.AppendUint64(out, s)
	}
	return append(append(out, rows...), 0, 0), nil
}

// byLength lists the features with many weights first: they are the common
// ones, whose rows then lie close together.
func byLength(features map[uint64][]Weight) []uint64 {
	keys := sortedKeys(features)
	slices.SortStableFunc(keys, func(a, b uint64) int { return len(features[b]) - len(features[a]) })
	return keys
}

// appendRow adds the set of classes and their weights in order.
func appendRow(out []byte, weights []Weight) ([]byte, error) {
	weights = slices.SortedFunc(slices.Values(weights), func(a, b Weight) int { return int(a.Class) - int(b.Class) })
	set := uint64(0)
	for _, w := range weights {
		set |= 1 << w.Class
	}
	out = binary.LittleEndian.AppendUint64(out, set)
	for _, w := range weights {
		v, err := whole(w.Value)
		if err != nil {
			return nil, err
		}
		out = binary.LittleEndian.AppendUint16(out, uint16(v))
	}
	return out, nil
}

// EncodeRows lays out rows of the given width, which is past all classes.
func EncodeRows(width int, features map[uint64][]Weight) ([]byte, error) {
	p, err := place(sortedKeys(features))
	if err != nil {
		return nil, err
	}
	size := 4 + 2*width
	slots := make([]byte, p.slots*size)
	for k, weights := range features {
		h := mix(k)
		row := slots[p.slot(h)*size:]
		binary.LittleEndian.PutUint32(row, check(h))
		for _, w := range weights {
			v, err := whole(w.Value)
			if err != nil {
				return nil, err
			}
			binary.LittleEndian.PutUint16(row[4+2*w.Class:], uint16(v))
		}
	}
	var out []byte
	for _, n := range []int{p.slots, len(p.displacements), width} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	return append(p.append(out), slots...), nil
}

// whole is a weight as it is stored.
func whole(weight float64) (int16, error) {
	v := math.Round(weight * Scale)
	if v > math.MaxInt16 || v < math.MinInt16 {
		return 0, fmt.Errorf("weight %g is too large", weight)
	}
	return int16(v), nil
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

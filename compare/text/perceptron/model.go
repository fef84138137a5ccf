// Package perceptron holds the weights of linear models as flat tables that
// are used as they lie in the binary: nothing is parsed at start. A Model is
// an averaged perceptron with a dictionary of possible classes; Rows are the
// weights alone, for models of few classes.
//
// Layout of a Model, little endian:
//
//	uint32 log2 slots of the dictionary, uint32 number of masks,
//	uint32 buckets and uint32 slots of the features
//	masks         uint64 each: bit c is set where class c is possible
//	dictionary    uint32 a slot: check (20 bits), mask index + 1 (12 bits)
//	displacements uint16 a bucket, see index
//	features      uint64 a slot: check (32), index of the row (32)
//	rows          uint64 set of classes, int16 weight a class
package perceptron

import "math/bits"

// Classes is the most classes a model may have; class 0 is no class.
const Classes = 64

// Scale is what weights are multiplied with to be whole numbers.
const Scale = 500

const (
	headerSize = 16
	maskBits   = 12
)

// Model is a perceptron over hashed features.
type Model struct {
	index
	masks, dict, features, rows string
	dictBits                    uint
}

// Open reads the header of a model. The data must come from Encode.
func Open(data string) Model {
	m := Model{dictBits: uint(u32(data, 0))}
	masks, buckets := int(u32(data, 4)), int(u32(data, 8))
	m.slots = uint64(u32(data, 12))
	data = data[headerSize:]
	cut := func(n int) string {
		part := data[:n]
		data = data[n:]
		return part
	}
	m.masks = cut(8 * masks)
	m.dict = cut(4 << m.dictBits)
	m.displacements = cut(2 * buckets)
	m.features = cut(8 * int(m.slots))
	m.rows = data
	return m
}

// Scores is one sum a class.
type Scores [Classes]int32

// Possible is the set of classes the dictionary gives the word with this
// hash, 0 where it does not know the word.
func (m *Model) Possible(word uint64) uint64 {
	h := mix(word)
	mask := uint32(1)<<m.dictBits - 1
	check := uint32(h>>32) >> maskBits
	for i := uint32(h) & mask; ; i = (i + 1) & mask {
		slot := u32(m.dict, int(i)*4)
		if slot == 0 {
			return 0
		}
		if slot>>maskBits == check {
			return u64(m.masks, int(slot&(1<<maskBits-1)-1)*8)
		}
	}
}

// Add adds the weights a feature has for the classes of the set.
func (m *Model) Add(scores *Scores, feature, set uint64) {
	h := mix(feature)
	slot := u64(m.features, m.slot(h)*8)
	if uint32(slot>>32) != check(h) {
		return
	}
	row := m.rows[uint32(slot):]
	has := u64(row, 0)
	for left := has & set; left != 0; left &= left - 1 {
		c := bits.TrailingZeros64(left)
		before := bits.OnesCount64(has & (1<<c - 1))
		scores[c] += int32(int16(u16(row, 8+2*before)))
	}
}

// Best is the class of the set with the highest score; the lowest class
// among equals, 0 for the empty set.
func (s *Scores) Best(set uint64) uint8 {
	best, at := int32(-1<<31), uint8(0)
	for ; set != 0; set &= set - 1 {
		if c := bits.TrailingZeros64(set); s[c] > best {
			best, at = s[c], uint8(c)
		}
	}
	return at
}

// Hash is the FNV-1a hash of a word.
func Hash[T string | []byte](s T) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Feature is the hash of a template filled with a word (its hash) and a class.
func Feature(template uint8, word uint64, class uint8) uint64 {
	return (word+uint64(template)<<8+uint64(class))*0x9E3779B97F4A7C15 + uint64(template)
}

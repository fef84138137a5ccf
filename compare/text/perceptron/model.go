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
//	rows          uint64 set of classes, int16 weight a class; the first row
//	              is empty, and two bytes follow the last
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

// MaxFeatures is the most features a class can be scored by.
const MaxFeatures = 16

// Evidence is the features of one choice, looked up.
type Evidence struct {
	rows string
	n    int
	row  [MaxFeatures]struct {
		has uint64 // the classes it has weights for
		at  int    // of the weights
	}
}

// Look looks features up, at most MaxFeatures. It finds all rows before it
// reads the first, and nothing in it depends on what was found, so that the
// processor waits for memory once and not for every feature.
func (m *Model) Look(e *Evidence, features []uint64) {
	e.rows, e.n = m.rows, len(features)
	for i, f := range features {
		h := mix(f)
		slot := u64(m.features, m.slot(h)*8)
		at := 0 // the empty row
		if uint32(slot>>32) == check(h) {
			at = int(uint32(slot))
		}
		e.row[i].at = at
	}
	for i := range features {
		r := &e.row[i]
		r.has = u64(m.rows, r.at)
		r.at += 8
	}
}

// Score is the sum of the weights for a class.
func (e *Evidence) Score(class uint8) int32 {
	sum := int32(0)
	for i := range e.row[:e.n] {
		r := &e.row[i]
		before := bits.OnesCount64(r.has & (1<<class - 1))
		w := int32(int16(u16(e.rows, r.at+2*before)))
		sum += w & -int32(r.has>>class&1)
	}
	return sum
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

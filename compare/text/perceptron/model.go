// Package perceptron holds the weights of an averaged perceptron and a
// dictionary of possible classes as two flat hash tables that are used as
// they lie in the binary: nothing is parsed at start.
//
// Layout, little endian:
//
//	uint32 log2 slots of the dictionary, uint32 log2 slots of the features,
//	uint32 number of masks, uint32 number of weights
//	masks      uint64 each: bit c is set where class c is possible
//	dictionary uint32 a slot: check (20 bits), mask index + 1 (12 bits)
//	features   uint64 a slot: check (32), count (8), index of first weight (24)
//	weights    3 bytes each: class, int16 weight
package perceptron

// Classes is the most classes a model may have; class 0 is no class.
const Classes = 64

// Scale is what weights are multiplied with to be whole numbers.
const Scale = 500

const (
	headerSize = 16
	maskBits   = 12
	weightSize = 3
)

// Model is a perceptron over hashed features.
type Model struct {
	masks, dict, features, weights string
	dictBits, featureBits          uint
}

// Open reads the header of a model. The data must come from Encode.
func Open(data string) Model {
	m := Model{dictBits: uint(u32(data, 0)), featureBits: uint(u32(data, 4))}
	cut := func(n int) string {
		part := data[:n]
		data = data[n:]
		return part
	}
	masks := int(u32(data, 8))
	cut(headerSize)
	m.masks = cut(8 * masks)
	m.dict = cut(4 << m.dictBits)
	m.features = cut(8 << m.featureBits)
	m.weights = data
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

// Add adds the weights of a feature to the scores.
func (m *Model) Add(scores *Scores, feature uint64) {
	h := mix(feature)
	mask := uint32(1)<<m.featureBits - 1
	for i := uint32(h) & mask; ; i = (i + 1) & mask {
		slot := u64(m.features, int(i)*8)
		if slot == 0 {
			return
		}
		if slot>>32 == h>>32 {
			first := int(slot&(1<<24-1)) * weightSize
			w := m.weights[first : first+int(slot>>24&0xff)*weightSize]
			for ; len(w) >= weightSize; w = w[weightSize:] {
				scores[w[0]&(Classes-1)] += int32(int16(uint16(w[1]) | uint16(w[2])<<8))
			}
			return
		}
	}
}

// Best is the class of the set with the highest score; the lowest class
// among equals, 0 for the empty set.
func (s *Scores) Best(set uint64) uint8 {
	best, at := int32(-1<<31), uint8(0)
	for c := range s {
		if set>>uint(c)&1 != 0 && s[c] > best {
			best, at = s[c], uint8(c)
		}
	}
	return at
}

// Hash is the FNV-1a hash of a word.
func Hash(s string) uint64 {
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

// mix spreads a hash over all bits and keeps the check from being zero.
func mix(h uint64) uint64 {
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	h ^= h >> 32
	return h | 1<<63
}

func u32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

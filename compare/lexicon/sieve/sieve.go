// Package sieve tells of most words that they do not stand in a list, in less
// time than asking the list takes. Few words of a text stand in any one.
package sieve

import "math/bits"

// Sieve is a set of words, told apart by length and three letters. The zero
// value is the empty set.
type Sieve [1 << (sieveBits - 6)]uint64

const sieveBits = 14

// Add puts a word into the set.
func (s *Sieve) Add(word string) {
	n := place(word)
	s[n/64] |= 1 << (n % 64)
}

// MayHold reports false for words that were not added; for some of these it
// reports true.
func (s *Sieve) MayHold(word string) bool {
	n := place(word)
	return s[n/64]>>(n%64)&1 != 0
}

func place(word string) uint32 {
	n := len(word)
	if n == 0 {
		return 0
	}
	letters := uint32(word[0]) | uint32(word[n/2])<<8 | uint32(word[n-1])<<16
	return (letters ^ bits.Reverse32(uint32(n))) * 0x9E3779B1 >> (32 - sieveBits)
}

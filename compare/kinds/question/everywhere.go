package question

import (
	"slices"

	"factdiff/compare/reading"
)

// everywhere is what all articles say, in their order.
func everywhere[T any](rs []*reading.Reading, read func(article int, r *reading.Reading) []T) []T {
	var out []T
	for i, r := range rs {
		out = append(out, read(i, r)...)
	}
	return out
}

// common counts the words of a that b has too.
func common(a, b []string) int {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

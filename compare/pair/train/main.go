// Train estimates the weights of evidence from labelled pairs.
//
//	go run ./compare/pair/train BENCH > compare/pair/weights.tsv
//
// BENCH is a folder with stories/, cases.jsonl (one value of one article
// edited, so that it disagrees with the others) and gold.jsonl (facts people
// compared by hand). Positive are pairs of an edited value with the value it
// had in another article, gold conflicts, and pairs of untouched stories that
// a reader took for one thing (judged.tsv); negative is every other pair of
// differing values the index proposes in the untouched stories and between
// different stories. The weights are small trees, boosted and penalised
// (boost.go); the figures printed in the head of the file come from stories
// held out in turn.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./compare/pair/train BENCH > compare/pair/weights.tsv")
		os.Exit(2)
	}
	data, err := collect(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
	write(os.Stdout, data)
}

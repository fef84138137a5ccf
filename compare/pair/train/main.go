// Train estimates the weights of evidence from labelled pairs.
//
//	go run ./compare/pair/train BENCH > compare/pair/weights.tsv
//	go run ./compare/pair/train -without 2 BENCH > compare/pair/weights.tsv
//
// The second form leaves out one fifth of the stories (0 to 4) and names them
// on standard error: a program built with those weights and scored on those
// stories shows what to expect of stories it has never seen.
//
// BENCH is a folder with stories/, cases.jsonl (one value of one article
// edited, so that it disagrees with the others) and gold.jsonl (facts people
// compared by hand). Positive are pairs of an edited value with the value it
// had in another article, the same of slips that the program makes itself
// (slip.go), gold conflicts, and pairs of untouched stories that a reader took
// for one thing (judged.tsv); negative is every other pair of
// differing values the index proposes in the untouched stories and between
// different stories. The weights are small trees, boosted and penalised
// (boost.go); the figures printed in the head of the file come from stories
// held out in turn.
package main

import (
	"flag"
	"fmt"
	"os"
	"sort"
)

func main() {
	without := flag.Int("without", -1, "fifth of the stories to leave out, 0 to 4")
	flag.Parse()
	if flag.NArg() != 1 || *without >= folds {
		fmt.Fprintln(os.Stderr, "usage: go run ./compare/pair/train [-without N] BENCH > compare/pair/weights.tsv")
		os.Exit(2)
	}
	data, err := collect(flag.Arg(0))
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
	for _, s := range data.leaveOut(*without) {
		fmt.Fprintln(os.Stderr, "left out:", s)
	}
	write(os.Stdout, data)
}

// leaveOut drops the examples of one fold and returns its stories.
func (d *data) leaveOut(k int) []string {
	var kept []example
	out := map[string]bool{}
	for _, x := range d.examples {
		if fold(x.story) == k {
			out[x.story] = true
			continue
		}
		kept = append(kept, x)
	}
	d.examples = kept
	var names []string
	for s := range out {
		names = append(names, s)
	}
	sort.Strings(names)
	return names
}

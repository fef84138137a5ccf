// Command train estimates the weights of evidence of package claim from the
// planted discrepancies of a benchmark folder and writes weights.tsv.
//
// Usage: go run ./compare/kinds/claim/train BENCH > compare/kinds/claim/weights.tsv
//
// With -without N it leaves out one fifth of the stories, the fifth that the
// program of the other kinds leaves out: a program built with the weights of both
// has never seen them.
//
// A planted negation or antonym is one true pair (the best of those at the
// edit); every pair that excludes each other in untouched stories, or between
// two stories, is taken for a false one. The figures in the head of the file
// are measured with stories held out.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"

	"factdiff/compare/kinds/claim"
)

func main() {
	without := flag.Int("without", -1, "fifth of the stories to leave out, 0 to 4")
	flag.Parse()
	if flag.NArg() != 1 || *without >= folds {
		log.Fatal("usage: train [-without N] BENCH > weights.tsv")
	}
	d, err := collect(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	scores := d.heldOut()
	m := d.train(func(fold int) bool { return fold != *without })
	out := bufio.NewWriter(os.Stdout)
	fmt.Fprintln(out, "# Weights of evidence in log-odds: feature, level, weight.")
	fmt.Fprintln(out, "# Written by go run ./compare/kinds/claim/train BENCH; do not edit by hand.")
	for _, t := range []float64{-1, threshold, 1, 2} {
		fmt.Fprintln(out, "# "+d.figures(scores, t))
	}
	fmt.Fprintf(out, "threshold\tany\t%.2f\nprior\tany\t%.2f\n", threshold, m.prior)
	names, levels := claim.FeatureLevels()
	for i, name := range names {
		for j, level := range levels[i] {
			fmt.Fprintf(out, "%s\t%s\t%.2f\n", name, level, m.weight[i][j])
		}
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

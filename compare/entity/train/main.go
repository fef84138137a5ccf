// Command train estimates the weights of compare/entity/names from articles
// whose names are marked:
//
//	go run ./compare/entity/train [-folds 5] [-out compare/entity/names] DIR
//
// DIR holds articles and gold.jsonl, one name a line: file, type (person,
// place, organization), start and end in bytes. Documents are held out fold
// by fold; the figures printed are those of held-out documents. The weights
// written are estimated from all.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
)

func main() {
	folds := flag.Int("folds", 5, "parts the documents are cut into; 0 measures nothing")
	out := flag.String("out", "", "directory to write weights.txt and weights.bin to")
	show := flag.Int("errors", 0, "how many held-out mistakes to print")
	s := settings{}
	flag.IntVar(&s.epochs, "epochs", 25, "passes over the documents")
	flag.Float64Var(&s.rate, "rate", 0.1, "learning rate")
	flag.Float64Var(&s.decay, "decay", 1e-3, "strength of the prior that weights are small")
	flag.IntVar(&s.least, "least", 2, "documents a feature must stand in")
	flag.Parse()
	if err := run(context.Background(), flag.Arg(0), *out, *folds, *show, s); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dir, out string, folds, show int, s settings) error {
	readable := map[uint64]string{}
	docs, err := load(ctx, dir, readable)
	if err != nil {
		return err
	}
	fmt.Printf("%d documents, %d features\n", len(docs), len(readable))
	if folds > 1 {
		report := crossValidate(docs, folds, s, show)
		fmt.Println("held out:", report)
	}
	m := estimate(docs, s)
	var fit score
	for _, d := range docs {
		fit.add(d, d.reader.FindWith(m))
	}
	fmt.Println("on its own documents:", fit)
	if out == "" {
		return nil
	}
	return write(out, m, readable)
}

func crossValidate(docs []*document, folds int, s settings, show int) score {
	var all score
	order := rand.New(rand.NewPCG(1, 2)).Perm(len(docs))
	for f := range folds {
		var learn, held []*document
		for i, d := range order {
			if i%folds == f {
				held = append(held, docs[d])
			} else {
				learn = append(learn, docs[d])
			}
		}
		m := estimate(learn, s)
		for _, d := range held {
			found := d.reader.FindWith(m)
			all.add(d, found)
			show -= printErrors(d, found, show)
		}
	}
	return all
}

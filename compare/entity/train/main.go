// Command train estimates the weights of compare/entity/names from articles
// whose names are marked:
//
//	go run ./compare/entity/train [-folds 5] [-out compare/entity/names] DIR [MORE...]
//
// Each directory holds articles and gold.jsonl, one name a line: file, type (person,
// place, organization), start and end in bytes. Documents are held out fold
// by fold; the figures printed are those of held-out documents. The weights
// written are estimated from all. The documents of further directories, whose
// marks may be less sure, weigh less and are never held out.
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
	flag.IntVar(&s.parts, "parts", 4, "parts for the second reading; 0 reads once")
	flag.IntVar(&s.only, "only", 0, "measure so many of the folds; 0 all")
	flag.Float64Var(&s.trust, "trust", 0.3, "weight of the documents of further directories")
	flag.Parse()
	if err := run(context.Background(), flag.Args(), *out, *folds, *show, s); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, dirs []string, out string, folds, show int, s settings) error {
	v := newVocabulary()
	docs, err := load(ctx, dirs[0], v, 1)
	if err != nil {
		return err
	}
	for _, dir := range dirs[1:] {
		more, err := load(ctx, dir, v, s.trust)
		if err != nil {
			return err
		}
		s.more = append(s.more, more...)
	}
	fmt.Printf("%d and %d documents, %d features\n", len(docs), len(s.more), len(v.ids))
	if folds > 1 {
		report := crossValidate(docs, v, folds, s, show)
		fmt.Println("held out:", report)
	}
	m := estimate(docs, v, s)
	var fit score
	for _, d := range docs {
		fit.add(d, d.reader.FindWith(m))
	}
	fmt.Println("on its own documents:", fit)
	if out == "" {
		return nil
	}
	return write(out, m)
}

func crossValidate(docs []*document, v *vocabulary, folds int, s settings, show int) score {
	var all score
	order := rand.New(rand.NewPCG(1, 2)).Perm(len(docs))
	for f := range folds {
		if s.only > 0 && f >= s.only {
			break
		}
		var learn, held []*document
		for i, d := range order {
			if i%folds == f {
				held = append(held, docs[d])
			} else {
				learn = append(learn, docs[d])
			}
		}
		m := estimate(learn, v, s)
		for _, d := range held {
			found := d.reader.FindWith(m)
			all.add(d, found)
			show -= printErrors(d, found, show)
		}
	}
	return all
}

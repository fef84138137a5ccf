package main

import (
	"hash/fnv"
	"io"
	"math/rand/v2"

	"factdiff/compare/fact"
	"factdiff/compare/pair"
)

// caseWeight and slipWeight are what a case of the bench and a slip made here
// count in the fit.
const (
	caseWeight = 1.0
	slipWeight = 0.15
)

// slipLikeness is how alike two equal values must be worded for an edit of one
// of them to count as a slip.
const slipLikeness = 0.45

// slipsPerStory bounds how many slips one story gives: a long story is no
// better witness than a short one.
const slipsPerStory = 60

// slips adds the slips of all stories.
func (c *collector) slips() error {
	places, err := c.placeNames()
	if err != nil {
		return err
	}
	for _, s := range c.stories() {
		cases, err := c.slipsOf(s, places)
		if err != nil {
			return err
		}
		for i := range cases {
			cases[i].weight = slipWeight
			if err := c.planted(slipCase, &cases[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// slipCase stands for the number of a case in slips.
const slipCase = -3

// placeNames are the places of all stories as written, by class.
func (c *collector) placeNames() (map[string][]string, error) {
	out := map[string][]string{}
	for _, s := range c.stories() {
		rs, err := c.readings(s, c.files[s])
		if err != nil {
			return nil, err
		}
		for _, f := range factsOf(rs) {
			if f.Kind == fact.Place {
				out[f.Frame.Class] = append(out[f.Frame.Class], rs[f.Article].Article.Slice(f.Span))
			}
		}
	}
	return out, nil
}

// slipsOf makes cases of a story beyond those of the bench: where two articles
// agree in like words, one value of one of them is changed.
func (c *collector) slipsOf(story string, places map[string][]string) ([]plantedCase, error) {
	files := c.files[story]
	rs, err := c.readings(story, files)
	if err != nil {
		return nil, err
	}
	var out []plantedCase
	seen := map[place]bool{}
	for _, x := range samples(rs) {
		if x.Verdict != fact.Agree || x.A.Article == x.B.Article || x.Likeness < slipLikeness {
			continue
		}
		dice := lots(story, x)
		f := x.A
		if dice.IntN(2) == 1 {
			f = x.B
		}
		at := place{f.Article, f.Span}
		if seen[at] {
			continue
		}
		seen[at] = true
		if e, ok := slip(rs[f.Article], f, places[f.Frame.Class], dice); ok {
			out = append(out, plantedCase{Story: story, Files: files, File: files[f.Article], Kind: string(f.Kind), Label: "conflict",
				Edits: []edit{e}, Focus: [][2]int{{e.Start, e.Start + len(e.New)}}})
		}
	}
	dice := rand.New(rand.NewPCG(hash(story), 1))
	dice.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out[:min(len(out), slipsPerStory)], nil
}

// lots draws for one pair, the same at every run.
func lots(story string, x pair.Sample) *rand.Rand {
	return rand.New(rand.NewPCG(hash(story), uint64(x.A.Article)<<48|uint64(x.A.Span.Start)<<24|uint64(x.B.Span.Start)))
}

func hash(s string) uint64 {
	h := fnv.New64a()
	io.WriteString(h, s)
	return h.Sum64()
}

package main

import (
	"fmt"
	"hash/fnv"
	"strings"

	"factdiff/compare/kinds/claim"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// What a wrong pair between two stories and a planted pair count for.
const (
	strangerWeight = 3
	plantedWeight  = 4
)

// example is one pair that excludes each other.
type example struct {
	levels []int
	fold   int
	weight float64
	apart  bool // never a row, whatever its weights
}

// data is everything the weights are estimated from.
type data struct {
	wrong   []example   // pairs of untouched stories and of two stories
	planted [][]example // by case: the pairs at the edit
	pairs   int         // article pairs of untouched stories
}

func collect(dir string) (*data, error) {
	b, err := open(dir)
	if err != nil {
		return nil, err
	}
	d := &data{}
	known := map[string]bool{} // pairs an untouched story holds, by story and wording
	for _, s := range b.stories() {
		rs, err := b.story(s, nil)
		if err != nil {
			return nil, err
		}
		d.pairs += len(rs) * (len(rs) - 1) / 2
		for _, x := range excluding(rs) {
			known[wording(s, rs, x)] = true
			d.wrong = append(d.wrong, example{x.Levels, fold(s), 1, x.Apart})
		}
	}
	if err := d.addStrangers(b); err != nil {
		return nil, err
	}
	return d, d.addPlanted(b, known)
}

func excluding(rs []*reading.Reading) []claim.Sample {
	var out []claim.Sample
	for _, x := range claim.Samples(rs) {
		if x.Excludes {
			out = append(out, x)
		}
	}
	return out
}

// addStrangers pairs the articles of two events of one type.
func (d *data) addStrangers(b *bench) error {
	for _, s := range b.stories() {
		name, ok := strings.CutSuffix(s, "-a")
		if !ok || b.files[name+"-b"] == nil {
			continue
		}
		left, err := b.story(s, nil)
		if err != nil {
			return err
		}
		right, err := b.story(name+"-b", nil)
		if err != nil {
			return err
		}
		for i := range min(len(left), len(right)) {
			for _, x := range excluding([]*reading.Reading{left[i], right[i]}) {
				d.wrong = append(d.wrong, example{x.Levels, fold(s), strangerWeight, x.Apart})
			}
		}
	}
	return nil
}

func (d *data) addPlanted(b *bench, known map[string]bool) error {
	for i := range b.cases {
		c := &b.cases[i]
		if c.Kind != "polarity" || c.Label != "conflict" {
			continue
		}
		rs, err := b.story(c.Story, c)
		if err != nil {
			return err
		}
		var at []example
		for _, x := range excluding(rs) {
			if touches(c, x) && !known[wording(c.Story, rs, x)] {
				at = append(at, example{x.Levels, fold(c.Story), plantedWeight, x.Apart})
			}
		}
		d.planted = append(d.planted, at)
	}
	return nil
}

// touches reports whether one side of the pair lies on the edit.
func touches(c *planted, x claim.Sample) bool {
	on := func(article int, s sources.Span) bool {
		if c.Files[article] != c.File {
			return false
		}
		for _, f := range c.Focus {
			if s.Start < f[1] && f[0] < s.End {
				return true
			}
		}
		return false
	}
	return on(x.A, x.SpanA) || on(x.B, x.SpanB)
}

// wording names a pair by its words and sentences: edits move offsets.
func wording(story string, rs []*reading.Reading, x claim.Sample) string {
	a, b := rs[x.A], rs[x.B]
	return fmt.Sprintf("%s|%s|%s|%s|%s", story, a.Slice(x.SpanA), b.Slice(x.SpanB),
		a.Slice(a.SentenceOf(a.TokenAt(x.SpanA.Start)).Span), b.Slice(b.SentenceOf(b.TokenAt(x.SpanB.Start)).Span))
}

// fold spreads the stories; both halves of a pair of like events share one.
func fold(story string) int {
	h := fnv.New32a()
	_, _ = h.Write([]byte(strings.TrimSuffix(strings.TrimSuffix(story, "-a"), "-b")))
	return int(h.Sum32() % folds)
}

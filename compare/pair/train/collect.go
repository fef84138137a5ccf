package main

import (
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/kinds"
	"factdiff/compare/pair"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// example is one labelled pair.
type example struct {
	model  string // "date differs"
	story  string
	levels []int
	same   bool // the two facts are about one thing
	weight float64
	// planted is the number of the planted case the pair belongs to, or -1.
	planted int
	what    string // the two values and sentences, for reading misses
}

// data is everything collected, with what recall is measured against.
type data struct {
	examples []example
	// planted counts the cases by kind, whether the index proposed them or not.
	planted map[string]int
	// pairs counts the article pairs of untouched stories.
	pairs float64
}

type collector struct {
	*bench
	data
	goldOf   map[string][]goldFact
	judgedOf map[string][]judged
}

func collect(dir string) (*data, error) {
	b, err := openBench(dir)
	if err != nil {
		return nil, err
	}
	c := &collector{bench: b, goldOf: map[string][]goldFact{}, data: data{planted: map[string]int{}}}
	if c.judgedOf, err = readJudged(); err != nil {
		return nil, err
	}
	for _, g := range b.gold {
		c.goldOf[g.Story] = append(c.goldOf[g.Story], g)
	}
	for _, s := range b.stories() {
		if err := c.untouched(s); err != nil {
			return nil, err
		}
	}
	for i := range b.cases {
		b.cases[i].weight = caseWeight
		if err := c.planted(i, &b.cases[i]); err != nil {
			return nil, err
		}
	}
	if err := c.slips(); err != nil {
		return nil, err
	}
	if err := c.strangers(); err != nil {
		return nil, err
	}
	return &c.data, nil
}

func factsOf(rs []*reading.Reading) []fact.Fact {
	var out []fact.Fact
	for i, r := range rs {
		out = append(out, kinds.Read(i, r)...)
	}
	return out
}

func (c *collector) readings(story string, files []string) ([]*reading.Reading, error) {
	var out []*reading.Reading
	for _, f := range files {
		r, err := c.article(story, f)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// untouched takes the pairs of a story as it is: differing values are taken
// for different things unless the gold or a reader says otherwise; equal values
// are left to planted and strangers, except where the gold names them.
func (c *collector) untouched(story string) error {
	files := c.files[story]
	rs, err := c.readings(story, files)
	if err != nil {
		return err
	}
	c.pairs += float64(len(files)*(len(files)-1)) / 2
	xs := samples(rs)
	doubt := c.inDoubt(story, files, xs)
	for _, x := range xs {
		gold, read := c.goldVerdict(story, files, x), c.judgement(story, files, x)
		switch {
		case x.Verdict == fact.Conflict && gold == "conflict":
			c.add(story, x, true, goldWeight, -1)
		case x.Verdict == fact.Conflict && gold == "trap":
			c.add(story, x, false, goldWeight, -1)
		case x.Verdict == fact.Conflict && read == "same":
			c.add(story, x, true, 1, -1)
		case x.Verdict == fact.Conflict && read == "" && doubt[valuesOf(x)]: // of the same thing, perhaps
		case x.Verdict == fact.Conflict:
			c.add(story, x, false, 1, -1)
		case gold == "agree":
			c.add(story, x, true, 2, -1)
		}
	}
	return nil
}

func samples(rs []*reading.Reading) []pair.Sample {
	return pair.NewStory(rs).Samples(factsOf(rs), kinds.Judge)
}

// goldVerdict is what people said of a pair, or "".
func (c *collector) goldVerdict(story string, files []string, x pair.Sample) string {
	for _, g := range c.goldOf[story] {
		if on(files, x, g.Spans[0], g.Spans[1]) || on(files, x, g.Spans[1], g.Spans[0]) {
			return g.Verdict
		}
	}
	return ""
}

func on(files []string, x pair.Sample, s, t goldSpan) bool {
	return files[x.A.Article] == s.File && files[x.B.Article] == t.File &&
		x.A.Span.Overlaps(sources.Span{Start: s.Start, End: s.End}) && x.B.Span.Overlaps(sources.Span{Start: t.Start, End: t.End})
}

// planted takes the pairs at the edit of one case.
func (c *collector) planted(n int, p *plantedCase) error {
	if p.Label != "conflict" || strings.Contains("name quote polarity", p.Kind) {
		return nil
	}
	files := c.files[p.Story]
	rs, err := c.readings(p.Story, files)
	if err != nil {
		return err
	}
	at := -1
	for i, f := range files {
		if f == p.File {
			at = i
		}
	}
	was := c.agreeing(p, rs, at)
	edited := append([]*reading.Reading(nil), rs...)
	if edited[at], err = c.edited(p); err != nil {
		return err
	}
	c.data.planted[p.Kind]++
	var near []pair.Sample
	best := map[int]float64{} // likeness of the best true partner in each article
	for _, x := range samples(edited) {
		mine, other := sides(p, x, at)
		if mine == nil || x.Verdict != fact.Conflict {
			continue
		}
		near = append(near, x)
		if was[place{other.Article, other.Span}] {
			best[other.Article] = max(best[other.Article], x.Likeness)
		}
	}
	for _, x := range near {
		_, other := sides(p, x, at)
		switch {
		case !was[place{other.Article, other.Span}]:
			c.add(p.Story, x, false, 0.3*p.weight, n)
		case x.Likeness >= best[other.Article]:
			c.add(p.Story, x, true, p.weight, n)
		default:
			c.add(p.Story, x, true, 0.15*p.weight, n) // the value, said of something else perhaps
		}
	}
	return nil
}

type place struct {
	article int
	span    sources.Span
}

// agreeing finds, before the edit, the facts that share the value at the edit,
// of other articles and of this one, where they stand after it; the most alike
// of each other article are positives of the model for equal values.
func (c *collector) agreeing(p *plantedCase, rs []*reading.Reading, at int) map[place]bool {
	out := map[place]bool{}
	best := map[int]pair.Sample{}
	for _, x := range samples(rs) {
		if x.Verdict != fact.Agree && x.Verdict != fact.Compatible {
			continue
		}
		for _, other := range p.partners(x, at) {
			out[place{other.Article, p.after(other, at)}] = true
			if b, ok := best[other.Article]; other.Article != at && (!ok || x.Likeness > b.Likeness) {
				best[other.Article] = x
			}
		}
	}
	for i := range rs {
		if x, ok := best[i]; ok {
			c.add(p.Story, x, true, p.weight, -1)
		}
	}
	return out
}

// partners are the facts paired with one that is to be edited.
func (p *plantedCase) partners(x pair.Sample, at int) []*fact.Fact {
	var out []*fact.Fact
	for _, e := range p.Edits {
		if x.A.Article == at && touches(x.A.Span, e.Start, e.End) {
			out = append(out, x.B)
		}
		if x.B.Article == at && touches(x.B.Span, e.Start, e.End) {
			out = append(out, x.A)
		}
	}
	return out
}

// after is where a fact stands once the edits of article at are made.
func (p *plantedCase) after(f *fact.Fact, at int) sources.Span {
	s := f.Span
	if f.Article != at {
		return s
	}
	shift := 0
	for _, e := range p.Edits {
		if e.End <= f.Span.Start {
			shift += len(e.New) - (e.End - e.Start)
		}
	}
	return sources.Span{Start: s.Start + shift, End: s.End + shift}
}

func touches(s sources.Span, start, end int) bool {
	return s.Start < max(end, start+1) && start < s.End
}

// sides says which fact of a pair lies at the edit.
func sides(p *plantedCase, x pair.Sample, at int) (mine, other *fact.Fact) {
	for _, f := range p.Focus {
		if x.A.Article == at && touches(x.A.Span, f[0], f[1]) {
			return x.A, x.B
		}
		if x.B.Article == at && touches(x.B.Span, f[0], f[1]) {
			return x.B, x.A
		}
	}
	return nil, nil
}

// strangers takes pairs between different stories: all of them are about
// different things.
func (c *collector) strangers() error {
	all := c.stories()
	for i, s := range all {
		others := []string{all[(i+7)%len(all)], all[(i+31)%len(all)]}
		if strings.HasSuffix(s, "-a") && c.files[s[:len(s)-1]+"b"] != nil {
			others = append(others, s[:len(s)-1]+"b")
		}
		for _, o := range others {
			if err := c.stranger(s, o); err != nil {
				return err
			}
		}
	}
	return nil
}

// goldWeight makes up for how few pairs people judged: real conflicts beside
// planted ones, traps beside pairs that nobody would mistake.
const goldWeight = 6

// strangerWeight makes up for how few pairs of different stories there are
// here, beside what users may hand in.
const strangerWeight = 8

// betweenStories stands for the number of a case in pairs of two stories.
const betweenStories = -2

func (c *collector) stranger(s, o string) error {
	for k := 0; k < min(len(c.files[s]), len(c.files[o]), 4); k++ {
		x, err := c.article(s, c.files[s][k])
		if err != nil {
			return err
		}
		y, err := c.article(o, c.files[o][k])
		if err != nil {
			return err
		}
		for _, p := range samples([]*reading.Reading{x, y}) {
			if p.A.Article != p.B.Article {
				weight := 1.0
				if p.Verdict == fact.Conflict {
					weight = strangerWeight
				}
				c.add(s, p, false, weight, betweenStories)
			}
		}
	}
	return nil
}

func (c *collector) add(story string, x pair.Sample, same bool, weight float64, planted int) {
	model := string(x.A.Kind) + " agrees"
	if x.Verdict == fact.Conflict {
		model = string(x.A.Kind) + " differs"
	}
	c.examples = append(c.examples, example{model, story, x.Levels, same, weight, planted, ""})
}

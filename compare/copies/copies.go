// Package copies finds articles that carry one text: the copy of an agency
// that several outlets print, a story that one took from another.
//
// Readings enter; groups of articles, and the passages that pairs of them
// share, leave. Two articles share a passage where runs of four equal words
// follow one another in both with little between them; what is between them
// is where the copies differ. Reordered passages are found one by one.
// Paraphrase is left out. The cost grows with the text, not with its square:
// candidates come from an index on runs of words.
package copies

import (
	"slices"

	"factdiff/compare/reading"
	"factdiff/compare/wording"
	"factdiff/sources"
)

// groupShare is the part of the shorter article that another must carry for
// the two to count as one source.
const groupShare = 0.5

// Copies is what articles share with one another.
type Copies struct {
	// Groups lists the articles that carry one text, two or more a group,
	// sorted.
	Groups []Group
	// Pairs lists the pairs of articles that share passages, sorted.
	Pairs []Pair

	readings []*reading.Reading
	words    [][]wording.Word
	at       map[[2]int]int // index into Pairs
}

// Group is articles that carry one text.
type Group struct {
	Articles []int
	// Share is the smallest share, over its articles, of the text that each
	// has in common with the one nearest to it; 0 to 1.
	Share float64
}

// Pair is two articles that share passages; A < B.
type Pair struct {
	A, B int
	// Share is the part of the shorter article's words that the other
	// carries too, in passages; 0 to 1.
	Share    float64
	Passages []Passage // in the order of A
}

// Passage is a stretch of text that two articles share.
type Passage struct {
	// A and B are where it stands in the two articles.
	A, B sources.Span
	// Differs are the places within it where the words differ by more than
	// typography or spelling, in order.
	Differs []Difference

	// the same in words: region, and every edit within it
	region wording.Region
	edits  []wording.Edit
}

// Difference is a place of a passage where the copies differ: the spans of
// the differing words, one of which may be empty.
type Difference struct{ A, B sources.Span }

// Find compares the articles.
func Find(rs []*reading.Reading) *Copies {
	c := &Copies{readings: rs, at: map[[2]int]int{}}
	for _, r := range rs {
		c.words = append(c.words, wording.Append(nil, r.Doc, 0, len(r.Tokens)))
	}
	for _, h := range meetings(c.words) {
		c.add(h)
	}
	c.group()
	return c
}

// add makes a pair of the shared runs of two articles.
func (c *Copies) add(m meeting) {
	a, b := c.words[m.a], c.words[m.b]
	p := Pair{A: m.a, B: m.b}
	shared := 0
	for _, chain := range chains(m.runs) {
		if passage, n, ok := c.passage(m.a, m.b, chain); ok {
			p.Passages = append(p.Passages, passage)
			shared += n
		}
	}
	if len(p.Passages) == 0 {
		return
	}
	p.Share = min(1, float64(shared)/float64(min(len(a), len(b))))
	c.at[[2]int{m.a, m.b}] = len(c.Pairs)
	c.Pairs = append(c.Pairs, p)
}

// group joins articles that share most of their text.
func (c *Copies) group() {
	root := make([]int, len(c.words))
	best := make([]float64, len(c.words))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			i = root[i]
		}
		return i
	}
	for _, p := range c.Pairs {
		if p.Share < groupShare {
			continue
		}
		best[p.A], best[p.B] = max(best[p.A], p.Share), max(best[p.B], p.Share)
		if a, b := find(p.A), find(p.B); a != b {
			root[max(a, b)] = min(a, b)
		}
	}
	groups := map[int]int{}
	for i := range root {
		r := find(i)
		if best[i] == 0 {
			continue
		}
		k, ok := groups[r]
		if !ok {
			k = len(c.Groups)
			groups[r] = k
			c.Groups = append(c.Groups, Group{Share: 1})
		}
		g := &c.Groups[k]
		g.Articles, g.Share = append(g.Articles, i), min(g.Share, best[i])
	}
}

// Independent returns, for each article, the number of the source it counts
// for: copies of one text have one number, that of the first among them.
func (c *Copies) Independent() []int {
	out := make([]int, len(c.words))
	for i := range out {
		out[i] = i
	}
	for _, g := range c.Groups {
		for _, i := range g.Articles {
			out[i] = g.Articles[0]
		}
	}
	return out
}

// between returns the passages of two articles and whether a comes second in
// the pair.
func (c *Copies) between(a, b int) (passages []Passage, swapped bool) {
	if a > b {
		a, b, swapped = b, a, true
	}
	if i, ok := c.at[[2]int{a, b}]; ok {
		return c.Pairs[i].Passages, swapped
	}
	return nil, swapped
}

// Aligned reports whether span sa of article a and span sb of article b lie
// at one place of a passage both share: the same words, or the words by
// which the copies differ there.
func (c *Copies) Aligned(a int, sa sources.Span, b int, sb sources.Span) bool {
	first, end, ok := c.project(a, sa, b)
	if !ok {
		return false
	}
	lo, hi := c.wordsIn(b, sb)
	return lo < end && first < hi
}

// Counterpart returns the words of article b that stand where span sa stands
// in article a; ok is false where the two share no passage there, or nothing
// stands in its place.
func (c *Copies) Counterpart(a int, sa sources.Span, b int) (sb sources.Span, ok bool) {
	first, end, ok := c.project(a, sa, b)
	if !ok || first >= end {
		return sources.Span{}, false
	}
	return wording.Span(c.readings[b].Doc, c.words[b][first:end]), true
}

// project is the range of words of b at the place of span sa of a.
func (c *Copies) project(a int, sa sources.Span, b int) (first, end int, ok bool) {
	passages, swapped := c.between(a, b)
	lo, hi := c.wordsIn(a, sa)
	if len(passages) == 0 || lo >= hi {
		return 0, 0, false
	}
	for i := range passages {
		v := view(&passages[i], swapped)
		if lo < v.first-beyond || hi > v.end+beyond {
			continue
		}
		first, end = v.start(lo), v.stop(hi)
		if first = max(first, 0); first < min(end, len(c.words[b])) {
			return first, min(end, len(c.words[b])), true
		}
	}
	return 0, 0, false
}

// wordsIn is the half-open range of words of article a that span s touches.
func (c *Copies) wordsIn(a int, s sources.Span) (first, end int) {
	d, w := c.readings[a].Doc, c.words[a]
	first, _ = slices.BinarySearchFunc(w, s.Start, func(x wording.Word, at int) int {
		if d.Tokens[x.End-1].Span.End <= at {
			return -1
		}
		return 1
	})
	for end = first; end < len(w) && d.Tokens[w[end].First].Start < s.End; end++ {
	}
	return first, end
}

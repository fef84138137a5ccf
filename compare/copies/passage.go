package copies

import (
	"factdiff/compare/text"
	"factdiff/compare/wording"
	"factdiff/sources"
)

const (
	// leastWords and leastContent are how many equal words, and how many
	// with a meaning of their own, make a passage.
	leastWords   = 10
	leastContent = 4
	// beyond is how many words on either side of a passage still count as
	// its place: the copies may differ in the first or last word.
	beyond = 3
)

// passage makes a passage of a chain of runs; shared is how many words are
// equal in it.
func (c *Copies) passage(a, b int, chain []run) (p Passage, shared int, ok bool) {
	wa, wb := c.words[a], c.words[b]
	content := 0
	for _, r := range chain {
		shared += r.n
		for i := r.a; i < r.a+r.n; i++ {
			if wa[i].Content() {
				content++
			}
		}
	}
	if shared < leastWords || content < leastContent {
		return p, 0, false
	}
	first, end := chain[0], last(chain)
	p.region = wording.Region{A: first.a, AEnd: end.a + end.n, B: first.b, BEnd: end.b + end.n}
	p.A = wording.Span(c.readings[a].Doc, wa[p.region.A:p.region.AEnd])
	p.B = wording.Span(c.readings[b].Doc, wb[p.region.B:p.region.BEnd])
	for i := 1; i < len(chain); i++ {
		c.edits(&p, a, b, chain[i-1], chain[i])
	}
	return p, shared, true
}

// edits notes where the copies differ between two runs.
func (c *Copies) edits(p *Passage, a, b int, x, y run) {
	i, j := x.a+x.n, x.b+x.n
	wa, wb := c.words[a][i:y.a], c.words[b][j:y.b]
	for _, e := range wording.Edits(wa, wb) {
		p.edits = append(p.edits, wording.Edit{A: e.A + i, AEnd: e.AEnd + i, B: e.B + j, BEnd: e.BEnd + j})
		if _, trivial := wording.Trivial(wa, wb, e); !trivial {
			p.Differs = append(p.Differs, Difference{
				spanOf(c.readings[a].Doc, wa[e.A:e.AEnd]), spanOf(c.readings[b].Doc, wb[e.B:e.BEnd]),
			})
		}
	}
}

func spanOf(d *text.Doc, w []wording.Word) sources.Span { return wording.Span(d, w) }

// side is a passage seen from one of its articles.
type side struct {
	first, end int // words here
	there      int // the first word there
	thereEnd   int
	edits      []wording.Edit
	swapped    bool
}

func view(p *Passage, swapped bool) side {
	r := p.region
	if swapped {
		return side{r.B, r.BEnd, r.A, r.AEnd, p.edits, true}
	}
	return side{r.A, r.AEnd, r.B, r.BEnd, p.edits, false}
}

// edit is edit k as seen from here.
func (s *side) edit(k int) (first, end, there, thereEnd int) {
	e := s.edits[k]
	if s.swapped {
		return e.B, e.BEnd, e.A, e.AEnd
	}
	return e.A, e.AEnd, e.B, e.BEnd
}

// start is the word there at which what begins with word i here begins.
func (s *side) start(i int) int {
	if i < s.first {
		return s.there - (s.first - i)
	}
	from, to := s.first, s.there
	for k := range s.edits {
		first, end, there, thereEnd := s.edit(k)
		if i < first {
			break
		}
		if i < end {
			return there
		}
		from, to = end, thereEnd
	}
	return to + i - from
}

// stop is the word there before which what ends before word i here ends.
func (s *side) stop(i int) int {
	if i > s.end {
		return s.thereEnd + i - s.end
	}
	from, to := s.first, s.there
	for k := range s.edits {
		first, end, _, thereEnd := s.edit(k)
		if i <= first {
			break
		}
		if i <= end {
			return thereEnd
		}
		from, to = end, thereEnd
	}
	return to + i - from
}

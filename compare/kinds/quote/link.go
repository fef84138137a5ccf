package quote

import (
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/wording"
)

// link says that a stretch of two utterances is one quotation.
type link struct {
	a, b   *utterance
	region wording.Region
	// edits are the places within the region, and just beyond its ends,
	// where the wording differs; real[i] says that edit i is more than
	// typography, spelling, brackets or a marked omission.
	edits []wording.Edit
	real  []bool
	// matched and content count the shared words, changed those that differ,
	// apart those by which the two go their own ways beyond the region.
	matched, content, changed, apart int
}

// examine measures a region of two utterances.
func examine(a, b *utterance, r wording.Region) *link {
	l := &link{a: a, b: b, region: r}
	l.edges()
	if l.b.plain {
		l.takeNegation()
	}
	l.difference()
	return l
}

// shortEdge is how many words may stand between the end of what both share
// and the end of a quotation for the difference to be a slip in one word
// rather than another statement.
const shortEdge = 4

// edges looks beyond both ends of the region. Where one quotation ends, it is
// an excerpt of the other. Where both go on for a word or two, these words
// belong to the region, and differ; where both go on for long, they part.
func (l *link) edges() {
	r := &l.region
	x, y := ahead(l.a.words, r.AEnd), ahead(l.b.words, r.BEnd)
	if !(starts(l.a.words, r.AEnd) && starts(l.b.words, r.BEnd)) {
		x, y = l.edge(x, y)
		r.AEnd, r.BEnd = r.AEnd+x, r.BEnd+y
	}
	x, y = l.edge(behind(l.a.words, r.A), behind(l.b.words, r.B))
	r.A, r.B = r.A-x, r.B-y
}

// edge says how many of the x and y words beyond the region belong to it.
func (l *link) edge(x, y int) (int, int) {
	n := min(x, y)
	switch {
	case n == 0 || l.loose():
		return 0, 0
	case n > shortEdge:
		l.apart += min(n, 8)
		return 0, 0
	case max(x, y) <= shortEdge+2:
		return x, y
	}
	return n, n
}

// takeNegation adds a negation that stands just before the region on one side
// only.
func (l *link) takeNegation() {
	r := &l.region
	x := r.A > 0 && negation(l.a.words[r.A-1])
	y := r.B > 0 && negation(l.b.words[r.B-1])
	if x && !y {
		r.A--
	}
	if y && !x {
		r.B--
	}
}

// loose reports whether the ends of a quotation mean little: headlines cut
// and bend, and within one article words are taken up in other sentences.
func (l *link) loose() bool {
	return l.a.article == l.b.article || l.a.heading || l.b.heading || l.b.plain
}

func starts(w []wording.Word, i int) bool { return i < len(w) && w[i].Start }

// ahead counts the words from i to the next sentence or gap.
func ahead(w []wording.Word, i int) int {
	n := 0
	for i+n < len(w) && n < 10 && !w[i+n].Gap && (n == 0 || !w[i+n].Start) {
		n++
	}
	return n
}

// behind counts the words before i back to the begin of the sentence or a gap.
func behind(w []wording.Word, i int) int {
	n := 0
	for i-n > 0 && n < 10 && !(i-n < len(w) && (w[i-n].Gap || w[i-n].Start)) {
		n++
	}
	return n
}

// difference compares the words of the region.
func (l *link) difference() {
	r := l.region
	a, b := l.a.words[r.A:r.AEnd], l.b.words[r.B:r.BEnd]
	i := 0
	for _, e := range wording.Edits(a, b) {
		l.count(a[i:e.A])
		i = e.AEnd
		_, trivial := wording.Trivial(a, b, e)
		trivial = trivial || l.bent(e, a, b)
		l.edits = append(l.edits, wording.Edit{A: e.A + r.A, AEnd: e.AEnd + r.A, B: e.B + r.B, BEnd: e.BEnd + r.B})
		l.real = append(l.real, !trivial)
		if !trivial {
			l.changed += weightOf(e)
		}
	}
	l.count(a[i:])
}

// weightOf is how many words an edit counts for against the two being one
// quotation: all that were changed, a few where words were only left out.
func weightOf(e wording.Edit) int {
	if e.A == e.AEnd || e.B == e.BEnd {
		return min(max(e.AEnd-e.A, e.BEnd-e.B), 4)
	}
	return min(max(e.AEnd-e.A, e.BEnd-e.B), 10)
}

func (l *link) count(equal []wording.Word) {
	l.matched += len(equal)
	for i := range equal {
		if equal[i].Content() {
			l.content++
		}
	}
}

// bent reports whether the edit is a verb at the begin of a quoted part of a
// sentence that was bent to its new subject: he “looks forward to it”.
func (l *link) bent(e wording.Edit, a, b []wording.Word) bool {
	x, y := a[e.A:e.AEnd], b[e.B:e.BEnd]
	if e.A > 0 || e.B > 0 || l.region.A > 0 && l.region.B > 0 || len(x) == 0 || len(y) == 0 || len(x) > 2 || len(y) > 2 || len(x)+len(y) > 3 {
		return false
	}
	return lemma.Verb(x[len(x)-1].Norm) == lemma.Verb(y[len(y)-1].Norm)
}

// share is the part of the shorter utterance that lies in the region.
func (l *link) share() float64 {
	return float64(l.matched) / float64(min(len(l.a.words), len(l.b.words)))
}

// same reports whether the evidence says that both quote the same words.
func (l *link) same() bool {
	if l.matched < 3 || l.content < 2 {
		return false
	}
	if l.changed == 0 {
		return l.matched >= 4 && l.apart == 0 && (l.share() >= 0.6 || l.matched >= 8)
	}
	if l.a.article == l.b.article && (l.matched < 6 || l.changed*4 > l.matched || l.share() < 0.8) {
		return false
	}
	if l.matched < 10 {
		return 2*l.matched >= 5*l.changed+2*l.apart && (l.matched > 6 || l.share() >= 0.6)
	}
	return l.matched >= 2*l.changed+l.apart
}

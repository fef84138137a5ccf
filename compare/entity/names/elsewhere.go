package names

import "factdiff/compare/text"

// Elsewhere is what a first reading found out about words and names, so that
// a second one can tell a name by its other occurrences in the document:
// "Felt" is a surname where "Mark Felt" was found.
type Elsewhere struct {
	r     *Reader
	spans []Span
	cover []int32 // by token: index into spans + 1
	whole map[string]*[Labels]int
	first map[string]*[Labels]int // of names of several words
	last  map[string]*[Labels]int
	alone map[string]int // capitalised words inside sentences that no name holds
}

// Elsewhere makes the summary of a first reading.
func (r *Reader) Elsewhere(spans []Span) *Elsewhere {
	e := &Elsewhere{r: r, spans: spans, cover: make([]int32, len(r.Doc.Tokens)), whole: map[string]*[Labels]int{},
		first: map[string]*[Labels]int{}, last: map[string]*[Labels]int{}, alone: map[string]int{}}
	for n, s := range spans {
		for i := s.First; i < s.End; i++ {
			e.cover[i] = int32(n) + 1
		}
		if !e.counts(s) {
			continue
		}
		count(e.whole, r.plain(s.First, s.End), s.Label)
		if s.End-s.First > 1 {
			count(e.first, r.Word(s.First).Plain, s.Label)
			count(e.last, r.Word(s.End-1).Plain, s.Label)
		}
	}
	for i, t := range r.Doc.Tokens {
		if t.Kind == text.Word && t.Capitalised() && e.cover[i] == 0 && !r.Starts(i) && r.Caps(i) == Running {
			e.alone[r.Word(i).Plain]++
		}
	}
	return e
}

// counts reports whether a name stands in running text: headings in capitals
// tell little.
func (e *Elsewhere) counts(s Span) bool { return e.r.Caps(s.First) == Running }

func count(m map[string]*[Labels]int, key string, l Label) {
	c := m[key]
	if c == nil {
		c = &[Labels]int{}
		m[key] = c
	}
	c[l]++
}

// features adds what other places of the document say of tokens
// [first, end). The place itself does not count.
func (e *Elsewhere) features(f *features, first, end int, plain string) {
	r := e.r
	var own Span
	if n := e.cover[first]; n > 0 && e.counts(e.spans[n-1]) {
		own = e.spans[n-1]
	}
	several := own.End-own.First > 1
	kind := "one"
	if end-first > 1 {
		kind = "more"
	}
	f.add2(labelElsewhere, most(e.whole[plain], own.Label, own.First == first && own.End == end), kind)
	w := r.Word(first).Plain
	f.add2(firstElsewhere, most(e.first[w], own.Label, several && own.First == first), kind)
	wLast := r.Word(end - 1).Plain
	var ownLast Span
	if n := e.cover[end-1]; n > 0 && e.counts(e.spans[n-1]) {
		ownLast = e.spans[n-1]
	}
	f.add2(lastElsewhere, most(e.last[wLast], ownLast.Label, ownLast.End-ownLast.First > 1 && ownLast.End == end), kind)
	if end-first == 1 {
		if e.alone[w] > 0 && (e.cover[first] > 0 || e.alone[w] > 1) {
			f.add2(partElsewhere, "alone", "")
		}
		return
	}
	// A longer name whose ends are names by themselves elsewhere.
	f.add2(partElsewhere, "first", most(e.whole[w], own.Label, own.First == first && own.End == first+1))
	f.add2(partElsewhere, "last", most(e.whole[wLast], ownLast.Label, ownLast.First == end-1 && ownLast.End == end))
}

// most is the label found most often, less the one at the place itself;
// "none" where there is no other, with a plus where another is as frequent.
func most(c *[Labels]int, own Label, here bool) string {
	if c == nil {
		return "none"
	}
	n := *c
	if here {
		n[own]--
	}
	best := Outside
	for l := Person; l < Labels; l++ {
		if n[l] > 0 && n[l] > n[best] {
			best = l
		}
	}
	if best == Outside {
		return "none"
	}
	return labelNames[best]
}

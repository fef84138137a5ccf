package names

import "factdiff/compare/text"

// Elsewhere is what a first reading found out about words and names, so that
// a second one can tell a name by its other occurrences in the document:
// "Felt" is a surname where "Mark Felt" was found.
type Elsewhere struct {
	r     *Reader
	spans []Span
	cover []int32  // by token: index into spans + 1
	of    []counts // by known.id
}

// counts is how often words stand as a name of each label, at the start and
// at the end of a name of several words, and inside sentences in capitals
// without being part of a name.
type counts struct {
	whole, first, last [Labels]int32
	alone              int32
}

// Elsewhere makes the summary of a first reading.
func (r *Reader) Elsewhere(spans []Span) *Elsewhere {
	e := &Elsewhere{r: r, spans: spans, cover: make([]int32, len(r.Doc.Tokens)), of: make([]counts, len(r.knowns))}
	for n, s := range spans {
		for i := s.First; i < s.End; i++ {
			e.cover[i] = int32(n) + 1
		}
		if !e.counts(s) {
			continue
		}
		e.count(r.whole(s.First, s.End)).whole[s.Label]++
		if s.End-s.First > 1 {
			e.count(r.alone(r.Word(s.First))).first[s.Label]++
			e.count(r.alone(r.Word(s.End - 1))).last[s.Label]++
		}
	}
	for i := range r.Doc.Tokens {
		if t := &r.Doc.Tokens[i]; t.Kind == text.Word && t.Capitalised() && e.cover[i] == 0 && !r.Starts(i) && r.Caps(i) == Running {
			e.count(r.alone(r.Word(i))).alone++
		}
	}
	return e
}

// counts reports whether a name stands in running text: headings in capitals
// tell little.
func (e *Elsewhere) counts(s Span) bool { return e.r.Caps(s.First) == Running }

// count are the counts of words, to be added to.
func (e *Elsewhere) count(k *known) *counts {
	for k.id >= len(e.of) {
		e.of = append(e.of, counts{})
	}
	return &e.of[k.id]
}

// at are the counts of words, to be read.
func (e *Elsewhere) at(k *known) *counts {
	if k.id >= len(e.of) {
		return &noCounts
	}
	return &e.of[k.id]
}

var noCounts counts

// hints are what other places say of a possible name: the labels its words
// have as a whole, those of names that begin and end like it, and for a name
// of several words those that its ends have by themselves. Outside stands for
// no other place.
type hints struct {
	several, alone     bool
	whole, first, last Label
	head, tail         Label
}

// codes is how many numbers hints come to.
const codes = 1 << 12

// code numbers the hints.
func (h hints) code() int {
	n := int(h.whole) | int(h.first)<<2 | int(h.last)<<4 | int(h.head)<<6 | int(h.tail)<<8
	if h.several {
		n |= 1 << 10
	}
	if h.alone {
		n |= 1 << 11
	}
	return n
}

// features adds what the hints say.
func (h hints) features(f *features) {
	kind := one
	if h.several {
		kind = more
	}
	f.add2(labelElsewhere, labelHint(h.whole), kind)
	f.add2(firstElsewhere, labelHint(h.first), kind)
	f.add2(lastElsewhere, labelHint(h.last), kind)
	if h.alone {
		f.add2(partElsewhere, partAlone, nothing)
	}
	if h.several {
		f.add2(partElsewhere, partFirst, labelHint(h.head))
		f.add2(partElsewhere, partLast, labelHint(h.tail))
	}
}

var partAlone, partFirst, partLast = say("alone"), say("first"), say("last")

func labelHint(l Label) value {
	if l == Outside {
		return none
	}
	return labelValues[l]
}

// hints says what other places of the document say of tokens [first, end), k
// as a whole. The place itself does not count.
func (e *Elsewhere) hints(first, end int, k *known) hints {
	h := hints{several: end-first > 1}
	own, ownLast := e.nameAt(first), e.nameAt(end-1)
	wFirst, wLast := e.at(e.r.alone(e.r.Word(first))), e.at(e.r.alone(e.r.Word(end-1)))
	h.whole = most(&e.at(k).whole, own.Label, own.First == first && own.End == end)
	h.first = most(&wFirst.first, own.Label, own.End-own.First > 1 && own.First == first)
	h.last = most(&wLast.last, ownLast.Label, ownLast.End-ownLast.First > 1 && ownLast.End == end)
	if !h.several {
		h.alone = wFirst.alone > 0 && (e.cover[first] > 0 || wFirst.alone > 1)
		return h
	}
	h.head = most(&wFirst.whole, own.Label, own.First == first && own.End == first+1)
	h.tail = most(&wLast.whole, ownLast.Label, ownLast.First == end-1 && ownLast.End == end)
	return h
}

// nameAt is the name that the first reading found at token i and that counts,
// else an empty span.
func (e *Elsewhere) nameAt(i int) Span {
	if n := e.cover[i]; n > 0 && e.counts(e.spans[n-1]) {
		return e.spans[n-1]
	}
	return Span{}
}

// most is the label found most often, less the one at the place itself;
// Outside where there is no other.
func most(c *[Labels]int32, own Label, here bool) Label {
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
	return best
}

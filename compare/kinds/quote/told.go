package quote

import (
	"slices"

	"factdiff/compare/fact"
	"factdiff/compare/wording"
)

const (
	// leastTold and leastToldContent are how many words of a quotation must
	// stand in another article without marks before they are called the same.
	leastTold        = 6
	leastToldContent = 3
	// verbatim is how many words make a telling the same text.
	verbatim = 16
	// commonRun is in how many quotations a run of three words may stand to
	// be looked up in plain text.
	commonRun = 8
)

// told links quotations with sentences of other articles that tell the same
// words without marks.
func (f *finder) told() {
	runs := f.runs()
	if len(runs) == 0 {
		return
	}
	for article, r := range f.readings {
		for i := range r.Sentences {
			s := &r.Sentences[i]
			if s.Heading {
				continue
			}
			u := &utterance{article: article, plain: true}
			u.words = wording.Append(nil, r.Doc, s.First, s.End)
			u.piece = make([]int32, len(u.words))
			for _, k := range f.met(runs, u) {
				f.tell(f.utterances[k], u)
			}
		}
	}
}

// runs lists, for each run of three words of a quotation, where it stands.
func (f *finder) runs() map[uint64][]int32 {
	out := map[uint64][]int32{}
	for k, u := range f.utterances {
		if len(u.words) < leastTold || u.heading {
			continue
		}
		for i := 0; i+2 < len(u.words); i++ {
			key := run(u.words[i:])
			if l := out[key]; len(l) <= commonRun && (len(l) == 0 || l[len(l)-1] != int32(k)) {
				out[key] = append(l, int32(k))
			}
		}
	}
	return out
}

func run(w []wording.Word) uint64 {
	return wording.Mix(wording.Mix(w[0].Key, w[1].Key), w[2].Key)
}

// met lists the quotations of other articles that share two runs or more with
// a sentence.
func (f *finder) met(runs map[uint64][]int32, u *utterance) []int32 {
	var hits []int32
	for i := 0; i+2 < len(u.words); i++ {
		if l := runs[run(u.words[i:])]; len(l) <= commonRun {
			for _, k := range l {
				if f.utterances[k].article != u.article {
					hits = append(hits, k)
				}
			}
		}
	}
	slices.Sort(hits)
	var out []int32
	for i := 1; i < len(hits); i++ {
		if hits[i] == hits[i-1] && (len(out) == 0 || out[len(out)-1] != hits[i]) {
			out = append(out, hits[i])
		}
	}
	return out
}

// tell links quotation a with the plain sentence b where they carry the same
// words and nothing better is known of a in that article.
func (f *finder) tell(a, b *utterance) {
	for _, r := range wording.Local(a.words, b.words) {
		l := examine(a, b, r)
		if l.matched < leastTold || l.content < leastToldContent || l.share() < 0.6 || l.matched < 3*l.changed ||
			f.quoted(b, l.region.B, l.region.BEnd) || f.linked(l) {
			continue
		}
		f.plain = append(f.plain, l)
	}
}

// quoted reports whether half of the words [first, end) of a sentence stand
// in marks.
func (f *finder) quoted(u *utterance, first, end int) bool {
	r := f.readings[u.article]
	n := 0
	for i := range r.Quotes {
		m := &r.Quotes[i]
		if m.Nested || m.End <= u.words[first].First {
			continue
		}
		if m.First > u.words[end-1].First {
			break
		}
		for _, w := range u.words[first:end] {
			if w.First >= m.First && w.First < m.End {
				n++
			}
		}
	}
	return 2*n >= end-first
}

// linked reports whether the words of l's quotation have a partner among the
// quotations of the other article.
func (f *finder) linked(l *link) bool {
	for _, o := range f.of[l.a] {
		if lo, hi, other := o.side(l.a); other.article == l.b.article && lo < l.region.AEnd && l.region.A < hi {
			return true
		}
	}
	return false
}

// judgeTold judges a quotation against plain words: the teller is free to
// bend them, so only a changed negation or figure in their midst is a conflict;
// unless so much is the same that one is plainly taken from the other.
func (l *link) judgeTold() fact.Judgement {
	if l.changed == 0 {
		return fact.Judgement{Verdict: fact.Compatible, Rung: "told-in-same-words", Why: "one quotes what the other tells in the same words without marks"}
	}
	for i, e := range l.edits {
		if l.real[i] && (l.turned(e) || l.matched >= verbatim) {
			return fact.Judgement{Verdict: fact.Conflict, Rung: "told-otherwise", Why: "one tells in almost the same words something else than the other quotes"}
		}
	}
	return fact.Judgement{Verdict: fact.Compatible, Rung: "told-in-other-words", Why: "one quotes what the other tells in its own words"}
}

// turned reports whether the edit adds or drops a negation, or puts one figure
// in the place of another.
func (l *link) turned(e wording.Edit) bool {
	x, y := l.a.words[e.A:e.AEnd], l.b.words[e.B:e.BEnd]
	return slices.ContainsFunc(x, negation) != slices.ContainsFunc(y, negation) ||
		len(x) == 1 && len(y) == 1 && figure(x[0]) && figure(y[0])
}

func figure(w wording.Word) bool { return w.Norm[0] >= '0' && w.Norm[0] <= '9' }

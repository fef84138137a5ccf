package claim

import (
	"cmp"
	"math"
	"slices"
)

// Bounds of the search: they keep its cost linear in the text.
const (
	maxPostings = 300  // a word in more sentences than this finds no partners
	maxPartners = 6    // best sentences kept for each sentence in one article
	maxAligned  = 40   // best sentences kept for each sentence in all
	minDice     = 0.10 // sentences less alike than this are no partners
)

// aligned is two sentences that share rare words.
type aligned struct {
	a, b    place
	shared  float64 // summed weight of the keys both hold
	dice    float64
	matches []match
}

// match is one content word of a and its equal in b.
type match struct {
	key    int32
	at, bt int32
}

// partners returns the pairs of sentences that may make the same claim: each
// sentence with its best partners in the other articles, and the headline
// with those in its own.
func (w *wording) partners() []aligned {
	f := finder{wording: w, shared: make([]float64, len(w.places))}
	var out []aligned
	for i := range w.places {
		f.collect(int32(i))
		out = append(out, f.best(w.places[i])...)
	}
	slices.SortFunc(out, func(x, y aligned) int { return cmp.Or(order(x.a, y.a), order(x.b, y.b)) })
	out = slices.CompactFunc(out, func(x, y aligned) bool { return x.a == y.a && x.b == y.b })
	for i := range out {
		out[i].matches = w.matches(out[i].a, out[i].b)
	}
	return out
}

func order(x, y place) int {
	return cmp.Or(cmp.Compare(x.article, y.article), cmp.Compare(x.sentence, y.sentence))
}

// finder looks for the partners of one sentence after another.
type finder struct {
	*wording
	shared []float64 // by sentence: weight shared with the one at hand
	found  []int32   // sentences with a share
}

// collect adds up the weight that sentence i shares with each other sentence.
func (f *finder) collect(i int32) {
	for _, j := range f.found {
		f.shared[j] = 0
	}
	f.found = f.found[:0]
	at := f.places[i]
	words := f.docs[at.article].sentences[at.sentence]
	for k, x := range words {
		if k > 0 && x.key == words[k-1].key || f.df[x.key] > maxPostings {
			continue
		}
		for _, j := range f.postings[x.key] {
			if p := f.places[j]; p.article == at.article && !f.ownHeadline(at, p) {
				continue
			}
			if f.shared[j] == 0 {
				f.found = append(f.found, j)
			}
			f.shared[j] += f.weight[x.key]
		}
	}
}

// ownHeadline reports whether two sentences of one article are its headline
// and a sentence of its body.
func (w *wording) ownHeadline(a, b place) bool {
	return a.sentence != b.sentence && min(a.sentence, b.sentence) == 0 && w.readings[a.article].Sentences[0].Heading
}

// best keeps the best partners of a sentence: some in each article, and not
// too many in all.
func (f *finder) best(at place) []aligned {
	var all []aligned
	own := f.docs[at.article].weight[at.sentence]
	for _, j := range f.found {
		p := f.places[j]
		if d := 2 * f.shared[j] / (own + f.docs[p.article].weight[p.sentence]); d >= minDice {
			all = append(all, aligned{a: at, b: p, shared: f.shared[j], dice: d})
		}
	}
	slices.SortFunc(all, func(x, y aligned) int { return cmp.Or(cmp.Compare(y.dice, x.dice), order(x.b, y.b)) })
	var out []aligned
	in := map[int32]int{}
	for _, x := range all {
		if in[x.b.article]++; in[x.b.article] > maxPartners {
			continue
		}
		if order(x.a, x.b) > 0 {
			x.a, x.b = x.b, x.a
		}
		if out = append(out, x); len(out) == maxAligned {
			break
		}
	}
	return out
}

// matches pairs the equal content words of two sentences.
func (w *wording) matches(a, b place) []match {
	x, y := w.docs[a.article].sentences[a.sentence], w.docs[b.article].sentences[b.sentence]
	var out []match
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i].key < y[j].key:
			i++
		case x[i].key > y[j].key:
			j++
		default:
			k := x[i].key
			for ; i < len(x) && x[i].key == k; i++ {
				for m := j; m < len(y) && y[m].key == k; m++ {
					out = append(out, match{k, x[i].at, y[m].at})
				}
			}
			for ; j < len(y) && y[j].key == k; j++ {
			}
		}
	}
	return out
}

// nearness is how much a content word counts at a distance from the pivot.
func nearness(d int32) float64 {
	if d < 0 {
		d = -d
	}
	if int(d) < len(nearnessTable) {
		return nearnessTable[d]
	}
	return 0
}

var nearnessTable = func() (t [24]float64) {
	for i := range t {
		t[i] = math.Pow(0.8, float64(i))
	}
	return t
}()

// local is how alike the words around two pivots are, 0 to 1: the cosine of
// their content words weighted by rarity and nearness, pivots left out.
func (w *wording) local(x *aligned, p, q *pivot) float64 {
	pk, qk := w.docs[p.article].key[p.token], w.docs[q.article].key[q.token]
	pa, qa := w.docs[p.article].at[p.token], w.docs[q.article].at[q.token]
	sum := 0.0
	for _, m := range x.matches {
		if m.key == pk || m.key == qk {
			continue
		}
		sum += w.weight[m.key] * nearness(m.at-pa) * nearness(m.bt-qa)
	}
	if sum == 0 {
		return 0
	}
	return sum / math.Sqrt(w.self(p, pk, qk)*w.self(q, pk, qk))
}

func (w *wording) self(p *pivot, pk, qk int32) float64 {
	d := &w.docs[p.article]
	sum := 0.0
	for _, x := range d.sentences[p.sentence] {
		if x.key != pk && x.key != qk {
			n := nearness(x.at - d.at[p.token])
			sum += w.weight[x.key] * n * n
		}
	}
	return sum
}

// crossing is the share of the common words near the pivots, by weight, that
// stand before the one and after the other: "the day before his death she
// fell" and "his death came a day after she fell".
func (w *wording) crossing(x *aligned, p, q *pivot) float64 {
	pa, qa := w.docs[p.article].at[p.token], w.docs[q.article].at[q.token]
	all, crossed := 0.0, 0.0
	for _, m := range x.matches {
		n := w.weight[m.key] * nearness(m.at-pa) * nearness(m.bt-qa)
		all += n
		if (m.at < pa) != (m.bt < qa) {
			crossed += n
		}
	}
	if all == 0 {
		return 0
	}
	return crossed / all
}

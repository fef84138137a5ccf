package claim

import (
	"math"
	"slices"
)

// Bounds of the search: they keep its cost linear in the text.
const (
	maxPostings = 300  // a word in more sentences than this finds no partners
	maxPartners = 6    // best sentences kept for each sentence and article
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
// sentence with its best partners in every other article, and the headline
// with those in its own.
func (w *wording) partners() []aligned {
	var out []aligned
	shared := map[place]float64{}
	for a := range w.docs {
		for s := range w.docs[a].sentences {
			at := place{int32(a), int32(s)}
			clear(shared)
			w.collect(at, shared)
			out = append(out, w.best(at, shared)...)
		}
	}
	slices.SortFunc(out, func(x, y aligned) int {
		if c := order(x.a, y.a); c != 0 {
			return c
		}
		return order(x.b, y.b)
	})
	return slices.CompactFunc(out, func(x, y aligned) bool { return x.a == y.a && x.b == y.b })
}

func order(x, y place) int {
	if x.article != y.article {
		return int(x.article - y.article)
	}
	return int(x.sentence - y.sentence)
}

// collect adds up the weight the sentence shares with each other sentence.
func (w *wording) collect(at place, shared map[place]float64) {
	words := w.docs[at.article].sentences[at.sentence]
	for i, x := range words {
		if i > 0 && x.key == words[i-1].key || w.df[x.key] > maxPostings {
			continue
		}
		for _, p := range w.postings[x.key] {
			if p.article != at.article || w.ownHeadline(at, p) {
				shared[p] += w.weight[x.key]
			}
		}
	}
}

// ownHeadline reports whether two sentences of one article are its headline
// and a sentence of its body.
func (w *wording) ownHeadline(a, b place) bool {
	return a.sentence != b.sentence && min(a.sentence, b.sentence) == 0 && w.readings[a.article].Sentences[0].Heading
}

// best keeps the best partners of a sentence in each article.
func (w *wording) best(at place, shared map[place]float64) []aligned {
	var all []aligned
	own := w.docs[at.article].weight[at.sentence]
	for p, x := range shared {
		d := 2 * x / (own + w.docs[p.article].weight[p.sentence])
		if d < minDice {
			continue
		}
		a, b := at, p
		if order(a, b) > 0 {
			a, b = b, a
		}
		all = append(all, aligned{a: a, b: b, shared: x, dice: d})
	}
	other := func(x aligned) place {
		if x.a == at {
			return x.b
		}
		return x.a
	}
	slices.SortFunc(all, func(x, y aligned) int {
		p, q := other(x), other(y)
		switch {
		case p.article != q.article:
			return int(p.article - q.article)
		case x.dice > y.dice:
			return -1
		case x.dice < y.dice:
			return 1
		}
		return int(p.sentence - q.sentence)
	})
	var out []aligned
	n := 0
	for i, x := range all {
		if i > 0 && other(x).article != other(all[i-1]).article {
			n = 0
		}
		if n++; n <= maxPartners {
			x.matches = w.matches(x.a, x.b)
			out = append(out, x)
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

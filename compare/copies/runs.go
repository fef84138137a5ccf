package copies

import (
	"cmp"
	"slices"

	"factdiff/compare/wording"
)

const (
	// shingle is how many words in a row make a shared run.
	shingle = 4
	// repeats is how often an article may repeat a run of words before it
	// says nothing about place.
	repeats = 4
	// neighbours is with how many others an article that shares a run is
	// compared, so that a text printed hundreds of times costs linear time.
	neighbours = 12
)

// run is words that stand in a row in both articles: n words from a and b on.
type run struct{ a, b, n int }

// meeting is two articles that share runs.
type meeting struct {
	a, b int
	runs []run
}

// place is where a shingle stands.
type place struct {
	key     uint64
	article int32
	at      int32
}

// hit is a shingle that two articles share.
type hit struct{ a, b, at, bt int32 }

// meetings finds the pairs of articles that share shingles, and their runs.
func meetings(words [][]wording.Word) []meeting {
	hits := crossings(shingles(words))
	slices.SortFunc(hits, func(x, y hit) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b), cmp.Compare(x.bt-x.at, y.bt-y.at), cmp.Compare(x.at, y.at))
	})
	var out []meeting
	for _, h := range hits {
		if n := len(out); n == 0 || out[n-1].a != int(h.a) || out[n-1].b != int(h.b) {
			out = append(out, meeting{a: int(h.a), b: int(h.b)})
		}
		m := &out[len(out)-1]
		m.extend(int(h.at), int(h.bt))
	}
	return out
}

// extend adds a shingle to the run it goes on with, or begins one.
func (m *meeting) extend(a, b int) {
	if n := len(m.runs); n > 0 {
		if r := &m.runs[n-1]; b-a == r.b-r.a && a <= r.a+r.n {
			r.n = a + shingle - r.a
			return
		}
	}
	m.runs = append(m.runs, run{a, b, shingle})
}

// shingles lists every run of words of every article, sorted by its hash.
func shingles(words [][]wording.Word) []place {
	n := 0
	for _, w := range words {
		n += len(w)
	}
	out := make([]place, 0, n)
	for article, w := range words {
		for i := 0; i+shingle <= len(w); i++ {
			key := uint64(0)
			for k := range shingle {
				key = wording.Mix(key, w[i+k].Key)
			}
			out = append(out, place{key, int32(article), int32(i)})
		}
	}
	slices.SortFunc(out, func(x, y place) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.article, y.article), cmp.Compare(x.at, y.at))
	})
	return out
}

// crossings pairs the places of each shingle.
func crossings(places []place) []hit {
	var out []hit
	for i := 0; i < len(places); {
		j := i + 1
		for j < len(places) && places[j].key == places[i].key {
			j++
		}
		out = cross(out, places[i:j])
		i = j
	}
	return out
}

// cross pairs the places of one shingle between articles; an article that
// repeats it too often takes no part.
func cross(out []hit, places []place) []hit {
	if len(places) < 2 || places[0].article == places[len(places)-1].article {
		return out
	}
	places = withoutRepeats(places)
	for i, p := range places {
		last, others := p.article, 0
		for _, q := range places[i+1:] {
			if q.article == p.article {
				continue
			}
			if q.article != last {
				if others++; others > neighbours {
					break
				}
				last = q.article
			}
			out = append(out, hit{p.article, q.article, p.at, q.at})
		}
	}
	return out
}

// withoutRepeats drops the articles that hold the shingle too often; places
// is overwritten.
func withoutRepeats(places []place) []place {
	kept := places[:0]
	for i := 0; i < len(places); {
		j := i
		for j < len(places) && places[j].article == places[i].article {
			j++
		}
		if j-i <= repeats {
			kept = append(kept, places[i:j]...)
		}
		i = j
	}
	return kept
}

// between is how many words the copies may differ by between two runs of one
// passage.
const between = 12

// chains joins runs that follow one another closely in both articles. A run
// goes to the chain that needs the fewest words between.
func chains(runs []run) [][]run {
	slices.SortFunc(runs, func(x, y run) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(y.n, x.n), cmp.Compare(x.b, y.b))
	})
	var out [][]run
	open := 0 // chains before it end too far back
	for _, r := range runs {
		for open < len(out) && last(out[open]).a+last(out[open]).n+between < r.a {
			open++
		}
		best, cost := -1, between*2+1
		for k := open; k < len(out) && k < open+64; k++ {
			if g, ok := gap(last(out[k]), r); ok && g < cost {
				best, cost = k, g
			}
		}
		if best < 0 {
			out = append(out, []run{r})
			continue
		}
		out[best] = append(out[best], cut(r, last(out[best])))
	}
	return out
}

func last(chain []run) run { return chain[len(chain)-1] }

// gap is how many words lie between x and a run y that may follow it.
func gap(x, y run) (int, bool) {
	a, b := y.a-(x.a+x.n), y.b-(x.b+x.n)
	over := max(-a, -b, 0)
	if over >= y.n || a > between || b > between || y.a < x.a || y.b < x.b {
		return 0, false
	}
	return max(a, 0) + max(b, 0) + 2*over, true
}

// cut drops the words of y that x already holds in either article.
func cut(y, x run) run {
	over := max(x.a+x.n-y.a, x.b+x.n-y.b, 0)
	return run{y.a + over, y.b + over, y.n - over}
}

package claim

import (
	"sort"
	"time"

	"factdiff/compare/timex"
)

// twoTimes reports whether both sentences say when, and no two of the times
// can be the same.
func (w *wording) twoTimes(c *candidate) bool {
	if c.dice >= copied {
		return false
	}
	some := false
	for _, a := range w.times(c.p) {
		for _, b := range w.times(c.q) {
			if timex.Compare(a, b) != timex.Disjoint || sameDay(a, b) {
				return false
			}
			some = true
		}
	}
	return some
}

// sameDay reports whether two times may belong to one night: "Monday evening"
// and "Monday night" are told of one deed.
func sameDay(a, b timex.Mention) bool {
	x, y := a.Interval, b.Interval
	return !x.From.IsZero() && !y.From.IsZero() && x.From.Sub(y.To) < 24*time.Hour && y.From.Sub(x.To) < 24*time.Hour
}

// times are the times of the sentence of a pivot.
func (w *wording) times(p *pivot) []timex.Mention {
	r := w.readings[p.article]
	s := &r.Sentences[p.sentence]
	var out []timex.Mention
	for _, t := range timesIn(r.Times, s.First, s.End) {
		if t.Type == timex.Date || t.Type == timex.Time {
			out = append(out, t)
		}
	}
	return out
}

// timesIn are the mentions that begin at the tokens from first up to end.
func timesIn(all []timex.Mention, first, end int) []timex.Mention {
	from := sort.Search(len(all), func(i int) bool { return all[i].First >= first })
	to := from
	for to < len(all) && all[to].First < end {
		to++
	}
	return all[from:to]
}

// found reports whether the pivot is the state in which somebody is found:
// it may have become worse.
func (w *wording) found(p *pivot) bool {
	r := w.readings[p.article]
	for i := max(p.token-2, r.Sentences[p.sentence].First); i < p.token; i++ {
		if n := r.Tokens[i].Norm; n == "found" || n == "discovered" {
			return true
		}
	}
	return false
}

package compare

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
)

func TestOneClaim(t *testing.T) {
	said := func(article, start int, words string) fact.Fact {
		return fact.Fact{Kind: fact.Claim, Article: article, Span: sources.Span{Start: start, End: start + 5}, Value: properName(words)}
	}
	row := func(odds float64, v fact.Verdict, facts ...fact.Fact) fact.Slot {
		return fact.Slot{Kind: fact.Claim, Judgement: fact.Judgement{Verdict: v}, LogOdds: odds, Facts: facts}
	}
	sure := row(4, fact.Conflict, said(0, 20, "in"), said(1, 30, "out"))
	for _, c := range []struct {
		reason string
		other  fact.Slot
		rows   int
	}{
		{"the same in another sentence of one article", row(1, fact.Conflict, said(0, 22, "on the way in"), said(1, 5, "on the way out")), 1},
		{"no place in common", row(1, fact.Conflict, said(0, 70, "on the way in"), said(1, 5, "on the way out")), 2},
		{"a third article", row(1, fact.Conflict, said(0, 22, "on the way in"), said(1, 5, "on the way out"), said(2, 5, "on the way out")), 2},
		{"no conflict", row(1, fact.Agree, said(0, 22, "in"), said(1, 5, "in")), 2},
	} {
		for _, slots := range [][]fact.Slot{{sure, c.other}, {c.other, sure}} {
			out := oneClaim(slots)
			if len(out) != c.rows {
				t.Errorf("%s: %d rows, want %d", c.reason, len(out), c.rows)
				continue
			}
			if c.rows > 1 {
				continue
			}
			if f := out[0].Facts; len(f) != 3 || f[1].Span.Start != 5 || f[1].Value.Normalized() != "out" || len(out[0].Differs) != 3 || out[0].LogOdds != 4 {
				t.Errorf("%s: joined to %+v", c.reason, out[0])
			}
		}
	}
}

package compare

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// A toll stands for the pairs of figures that tell of it, not for a figure that
// it does not give.
func TestTollsReplacePairs(t *testing.T) {
	at := func(article, start int, figure float64) fact.Fact {
		return fact.Fact{Kind: fact.Number, Article: article, Span: sources.Span{Start: start, End: start + 2}, Value: figureOf(figure)}
	}
	tolls := []fact.Slot{{Kind: fact.Number, Judgement: fact.Judgement{Verdict: fact.Agree}, Facts: []fact.Fact{at(0, 10, 3), at(1, 10, 3)}}}
	for _, c := range []struct {
		reason  string
		verdict fact.Verdict
		facts   []fact.Fact
		stays   bool
	}{
		{"a conflict of figures the toll gives", fact.Conflict, []fact.Fact{at(0, 10, 3), at(1, 10, 2)}, false},
		{"a conflict with a figure it does not give", fact.Conflict, []fact.Fact{at(0, 10, 3), at(0, 40, 8), at(1, 10, 3)}, true},
		{"an agreement", fact.Agree, []fact.Fact{at(0, 10, 3), at(0, 40, 3), at(1, 10, 3)}, false},
		{"of an article without a toll", fact.Conflict, []fact.Fact{at(0, 10, 3), at(2, 10, 4)}, true},
	} {
		pairs := []fact.Slot{{Kind: fact.Number, Judgement: fact.Judgement{Verdict: c.verdict}, Facts: c.facts}}
		if got := len(withTolls(pairs, tolls)) == 2; got != c.stays {
			t.Errorf("%s: the row stays is %v, want %v", c.reason, got, c.stays)
		}
	}
}

func TestOneRowForOneDisagreement(t *testing.T) {
	claim := func(places ...int) fact.Slot {
		s := fact.Slot{Kind: fact.Claim, Judgement: fact.Judgement{Verdict: fact.Conflict}}
		for i, at := range places {
			s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: i % 2, Span: sources.Span{Start: at, End: at + 5}, Value: figureOf(0)})
		}
		return s
	}
	for _, c := range []struct {
		reason string
		a, b   fact.Slot
		rows   int
	}{
		{"the second has fewer of the same places", claim(10, 10, 40), claim(12, 12), 1},
		{"the first has fewer", claim(12, 12), claim(10, 10, 40), 1},
		{"as many", claim(12, 12), claim(10, 10), 1},
		{"one place is another's", claim(10, 10, 40), claim(10, 80), 2},
	} {
		if got := onceOnly([]fact.Slot{c.a, c.b}); len(got) != c.rows {
			t.Errorf("%s: %d rows, want %d", c.reason, len(got), c.rows)
		}
	}
}

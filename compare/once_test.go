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

package compare

import (
	"math"
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/quantity"
)

// figureOf is a plain count.
func figureOf(x float64) number.Value {
	return number.Value{Mention: quantity.Mention{Class: quantity.Count, Value: x, Low: x, High: x, Digits: 2}}
}

// conflictOf is a conflict of figures with given log-odds; each pair of values
// is an article's index and what it says.
func conflictOf(odds float64, values ...any) fact.Slot {
	s := fact.Slot{Kind: fact.Number, Judgement: fact.Judgement{Verdict: fact.Conflict}, Scores: []fact.Score{{Feature: "prior", Weight: odds}}, LogOdds: odds}
	for i := 0; i < len(values); i += 2 {
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Number, Article: values[i].(int), Value: figureOf(values[i+1].(float64))})
	}
	return s
}

func TestCalibrate(t *testing.T) {
	for _, c := range []struct {
		reason   string
		slot     fact.Slot
		verdicts string // of what is left
	}{
		{"a likely conflict stays", conflictOf(1, 0, 19.0, 1, 18.0), "conflict "},
		{"an unlikely one is taken back", conflictOf(-3, 0, 19.0, 1, 18.0), ""},
		{"what agrees in it stays", conflictOf(-3, 0, 19.0, 1, 18.0, 2, 19.0), "agree "},
		{"an article that says both makes it unlikely", conflictOf(0, 0, 19.0, 0, 18.0, 1, 18.0), "agree "},
		{"a sentence that says both is of two things", conflictOf(2, 0, 19.0, 0, 18.0, 1, 18.0), "agree "},
		{"an article that contradicts itself is another matter", func() fact.Slot {
			s := conflictOf(1, 0, 19.0, 0, 18.0)
			s.Within = true
			return s
		}(), "conflict "},
		{"ordinals number the members of a series", func() fact.Slot {
			s := conflictOf(1, 0, 6.0, 1, 8.0)
			s.Facts[0].Frame.Class = string(quantity.Ordinal)
			return s
		}(), ""},
		{"values that go together are no second value", func() fact.Slot {
			s := conflictOf(1, 0, 19.0, 1, 18.0)
			about := figureOf(20)
			about.Low, about.High = 18, 22
			s.Facts = append(s.Facts, fact.Fact{Kind: fact.Number, Article: 0, Value: about})
			return s
		}(), "conflict "},
		{"an agreement of values that are rather said of two things", func() fact.Slot {
			s := conflictOf(-1, 0, 19.0, 1, 19.0)
			s.Verdict = fact.Agree
			return s
		}(), ""},
		{"a likely agreement", func() fact.Slot {
			s := conflictOf(0, 0, 19.0, 1, 19.0)
			s.Verdict = fact.Agree
			return s
		}(), "agree "},
		{"a conversion that is wrong does not rest on pairing", func() fact.Slot {
			s := conflictOf(-3, 0, 19.0, 0, 18.0)
			s.Attribute = number.ConversionAttribute
			return s
		}(), "conflict "},
		{"a difference in copied text needs no other evidence", func() fact.Slot {
			s := conflictOf(-3, 0, 19.0, 1, 18.0)
			s.Copied = true
			return s
		}(), "conflict "},
	} {
		got := ""
		for _, s := range calibrate([]fact.Slot{c.slot}) {
			got += string(s.Verdict) + " "
			sum := 0.0
			for _, x := range s.Scores {
				sum += x.Weight
			}
			if math.Abs(sum-s.LogOdds) > 1e-9 {
				t.Errorf("%s: the explanation adds up to %g, the sum is %g", c.reason, sum, s.LogOdds)
			}
		}
		if got != c.verdicts {
			t.Errorf("%s: %q, want %q", c.reason, got, c.verdicts)
		}
	}
}

package compare

import (
	"math"
	"testing"

	"factdiff/compare/fact"
)

type said string

func (s said) Normalized() string { return string(s) }

// conflictOf is a conflict of figures with given log-odds; each pair of values
// is an article's index and what it says.
func conflictOf(odds float64, values ...any) fact.Slot {
	s := fact.Slot{Kind: fact.Number, Judgement: fact.Judgement{Verdict: fact.Conflict}, Scores: []fact.Score{{Feature: "prior", Weight: odds}}, LogOdds: odds}
	for i := 0; i < len(values); i += 2 {
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Number, Article: values[i].(int), Value: said(values[i+1].(string))})
	}
	return s
}

func TestCalibrate(t *testing.T) {
	for _, c := range []struct {
		reason   string
		slot     fact.Slot
		verdicts string // of what is left
	}{
		{"a likely conflict stays", conflictOf(1, 0, "19", 1, "18"), "conflict "},
		{"an unlikely one is taken back", conflictOf(-3, 0, "19", 1, "18"), ""},
		{"what agrees in it stays", conflictOf(-3, 0, "19", 1, "18", 2, "19"), "agree "},
		{"an article that says both makes it unlikely", conflictOf(0, 0, "19", 0, "18", 1, "18"), "agree "},
		{"a sentence that says both is of two things", conflictOf(3, 0, "19", 0, "18", 1, "18"), "conflict "},
		{"an article that contradicts itself is another matter", func() fact.Slot {
			s := conflictOf(0, 0, "19", 0, "18")
			s.Within = true
			return s
		}(), "conflict "},
		{"a difference in copied text needs no other evidence", func() fact.Slot {
			s := conflictOf(-3, 0, "19", 1, "18")
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

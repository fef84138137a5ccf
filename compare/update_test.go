package compare

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// TestScoresMove checks that a later score replaces an earlier one, as a toll
// does, and only where no side has lost a goal.
func TestScoresMove(t *testing.T) {
	tests := []struct {
		reason, first, second string
		want                  fact.Verdict
	}{
		{"a goal more", "1-0", "2-0", fact.Superseded},
		{"a goal less", "2-0", "1-0", fact.Conflict},
	}
	for _, c := range tests {
		res := Compare([]*sources.Article{
			article("a.txt", "2024-03-05", "Lindqvist United lead Halverton Rovers "+c.first+" in the cup final at Halverton on Tuesday."),
			article("b.txt", "2024-03-06", "Lindqvist United lead Halverton Rovers "+c.second+" in the cup final at Halverton on Tuesday."),
		}, Options{})
		found := false
		for _, f := range res.Findings {
			if f.Attribute == "score" && f.Verdict != fact.Single {
				found = true
				if f.Verdict != c.want {
					t.Errorf("%s: %s, %s", c.reason, f.Verdict, f.Explanation)
				}
			}
		}
		if !found {
			t.Errorf("%s: no row of scores", c.reason)
		}
	}
}

// TestStandingFigures checks that a figure that stood for long is replaced by
// nothing later.
func TestStandingFigures(t *testing.T) {
	text := func(n string) string {
		return "The fire at the Halverton mill killed " + n + " people in March, the coroner Anna Petersen said."
	}
	tests := []struct {
		reason string
		dates  [3]string
		want   fact.Verdict
	}{
		{"two days, then a third", [3]string{"2024-03-05", "2024-03-06", "2024-03-07"}, fact.Superseded},
		{"the same for a year, then another", [3]string{"2024-03-05", "2025-03-06", "2025-03-07"}, fact.Conflict},
	}
	for _, c := range tests {
		res := Compare([]*sources.Article{
			article("a.txt", c.dates[0], text("five")), article("b.txt", c.dates[1], text("five")), article("c.txt", c.dates[2], text("seven")),
		}, Options{})
		if !having(res, fact.Number, c.want, "five", "seven") {
			t.Errorf("%s: no row that is %s", c.reason, c.want)
		}
	}
}

package compare

import (
	"testing"

	"factdiff/compare/fact"
)

func TestClaimsOfTwoStoriesDoNotAgree(t *testing.T) {
	slot := func(v fact.Verdict, articles ...int) fact.Slot {
		s := fact.Slot{Kind: fact.Claim, Judgement: fact.Judgement{Verdict: v}}
		for _, a := range articles {
			s.Facts = append(s.Facts, fact.Fact{Article: a})
		}
		return s
	}
	one := func(a, b int) bool { return a+b == 1 } // articles 0 and 1 tell one story
	for _, c := range []struct {
		reason string
		slot   fact.Slot
		stays  bool
	}{
		{"of one story", slot(fact.Agree, 0, 1), true},
		{"of two stories", slot(fact.Agree, 0, 2), false},
		{"a third article tells another story", slot(fact.Agree, 0, 1, 2), true},
		{"compatible, of two stories", slot(fact.Compatible, 1, 2), false},
		{"a conflict is weighed elsewhere", slot(fact.Conflict, 0, 2), true},
	} {
		if got := len(ofOneStory([]fact.Slot{c.slot}, one)) == 1; got != c.stays {
			t.Errorf("%s: the row stays is %v, want %v", c.reason, got, c.stays)
		}
	}
}

package compare

import (
	"strings"
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
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

// What is asked of a story, whether the victim is named, is asked of articles on
// one event: those of one type are told in the same words.
func TestVictimsOfTwoEvents(t *testing.T) {
	const withheld = "Police in Boise said a gunman shot a man at an office party on Friday night. The gunman walked into the building and opened fire as workers ate dinner. " +
		"Officers arrested a suspect outside the building. Police did not release the name of the victim. Workers said the gunman had been fired a week before."
	named := strings.NewReplacer("Police did not release the name of the victim.", "The victim was identified as Paul Rees.")
	elsewhere := strings.NewReplacer("Boise", "Tampa", "Friday night", "Monday", "a week", "a month")
	for _, c := range []struct {
		reason, other string
		rows          int
	}{
		{"one event", named.Replace(withheld), 1},
		{"two events", elsewhere.Replace(named.Replace(withheld)), 0},
	} {
		r := Compare([]*sources.Article{article("a.txt", "", withheld), article("b.txt", "", c.other)}, Options{Kinds: []fact.Kind{fact.Claim}})
		n := 0
		for _, f := range r.Findings {
			if f.Verdict == fact.Conflict {
				n++
			}
		}
		if n != c.rows {
			t.Errorf("%s: %d conflicts, want %d", c.reason, n, c.rows)
		}
	}
}

package toll

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// slots compares articles, each a headline (or "") and a text, that surely
// tell one story. No sentence looks back.
func slots(articles ...[2]string) ([]fact.Slot, []*reading.Reading) {
	var rs []*reading.Reading
	var facts []fact.Fact
	for i, a := range articles {
		text := a[1]
		headline := sources.Span{}
		if a[0] != "" {
			text = a[0] + "\n\n" + a[1]
			headline.End = len(a[0])
		}
		r := reading.Read(&sources.Article{Path: "a.txt", Text: text, Headline: headline, Body: sources.Span{Start: len(text) - len(a[1]), End: len(text)}})
		rs = append(rs, r)
		facts = append(facts, number.Read(i, r)...)
	}
	return Slots(facts, rs, func(_, _ int) bool { return false }, func(_, _ int) bool { return true }), rs
}

func TestTolls(t *testing.T) {
	tests := []struct {
		reason  string
		a, b    [2]string
		subject string
		verdict fact.Verdict
		rung    string
	}{
		{"told with a verb and with a noun", [2]string{"", "A ferry sank off Ostrava Bay on Monday, killing seven people."},
			[2]string{"", "The death toll from the ferry off Ostrava Bay rose to nine on Monday."}, "killed", fact.Conflict, "different-figures"},
		{"a headline's short form", [2]string{"7 dead, 12 hurt as ferry sinks", "A ferry sank off Ostrava Bay on Monday. Seven people were killed."},
			[2]string{"", "A ferry sank off Ostrava Bay on Monday, killing seven people."}, "killed", fact.Agree, "same-figure"},
		{"of two figures in a headline each has its own", [2]string{"7 dead, 12 wounded as ferry sinks", "A ferry sank off Ostrava Bay on Monday."},
			[2]string{"", "A ferry sank off Ostrava Bay on Monday, and 15 people were wounded."}, "injured", fact.Conflict, "different-figures"},
		{"one sort of people", [2]string{"", "A ferry sank off Ostrava Bay on Monday, killing two officers."},
			[2]string{"", "Three officers died on Monday when a ferry sank off Ostrava Bay."}, "officer killed", fact.Conflict, "different-figures"},
		{"the first figure counts, parts come later", [2]string{"", "A ferry sank off Ostrava Bay on Monday, killing seven people. Two people died in a hospital."},
			[2]string{"", "Seven people died on Monday when a ferry sank off Ostrava Bay."}, "killed", fact.Agree, "same-figure"},
		{"a bound", [2]string{"", "A ferry sank off Ostrava Bay on Monday, killing at least seven people."},
			[2]string{"", "Eight people died on Monday when a ferry sank off Ostrava Bay."}, "killed", fact.Compatible, "within-bounds"},
		{"headline against text", [2]string{"6 hurt as ferry sinks off Ostrava Bay", "Seven people were injured on Monday."},
			[2]string{"", "A ferry sank off Ostrava Bay on Monday. Six people were injured."}, "injured", fact.Conflict, "headline-and-text"},
	}
	for _, c := range tests {
		t.Run(c.reason, func(t *testing.T) {
			list, rs := slots(c.a, c.b)
			for _, s := range list {
				if s.Subject != c.subject {
					continue
				}
				if s.Verdict != c.verdict || s.Rung != c.rung {
					t.Errorf("%s by rung %s, want %s by rung %s", s.Verdict, s.Rung, c.verdict, c.rung)
				}
				for _, f := range s.Facts {
					if text := rs[f.Article].Article.Text; f.Span.Start < 0 || f.Span.End > len(text) || f.Span.Empty() {
						t.Errorf("span %v lies outside the text", f.Span)
					}
				}
				return
			}
			t.Errorf("slots %+v, want one on %q", list, c.subject)
		})
	}
}

func TestNoToll(t *testing.T) {
	const other = "Nine people were killed on Monday when a ferry sank off Ostrava Bay."
	tests := []struct{ reason, text string }{
		{"somebody is added", "A ferry sank off Ostrava Bay on Monday, killing eight people and a child."},
		{"children of one victim", "A ferry sank off Ostrava Bay on Monday. A father of five was killed."},
		{"what is feared", "A ferry sank off Ostrava Bay on Monday; as many as 40 people may be dead."},
		{"those who died after others", "A ferry sank off Ostrava Bay on Monday. Another two people died in a hospital."},
		{"what somebody is accused of", "The captain of the ferry off Ostrava Bay faces eight counts of causing the death of people on Monday."},
	}
	for _, c := range tests {
		t.Run(c.reason, func(t *testing.T) {
			list, _ := slots([2]string{"", c.text}, [2]string{"", other})
			for _, s := range list {
				if s.Verdict == fact.Conflict {
					t.Errorf("conflict on %q: %+v", s.Subject, s.Facts)
				}
			}
		})
	}
}

func TestArticleAgainstItself(t *testing.T) {
	list, _ := slots([2]string{"Two dead in fire on Holm Street", "A fire on Holm Street killed three people on Sunday, the brigade said."})
	if len(list) != 1 || list[0].Verdict != fact.Conflict || !list[0].Within {
		t.Errorf("slots %+v, want one conflict within the article", list)
	}
}

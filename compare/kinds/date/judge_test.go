package date_test

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/date"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// first is the first date of a text.
func first(t *testing.T, s, published string) *fact.Fact {
	t.Helper()
	a := &sources.Article{Text: s, Body: sources.Span{End: len(s)}, Published: published}
	facts := date.Read(0, reading.Read(a))
	if len(facts) == 0 {
		t.Fatalf("no date in %q", s)
	}
	return &facts[0]
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		reason, a, pubA, b, pubB string
		verdict                  fact.Verdict
		rung                     string
	}{
		{"a weekday and the date of the same day", "They met on Tuesday.", "2025-12-03", "They met on December 2.", "2025-12-05", fact.Agree, "same-date"},
		{"two weekdays", "They met on Monday.", "2025-12-03", "They met on December 2.", "2025-12-05", fact.Conflict, "different-dates"},
		{"two weekdays, undated", "They met on Monday.", "", "They met on Tuesday.", "", fact.Conflict, "different-dates"},
		{"no year said: the program's own will do", "They met on Tuesday.", "", "They met on December 2.", "", fact.Agree, "same-day-of-a-year"},
		{"the year that one article names decides", "They met on Monday. He won in 2024.", "", "They met on December 2.", "", fact.Agree, "same-day-of-a-year"},
		{"no likely year: nothing is known", "They met on Tuesday. He won in 2024.", "", "They met on December 2.", "", "", ""},
		{"a day in its month", "They met in December.", "2025-12-03", "They met on December 2.", "2025-12-05", fact.Compatible, "within"},
		{"a day against another month", "They met in June.", "2025-12-03", "They met on December 2.", "2025-12-05", "", ""},
		{"two zones, one instant", "They met at 3 p.m. EST Tuesday.", "2025-12-03", "They met at 2000 GMT Tuesday.", "2025-12-03", fact.Agree, "same-date"},
		{"an hour in no such part of the day", "They met at 11 a.m. Tuesday.", "2025-12-03", "They met Tuesday afternoon.", "2025-12-03", fact.Conflict, "different-times"},
		{"one writer's evening", "They met on Thursday evening.", "2025-12-05", "They met on Thursday night.", "2025-12-05", fact.Compatible, "evening-or-night"},
		{"an hour on another day", "They met at 9.15 p.m. on Sunday.", "", "They met on Thursday.", "", fact.Conflict, "different-dates"},
		{"an hour that says no day", "They met at 9.15 p.m.", "2025-12-03", "They met on December 2.", "2025-12-05", "", ""},
		{"one weekday, put in two weeks by the dates of the articles", "They met on Saturday.", "2025-12-03", "They met on Saturday.", "2025-12-11", "", ""},
		{"a weekday that its own date denies", "They met on Monday, December 2, 2025.", "", "They met on December 2, 2025.", "", fact.Conflict, "different-dates"},
	} {
		a, b := first(t, c.a, c.pubA), first(t, c.b, c.pubB)
		for _, got := range []fact.Judgement{date.Judge(a, b), date.Judge(b, a)} {
			if got.Verdict != c.verdict || got.Rung != c.rung {
				t.Errorf("%s: %s (%s), want %s (%s)", c.reason, got.Verdict, got.Rung, c.verdict, c.rung)
			}
		}
	}
}

func TestStampsAreNoEvents(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		dates        int
	}{
		{"a dateline", "HILO, Hawaii (Oct. 9, 2011) - Officials left.", 0},
		{"a line of its own", "Updated: May 4, 2011, 3:50 p.m.", 0},
		{"a sentence", "He left on May 4, 2011.", 1},
		{"a date after a name in brackets is told", "The mayor (May 4, 2011) left it.", 1},
	} {
		a := &sources.Article{Text: c.text, Body: sources.Span{End: len(c.text)}}
		if got := len(date.Read(0, reading.Read(a))); got != c.dates {
			t.Errorf("%s: %d dates, want %d", c.reason, got, c.dates)
		}
	}
}

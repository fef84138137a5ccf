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
		{"a day against another month", "They met in June.", "2025-12-03", "They met on December 2.", "2025-12-05", fact.Conflict, "different-dates"},
		{"a month that may be of either year", "The council hired a keeper for the pier until a vote in June.", "2013-01-30", "The council hired a keeper to mind the pier until a vote set for June 9.", "2013-01-30", fact.Compatible, "year-open"},
		{"a year against a day of another", "The pier burned in 1988.", "2005-12-03", "The pier burned on May 3, 1991.", "2005-12-05", fact.Conflict, "different-dates"},
		{"more than so long ago", "He was jailed more than two weeks ago.", "2015-11-24", "He was jailed on November 6.", "2015-11-24", fact.Compatible, "within"},
		{"not as long as that", "He was jailed more than two weeks ago.", "2015-11-24", "He was jailed on November 18.", "2015-11-24", fact.Conflict, "different-dates"},
		{"nearly so long ago", "He was jailed nearly two weeks ago.", "2015-11-24", "He was jailed on November 17.", "2015-11-24", fact.Compatible, "within"},
		{"longer than that", "He was jailed nearly two weeks ago.", "2015-11-24", "He was jailed on November 6.", "2015-11-24", fact.Conflict, "different-dates"},
		{"two zones, one instant", "They met at 3 p.m. EST Tuesday.", "2025-12-03", "They met at 2000 GMT Tuesday.", "2025-12-03", fact.Agree, "same-date"},
		{"an hour in no such part of the day", "They met at 11 a.m. Tuesday.", "2025-12-03", "They met Tuesday afternoon.", "2025-12-03", fact.Conflict, "different-times"},
		{"one writer's evening", "They met on Thursday evening.", "2025-12-05", "They met on Thursday night.", "2025-12-05", fact.Compatible, "evening-or-night"},
		{"an hour on another day", "They met at 9.15 p.m. on Sunday.", "", "They met on Thursday.", "", fact.Conflict, "different-dates"},
		{"an hour that says no day", "They met at 9.15 p.m.", "2025-12-03", "They met on December 2.", "2025-12-05", "", ""},
		{"an hour that is only about right", "They met at 9.15 p.m. on Sunday.", "2025-12-03", "They met about 9.05 p.m. on Sunday.", "2025-12-03", fact.Compatible, "about-the-same-time"},
		{"shortly before an hour", "They met at 9.40 p.m. on Sunday.", "2025-12-03", "They met shortly before 10 p.m. on Sunday.", "2025-12-03", fact.Compatible, "about-the-same-time"},
		{"about an hour of another day", "They met at 9.15 p.m. on Sunday.", "2025-12-03", "They met about 9.05 p.m. on Monday.", "2025-12-03", fact.Conflict, "different-dates"},
		{"about an hour that says no day", "They met at 11.20 p.m. on Sunday.", "2025-12-03", "They met about 11.15 p.m.", "2025-12-03", fact.Compatible, "about-the-same-time"},
		{"an exact hour", "They met at 9.15 p.m. on Sunday.", "2025-12-03", "They met at 9.05 p.m. on Sunday.", "2025-12-03", fact.Conflict, "different-dates"},
		{"further apart than about leaves open", "They met at 9.15 p.m. on Sunday.", "2025-12-03", "They met about 8 p.m. on Sunday.", "2025-12-03", fact.Conflict, "different-dates"},
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

// A row has as many values as its articles say.
func TestNormalized(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"a weekday that the date has", "They met on Sunday, June 12, 2011.", "2011-06-12"},
		{"a weekday that it has not", "They met on Friday, June 12, 2011.", "2011-06-12 Friday"},
		{"no year to tell", "They met on Friday, June 12.", "XXXX-06-12 Friday"},
		{"no weekday", "They met on June 12, 2011.", "2011-06-12"},
	} {
		if got := first(t, c.text, "").Value.Normalized(); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestStampsAreNoEvents(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		dates        int
	}{
		{"a part of any day", "He defended his early-morning calls to the late-night host.", 0},
		{"a part of a day that is named", "The Friday-morning call woke him.", 1},
		{"a dateline", "HILO, Hawaii (Oct. 9, 2011) - Officials left.", 0},
		{"a line of its own, with its zone", "3 May 2011, 14: 20 (GMT+02: 00)", 0},
		{"when a page was posted", "Posted for the firm of Ann Lowe, this was posted in Courts on Friday, Sept. 20, 2013.", 0},
		{"when somebody posted something", "He posted the film on Friday, Sept. 20, 2013.", 1},
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

func TestMisfits(t *testing.T) {
	for _, c := range []struct{ reason, text, published, why string }{
		{"the year is said", "Ann Lowe left on Tuesday, June 12, 2011.", "", "12 June 2011 was a Sunday, not a Tuesday"},
		{"the weekday fits", "Ann Lowe left on Sunday, June 12, 2011.", "", ""},
		{"short for the weekday", "Ann Lowe left on Tues., June 12, 2011.", "", "12 June 2011 was a Sunday, not a Tuesday"},
		{"the year follows from the publication", "Ann Lowe left on Tuesday, June 12.", "2011-06-14", "12 June 2011 was a Sunday, not a Tuesday"},
		{"around the turn of the year", "Ann Lowe left on Friday, Dec. 31.", "2014-01-02", "31 December 2013 was a Tuesday, not a Friday"},
		{"too far from the publication to know the year", "Ann Lowe leaves on Tuesday, June 12.", "2011-12-09", ""},
		{"nothing says the year", "Ann Lowe left on Tuesday, June 12.", "", ""},
		{"no such day", "Ann Lowe left on Tuesday, June 31, 2011.", "", ""},
		{"two expressions side by side", "It was shortly after midnight on Friday, June 12, 2011.", "", "12 June 2011 was a Sunday, not a Friday"},
		{"a weekday of another sentence", "He left on Friday. June 12, 2011, was cold.", "", ""},
	} {
		a := &sources.Article{Text: c.text, Body: sources.Span{End: len(c.text)}, Published: c.published}
		got := ""
		for _, s := range date.Misfits([]*reading.Reading{reading.Read(a)}) {
			got += s.Why
			if !s.Within || s.Verdict != fact.Conflict || len(s.Facts) != 2 || s.Facts[0].Value.Normalized() == s.Facts[1].Value.Normalized() {
				t.Errorf("%s: %+v is no conflict within an article", c.reason, s)
			}
		}
		if got != c.why {
			t.Errorf("%s: %q, want %q", c.reason, got, c.why)
		}
	}
}

// Copies of one text make one row, not one a copy.
func TestMisfitsOfCopiesAreOneRow(t *testing.T) {
	text := "Ann Lowe left on Tuesday, June 12, 2011."
	r := reading.Read(&sources.Article{Text: text, Body: sources.Span{End: len(text)}})
	rows := date.Misfits([]*reading.Reading{r, r, r})
	if len(rows) != 1 || len(rows[0].Facts) != 6 || rows[0].Within {
		t.Errorf("%d rows, want one of three articles: %+v", len(rows), rows)
	}
	for i, f := range rows[0].Facts {
		if f.Article != i/2 {
			t.Errorf("fact %d is of article %d: not in order", i, f.Article)
		}
	}
}

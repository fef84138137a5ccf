package report

import (
	"bytes"
	"errors"
	"testing"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/report/internal/golden"
)

func TestTable(t *testing.T) {
	golden.Check(t, "sample.table", render(t, "table", NewView(sample(t), Options{})))
	golden.Check(t, "sample-color.table", render(t, "table", NewView(sample(t), Options{Color: true, Width: 100})))
}

func TestExplain(t *testing.T) {
	v := NewView(sample(t), Options{})
	var b bytes.Buffer
	for _, id := range []string{"n1koste", "q1"} {
		if err := Explain(&b, v, id); err != nil {
			t.Fatal(err)
		}
	}
	golden.Check(t, "sample.explain", b.Bytes())
	if err := Explain(&b, v, "zzz"); !errors.Is(err, ErrNoFinding) {
		t.Errorf("unknown ID: %v", err)
	}
}

func TestFactsTable(t *testing.T) {
	for name, o := range map[string]Options{"facts.table": {}, "facts-sentences.table": {BySentence: true}} {
		var b bytes.Buffer
		if err := WriteFacts(&b, "table", readings(sampleFacts()), o); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, name, b.Bytes())
	}
}

func TestGlossSaysWhatWordsHide(t *testing.T) {
	for _, c := range []struct {
		reason     string
		kind       fact.Kind
		a, na, b   string
		nb, ga, gb string
	}{
		{"two Yesterdays are two days", fact.Date, "Yesterday", "2016-03-09", "yesterday", "2016-03-18", "2016-03-09", "2016-03-18"},
		{"a weekday has a date", fact.Date, "Tuesday", "2025-12-02", "2025-12-03", "2025-12-03", "2025-12-02", ""},
		{"a day nobody can place", fact.Date, "Tuesday", "XXXX-WXX-2", "Monday", "XXXX-WXX-1", "", ""},
		{"a month has a year", fact.Date, "July", "2011-07", "early summer", "2011-SU", "2011", "summer 2011"},
		{"a month without a year", fact.Date, "June", "2011-06", "June", "XXXX-06", "2011", "year not known"},
		{"a week has a number", fact.Date, "last week", "2013-W09", "2013", "2013", "week 9 of 2013", ""},
		{"a part of a day", fact.Date, "Friday afternoon", "2013-03-08TAF", "at 3:30 p.m.", "2013-03-08T15:30", "2013-03-08", "2013-03-08 15:30"},
		{"one weekday, placed and not", fact.Date, "Saturday", "XXXX-WXX-6", "Saturday", "2013-03-02", "day not known", "2013-03-02"},
		{"one name of two places", fact.Place, "Paris", "FR-paris", "Paris", "US-TX-paris", "FR-paris", "US-TX-paris"},
		{"figures speak for themselves", fact.Number, "19", "19", "eighteen", "18", "", ""},
	} {
		f := &compare.Finding{Kind: c.kind, Verdict: fact.Conflict, Values: []compare.Value{{Value: c.a, Normalized: c.na}, {Value: c.b, Normalized: c.nb}}}
		if a, b := gloss(f, 0), gloss(f, 1); a != c.ga || b != c.gb {
			t.Errorf("%s: %q and %q, want %q and %q", c.reason, a, b, c.ga, c.gb)
		}
	}
}

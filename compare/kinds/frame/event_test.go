package frame_test

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// TestEventOfDate holds what each date of a sentence is said of.
func TestEventOfDate(t *testing.T) {
	for _, c := range []struct{ reason, sentence, events string }{
		{"a date narrows the noun behind it", "A warrant was issued over the May 4 fatal shooting of a clerk.", "shoot"},
		{"a date with 's", "Officials reviewed Friday's deadly fire at the mill.", "fire"},
		{"a weekday before a noun", "The Monday night attack left two dead.", "attack"},
		{"a date in front belongs to the main clause", "Early Friday, hours after a court lifted the order, the minister announced a review.", "announce"},
		{"a date in front, with a clause of time", "On Friday, when the talks ended, the envoy resigned.", "resign"},
		{"a relative clause keeps its date", "The driver, who was sentenced in May, appealed.", "sentence"},
		{"a date behind a subordinate clause", "Two people died when a bus overturned on Tuesday.", "overturn"},
		{"a verb is not reduced twice", "A guard was wounded on Sunday.", "wound"},
		{"a saying in front", "Police said Saturday that a man was arrested on Friday.", "say arrest"},
		{"a saying at the end", "The suspect was arrested Friday, the sheriff said Saturday.", "arrest say"},
		{"a noun with a preposition", "She described the fire on Friday night.", "fire"},
		{"a subordinate clause with a clause of its own", "On Monday, after aides said that he had lied, the senator apologised.", "apologise"},
		{"an infinitive", "He is scheduled to appear in court on Thursday.", "appear"},
		{"a light verb", "The hearing was held on Monday.", "hear"},
		{"a noun of a time before", "The vote came a day after the strike on Monday.", "strike"},
	} {
		a := &sources.Article{Text: c.sentence, Body: sources.Span{End: len(c.sentence)}}
		got := ""
		for _, f := range kinds.Read(0, reading.Read(a)) {
			if f.Kind == fact.Date {
				got += " " + f.Frame.Event
			}
		}
		if got != " "+c.events {
			t.Errorf("%s: %q: events %q, want %q", c.reason, c.sentence, got, c.events)
		}
	}
}

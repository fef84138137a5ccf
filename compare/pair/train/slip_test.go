package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// TestSlip makes sure that an edit changes the value and nothing else.
func TestSlip(t *testing.T) {
	for _, c := range []struct {
		reason string
		kind   fact.Kind
		value  string
		want   bool
	}{
		{"a weekday", fact.Date, "Tuesday night", true},
		{"a year", fact.Date, "2005", true},
		{"a day of a month", fact.Date, "June 24", true},
		{"no part to change", fact.Date, "yesterday", false},
		{"a word for a number", fact.Number, "Three", true},
		{"money", fact.Number, "$1,250", true},
		{"a decimal", fact.Number, "6.1 percent", true},
		{"an age", fact.Age, "21-year-old", true},
		{"an office", fact.Role, "police spokesman", true},
		{"an office nobody mistakes", fact.Role, "poet", false},
		{"a place", fact.Place, "Hilo", true},
	} {
		text := "It was " + c.value + " then."
		r := reading.Read(&sources.Article{Text: text, Body: sources.Span{End: len(text)}})
		f := &fact.Fact{Kind: c.kind, Span: sources.Span{Start: 7, End: 7 + len(c.value)}}
		for seed := range uint64(50) {
			e, ok := slip(r, f, []string{"Kona", "Waimea"}, rand.New(rand.NewPCG(seed, 1)))
			if !ok {
				if c.want && c.kind != fact.Number && c.kind != fact.Age {
					t.Errorf("%s: %q was not changed", c.reason, c.value)
				}
				continue
			}
			got := text[:e.Start] + e.New + text[e.End:]
			if !c.want || got == text || !strings.HasPrefix(got, "It was ") || !strings.HasSuffix(got, " then.") {
				t.Errorf("%s: %q became %q", c.reason, text, got)
			}
		}
	}
}

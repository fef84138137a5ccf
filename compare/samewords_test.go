package compare

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// A copy printed two weeks later still tells of the same night.
func TestSameWordsOfACopyNeverConflict(t *testing.T) {
	const text = "Mayor Ana Pell met the families of Pellham on Tuesday night in the old school. " +
		"She said that 250 residents had left their houses that night before the dam broke and the river rose."
	article := func(date string) *sources.Article {
		return &sources.Article{Path: date, Text: text, Published: date, Body: sources.Span{Start: 0, End: len(text)}}
	}
	r := Compare([]*sources.Article{article("2015-09-02"), article("2015-09-15")}, Options{})
	for _, f := range r.Findings {
		if f.Verdict == fact.Conflict {
			t.Errorf("%s: %s", f.Kind, f.Explanation)
		}
	}
}

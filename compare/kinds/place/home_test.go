package place_test

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/place"
	"factdiff/compare/reading"
	"factdiff/sources"
)

func read(article int, text string) []fact.Fact {
	a := &sources.Article{Text: text, Body: sources.Span{End: len(text)}}
	return place.Read(article, reading.Read(a))
}

func TestTies(t *testing.T) {
	for _, c := range []struct {
		reason, text, subject, attribute, value string
	}{
		{"after an age", "Lena Brandt, 53, of Chicago, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"after a name and a comma", "Police arrested Lena Brandt, of Chicago, on Monday.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"after a name alone", "Police arrested Lena Brandt of Chicago on Monday.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"from, across an age", "Lena Brandt, 53, from Chicago, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"from without age or comma may be a way", "Police moved Lena Brandt from Chicago on Monday.", "", fact.EventPlace, "US-IL-chicago"},
		{"a way on from there", "They drove Lena Brandt, 53, from Chicago to jail.", "", fact.EventPlace, "US-IL-chicago"},
		{"nearby is no name", "Lena Brandt, 53, of nearby Chicago, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"behind the name", "Lena Brandt, a Chicago woman, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"behind the name, with an age", "Lena Brandt, a 53-year-old Chicago woman, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"before the name", "Chicago resident Lena Brandt was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"before the name and a comma", "A Chicago woman, Lena Brandt, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"a resident of", "Lena Brandt, a resident of Chicago, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"a relative clause", "Lena Brandt, who lives in Chicago, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"an earlier home", "Lena Brandt, who previously lived in Chicago, was hurt.", "", fact.EventPlace, "US-IL-chicago"},
		{"a place of birth", "Lena Brandt was born in Chicago.", "Lena Brandt", fact.Birthplace, "US-IL-chicago"},
		{"a native", "Lena Brandt, a Chicago native, was hurt.", "Lena Brandt", fact.Birthplace, "US-IL-chicago"},
		{"an office is held of a place", "Senator Lena Brandt of Ohio spoke.", "Lena Brandt", fact.Seat, "US-OH"},
		{"an office told behind the name", "Lena Brandt, the mayor of Chicago, spoke.", "Lena Brandt", fact.Seat, "US-IL-chicago"},
		{"a party", "Senator Lena Brandt, Democrat of Ohio, spoke.", "Lena Brandt", fact.Seat, "US-OH"},
		{"an officer with an age lives there", "Sheriff Lena Brandt, 53, of Chicago, was hurt.", "Lena Brandt", fact.Home, "US-IL-chicago"},
		{"where it happened is nobody's home", "Lena Brandt was hurt in Chicago.", "", fact.EventPlace, "US-IL-chicago"},
	} {
		facts := read(0, c.text)
		if len(facts) != 1 {
			t.Errorf("%s: %d facts in %q, want 1", c.reason, len(facts), c.text)
			continue
		}
		f := &facts[0]
		if f.Attribute != c.attribute || f.Value.Normalized() != c.value || c.subject != "" && f.Subject != c.subject {
			t.Errorf("%s: %s of %q is %s, want %s of %q %s", c.reason, f.Attribute, f.Subject, f.Value.Normalized(), c.attribute, c.subject, c.value)
		}
		if f.OfPerson() != (c.subject != "") {
			t.Errorf("%s: OfPerson is %v", c.reason, f.OfPerson())
		}
	}
}

func TestRelations(t *testing.T) {
	for _, c := range []struct{ reason, text, class, word, value string }{
		{"a time behind the name does not make it a part of another", "He was shot in Chicago Monday.", "place", "in", "US-IL-chicago"},
		{"a time of several words", "He was shot in Chicago last week.", "place", "in", "US-IL-chicago"},
		{"the word before the sort of place governs", "He went to the state of Ohio.", "place", "to", "US-OH"},
		{"the sort of place behind its name", "It burned in Quebec province.", "place", "in", "CA-10"},
		{"somebody without a name", "A Chicago man was hurt.", "home of somebody", "man", "US-IL-chicago"},
		{"an office is nowhere in particular", "He met a mayor of Chicago.", "place of mayor", "of", "US-IL-chicago"},
		{"a people too", "He thanked the people of Ohio.", "place of people", "of", "US-OH"},
		{"a street with the name of a town", "It burned in the 600 block of Chicago.", "place", "of", "chicago"},
	} {
		facts := read(0, c.text)
		if len(facts) != 1 {
			t.Errorf("%s: %d facts in %q, want 1", c.reason, len(facts), c.text)
			continue
		}
		if f := &facts[0]; f.Frame.Class != c.class || f.Frame.Head != c.word || f.Value.Normalized() != c.value {
			t.Errorf("%s: %q %q %s, want %q %q %s", c.reason, f.Frame.Class, f.Frame.Head, f.Value.Normalized(), c.class, c.word, c.value)
		}
	}
	for reason, text := range map[string]string{
		"what a place is of":            "He met the Ohio governor.",
		"an adjective between":          "He left the New Zealand trade mission.",
		"two places of an organisation": "Crews from Kent and Sussex Fire Department came.",
	} {
		for _, f := range read(0, text) {
			if f.Frame.Class == "place" {
				t.Errorf("%s: %q is read as a place", reason, f.Value.Normalized())
			}
		}
	}
}

// An origin is no other place than where it happened.
func TestFromIsAnotherRelation(t *testing.T) {
	a, b := read(0, "He called from Chicago."), read(1, "He called in Boston.")
	if j := place.Judge(&a[0], &b[0]); j.Verdict != "" {
		t.Errorf("from and in are %q by %q", j.Verdict, j.Rung)
	}
}

func TestHomeBehindStreet(t *testing.T) {
	for _, text := range []string{"Lena Brandt, 53, of Cedar Street in Chicago, was hurt.", "Lena Brandt, 53, of Chicago, Illinois, was hurt."} {
		for _, f := range read(0, text) {
			if f.Attribute != fact.Home || f.Subject != "Lena Brandt" {
				t.Errorf("%q: %s of %q is %s", text, f.Attribute, f.Subject, f.Value.Normalized())
			}
		}
	}
}

func TestHomeLadder(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		verdict      fact.Verdict
		rung         string
	}{
		{"one place in two forms", "Lena Brandt, 53, of Chicago, spoke.", "Chicago resident Lena Brandt spoke.", fact.Agree, "same-place"},
		{"two large towns", "Lena Brandt, 53, of Chicago, spoke.", "Lena Brandt, 53, of Boston, spoke.", fact.Conflict, "different-home"},
		{"two towns of one state", "Lena Brandt, 53, of Duluth, Minnesota, spoke.", "Lena Brandt, 53, of Rochester, Minnesota, spoke.", fact.Conflict, "different-home"},
		{"a borough lies in its city", "Lena Brandt, 53, of Queens, spoke.", "Lena Brandt, 53, of New York, spoke.", fact.Compatible, "lies-in"},
		{"a town lies in its state", "Lena Brandt, 53, of Chicago, spoke.", "Lena Brandt, an Illinois woman, spoke.", fact.Compatible, "lies-in"},
		{"a part told by its name", "Lena Brandt, 53, of West Boston, spoke.", "Lena Brandt, 53, of Boston, spoke.", fact.Compatible, "part-by-name"},
		{"an unknown name in an article on the other place may be a district's", "Lena Brandt, 53, of Marnfold, spoke in Chicago.", "Lena Brandt, 53, of Chicago, spoke.", "", ""},
		{"a small town's name far off, too", "Lena Brandt, 53, of Winona, spoke in Chicago.", "Lena Brandt, 53, of Chicago, spoke.", "", ""},
		{"a small town's name in an article that never goes there", "Lena Brandt, 53, of Winona, spoke.", "Lena Brandt, 53, of Chicago, spoke.", fact.Conflict, "different-home"},
		{"two unknown names", "Lena Brandt, 53, of Marnfold Heights, spoke in Chicago.", "Lena Brandt, 53, of Elderwick Township, spoke in Chicago.", "", ""},
		{"somebody without a name", "A Chicago man was hurt.", "A Boston man was hurt.", fact.Conflict, "different-place"},
		{"two states", "Senator Lena Brandt of Ohio spoke.", "Senator Lena Brandt of Iowa spoke.", fact.Conflict, "different-seat"},
		{"two places of birth", "Lena Brandt was born in Chicago.", "Lena Brandt was born in Boston.", fact.Conflict, "different-birthplace"},
	} {
		a, b := read(0, c.a), read(1, c.b)
		for _, got := range []fact.Judgement{place.Judge(&a[0], &b[0]), place.Judge(&b[0], &a[0])} {
			if got.Verdict != c.verdict || got.Rung != c.rung {
				t.Errorf("%s: %q by rung %q, want %q %q", c.reason, got.Verdict, got.Rung, c.verdict, c.rung)
			}
		}
	}
}

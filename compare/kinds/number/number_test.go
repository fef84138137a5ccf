package number_test

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// last is the last number of a text that may be compared.
func last(t *testing.T, s string) *fact.Fact {
	t.Helper()
	facts := number.Read(0, reading.Read(&sources.Article{Text: s, Body: sources.Span{End: len(s)}}))
	if len(facts) == 0 {
		t.Fatalf("no number in %q", s)
	}
	return &facts[len(facts)-1]
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		verdict      fact.Verdict
		rung         string
	}{
		{"words and digits", "They sold seven boats.", "They sold 7 boats.", fact.Agree, "same-figure"},
		{"two figures", "They sold seven boats.", "They sold 9 boats.", fact.Conflict, "different-figures"},
		{"a figure and its rounding", "It cost $1.64 million.", "It cost $1.6 million.", fact.Compatible, "rounded"},
		{"a figure above a bound", "They sold 32 boats.", "They sold more than 30 boats.", fact.Compatible, "within-bounds"},
		{"a figure below a bound", "They sold 28 boats.", "They sold more than 30 boats.", fact.Conflict, "different-figures"},
		{"months are less than two years", "He saw a two-year inquiry.", "He saw a monthslong inquiry.", fact.Conflict, "different-figures"},
		{"three months are months", "He saw a three-month inquiry.", "He saw a monthslong inquiry.", fact.Compatible, "within-bounds"},
		{"a result with one side changed", "Lund won 71-58.", "Lund won 71-60.", fact.Conflict, "different-figures"},
		{"a result from the other side", "Lund won 71-58.", "Marn lost 58-71.", fact.Agree, "same-score"},
		{"blocks of two streets", "It burned in the 400 block of Tamarind Road.", "It burned in the 600 block of Alder Lane.", "", ""},
		{"blocks of one street", "It burned in the 400 block of Tamarind Road.", "It burned in the 600 block of South Tamarind.", fact.Conflict, "different-figures"},
		{"votes that fell otherwise", "The court ruled 5-4.", "The court ruled 6-3.", fact.Conflict, "different-figures"},
		{"two moments of a game", "Lund led 33-26.", "Lund led 50-44.", "", ""},
		{"ranges with one end changed", "They serve between four and 60 years.", "They serve between four and 40 years.", fact.Conflict, "different-bounds"},
	} {
		a, b := last(t, c.a), last(t, c.b)
		for _, got := range []fact.Judgement{number.Judge(a, b), number.Judge(b, a)} {
			if got.Verdict != c.verdict || got.Rung != c.rung {
				t.Errorf("%s: %s (%s), want %s (%s)", c.reason, got.Verdict, got.Rung, c.verdict, c.rung)
			}
		}
	}
}

func TestConcept(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"by the verb", "The storm killed four people.", "dead"},
		{"by the noun counted", "There were 24 deaths.", "dead"},
		{"by what became of them", "Five people were confirmed dead.", "dead"},
		{"each of two in a headline", "2 dead, 9 wounded in blast", "injured"},
		{"pages of a thing", "The court unsealed a 90-page verdict.", "page of verdict"},
		{"the length of a thing", "He was charged after a two-year inquiry.", "s of inquiry"},
		{"bail that is set", "His bail was set at $20,000.", "bail"},
		{"bail by its noun", "He posted a $20,000 bond.", "bail"},
		{"the length of a thing in one word", "He was charged after a monthslong inquiry.", "s of inquiry"},
		{"who lives in a place", "Lund is a town of 12,000 people.", "population"},
		{"and where it is home", "Lund is home to 12,000 residents.", "population"},
		{"and by the noun", "Lund has a population of 12,000.", "population"},
		{"a crowd is no population", "It was a crowd of 12,000 people.", ""},
		{"the last of a list", "The storm damaged 30 offices, four roads and nine shops.", "damaged"},
		{"none", "The council bought 12 boats.", ""},
	} {
		if got := last(t, c.text).Frame.Concept; got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestMisconversions(t *testing.T) {
	for _, c := range []struct{ reason, text, why string }{
		{"miles that are other kilometres", "It lies about 20 miles (23 kilometers) from Lund.", "about 20 miles is not 23 kilometers"},
		{"rounded by the writer", "It lies 80 kilometers (45 miles) from Lund.", ""},
		{"behind a comma", "He fell 200 feet, or 16 metres.", "200 feet is not 16 metres"},
		{"right behind a comma", "He fell 200 feet, or 61 metres.", ""},
		{"two measures of two things", "He fell 200 feet (16 feet more than Rees).", ""},
		{"a year in brackets", "He rowed 20 miles (2013).", ""},
		{"hours are no conversion of weeks", "It lasted two weeks (12 hours a day).", ""},
		{"temperatures have two zeros", "It was 50 degrees Fahrenheit (10 degrees Celsius).", ""},
	} {
		a := &sources.Article{Text: c.text, Body: sources.Span{End: len(c.text)}}
		got := ""
		for _, s := range number.Misconversions([]*reading.Reading{reading.Read(a)}) {
			got += s.Why
			if !s.Within || s.Verdict != fact.Conflict {
				t.Errorf("%s: %s is no conflict within an article", c.reason, s.Verdict)
			}
		}
		if got != c.why {
			t.Errorf("%s: %q, want %q", c.reason, got, c.why)
		}
	}
}

// first is the first number of a text that may be compared.
func first(t *testing.T, s string) *fact.Fact {
	t.Helper()
	facts := number.Read(0, reading.Read(&sources.Article{Text: s, Body: sources.Span{End: len(s)}}))
	if len(facts) == 0 {
		t.Fatalf("no number in %q", s)
	}
	return &facts[0]
}

// TestThing checks what has one figure whatever the words around it.
func TestThing(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"a block of a street", "He was found in the 400 block of Tamarind Road.", "block of tamarind road"},
		{"its short form and a direction", "He was found in the 400-block of N. Tamarind Rd.", "block of tamarind road"},
		{"a direction behind it", "He was found in the 400 block of 5th Avenue SW.", "block of 5th avenue"},
		{"a direction that is the name", "He was found in the 400 block of North Avenue.", "block of north avenue"},
		{"an address", "He was found at 418 Tamarind Road.", "address of tamarind road"},
		{"home to so many", "The road to Marnby, a harbour town that is home to 12,000 people, was closed.", "population of marnby"},
		{"a town of so many", "They reached Marnby, a town of 12,000 people.", "population of marnby"},
		{"people of no place", "They fed 12,000 people.", ""},
	} {
		if got := first(t, c.text).Frame.Thing; got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

// TestCharges checks which counts of an indictment may be compared.
func TestCharges(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		verdict      fact.Verdict // "" where they are no two figures of one thing
	}{
		{"one charge", "He faces two counts of murder.", "He faces three counts of murder.", fact.Conflict},
		{"the degree left out", "He faces two counts of murder.", "He faces three counts of second-degree murder.", fact.Conflict},
		{"two degrees", "He faces two counts of first-degree murder.", "He faces three counts of second-degree murder.", ""},
		{"degree written apart", "He faces two counts of first degree robbery.", "He faces two counts of first-degree robbery.", fact.Agree},
		{"two charges", "He faces two counts of murder.", "He faces three counts of aggravated assault.", ""},
		{"an attempt is another charge", "He faces two counts of murder.", "He faces three counts of attempted murder.", ""},
		{"counts of each", "He faces two counts each of murder and assault.", "He faces two counts of murder.", fact.Agree},
	} {
		a, b := first(t, c.a), first(t, c.b)
		got := fact.Verdict("")
		if a.Frame.Class == b.Frame.Class {
			got = number.Judge(a, b).Verdict
		}
		if got != c.verdict {
			t.Errorf("%s: %q (%s, %s), want %q", c.reason, got, a.Frame.Class, b.Frame.Class, c.verdict)
		}
	}
}

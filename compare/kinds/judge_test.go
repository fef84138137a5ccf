package kinds

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// only reads the one fact of a kind that a sentence holds.
func only(t *testing.T, article int, kind fact.Kind, published, text string) *fact.Fact {
	t.Helper()
	a := &sources.Article{Text: text, Published: published, Body: sources.Span{End: len(text)}}
	var found *fact.Fact
	for _, f := range Read(article, reading.Read(a)) {
		if f.Kind == kind {
			if found != nil {
				t.Fatalf("%q holds more than one %s", text, kind)
			}
			found = &f
		}
	}
	if found == nil {
		t.Fatalf("%q holds no %s", text, kind)
	}
	return found
}

func TestLadders(t *testing.T) {
	for _, c := range []struct {
		reason  string
		kind    fact.Kind
		a, b    string
		verdict fact.Verdict
		rung    string
	}{
		{"words and digits", fact.Number, "The plan has five points.", "The plan has 5 points.", fact.Agree, "same-figure"},
		{"a bound that holds", fact.Number, "More than 30 people came.", "The hall held 32 people.", fact.Compatible, "within-bounds"},
		{"a rounded figure", fact.Number, "It cost $1.6 million.", "It cost $1,640,000.", fact.Compatible, "rounded"},
		{"feet and metres", fact.Number, "The mast is 100 feet tall.", "The mast is 30.5 metres tall.", fact.Compatible, ""},
		{"metres and metres", fact.Number, "The mast is 412 metres tall.", "The mast is 421 metres tall.", fact.Conflict, "different-figures"},
		{"miles and kilometres, both rounded", fact.Number, "It is 85 miles away.", "It is 135 kilometres away.", fact.Compatible, ""},
		{"two counts", fact.Number, "The plan has 19 points.", "The plan has 28 points.", fact.Conflict, "different-figures"},
		{"bounds that say nothing of each other", fact.Number, "At least one house burned.", "Thousands of houses burned.", "", ""},
		{"about, but not by more than its last digit", fact.Number, "It cost roughly $151 million.", "It cost $149 million.", fact.Conflict, "different-figures"},
		{"about, within its last digit", fact.Number, "It cost roughly $140 million.", "It cost $138 million.", fact.Compatible, ""},
		{"no house stands at about 4,000", fact.Number, "It burned in the 4100 block of Cedar Road.", "It burned in the 4300 block of Cedar Road.", fact.Conflict, "different-figures"},
		{"two currencies", fact.Number, "It cost $5 million.", "It cost £4 million.", "", ""},
		{"one age", fact.Age, "Lena Brandt, 53, spoke.", "Lena Brandt, 53, spoke.", fact.Agree, "same-age"},
		{"a boy is no girl", fact.Age, "They helped a 9-year-old girl.", "They met him when he was 5 years old.", "", ""},
		{"two girls may be one", fact.Age, "They helped a 9-year-old girl.", "They met her when she was 5 years old.", fact.Conflict, "different-ages"},
		{"two ages", fact.Age, "Lena Brandt, 53, spoke.", "Lena Brandt, 35, spoke.", fact.Conflict, "different-ages"},
		{"a weekday is that date", fact.Date, "He left on Tuesday.", "He left on December 2.", fact.Agree, ""},
		{"a day lies in its month", fact.Date, "He left on December 2.", "He left in December.", fact.Compatible, ""},
		{"two weekdays", fact.Date, "He left on Tuesday.", "He left on Monday.", fact.Conflict, "different-dates"},
		{"a city lies in its state", fact.Place, "They met in Miami.", "They met in Florida.", fact.Compatible, "lies-in"},
		{"two cities", fact.Place, "They met in Chicago.", "They met in Boston.", fact.Conflict, "different-places"},
		{"where two reports were filed", fact.Place, "NAIROBI, Kenya (AP) — Officials left.", "MANILA, Philippines (AP) — Officials left.", "", ""},
		{"where it was filed and where it was", fact.Place, "NAIROBI, Kenya (AP) — Officials left.", "They met in Manila.", "", ""},
		{"an abbreviated title", fact.Role, "Sen. Alma Reyes spoke.", "Senator Alma Reyes spoke.", fact.Agree, ""},
		{"a wider word for an office", fact.Role, "Lawmaker Alma Reyes spoke.", "Senator Alma Reyes spoke.", fact.Compatible, ""},
		{"a title and a post in the body it names", fact.Role, "National security adviser Alma Reyes spoke.", "National Security and Trade Council Secretary Alma Reyes spoke.", fact.Compatible, "office-in-other-words"},
		{"two offices", fact.Role, "Police spokeswoman Alma Reyes spoke.", "Police chief Alma Reyes spoke.", fact.Conflict, "different-offices"},
		{"a rank and who speaks for the ranks", fact.Role, "Police spokeswoman Alma Reyes spoke.", "Inspector Alma Reyes spoke.", fact.Compatible, "rank-and-task"},
		{"a seat and a post among its holders", fact.Role, "Senator Alma Reyes spoke.", "Majority leader Alma Reyes spoke.", fact.Compatible, ""},
		{"a word for any office", fact.Role, "Communications director Alma Reyes spoke.", "An aide, Alma Reyes, spoke.", fact.Compatible, "wider-word"},
		{"how a clergyman is addressed", fact.Role, "The Rev. Alma Reyes spoke.", "Pastor Alma Reyes spoke.", fact.Compatible, "wider-word"},
		{"a founder may be anything else besides", fact.Role, "Founder Alma Reyes spoke.", "Treasurer Alma Reyes spoke.", "", ""},
		{"a chief heads what a director directs", fact.Role, "Bank chief Alma Reyes spoke.", "Bank director Alma Reyes spoke.", fact.Compatible, "wider-word"},
		{"a word of rank", fact.Role, "Deputy director Alma Reyes spoke.", "Director Alma Reyes spoke.", fact.Conflict, "different-rank"},
		{"two towns, one with a blank in its name", fact.Place, "They met in Chicago.", "They met in San Francisco.", fact.Conflict, "different-places"},
		{"an office held before is no conflict", fact.Role, "Former governor Alma Reyes spoke.", "Senator Alma Reyes spoke.", "", ""},
	} {
		j := Judge(only(t, 0, c.kind, "2025-12-03", c.a), only(t, 1, c.kind, "2025-12-03", c.b))
		if j.Verdict != c.verdict || c.rung != "" && j.Rung != c.rung {
			t.Errorf("%s: %q by rung %q, want %q %q", c.reason, j.Verdict, j.Rung, c.verdict, c.rung)
		}
	}
}

func TestBirthdayBetweenPublications(t *testing.T) {
	a := only(t, 0, fact.Age, "2023-01-10", "Lena Brandt, 53, spoke.")
	b := only(t, 1, fact.Age, "2023-06-10", "Lena Brandt, 54, spoke.")
	if j := Judge(a, b); j.Verdict != fact.Compatible || j.Rung != "birthday" {
		t.Errorf("a year older five months later is %q by %q", j.Verdict, j.Rung)
	}
}

func TestGenericFigures(t *testing.T) {
	for _, c := range []struct {
		reason string
		kind   fact.Kind
		text   string
		want   int
	}{
		{"an age that a law names", fact.Age, "Lena Brandt was convicted of the murder of a person under 12 years old.", 0},
		{"an age to compare with", fact.Age, "He had more patience than a 20-year-old.", 0},
		{"an age of somebody", fact.Age, "Lena Brandt, 53, spoke.", 1},
		{"pictures of a page", fact.Number, "Image 3 of 9 The bridge after the storm.", 0},
	} {
		a := &sources.Article{Text: c.text, Body: sources.Span{End: len(c.text)}}
		n := 0
		for _, f := range Read(0, reading.Read(a)) {
			if f.Kind == c.kind {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: %q: %d facts, want %d", c.reason, c.text, n, c.want)
		}
	}
}

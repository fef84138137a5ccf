package reading_test

import (
	"testing"

	"factdiff/compare/reading"
	"factdiff/sources"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct{ reason, text, rest string }{
		{"an agency", "HILO, Hawaii (AP) — Officials left.", "Officials left."},
		{"with a date", "NICOSIA, August 8 (Xinhua) -- Officials left.", "Officials left."},
		{"a station in lower case", "BOISE, Idaho (abc7news.com) - Officials left.", "Officials left."},
		{"with an hour", "UPDATE 7:19 p.m. -- Officials left.", "Officials left."},
		{"a sentence with dashes", "Friday — a wet day — was long.", "Friday — a wet day — was long."},
		{"a day and a dash", "On Friday — a wet day — he left.", "On Friday — a wet day — he left."},
		{"a name in a sentence", "Hilo was wet — it rained.", "Hilo was wet — it rained."},
		{"a line of its own", "HILO, Hawaii 2011-10-09\n\nOfficials left.", ""},
		{"a short sentence", "Hilo, Hawaii, won.", "Hilo, Hawaii, won."},
	} {
		r := reading.Read(&sources.Article{Text: c.text, Body: sources.Span{End: len(c.text)}})
		got := ""
		if from, end := r.Dateline(0), r.Sentences[0].End; from < end {
			got = r.Slice(r.Join(from, end))
		}
		if got != c.rest {
			t.Errorf("%s: the text begins %q, want %q", c.reason, got, c.rest)
		}
	}
}

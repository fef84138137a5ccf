package report

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/quantity"
	"factdiff/compare/quotation"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/compare/timex"
	"factdiff/report/internal/golden"
	"factdiff/report/internal/valid"
	"factdiff/sources"
)

func TestJSONOfNothing(t *testing.T) {
	got := render(t, "json", NewView(&compare.Result{}, Options{}))
	for _, want := range []string{`"findings": []`, `"groups": []`, `"sources": []`, `"conflict": 0`} {
		if !strings.Contains(string(got), want) {
			t.Errorf("a script would miss %s in %s", want, got)
		}
	}
}

func TestJSONKeepsWhatArticlesSay(t *testing.T) {
	r := sample(t)
	r.Findings[0].Explanation = "<b> & \u2028 \x1b[31m"
	r.Findings[0].Confidence = math.NaN()
	got := render(t, "json", NewView(r, Options{}))
	if !bytes.Contains(got, []byte(`"<b> & \u2028 \u001b[31m"`)) {
		t.Errorf("text is not kept literally: %s", got[:2000])
	}
}

func TestViewFilters(t *testing.T) {
	v := NewView(sample(t), Options{Kinds: []fact.Kind{fact.Number}, Verdicts: []fact.Verdict{fact.Conflict}})
	if len(v.Rows) != 1 || v.Rows[0].ID != "u1points" {
		t.Errorf("rows = %v", v.Rows)
	}
}

func TestFindByPrefix(t *testing.T) {
	v := NewView(sample(t), Options{})
	for id, want := range map[string]string{"n1koste": "n1koste", "n1": "n1koste", "u": "", "": "", "zz": ""} {
		r, ok := v.Find(id)
		if ok != (want != "") || ok && r.ID != want {
			t.Errorf("Find(%q) = %v, %v, want %q", id, r.Finding, ok, want)
		}
	}
}

func TestPortablePaths(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"relative paths stay as given", "a.md ../b.md", "a.md ../b.md"},
		{"links stay", "https://x.example/a", "https://x.example/a"},
		{"one absolute path is its name", "/home/me/story/a.md", "a.md"},
		{"absolute paths lose what they share", "/home/me/s/a.md /home/me/t/b.md", "s/a.md t/b.md"},
		{"a folder that only begins alike is not shared", "/home/me/st/a.md /home/me/story/b.md", "st/a.md story/b.md"},
		{"one above the other", "/srv/a.md /srv/x/y/b.md", "a.md x/y/b.md"},
	} {
		if got := strings.Join(portable(strings.Fields(c.in)), " "); got != c.want {
			t.Errorf("%s: portable(%s) = %s, want %s", c.reason, c.in, got, c.want)
		}
	}
}

func TestFactsJSON(t *testing.T) {
	golden.Check(t, "facts.json", renderFacts(t, sampleFacts()))
}

func TestFactsJSONOfSeveralIsAnArray(t *testing.T) {
	var list []map[string]any
	if err := json.Unmarshal(renderFacts(t, sampleFacts(), sampleFacts()), &list); err != nil || len(list) != 2 {
		t.Errorf("want an array of two, got %d, %v", len(list), err)
	}
}

// sampleFacts is a reading made by hand of the first sample article.
func sampleFacts() *compare.Facts {
	a := article("courier.md", "Harbour talks open in Lindholm", "Courier", "2025-12-03", courier)
	at := func(words string) sources.Span {
		i := strings.Index(a.Text, words)
		return sources.Span{Start: i, End: i + len(words)}
	}
	r := &reading.Reading{Doc: text.Parse(a)}
	r.Times = []timex.Mention{{Span: at("Tuesday"), Type: timex.Date, Value: "2025-12-02"}}
	r.People = &entity.Index{
		Entities: []entity.Entity{{Type: entity.Person, Name: "Ilmar Koste", Surname: "Koste"}, {Type: entity.Place, Name: "Lindholm"}},
		Mentions: []entity.Mention{
			{Span: at("Lindholm"), Type: entity.Place, Entity: 1},
			{Span: at("Ilmar Koste"), Type: entity.Person},
			{Span: at("Mr. Koste"), Type: entity.Person, Form: entity.Nominal},
		},
		Roles: []entity.Role{{Span: at("Foreign minister"), Head: "minister", Title: "foreign minister", Of: -1}},
	}
	r.Numbers = []quantity.Mention{
		{Span: at("19"), Class: quantity.Count, Low: 19, High: 19, Value: 19, Head: "points"},
		{Span: at("32"), Class: quantity.Count, Low: 32, High: math.Inf(1), Value: 32, Head: "crates"},
	}
	r.Quotes = []quotation.Mention{{Span: at("We will not sell the port,"), By: at("Mr. Koste"), SpeakerName: "Ilmar Koste", Cue: "tell", Force: "said"}}
	return &compare.Facts{Source: compare.Source{ID: "A", Words: 41, Article: a}, Reading: r, Facts: []fact.Fact{
		{Kind: fact.Number, Span: at("19"), Sentence: 3, Subject: "points", Attribute: "count", Value: plain("19")},
		{Kind: fact.Age, Span: at("53"), Sentence: 1, Subject: "Ilmar Koste", Attribute: "age"},
	}}
}

type plain string

func (p plain) Normalized() string { return string(p) }

// render writes a view; whatever is JSON of it must follow its schema.
func render(t testing.TB, format string, v *View) []byte {
	t.Helper()
	out := written(t, format, v)
	if format == "json" || format == "sarif" || format == "gitlab" {
		if err := valid.JSON(out); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	}
	return out
}

// written writes a view that need not make sense.
func written(t testing.TB, format string, v *View) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, format, v); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func readings(list ...*compare.Facts) *Facts {
	f := &Facts{Read: slices.Values(list)}
	for _, x := range list {
		f.Articles = append(f.Articles, x.Reading.Article)
	}
	return f
}

// renderFacts writes facts as JSON, which must follow its schema.
func renderFacts(t testing.TB, list ...*compare.Facts) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteFacts(&b, "json", readings(list...), Options{}); err != nil {
		t.Fatal(err)
	}
	if err := valid.Against(valid.Facts, b.Bytes()); err != nil {
		t.Error(err)
	}
	return b.Bytes()
}

func TestMessagesNameSources(t *testing.T) {
	v := NewView(sample(t), Options{})
	v.Sources[2].Publisher = "herald"
	for _, c := range []struct{ reason, who, want string }{
		{"by publisher", "A", "Courier says "},
		{"by path where two have one publisher", "B C", "herald.md and wire/echo.txt say "},
		{"five are named", "A A A A A", "Courier, Courier, Courier, Courier and Courier say "},
		{"more are counted", "A A A A A A", "Courier, Courier, Courier, Courier and 2 others say "},
		{"a source that is none", "Z", "Z says "},
	} {
		if got := v.speaking(strings.Fields(c.who)); got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestSpansOfTimeAreSaidInUnitsOfPeople(t *testing.T) {
	for _, c := range []struct{ value, unit, want string }{
		{"189341712", "s", "6 years"}, {"10800", "s", "3 hours"}, {"5400", "s", "1.5 hours"}, {"604800.0000001", "s", "1 week"}, {"7", "s", "7 s"}, {"40", "km", "40 km"}, {"", "s", " s"},
	} {
		value, unit := humane(&jsonMention{Value: c.value, Unit: c.unit})
		if got := value + " " + unit; got != c.want {
			t.Errorf("%s %s is %q, want %q", c.value, c.unit, got, c.want)
		}
	}
}

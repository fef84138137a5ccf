package report

import (
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// rowOf is a result of one conflict whose every word is the given text.
func rowOf(text string) *compare.Result {
	a := article(text, text, text, text, "x "+text)
	e := compare.Evidence{Source: "A", Span: sources.Span{Start: 2, End: 2 + len(text)}, Text: text,
		Sentence: "x " + text, SentenceSpan: sources.Span{End: 2 + len(text)}, Line: 1, Column: 3}
	against := e
	against.Text, against.Source = text+"x", "B"
	return &compare.Result{
		Sources: []compare.Source{{ID: "A", Article: a}, {ID: "B", Article: a}},
		Findings: []compare.Finding{{ID: "abc123", Fingerprint: "f", Kind: fact.Quote, Subject: text, Attribute: text, Verdict: fact.Conflict,
			Level: fact.Error, Confidence: 0.9, Explanation: text, Rung: text, Scores: []fact.Score{score(text, text, 1)},
			Values: []compare.Value{
				{Value: text, Normalized: text, Sources: []string{"A"}, Evidence: []compare.Evidence{e}},
				{Value: text + "x", Normalized: text, Sources: []string{"B"}, Evidence: []compare.Evidence{against}},
			}}},
		Summary: map[fact.Verdict]int{fact.Conflict: 1},
		Notes:   []string{text},
	}
}

// hostile are texts that have broken tables elsewhere.
var hostile = []string{
	"", " ", "x", "plain words of a quotation that is long enough to need more than one line of the table",
	strings.Repeat("unbroken", 40), strings.Repeat("many words ", 80),
	"日本語の見出しはとても長いので折り返さなければなりません、そうでしょう", "emoji 👩‍👩‍👧‍👦 and 🇺🇦 flags 👍🏽 keep 🧑‍🚀 their width",
	"\x1b[31mred\x1b[0m \x1b]0;title\x07", "\u202egnp.exe\u2066", "zero\u200bwidth\ufeffmarks", "a\x00b\x7f\u009b", "| pipes | and ─ lines │",
	"[brackets] {and} ⟦more⟧ «still»", "e\u0301\u0301\u0301\u0301", "\xff\xfe", "<script>alert(1)</script>", "%s %d %n", "=cmd|' /C calc'!A0", "@everyone", "::error::x",
}

func FuzzTable(f *testing.F) {
	for i, s := range hostile {
		f.Add(s, 20+9*i)
	}
	f.Fuzz(func(t *testing.T, text string, width int) {
		if width < leastWidth || width > 300 || len(text) > 5000 {
			t.Skip()
		}
		out := string(render(t, "table", NewView(rowOf(text), Options{Width: width})))
		var why strings.Builder
		if err := Explain(&why, NewView(rowOf(text), Options{Width: width}), "abc123"); err != nil {
			t.Fatal(err)
		}
		for l := range strings.Lines(out + why.String()) {
			l = strings.TrimSuffix(l, "\n")
			if columns(l) > width {
				t.Errorf("%d columns in a table of %d: %q", columns(l), width, l)
			}
			if Visible(l) != strings.Trim(Visible(l), " ") || strings.ContainsAny(l, "\x1b\x00\r") {
				t.Errorf("unsafe line %q", l)
			}
		}
		if all := solid(why.String()); !strings.Contains(all, solid(Visible(text))) {
			t.Errorf("explain lost text of %q:\n%s", text, why.String())
		}
	})
}

// solid is text without blanks, so that lines broken anew stay equal.
func solid(s string) string { return strings.Join(strings.Fields(s), "") }

func TestWrapKeepsEverything(t *testing.T) {
	for _, s := range hostile {
		s = Visible(s)
		for _, width := range []int{1, 2, 3, 10, 41} {
			var got string
			for _, l := range (rich{{s, plainText}}).wrap(width) {
				got += l.render(false)
				if l.width() > width && len(l.clusters()) > 1 {
					t.Errorf("line %q is wider than %d", l.render(false), width)
				}
			}
			if solid(got) != solid(s) {
				t.Errorf("wrap(%q, %d) gives %q", s, width, got)
			}
		}
	}
}

func TestTableColumnsStandInLine(t *testing.T) {
	for _, s := range hostile {
		out := string(render(t, "table", NewView(rowOf(s), Options{Width: 72, Quiet: true})))
		bars := -1
		for l := range strings.Lines(out) {
			if !strings.Contains(l, " │ ") || strings.Contains(s, "│") {
				continue
			}
			n := columns(l[:strings.Index(l, " │ ")])
			if bars >= 0 && n != bars {
				t.Errorf("the first line of a column moved from %d to %d for %q:\n%s", bars, n, s, out)
			}
			bars = n
		}
	}
}

// TestLongValuesSayThatWordsAreLeftOut guards the promise that nothing is
// cut silently.
func TestLongValuesSayThatWordsAreLeftOut(t *testing.T) {
	out := string(render(t, "table", NewView(rowOf(strings.Repeat("many words ", 80)), Options{})))
	if !strings.Contains(out, gap+" stands for words left out") {
		t.Errorf("no word about what was left out:\n%s", out)
	}
}

func TestMarksShowTheChange(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		kind         fact.Kind
		want         string
	}{
		{"first letters swapped", "Rustem Umerov", "Ustem Rumerov", fact.Name, "[R]ustem Umerov / Ustem [R]umerov"},
		{"a letter doubled", "Futerfas", "Futterfas", fact.Name, "Futerfas / Fut[t]erfas"},
		{"only capitals differ", "De Vries", "de Vries", fact.Name, "[D]e Vries / [d]e Vries"},
		{"a line end is a blank", "Anselm\nDurovic", "Anselm Durovich", fact.Name, "Anselm Durovic / Anselm Durovic[h]"},
		{"accents", "Müller", "Muller", fact.Name, "M[ü]ller / M[u]ller"},
		{"a word replaced", "We will not sell", "We will never sell", fact.Quote, "We will [not] sell / We will [never] sell"},
		{"typography is no change", "It’s “on” – now", `It's "on" - later`, fact.Quote, `It’s “on” – [now] / It's "on" - [later]`},
		{"brackets of its own", "He [Koste] left", "He [Koste] fled", fact.Quote, "He [Koste] {left} / He [Koste] {fled}"},
		{"numbers differ as a whole", "19", "18", fact.Number, "19 / 18"},
	} {
		f := &compare.Finding{Kind: c.kind}
		for _, s := range []string{c.a, c.b} {
			f.Values = append(f.Values, compare.Value{Evidence: []compare.Evidence{{Text: s}}})
		}
		d, b := differences(f), bracketsFor(f)
		got := marked(c.a, d[0], b).render(false) + " / " + marked(c.b, d[1], b).render(false)
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.reason, got, c.want)
		}
	}
}

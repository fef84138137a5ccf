package compare

import (
	"testing"
	"unicode/utf8"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// FuzzCompare sends two articles through all of reading, pairing, judging
// and sorting: every piece of evidence is what stands there, and the order of
// the sources changes nothing but their letters.
func FuzzCompare(f *testing.F) {
	f.Add(courier, herald, false)
	f.Add(courier, "HALVERTON — Bei einem Brand starben am 4. März 2024 laut Erik Lindqvist 12.480 Tiere, 61,7 Prozent.", true)
	f.Add("Ann\u0430 Petersen, 31, said \"no\" on Tuesday.", "Anna Petersen, 13, said \"now\" on Wednesday.", false)
	f.Fuzz(func(t *testing.T, a, b string, foreign bool) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			return
		}
		x, y := article("a", "2024-03-05", a), article("b", "2024-03-06", b)
		if foreign {
			y.Language, y.Foreign = "de", "German"
		}
		res := Compare([]*sources.Article{x, y}, Options{})
		for _, g := range res.Findings {
			if g.ID == "" || g.Verdict == "" || g.Confidence < 0 || g.Confidence > 1 || len(g.Values) == 0 {
				t.Fatalf("finding %+v", g)
			}
			for _, v := range g.Values {
				for _, e := range v.Evidence {
					text := map[string]string{"A": a, "B": b}[e.Source]
					if e.Start < 0 || e.End > len(text) || e.Empty() || text[e.Start:e.End] != e.Text || !utf8.ValidString(e.Text) || e.Line < 1 {
						t.Fatalf("evidence %+v of %s", e, g.Kind)
					}
				}
			}
		}
		swapped := Compare([]*sources.Article{y, x}, Options{})
		if len(swapped.Findings) != len(res.Findings) || swapped.Summary[fact.Conflict] != res.Summary[fact.Conflict] {
			t.Errorf("%d findings, %v; swapped %d, %v", len(res.Findings), res.Summary, len(swapped.Findings), swapped.Summary)
		}
	})
}

package report

import (
	"bytes"
	"regexp"
	"testing"

	"factdiff/compare/fact"
	"factdiff/report/internal/golden"
)

// judged is the sample held against a baseline: one conflict accepted, one
// changed since, one new, one entry gone.
func judged(t testing.TB) *View {
	return NewView(sample(t), Options{
		Version: "1.2.3",
		States: map[string]State{
			"n1koste-aa01":  {Baseline: Unchanged, Accepted: &Acceptance{Reason: "both spellings are in use", By: "desk", Expires: "2026-06-01"}},
			"u1points-bb02": {Baseline: Updated},
			"q1port-cc03":   {Baseline: New},
		},
		Absent: []Absent{{ID: "x9gone", Fingerprint: "x9gone-zz99", Kind: fact.Age, Subject: "Ilmar Koste",
			Summary: "age of Ilmar Koste: 53 or 54", Accepted: Acceptance{Reason: "his birthday"}}},
	})
}

func TestFormats(t *testing.T) {
	for _, f := range Formats {
		golden.Check(t, "sample."+f.Name, bare(render(t, f.Name, NewView(sample(t), Options{Version: "1.2.3"}))))
		golden.Check(t, "baseline."+f.Name, bare(render(t, f.Name, judged(t))))
	}
}

// bare is a page without its style and script, which have tests of their own.
func bare(page []byte) []byte {
	page = bytes.Replace(page, []byte(pageCSS), nil, 1)
	page = bytes.Replace(page, []byte(pageJS), nil, 1)
	return digests.ReplaceAll(page, []byte("sha256-..."))
}

var digests = regexp.MustCompile(`sha256-[^=]*=`)

func TestSameInputSameBytes(t *testing.T) {
	for _, f := range Formats {
		first := string(render(t, f.Name, judged(t)))
		for range 5 {
			if got := string(render(t, f.Name, judged(t))); got != first {
				t.Fatalf("%s differs from run to run", f.Name)
			}
		}
	}
}

func TestUnknownFormatNamesTheKnown(t *testing.T) {
	err := Write(nil, "pdf", NewView(sample(t), Options{}))
	if want := `no report format "pdf"; there are ` + Names(); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

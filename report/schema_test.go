package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// views are what the schemas are tested with: usual, with a baseline, empty,
// and made of hostile text.
func views(t *testing.T) map[string]*View {
	out := map[string]*View{
		"sample": NewView(sample(t), Options{}), "baseline": judged(t), "empty": NewView(&compare.Result{}, Options{}),
	}
	for _, s := range hostile {
		v := NewView(rowOf(s), Options{States: map[string]State{"f": {Baseline: Updated, Accepted: &Acceptance{s, s, s}}}})
		v.Absent = []Absent{{ID: s, Fingerprint: s, Kind: "name", Subject: s, Summary: s, Accepted: Acceptance{s, s, s}}}
		out[s] = v
	}
	return out
}

// TestJSONFollowsTheSchemas renders every view; render validates.
func TestJSONFollowsTheSchemas(t *testing.T) {
	for _, v := range views(t) {
		for _, format := range []string{"json", "sarif", "gitlab"} {
			render(t, format, v)
		}
	}
	renderFacts(t)
	renderFacts(t, sampleFacts())
}

func TestCSVIsSafeAndWhole(t *testing.T) {
	for name, v := range views(t) {
		got := render(t, "csv", v)
		lines, err := csv.NewReader(bytes.NewReader(got)).ReadAll()
		if err != nil {
			t.Fatalf("%q: %v", name, err)
		}
		for _, l := range lines {
			for _, c := range l {
				if c != "" && strings.ContainsAny(c[:1], "=+-@\t\r\n") {
					t.Errorf("a spreadsheet would run %q", c)
				}
			}
		}
		if bytes.Count(got, []byte("\n")) != bytes.Count(got, []byte("\r\n")) {
			t.Errorf("%q: lines must end with CR LF", name)
		}
	}
}

func TestMarkdownIsNeutral(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"a cell must not end", "a|b", `a\|b`},
		{"no line of its own", "a\n# b", "a #&#8203; b"},
		{"HTML", "<img src=x onerror=y>&amp;", "&lt;img src=x onerror=y&gt;&amp;amp;"},
		{"nobody is called", "ask @desk", "ask @&#8203;desk"},
		{"no issue is linked", "see #12", "see #&#8203;12"},
		{"no link", "[x](https://e.example)", `\[x\](https:&#8203;//e.example)`},
		{"no picture", "![x](y)", `\!\[x\](y)`},
		{"no emphasis", "*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"},
	} {
		if got := md(c.in); got != c.want {
			t.Errorf("%s: md(%q) = %s, want %s", c.reason, c.in, got, c.want)
		}
	}
	for name, v := range views(t) {
		for l := range strings.Lines(string(render(t, "markdown", v))) {
			bars := strings.Count(l, "|") - strings.Count(l, `\|`)
			if strings.HasPrefix(l, "|") && bars != 3 && bars != 4 || strings.Contains(outsideCode(l), "<script") {
				t.Errorf("%q breaks the table: %s", name, l)
			}
		}
	}
}

// outsideCode is a line of Markdown without what stands between back-ticks.
func outsideCode(l string) string {
	var b strings.Builder
	for i, part := range strings.Split(l, "`") {
		if i%2 == 0 {
			b.WriteString(part)
		}
	}
	return b.String()
}

func TestJUnitIsWellFormed(t *testing.T) {
	for name, v := range views(t) {
		d := xml.NewDecoder(bytes.NewReader(render(t, "junit", v)))
		for {
			_, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%q: %v", name, err)
			}
		}
	}
}

func TestGitHubRunsNoCommandOfAnArticle(t *testing.T) {
	evil := []string{"::set-output name=a::b", "x\n::stop-commands::t", "##[error]x", "%0A::error::x", "a\r::add-mask::b"}
	for _, s := range append(evil, hostile...) {
		for l := range strings.Lines(string(render(t, "github", NewView(rowOf(s), Options{})))) {
			if !strings.HasPrefix(l, "::error file=") && !strings.HasPrefix(l, "factdiff: ") || strings.Contains(l, "##[") || strings.Contains(l, "\r") {
				t.Errorf("%q makes the line %q", s, l)
			}
		}
	}
}

func TestGitHubSaysWhatItDoesNotShow(t *testing.T) {
	r := rowOf("x")
	for range 11 {
		r.Findings = append(r.Findings, r.Findings[0])
	}
	got := string(render(t, "github", NewView(r, Options{})))
	if strings.Count(got, "::error ") != 12 || !strings.Contains(got, "first 10 of 12 annotations") {
		t.Errorf("12 conflicts give:\n%s", got)
	}
}

func TestGitLabFingerprintsAreUnique(t *testing.T) {
	r := rowOf("x")
	r.Findings = append(r.Findings, r.Findings[0])
	var issues []gitlabIssue
	if err := json.Unmarshal(render(t, "gitlab", NewView(r, Options{})), &issues); err != nil {
		t.Fatal(err)
	}
	if len(issues) != 2 || issues[0].Fingerprint == issues[1].Fingerprint {
		t.Errorf("issues = %+v", issues)
	}
}

func TestFailOnDecidesWhatFails(t *testing.T) {
	for _, c := range []struct {
		failOn        fact.Level
		want, remarks int
	}{{"", 3, 3}, {"error", 2, 3}, {"warning", 3, 3}, {"note", 5, 5}, {"none", 0, 3}} {
		v := NewView(sample(t), Options{})
		v.FailOn = c.failOn
		if got := strings.Count(string(render(t, "junit", v)), "<failure"); got != c.want {
			t.Errorf("--fail-on %q: %d failures, want %d", c.failOn, got, c.want)
		}
		if got := strings.Count(string(render(t, "github", v)), "\n::") + 1; got != c.remarks {
			t.Errorf("--fail-on %q: GitHub shows %d, want %d: what fails a job must be seen in it", c.failOn, got, c.remarks)
		}
		if got := strings.Count(string(render(t, "gitlab", v)), "check_name"); got != c.remarks {
			t.Errorf("--fail-on %q: GitLab shows %d, want %d", c.failOn, got, c.remarks)
		}
	}
}

package valid

import (
	"strings"
	"testing"
)

// TestMistakesAreCaught shows that every schema can fail.
func TestMistakesAreCaught(t *testing.T) {
	const span = `"start": 0, "end": 1`
	for _, c := range []struct{ schema, good, right, wrong string }{
		{Report, `{"schema": "factdiff/report/1", "tool": {"name": "factdiff", "version": "1"}, "sources": [], "groups": [],
			"findings": [], "summary": {"agree": 0, "compatible": 0, "superseded": 0, "conflict": 0, "single": 0}}`, `"groups"`, `"grps"`},
		{Report, `{"schema": "factdiff/report/1", "tool": {"name": "factdiff", "version": "1"}, "sources": [], "groups": [],
			"findings": [], "notes": [], "summary": {"agree": 0, "compatible": 0, "superseded": 0, "conflict": 0, "single": 0}}`, `"notes"`, `"undescribed"`},
		{Facts, `[{"schema": "factdiff/facts/1", "source": {"id": "A", "path": "a", "title": "", "publisher": "", "published": "", "sha256": "", "words": 1},
			"mentions": [{"type": "time", ` + span + `, "text": "x", "timex": "DATE"}], "facts": []}]`, `"DATE"`, `"DAY"`},
		{Sources, `{"schema": "factdiff/sources/1", "sources": [{"id": "A", "path": "a", "format": "text", "title": "", "author": "", "publisher": "",
			"published": "", "publishedFrom": "", "url": "", "language": "en", "words": 3, "sha256": "", "warnings": []}]}`, `"words": 3`, `"words": "3"`},
		{Baseline, `{"schema": "factdiff/baseline/1", "entries": [{"fingerprint": "aa", "id": "bb", "kind": "age", "subject": "x", "summary": "y",
			"values": ["1", "2"], "reason": "", "by": "", "expires": "2025-12-31"}]}`, "2025-12-31", "soon"},
		{SARIF, `{"$schema": "https://example.org/sarif-schema-2.1.0.json", "version": "2.1.0", "runs": []}`, `"runs"`, `"run"`},
		{GitLab, `[{"description": "x", "check_name": "y", "fingerprint": "z", "severity": "major", "location": {"path": "a.md", "lines": {"begin": 1}}}]`, "major", "error"},
	} {
		if got, err := Of([]byte(c.good)); got != c.schema || err != nil {
			t.Errorf("taken for %s, %v: %s", got, err, c.good)
		}
		if err := JSON([]byte(c.good)); err != nil {
			t.Error(err)
		}
		bad := strings.Replace(c.good, c.right, c.wrong, 1)
		if err := JSON([]byte(bad)); err == nil || bad == c.good {
			t.Errorf("%s lets pass %s", c.schema, bad)
		}
	}
}

func TestNothingIsWithoutASchema(t *testing.T) {
	for _, s := range []string{`{}`, `{"schema": "factdiff/report/2"}`, `3`, ``, `{"schema"`} {
		if JSON([]byte(s)) == nil {
			t.Errorf("%s passes", s)
		}
	}
}

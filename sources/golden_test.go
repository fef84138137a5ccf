package sources

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files; read the difference before committing it")

// TestGolden reads every fixture and compares what was read with the file of
// the same name in testdata/golden.
func TestGolden(t *testing.T) {
	for name, data := range fixtures(t) {
		articles, err := loadString(t, name, string(data), Options{})
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		golden(t, name, articles)
	}
}

// golden compares the articles with testdata/golden/name.
func golden(t *testing.T, name string, articles []*Article) {
	t.Helper()
	var b strings.Builder
	for _, a := range articles {
		check(t, a)
		b.WriteString(dump(a))
	}
	path := filepath.Join("testdata", "golden", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("%s differs from its golden file (go test ./sources -update rewrites it):\n%s", name, b.String())
	}
}

// dump writes an article for people; pieces that are not read are in ⟦⟧.
func dump(a *Article) string {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n", filepath.Base(a.Path))
	for _, f := range [][2]string{{"format", a.Format}, {"title", a.Title}, {"author", a.Author}, {"publisher", a.Publisher}, {"date", a.Published},
		{"from", a.PublishedFrom}, {"url", a.URL}, {"language", a.Language}, {"headline", a.Slice(a.Headline)}, {"warnings", strings.Join(a.Warnings, "\n          ")}} {
		if f[1] != "" {
			fmt.Fprintf(&b, "%-9s %s\n", f[0], f[1])
		}
	}
	for _, m := range a.Marks {
		fmt.Fprintf(&b, "%-9s %d at %d\n", m.Unit, m.Number, m.Start)
	}
	b.WriteString("--\n")
	pos := a.Body.Start
	for _, s := range a.Skipped {
		fmt.Fprintf(&b, "%s⟦%s⟧", a.Text[pos:s.Start], a.Slice(s))
		pos = s.End
	}
	b.WriteString(strings.TrimRight(a.Text[pos:a.Body.End], "\n") + "\n\n")
	return b.String()
}

package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"factdiff/report/internal/valid"
	"factdiff/sources"
)

// mutations is how many damaged pairs of articles go through the program.
const mutations = 1000

// TestMutatedArticles sends damaged articles through the whole program: it
// must not panic, and where it reports something, every piece of evidence is
// what stands in the text. FACTDIFF_STORIES names a folder of story folders
// to take instead of the examples.
func TestMutatedArticles(t *testing.T) {
	stories := storyFolders(t)
	r := rand.New(rand.NewPCG(7, 11))
	dir := t.TempDir()
	read, total := 0, mutations
	if testing.Short() {
		total /= 10
	}
	for n := 0; n < total; n++ {
		story := stories[n%len(stories)]
		var paths []string
		for i, name := range []string{"a.md", "b.md"} {
			path := filepath.Join(dir, name)
			if err := os.WriteFile(path, damage(r, story[(n+i)%len(story)]), 0o600); err != nil {
				t.Fatal(err)
			}
			paths = append(paths, path)
		}
		if checkEvidence(t, n, paths) {
			read++
		}
	}
	if read < total/2 {
		t.Errorf("only %d of %d damaged pairs were read: the damage is too great to test anything", read, total)
	}
}

// checkEvidence compares the articles; it reports whether they were read.
func checkEvidence(t *testing.T, n int, paths []string) bool {
	t.Helper()
	var out, trouble bytes.Buffer
	env := Env{Stdout: &out, Stderr: &trouble, Getenv: func(string) string { return "" }, Today: func() time.Time { return time.Unix(0, 0) }}
	code := Run(context.Background(), append([]string{"factdiff", "--no-config", "--format", "json", "--fail-on", "none"}, paths...), env)
	if code == 2 {
		if out.Len() > 0 || trouble.Len() == 0 {
			t.Errorf("mutation %d: status 2 with %d bytes of report and the message %q", n, out.Len(), trouble.String())
		}
		return false
	}
	var report struct {
		Findings []struct {
			Values []struct {
				Evidence []struct {
					Source, Text string
					Start, End   int
				}
			}
		}
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil || code != 0 {
		t.Fatalf("mutation %d: status %d, %v, %s", n, code, err, trouble.String())
	}
	if err := valid.JSON(out.Bytes()); err != nil {
		t.Errorf("mutation %d: %v", n, err)
	}
	articles, err := sources.Load(context.Background(), paths, sources.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Findings {
		for _, v := range f.Values {
			for _, e := range v.Evidence {
				text := articles[e.Source[0]-'A'].Text
				if e.Start < 0 || e.End > len(text) || e.Start >= e.End || text[e.Start:e.End] != e.Text {
					t.Errorf("mutation %d: evidence %q at %d to %d of %s is not what stands there", n, e.Text, e.Start, e.End, e.Source)
				}
			}
		}
	}
	return true
}

func storyFolders(t *testing.T) (stories [][][]byte) {
	root := os.Getenv("FACTDIFF_STORIES")
	if root == "" {
		root = filepath.Join("..", "..", "examples")
	}
	folders, _ := filepath.Glob(filepath.Join(root, "*"))
	for _, folder := range folders {
		var story [][]byte
		names, _ := filepath.Glob(filepath.Join(folder, "*.md"))
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			story = append(story, data)
		}
		if len(story) > 0 {
			stories = append(stories, story)
		}
	}
	if len(stories) == 0 {
		t.Fatalf("no stories in %s", root)
	}
	return stories
}

// hostile are pieces that break what is careless.
var hostile = []string{"\u202e", "\u200b", "\u2066", "\x1b[31m", "\x1b]0;x\a", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "::error::x", "`|*_[x](y)",
	"\r\n", "\n\n", "“", "”", "\"", "''", "--", "$1,000,000,000,000,000,000", "99999999999999999999999999999", "2025-13-45", "31/31/31", "1/0", "((((((((", "Mr. Mr. Mr. ",
	"\xff\xfe", "\xc3", "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "Раul", "\u043e", "\u0406", "\u00ad", "\u2060", "0", "\uff21", "twenty-twenty-twenty", "\"\"\"\"\"", "--- \n---\n", "\ufeff"}

// damage changes a copy of the article in up to twelve places.
func damage(r *rand.Rand, article []byte) []byte {
	data := bytes.Clone(article)
	for range 1 + r.IntN(12) {
		if len(data) < 2 {
			break
		}
		i := r.IntN(len(data))
		j := min(len(data), i+1+r.IntN(60))
		switch r.IntN(8) {
		case 0:
			data[i] = byte(r.IntN(256))
		case 1:
			data = append(data[:i:i], data[j:]...)
		case 2:
			data = append(data[:j:j], data[i:]...)
		case 3:
			k := r.IntN(len(data))
			data = append(append(data[:i:i], data[k:min(len(data), k+60)]...), data[i:]...)
		case 4:
			data = append(data[:i:i], bytes.Repeat(data[i:j], 1+r.IntN(20))...)
		default:
			data = append(append(data[:i:i], hostile[r.IntN(len(hostile))]...), data[i:]...)
		}
	}
	return data
}

package sources

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// loadString writes one file and loads it.
func loadString(t testing.TB, name, content string, o Options) ([]*Article, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return Load(context.Background(), []string{path}, o)
}

// loadOne is loadString where exactly one article must come of it.
func loadOne(t testing.TB, name, content string, o Options) *Article {
	t.Helper()
	articles, err := loadString(t, name, content, o)
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 1 {
		t.Fatalf("%d articles, want 1", len(articles))
	}
	check(t, articles[0])
	return articles[0]
}

func TestFrontMatter(t *testing.T) {
	const body = "The harbour was closed on Monday.\n"
	for _, c := range []struct{ reason, front, title, headline, author, publisher, published string }{
		{"double quotes", "title: \"Harbour closed\"\ndate: \"2024-03-05\"\npublisher: \"Gazette\"\n", "Harbour closed", "Harbour closed", "", "Gazette", "2024-03-05"},
		{"escapes are undone in the title, not in the file", "title: \"The \\\"old\\\" pier \\u2014 gone\"\n", "The \"old\" pier — gone", `The \"old\" pier \u2014 gone`, "", "", ""},
		{"single quotes double themselves", "title: 'Mayor''s harbour'\n", "Mayor's harbour", "Mayor''s harbour", "", "", ""},
		{"plain value with a colon and a comment", "title: Harbour: closed # draft\n", "Harbour: closed", "Harbour: closed", "", "", ""},
		{"a list of authors", "author:\n  - Ann Lee\n  - \"Bo Day\"\ntitle: X y\n", "X y", "X y", "Ann Lee, Bo Day", "", ""},
		{"a flow list", "authors: [Ann Lee, 'Bo Day']\n", "", "", "Ann Lee, Bo Day", "", ""},
		{"a folded title has no span", "title: >-\n  Harbour\n  closed\n", "Harbour closed", "", "", "", ""},
		{"a date in words", "date: March 5, 2024\n", "", "", "", "", "2024-03-05"},
		{"a time with a zone", "date: 2024-03-05T10:00:00+01:00\n", "", "", "", "", "2024-03-05T10:00:00+01:00"},
		{"keys in capitals", "Title: Harbour\nSource: Gazette\n", "Harbour", "Harbour", "", "Gazette", ""},
		{"the first of two keys of one field holds", "publisher: Gazette\nsource: Wire\n", "", "", "", "Gazette", ""},
	} {
		for _, end := range []string{"\n", "\r\n"} {
			for _, mark := range []string{"", bom} {
				content := mark + strings.ReplaceAll("---\n"+c.front+"---\n"+body, "\n", end)
				a := loadOne(t, "a.md", content, Options{})
				if a.Text != content {
					t.Errorf("%s: the text was rewritten", c.reason)
				}
				got := [5]string{a.Title, a.Slice(a.Headline), a.Author, a.Publisher, a.Published}
				if want := [5]string{c.title, c.headline, c.author, c.publisher, c.published}; got != want {
					t.Errorf("%s: got %q, want %q", c.reason, got, want)
				}
				if got := strings.TrimSpace(a.Slice(a.Body)); got != strings.TrimSpace(body) {
					t.Errorf("%s: body %q", c.reason, got)
				}
				if len(a.Warnings) != 0 {
					t.Errorf("%s: warnings %q", c.reason, a.Warnings)
				}
			}
		}
	}
}

func TestBrokenFrontMatterSurvives(t *testing.T) {
	for _, c := range []struct{ reason, content, warning, body string }{
		{"never closed", "---\ntitle: Harbour\nThe harbour was closed.\n", "no closing line", "---\ntitle: Harbour\nThe harbour was closed."},
		{"a line that is no pair", "---\ntitle: Harbour\nwhat is this\n---\nClosed.\n", "what is this", "Closed."},
		{"an open quotation mark", "---\ntitle: \"Harbour\n---\nClosed.\n", "not closed", "Closed."},
		{"no date", "---\ndate: soon\n---\nClosed.\n", "is no date", "Closed."},
		{"a line of dashes is no front matter", "---\nThe harbour was closed.\n", "", "---\nThe harbour was closed."},
	} {
		a := loadOne(t, "a.md", c.content, Options{})
		if got := strings.TrimSpace(a.Slice(a.Body)); got != c.body {
			t.Errorf("%s: body %q, want %q", c.reason, got, c.body)
		}
		if got := strings.Join(a.Warnings, "\n"); !strings.Contains(got, c.warning) || c.warning == "" && got != "" {
			t.Errorf("%s: warnings %q, want %q", c.reason, got, c.warning)
		}
	}
}

func TestHeadlineOfPlainText(t *testing.T) {
	for _, c := range []struct{ reason, content, want string }{
		{"a short first line", "Harbour closed after storm\n\nThe harbour was closed.\n", "Harbour closed after storm"},
		{"a Markdown heading", "# Harbour closed. Again #\n\nThe harbour was closed.\n", "Harbour closed. Again"},
		{"a sentence is none", "The harbour was closed.\n\nShips wait.\n", ""},
		{"a quoted sentence is none", "“The harbour is closed.”\n\nShips wait.\n", ""},
		{"one line is the article", "Harbour closed after storm", ""},
	} {
		if got := loadOne(t, "a.txt", c.content, Options{}).Title; got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestDatedLine(t *testing.T) {
	for line, want := range map[string]string{
		"March 5, 2024":                          "2024-03-05",
		"By Ann Lee | March 5, 2024":             "2024-03-05",
		"Published: Tue 5 March 2024, 10:00 GMT": "2024-03-05",
		"Tuesday, March 5, 2024 4:30 PM":         "2024-03-05",
		"2024-03-05":                             "2024-03-05",
		"Published: 2024.03.05 09:01 AM":         "2024-03-05",
		"5 March 2024, 10: 00 (GMT+05: 00)":      "2024-03-05", // blanks as some archives set them
		"11: 39am UK, Tuesday 05 March 2024":     "2024-03-05",
		"5 March 2024 Last updated at 11:11 GMT": "2024-03-05",
		"March 5, 2024, 7:32 p.m. ET":            "2024-03-05",
		"Published on: 5 March 2024-11:25am":     "2024-03-05",
		"(March 5, 2024) --":                     "2024-03-05",
		"Last updated 15:48 15 / 03 / 2024":      "2024-03-15",
		"updated 3/15/2024 3:02:00 PM ET":        "2024-03-15",
		"updated 3/5/2024 3:02:00 PM ET":         "", // March or May
		"On behalf of Lund & Moe, LLP. posted in Road Accidents on Tuesday, March 5, 2024.": "2024-03-05",
		"Town remembers the storm of March 5, 2024":                                         "",
		"The harbour was closed on March 5, 2024.":                                          "",
		"March 5": "",
	} {
		if got := datedLine(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestDateline(t *testing.T) {
	for line, want := range map[string]string{
		"LONDON, March 5, 2024 (Reuters) - The harbour was closed.":           "2024-03-05",
		"HILO, Hawaii (Oct. 9, 2011) -- Officials closed the harbour.":        "2011-10-09",
		"SUNNYVALE, Calif. —3/15/2024 — Lund Industries today said":           "",
		"The harbour was closed on March 5, 2024 - for a day.":                "",
		"LONDON (Reuters) - The harbour was closed on March 5, 2024 - again.": "",
	} {
		if got := dateline(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestDateInAddress(t *testing.T) {
	for address, want := range map[string]string{
		"https://paper.example/2024/03/05/harbour-closed":     "2024-03-05",
		"https://paper.example/2024/mar/5/harbour-closed":     "2024-03-05",
		"https://paper.example/2024/WORLD/03/05/harbour":      "2024-03-05",
		"https://paper.example/news/2024-03-05-harbour_N.htm": "2024-03-05",
		"https://paper.example/harbour_2024_03_05_q.html":     "2024-03-05",
		"https://paper.example/article/20240305/NEWS/7030":    "2024-03-05",
		"https://paper.example/2024/03/harbour-closed":        "", // no day
		"https://paper.example/best-of-2019-5-10-ideas":       "",
		"https://paper.example/2024/mayor/05/harbour":         "",
		"https://paper.example/2024/13/05/harbour":            "",
		"https://paper.example/articles/120240305123":         "", // a number
		"https://paper.example/1823/03/05/harbour":            "",
	} {
		if got := dateInURL(address); got != want {
			t.Errorf("%q: %q, want %q", address, got, want)
		}
	}
}

// TestDateOfLastResort checks that an address tells the day where nothing else
// does.
func TestDateOfLastResort(t *testing.T) {
	for _, c := range []struct{ reason, content, want, from string }{
		{"the address", "---\nurl: https://paper.example/2024/03/05/harbour\n---\nThe harbour was closed.\n", "2024-03-05", "address"},
		{"a line of the text goes before it", "---\nurl: https://paper.example/2024/03/05/harbour\n---\nMarch 4, 2024, 10:00 GMT\n\nThe harbour was closed.\n", "2024-03-04", "visible date"},
		{"the front matter before both", "---\nurl: https://paper.example/2024/03/05/harbour\ndate: 2024-03-03\n---\nMarch 4, 2024\n\nThe harbour was closed.\n", "2024-03-03", "front matter"},
		{"nothing", "---\nurl: https://paper.example/harbour\n---\nThe harbour was closed.\n", "", ""},
	} {
		a := loadOne(t, "a.md", c.content, Options{})
		if a.Published != c.want || a.PublishedFrom != c.from {
			t.Errorf("%s: %q from %q, want %q from %q", c.reason, a.Published, a.PublishedFrom, c.want, c.from)
		}
	}
}

func TestErrorsNameSourceReasonAndNextStep(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	empty := filepath.Join(dir, "none")
	if err := os.Mkdir(empty, 0o755); err != nil {
		t.Fatal(err)
	}
	names := []string{
		file("empty.txt", ""), file("blank.txt", " \n\n"), file("photo.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"),
		file("noise.md", "\x01\x02\x03\x04\x00\x05"), filepath.Join(dir, "gone.txt"), empty, "",
	}
	good := file("good.txt", "The harbour was closed.\n")
	articles, err := Load(context.Background(), append(names, good), Options{})
	if err == nil || len(articles) != 1 {
		t.Fatalf("%d articles, error %v", len(articles), err)
	}
	lines := strings.Split(err.Error(), "\n")
	want := []string{"it is empty", "no words", "a picture (PNG)", "binary", "no such file", "no article", "an empty name"}
	if len(lines) != len(want) {
		t.Fatalf("%d errors, want %d: %q", len(lines), len(want), lines)
	}
	for i, w := range want {
		if !strings.Contains(lines[i], w) || !strings.HasPrefix(lines[i], names[i]) || !strings.Contains(lines[i], "; ") {
			t.Errorf("error %q does not name %q, %q and a next step", lines[i], names[i], w)
		}
	}
	if !errors.Is(err, os.ErrNotExist) {
		t.Error("the cause is lost")
	}
}

func TestDirectory(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{
		"b.md": "Second article.\n", "a.txt": "First article.\n", ".hidden": "Not read.\n", "x.jpg": "\xff\xd8\xff\xe0\x00", "empty.txt": "",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var passed []string
	articles, err := Load(context.Background(), []string{dir}, Options{Warn: func(w string) { passed = append(passed, w) }})
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 2 || filepath.Base(articles[0].Path) != "a.txt" || filepath.Base(articles[1].Path) != "b.md" {
		t.Errorf("got %d articles, want a.txt and b.md in this order", len(articles))
	}
	if len(passed) != 2 || !strings.Contains(passed[0], "empty.txt") || !strings.Contains(passed[1], "x.jpg") {
		t.Errorf("passed over %q, want the empty file and the picture", passed)
	}
}

func TestSettings(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(path, []byte("---\ndate: 2020-01-01\n---\nThe harbour was closed.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{path, "a.txt", dir + "/./a.txt"} {
		articles, err := Load(context.Background(), []string{path}, Options{Dates: map[string]string{key: "2025-12-01"}, Publishers: map[string]string{key: "Gazette"}})
		if err != nil {
			t.Fatal(err)
		}
		if a := articles[0]; a.Published != "2025-12-01" || a.PublishedFrom != "--date" || a.Publisher != "Gazette" {
			t.Errorf("%s: %q from %q by %q", key, a.Published, a.PublishedFrom, a.Publisher)
		}
	}
	for key, value := range map[string]string{"a.txt": "soon", "other.txt": "2025-12-01"} {
		if _, err := Load(context.Background(), []string{path}, Options{Dates: map[string]string{key: value}}); err == nil {
			t.Errorf("--date %s=%s was accepted", key, value)
		}
	}
}

func TestStdin(t *testing.T) {
	articles, err := Load(context.Background(), []string{"-"}, Options{Stdin: strings.NewReader("The harbour was closed.\n")})
	if err != nil || len(articles) != 1 || articles[0].Path != "-" {
		t.Fatalf("%v, %v", articles, err)
	}
}

// A pipe that nobody closes must not hold the program.
func TestStdinGivesUpWithTheContext(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if _, err := Load(ctx, []string{"-"}, Options{Stdin: r}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestLimits(t *testing.T) {
	text := strings.Repeat("The harbour was closed. ", 100000)
	if _, err := loadString(t, "a.txt", text, Options{Limits: Limits{Bytes: 1 << 20}}); err == nil || !strings.Contains(err.Error(), "larger than 1 MiB") {
		t.Errorf("bytes: %v", err)
	}
	if _, err := loadString(t, "a.txt", text, Options{Limits: Limits{Text: 1 << 20}}); err == nil || !strings.Contains(err.Error(), "limit of 1 MiB") {
		t.Errorf("text: %v", err)
	}
}

func TestSHA256IsThatOfTheBytesGiven(t *testing.T) {
	const content = "The caf\xe9 closed on Monday\n"
	a := loadOne(t, "a.txt", content, Options{})
	if want := fmt.Sprintf("%x", sha256.Sum256([]byte(content))); a.SHA256 != want {
		t.Errorf("digest %s, want %s", a.SHA256, want)
	}
}

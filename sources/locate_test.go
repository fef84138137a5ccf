package sources

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// check holds for every article of every format: the spans lie in the text,
// on rune boundaries, in order.
func check(t testing.TB, a *Article) {
	t.Helper()
	if !utf8.ValidString(a.Text) {
		t.Errorf("%s: the text is not valid UTF-8", a.Path)
	}
	inText := func(what string, s Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(a.Text) || !boundary(a.Text, s.Start) || !boundary(a.Text, s.End) {
			t.Errorf("%s: %s %v does not lie in the text of %d bytes on rune boundaries", a.Path, what, s, len(a.Text))
		}
	}
	inText("headline", a.Headline)
	inText("body", a.Body)
	last := a.Body.Start
	for _, s := range a.Skipped {
		inText("skipped", s)
		if s.Start < last || s.End > a.Body.End {
			t.Errorf("%s: skipped %v is out of order or outside the body", a.Path, s)
		}
		last = s.End
	}
	last = 0
	for _, m := range a.Marks {
		if m.Start < last || m.Start > len(a.Text) || m.Number < 1 || m.Unit == "" {
			t.Errorf("%s: mark %v is out of order or empty", a.Path, m)
		}
		last = m.Start
	}
	if a.Published != "" {
		if iso, ok := parseDate(a.Published); !ok || iso != a.Published {
			t.Errorf("%s: date %q is not ISO 8601", a.Path, a.Published)
		}
		if a.PublishedFrom == "" {
			t.Errorf("%s: nothing says where the date comes from", a.Path)
		}
	}
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

func TestLocate(t *testing.T) {
	for _, c := range []struct {
		reason       string
		text         string
		offset       int
		line, column int
	}{
		{"the beginning", "ab\ncd", 0, 1, 1},
		{"a line feed belongs to its line", "ab\ncd", 2, 1, 3},
		{"the next line", "ab\ncd", 3, 2, 1},
		{"the end", "ab\ncd", 5, 2, 3},
		{"beyond the end", "ab\ncd", 99, 2, 3},
		{"before the beginning", "ab", -1, 1, 1},
		{"columns count characters", "äöü", 4, 1, 3},
		{"a byte order mark is no character", bom + "ab", 4, 1, 2},
		{"CRLF", "ab\r\ncd", 5, 2, 2},
		{"an empty text", "", 0, 1, 1},
	} {
		byHand, loaded := &Article{Text: c.text}, &Article{Text: c.text, lines: new(lineIndex)}
		for _, a := range []*Article{byHand, loaded, loaded} {
			if line, column := a.Locate(c.offset); line != c.line || column != c.column {
				t.Errorf("%s: %d:%d, want %d:%d", c.reason, line, column, c.line, c.column)
			}
		}
	}
}

// In a long line the counted strides must add up to what counting from the
// beginning gives.
func TestLocateInALongLine(t *testing.T) {
	a := &Article{Text: bom + "x\n" + strings.Repeat("añ€😀", 5000), lines: new(lineIndex)}
	for i := 5; i < len(a.Text); i += 997 {
		if !boundary(a.Text, i) {
			continue
		}
		if _, column := a.Locate(i); column != 1+utf8.RuneCountInString(a.Text[5:i]) {
			t.Fatalf("offset %d: column %d", i, column)
		}
	}
}

func BenchmarkLocate(b *testing.B) {
	a := &Article{Text: strings.Repeat("word ", 1<<20), lines: new(lineIndex)}
	for b.Loop() {
		a.Locate(len(a.Text) - 1)
	}
}

func TestMarkAt(t *testing.T) {
	a := &Article{Text: "one two three", Marks: []Mark{{0, "page", 1}, {8, "page", 2}}}
	for offset, want := range map[int]int{0: 1, 7: 1, 8: 2, 13: 2} {
		if m, ok := a.MarkAt(offset); !ok || m.Number != want {
			t.Errorf("offset %d: page %d, want %d", offset, m.Number, want)
		}
	}
	if _, ok := (&Article{Text: "x"}).MarkAt(0); ok {
		t.Error("a text without marks has one")
	}
}

package timex

import (
	"strings"
	"testing"

	"factdiff/compare/text"
	"factdiff/sources"
)

// examplesPublished is the publication date of every example of a rule: a
// Friday.
const examplesPublished = "2013-12-13"

// want is an expression that a sentence marks in brackets: "[words|value]".
type want struct {
	start, end int
	value      string
}

// unmark takes the brackets out of an example.
func unmark(t *testing.T, s string) (plain string, wants []want) {
	t.Helper()
	for {
		i := strings.IndexByte(s, '[')
		if i < 0 {
			return plain + s, wants
		}
		j := strings.IndexByte(s, ']')
		words, value, ok := strings.Cut(s[i+1:j], "|")
		if !ok {
			t.Fatalf("no value in %q", s)
		}
		plain += s[:i]
		wants = append(wants, want{len(plain), len(plain) + len(words), value})
		plain += words
		s = s[j+1:]
	}
}

func parse(s, published string) *text.Doc {
	return text.Parse(&sources.Article{Text: s, Body: sources.Span{End: len(s)}, Published: published})
}

func read(s, published string) []Mention { return Read(parse(s, published)) }

// TestExamples reads every example of every rule: the marked expressions are
// found with their values. Expressions that are not marked are not judged.
func TestExamples(t *testing.T) {
	for _, table := range rules() {
		for _, r := range table {
			if len(r.examples) == 0 {
				t.Errorf("rule %q has no example", r.name)
			}
			for _, example := range r.examples {
				checkExample(t, r.name, example)
			}
		}
	}
}

func checkExample(t *testing.T, name, example string) {
	plain, wants := unmark(t, example)
	found := map[want]bool{}
	var got []string
	for _, m := range read(plain, examplesPublished) {
		found[want{m.Span.Start, m.Span.End, m.Value}] = true
		got = append(got, plain[m.Span.Start:m.Span.End]+"|"+m.Value)
	}
	for _, w := range wants {
		if !found[w] {
			t.Errorf("%s: %q: no %q with %s, only %q", name, example, plain[w.start:w.end], w.value, got)
		}
	}
}

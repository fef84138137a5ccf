package timex

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// seeds are texts that touch every part of the grammar and its edges.
var seeds = []string{
	"", "May", "the", "at least", "'", "1990s", "20:", "2013-12-", "Dec. 99, 2013", "Feb. 30", "Feb. 29",
	"999999999999999999 years ago", "nine hundred million thousand million years later", "2 1/2 years", "1/0 years ago",
	"99th century", "0th quarter", "25 p.m. Friday", "13:61", "’98 ’99", "early early mid- late-", "mid-", "mid-\n1996",
	"He left on Dec. 2, the following day, the next day, two centuries later, 1000 years ago, 900 years earlier.",
	"every every Tuesday nights or so", "the last half of the '80s", "a year-earlier loss", "Dec. 2-4, 5, 6 and 7",
	"Easter 0001", "March\u00a05", "\xff\xfe Friday \xff", "Jan. 1, 0001", "the year 2199", "5 billion years ago", "the week of Feb. 30",
}

func check(t *testing.T, s, published string) {
	t.Helper()
	last := 0
	for _, m := range read(s, published) {
		if m.Span.Start < last || m.Span.End <= m.Span.Start || m.Span.End > len(s) {
			t.Fatalf("%q: span %v after %d", s, m.Span, last)
		}
		last = m.Span.End
		if words := s[m.Span.Start:m.Span.End]; utf8.ValidString(s) && !utf8.ValidString(words) || strings.TrimSpace(words) != words {
			t.Fatalf("%q: span %q is not whole", s, words)
		}
		if m.Value == "" || m.Type == "" {
			t.Fatalf("%q: %q has no value or type: %+v", s, s[m.Span.Start:m.Span.End], m)
		}
		if m.Interval.To.Before(m.Interval.From) {
			t.Fatalf("%q: %q ends before it begins: %v", s, m.Value, m.Interval)
		}
		if r := Compare(m, m); r != Same && r != Unknown {
			t.Fatalf("%q: %q is %v to itself", s, m.Value, r)
		}
	}
}

func TestProperties(t *testing.T) {
	for _, s := range seeds {
		for _, published := range []string{"", "2013-12-13", "2016-02-29", "0001-01-01", "9999-12-31", "yesterday"} {
			check(t, s, published)
		}
	}
}

// TestSameTwice: the same text gives the same mentions, whatever was read
// before.
func TestSameTwice(t *testing.T) {
	s := strings.Join(seeds, " and ")
	a, b := read(s, "2013-12-13"), read(s, "2013-12-13")
	if len(a) != len(b) || len(a) == 0 {
		t.Fatalf("%d and %d mentions", len(a), len(b))
	}
	for i := range a {
		if a[i] != b[i] {
			t.Errorf("%+v and then %+v", a[i], b[i])
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, "2013-12-13")
	}
	for _, table := range rules() {
		for _, r := range table {
			for _, e := range r.examples {
				f.Add(e, "")
			}
		}
	}
	f.Fuzz(check)
}

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("The minister said on Monday that the third round of talks, which began in early December and cost more than "+
		"$3 million a year, would go on for two weeks. He is expected to leave for the capital with several of his aides and the head of "+
		"the delegation, who told reporters that nothing had been agreed. Nobody else spoke about the plan that the government announced.\n\n", 200)
	d := parse(text, "2013-12-13")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Read(d)
	}
}

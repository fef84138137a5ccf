package text

import (
	"testing"
	"unicode/utf8"

	"factdiff/sources"
)

// FuzzParse demands of sentences and tokens that they cover the text in
// order: no letter is lost, none read twice, no span outside.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"HALVERTON (AP) — Gen. Mark A. Doe met the U.S. envoy on Dec. 2. \"It was good,\" he said. ... More to come!\n\nA heading\n\nHe didn’t. '90s a.m. 1,234.5",
		"one line\nthat goes on\nover lines\n\nNew. '' “He left.” (So.) iPhone? yes", "Ann\u0430 Sol\u200bberg 0livia\u2060 \u202eJ0hn", "\ufeff\u200b\u00ad", "a.b.c.d. e.f. ?!?!..",
	} {
		f.Add("Title", seed)
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		if !utf8.ValidString(title) || !utf8.ValidString(body) {
			return
		}
		all := title + "\n" + body
		d := Parse(&sources.Article{Text: all, Headline: sources.Span{End: len(title)}, Body: sources.Span{Start: len(title) + 1, End: len(all)}})
		next, last := 0, 0
		for n, s := range d.Sentences {
			if s.First != next || s.End <= s.First || s.Start != d.Tokens[s.First].Start || s.Span.End != d.Tokens[s.End-1].Span.End {
				t.Fatalf("sentence %d is %+v, token %d comes next", n, s, next)
			}
			next = s.End
		}
		if next != len(d.Tokens) {
			t.Fatalf("%d of %d tokens stand in sentences", next, len(d.Tokens))
		}
		for i, tok := range d.Tokens {
			if tok.Start < last || tok.Span.End <= tok.Start || tok.Norm == "" || !utf8.ValidString(all[tok.Start:tok.Span.End]) {
				t.Fatalf("token %d is %+v, after %d", i, tok, last)
			}
			if d.TokenAt(tok.Start) != i {
				t.Fatalf("token %d is not found where it starts", i)
			}
			last = tok.Span.End
		}
		if seen := d.Slice(sources.Span{End: len(all)}); !utf8.ValidString(seen) || len(d.disguised) == 0 && seen != all {
			t.Fatalf("%q is seen as %q", all, seen)
		}
	})
}

package text

import (
	"strings"
	"testing"

	"factdiff/sources"
)

func parse(s string) *Doc {
	return Parse(&sources.Article{Text: s, Body: sources.Span{End: len(s)}})
}

func TestDisguisedWordsAreReadAsSeen(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"a letter of another script", "Mayor Ingrid S\u043elberg spoke.", "Mayor|Ingrid|Solberg|spoke|."},
		{"a space of no width within a word", "Ingrid Sol\u200bberg's bridge", "Ingrid|Solberg|'s|bridge"},
		{"a space of no width between words", "Ingrid\u200bSolberg spoke", "Ingrid|Solberg|spoke"},
		{"a joiner after a word", "Ingrid\u2060 Solberg\u200d, 54", "Ingrid|Solberg|,|54"},
		{"an override before a word", "by \u202eIngrid Solberg", "by|Ingrid|Solberg"},
		{"digits for letters", "J0hn and 0livia", "John|and|Olivia"},
		{"numbers stay", "0 of 10 in 2010", "0|of|10|in|2010"},
		{"a Russian word stays", "the word \u043e\u0441\u0430 means wasp", "the|word|\u043e\u0441\u0430|means|wasp"},
	} {
		d := parse(c.text)
		var got []string
		for i := range d.Tokens {
			got = append(got, d.Text(i))
			if strings.ToLower(strings.ReplaceAll(d.Text(i), "’", "'")) != d.Tokens[i].Norm {
				t.Errorf("%s: %q is normalised as %q", c.reason, d.Text(i), d.Tokens[i].Norm)
			}
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", c.reason, strings.Join(got, "|"), c.want)
		}
	}
}

func TestSliceOfADisguise(t *testing.T) {
	const text = "Ann\u0430 S\u043elberg and Olaf"
	d := parse(text)
	for _, c := range []struct {
		span sources.Span
		want string
	}{
		{sources.Span{Start: 0, End: len(text)}, "Anna Solberg and Olaf"},
		{sources.Span{Start: 0, End: len("Ann\u0430")}, "Anna"},
		{sources.Span{Start: 1, End: len("Ann\u0430 S\u043e")}, "nna So"},
		{sources.Span{Start: len("Ann\u0430 S\u043elberg "), End: len(text)}, "and Olaf"},
		{sources.Span{}, ""},
	} {
		if got := d.Slice(c.span); got != c.want {
			t.Errorf("%v: %q, want %q", c.span, got, c.want)
		}
	}
	if got := d.Disguised(sources.Span{End: len(text)}); len(got) != 2 || d.Article.Slice(got[1]) != "S\u043elberg" {
		t.Errorf("disguised %v", got)
	}
}

package report

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// mostTokens bounds the difference of two texts, whose cost can grow with
// the product of their lengths; above it the whole text counts as different.
const mostTokens = 4000

// differences returns for each value of a row which parts of the text of its
// first evidence differ from the others: letters of names, words of
// quotations and claims. What differs as a whole, as numbers do, gets none.
// Every value is held against the first, and the first against the second.
func differences(f *compare.Finding) [][]sources.Span {
	out := make([][]sources.Span, len(f.Values))
	for i, v := range f.Values {
		if len(v.Evidence) == 0 || len(f.Values[0].Evidence) == 0 {
			continue
		}
		if i > 0 {
			first, own := differ(f.Kind, f.Values[0].Evidence[0].Text, v.Evidence[0].Text)
			if out[i] = own; i == 1 {
				out[0] = first
			}
		}
	}
	for i, v := range f.Values {
		if len(v.Evidence) == 0 {
			continue
		}
		if v.Evidence[0].Differs != nil {
			out[i] = within(v.Evidence[0])
		}
		if all(out[i], v.Evidence[0].Text) {
			out[i] = nil
		}
	}
	return out
}

// all reports whether the spans leave nothing of the text: marks around
// everything mark nothing.
func all(spans []sources.Span, text string) bool {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n >= len(strings.TrimSpace(text))
}

// within turns spans of the article into spans of the evidence.
func within(e compare.Evidence) []sources.Span {
	out := make([]sources.Span, 0, len(e.Differs))
	for _, d := range e.Differs {
		s := sources.Span{Start: max(d.Start-e.Start, 0), End: min(d.End-e.Start, len(e.Text))}
		if !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// differ returns the parts of a that b has not and the parts of b that a has
// not.
func differ(k fact.Kind, a, b string) (inA, inB []sources.Span) {
	switch k {
	case fact.Name:
		return differing(a, b, letters)
	case fact.Quote, fact.Claim, fact.Role:
		return differing(a, b, words)
	}
	return nil, nil
}

// token is a letter or a word and where it stands.
type token struct {
	sources.Span
	norm string
}

// differing compares two texts token by token. Neighbours are put together
// where nothing but blanks stands between them; capitals count only where
// nothing else differs.
func differing(a, b string, cut func(string) []token) (inA, inB []sources.Span) {
	ta, tb := cut(a), cut(b)
	if len(ta) > mostTokens || len(tb) > mostTokens {
		return []sources.Span{{End: len(a)}}, []sources.Span{{End: len(b)}}
	}
	ra, rb := numbered(ta, tb, strings.ToLower)
	if slices.Equal(ra, rb) {
		ra, rb = numbered(ta, tb, func(s string) string { return s })
	}
	m := diffmatchpatch.New()
	m.DiffTimeout = 0 // the clock must not decide what is printed
	i, j := 0, 0
	for _, d := range m.DiffMainRunes(ra, rb, false) {
		n := utf8.RuneCountInString(d.Text)
		switch d.Type {
		case diffmatchpatch.DiffInsert:
			inB = append(inB, sources.Span{Start: tb[j].Start, End: tb[j+n-1].End})
			j += n
		case diffmatchpatch.DiffDelete:
			inA = append(inA, sources.Span{Start: ta[i].Start, End: ta[i+n-1].End})
			i += n
		default:
			i, j = i+n, j+n
		}
	}
	return closeGaps(a, inA), closeGaps(b, inB)
}

// numbered gives every distinct token a rune, so that a difference of runes
// is one of tokens.
func numbered(a, b []token, fold func(string) string) (ra, rb []rune) {
	known := map[string]rune{}
	number := func(ts []token) []rune {
		out := make([]rune, len(ts))
		for i, t := range ts {
			n := fold(t.norm)
			r, ok := known[n]
			if !ok {
				r = rune(len(known) + 1)
				known[n] = r
			}
			out[i] = r
		}
		return out
	}
	return number(a), number(b)
}

func closeGaps(text string, spans []sources.Span) []sources.Span {
	var out []sources.Span
	for _, s := range spans {
		if n := len(out); n > 0 && strings.TrimSpace(text[out[n-1].End:s.Start]) == "" {
			out[n-1].End = s.End
			continue
		}
		out = append(out, s)
	}
	return out
}

// letters cuts a name into its letters, accents with them.
func letters(s string) []token {
	var out []token
	for i, r := range s {
		size := runeLen(s[i:])
		if unicode.Is(unicode.Mn, r) && len(out) > 0 {
			out[len(out)-1].End = i + size
			out[len(out)-1].norm = s[out[len(out)-1].Start : i+size]
			continue
		}
		if unicode.IsSpace(r) { // a line end is a blank, several are one
			if n := len(out); n > 0 && out[n-1].norm == " " {
				out[n-1].End = i + size
				continue
			}
			out = append(out, token{sources.Span{Start: i, End: i + size}, " "})
			continue
		}
		out = append(out, token{sources.Span{Start: i, End: i + size}, s[i : i+size]})
	}
	return out
}

// words cuts a sentence into words and marks; typography counts for nothing.
func words(s string) []token {
	var out []token
	start := -1
	flush := func(end int) {
		if start >= 0 {
			out = append(out, token{sources.Span{Start: start, End: end}, typography.Replace(s[start:end])})
			start = -1
		}
	}
	for i, r := range s {
		size := runeLen(s[i:])
		switch {
		case unicode.IsSpace(r):
			flush(i)
		case inWord(r):
			if start < 0 {
				start = i
			}
		default:
			flush(i)
			out = append(out, token{sources.Span{Start: i, End: i + size}, typography.Replace(s[i : i+size])})
		}
	}
	flush(len(s))
	return out
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || r == '\'' || r == '’'
}

func runeLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

var typography = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-")

package cli

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/sources"
)

// passages returns every place of a passage in a text, in order and not
// overlapping. Spaces and line ends of any number are alike: a passage is
// found however the text is broken into lines.
func passages(text, passage string) (out []sources.Span) {
	words := strings.Fields(passage)
	if len(words) == 0 {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(text[from:], words[0])
		if i < 0 {
			return out
		}
		start := from + i
		if end, ok := follow(text, start+len(words[0]), words[1:]); ok {
			out = append(out, sources.Span{Start: start, End: end})
			from = end
			continue
		}
		from = start + len(words[0])
	}
}

// follow reports where the words end that stand in the text at an offset,
// each after space.
func follow(text string, at int, words []string) (end int, ok bool) {
	for _, w := range words {
		next := at + spaces(text[at:])
		if next == at || !strings.HasPrefix(text[next:], w) {
			return 0, false
		}
		at = next + len(w)
	}
	return at, true
}

// spaces is how many bytes of space a text begins with.
func spaces(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.IsSpace(r) {
			break
		}
		n += size
	}
	return n
}

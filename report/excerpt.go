package report

import (
	"strings"

	"factdiff/compare"
	"factdiff/sources"
)

// gap stands where words were left out; the report says so at its end.
const gap = "…"

// brackets are the marks around what differs where there is no colour; the
// first pair that the texts themselves do not use is taken.
var brackets = [][2]string{{"[", "]"}, {"{", "}"}, {"⟦", "⟧"}, {"«", "»"}}

// bracketsFor picks brackets for the values of a row.
func bracketsFor(f *compare.Finding) [2]string {
	for _, b := range brackets {
		if !uses(f, b[0]+b[1]) {
			return b
		}
	}
	return brackets[0]
}

func uses(f *compare.Finding, chars string) bool {
	for _, v := range f.Values {
		for _, e := range v.Evidence {
			if strings.ContainsAny(e.Text, chars) {
				return true
			}
		}
	}
	return false
}

// marked shows a text with parts of it marked: by style, and by brackets
// where they are given.
func marked(text string, spans []sources.Span, b [2]string) rich {
	var out rich
	add := func(st style, s string) {
		if s != "" {
			out = append(out, piece{s, st})
		}
	}
	done := 0
	for _, s := range spans {
		add(plainText, visible(text[done:s.Start]))
		add(changed, b[0]+visible(text[s.Start:s.End])+b[1])
		done = s.End
	}
	add(plainText, visible(text[done:]))
	return out
}

// brief leaves words out of a long text, away from the marked parts, and
// says whether it did. The result is the text with the spans moved to match.
func brief(text string, spans []sources.Span, limit int) (string, []sources.Span, bool) {
	if columns(text) <= limit {
		return text, spans, false
	}
	keep := spans
	if len(keep) == 0 {
		keep = []sources.Span{{Start: 0, End: min(limit/2, len(text))}, {Start: max(0, len(text)-limit/4), End: len(text)}}
	}
	const around = 36 // bytes kept on either side, about six words
	var b strings.Builder
	var moved []sources.Span
	done, from := 0, 0
	for i, k := range keep {
		start, end := wordBefore(text, k.Start-around), wordAfter(text, k.End+around)
		if start > done || i == 0 {
			if start > done {
				b.WriteString(text[from:done])
				b.WriteString(leftOut(done))
			}
			from = max(start, done)
		}
		if len(spans) > 0 {
			shift := b.Len() - from
			moved = append(moved, sources.Span{Start: k.Start + shift, End: k.End + shift})
		}
		done = max(end, done)
	}
	b.WriteString(text[from:done])
	if done < len(text) {
		b.WriteString(" " + gap)
	}
	return b.String(), moved, b.Len() < len(text)
}

// leftOut is the mark between two parts, or before the first.
func leftOut(done int) string {
	if done == 0 {
		return gap + " "
	}
	return " " + gap + " "
}

// wordBefore moves an offset back to the start of a word.
func wordBefore(s string, i int) int {
	for i = min(max(i, 0), len(s)); i > 0 && s[i-1] != ' ' && s[i-1] != '\n'; i-- {
	}
	return i
}

// wordAfter moves an offset on to the end of a word.
func wordAfter(s string, i int) int {
	for i = min(max(i, 0), len(s)); i < len(s) && s[i] != ' ' && s[i] != '\n'; i++ {
	}
	return i
}

// inContext is the evidence in its sentence on one line of about width
// columns: whole words around the value, gaps where the sentence goes on.
func inContext(e compare.Evidence, width int) string {
	before, after := nearby(e, width)
	return before + Visible(e.Text) + after
}

// nearby is the words before and after a value that fit with it into width
// columns.
func nearby(e compare.Evidence, width int) (before, after string) {
	before, after = surroundings(e)
	room := max(width-columns(Visible(e.Text)), 4)
	before = lastWords(before, max(room/2, room-columns(after)))
	return before, firstWords(after, room-columns(before))
}

// surroundings is the sentence of the evidence before and after the value.
func surroundings(e compare.Evidence) (before, after string) {
	start := min(max(e.Start-e.SentenceSpan.Start, 0), len(e.Sentence))
	end := min(max(e.End-e.SentenceSpan.Start, start), len(e.Sentence))
	return strings.TrimLeft(visible(e.Sentence[:start]), " "), strings.TrimRight(visible(e.Sentence[end:]), " ")
}

// lastWords is the end of s that fits, with a gap before it.
func lastWords(s string, room int) string {
	if columns(s) <= room {
		return s
	}
	rest := s
	for {
		i := strings.Index(rest, " ")
		if i < 0 || i+1 == len(rest) {
			return gap + rest[max(i, 0):max(i, -1)+1]
		}
		if rest = rest[i+1:]; columns(rest)+2 <= room {
			return gap + " " + rest
		}
	}
}

// firstWords is the start of s that fits, with a gap after it.
func firstWords(s string, room int) string {
	if columns(s) <= room {
		return s
	}
	for rest := s; ; {
		i := strings.LastIndex(rest, " ")
		if i <= 0 {
			return s[:max(0, min(i+1, 1))] + gap
		}
		if rest = rest[:i]; columns(rest)+2 <= room {
			return rest + " " + gap
		}
	}
}

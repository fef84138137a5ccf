package text

import (
	"sort"
	"strings"
	"unicode"

	"factdiff/compare/lookalike"
	"factdiff/sources"
)

// undisguise returns text[start:end] as a reader sees it and remembers where
// that is not what stands there.
func (s *scanner) undisguise(start, end int) string {
	raw := s.text[start:end]
	if !lookalike.Doubtful(raw) {
		return raw
	}
	if seen, ok := lookalike.Word(raw, s.amongLatin(start, end)); ok {
		s.disguised = append(s.disguised, sources.Span{Start: start, End: end})
		return seen
	}
	return raw
}

// amongLatin reports whether a Latin word stands beside text[start:end].
func (s *scanner) amongLatin(start, end int) bool {
	return start > 1 && s.text[start-1] == ' ' && isASCIILetter(s.text[start-2]) ||
		end+1 < s.end && s.text[end] == ' ' && isASCIILetter(s.text[end+1])
}

// zeroForO reports whether a word begins here with a digit in place of an O:
// "0livia".
func (s *scanner) zeroForO() bool {
	i := s.pos + 1
	for i < s.end && s.text[i] >= 'a' && s.text[i] <= 'z' {
		i++
	}
	if next, _ := s.peek(i); isLetter(next) || isDigit(next) {
		return false
	}
	_, ok := lookalike.Word(s.text[s.pos:i], false)
	return ok
}

// unseen returns the length of the invisible characters at i that stand
// within a word, else 0. Spaces of no width part words before a capital.
func (s *scanner) unseen(i int) int {
	start, space := i, false
	for {
		r, size := s.peek(i)
		if size == 0 || !lookalike.Invisible(r) {
			break
		}
		space = space || isSpace(r)
		i += size
	}
	next, size := s.peek(i)
	if i == start || size == 0 || !isLetter(next) || space && !isLower(next) {
		return 0
	}
	return i - start
}

func isLower(r rune) bool {
	if like, ok := lookalike.Latin(r); ok {
		r = like
	}
	return unicode.IsLower(r)
}

// HasDisguised reports whether any word is disguised.
func (d *Doc) HasDisguised() bool { return len(d.disguised) > 0 }

// Disguised returns the words within the span whose letters only look Latin.
func (d *Doc) Disguised(s sources.Span) []sources.Span {
	first := sort.Search(len(d.disguised), func(i int) bool { return d.disguised[i].End > s.Start })
	end := first
	for end < len(d.disguised) && d.disguised[end].Start < s.End {
		end++
	}
	return d.disguised[first:end]
}

// seen writes the span with every disguised word as a reader sees it.
func (d *Doc) seen(s sources.Span) string {
	words := d.Disguised(s)
	if len(words) == 0 {
		return d.Article.Slice(s)
	}
	var b strings.Builder
	at := s.Start
	for _, w := range words {
		from, to := max(w.Start, s.Start), min(w.End, s.End)
		b.WriteString(d.Article.Text[at:from])
		b.WriteString(lookalike.Seen(d.Article.Text[from:to]))
		at = to
	}
	b.WriteString(d.Article.Text[at:s.End])
	return b.String()
}

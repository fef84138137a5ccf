package sources

import (
	"strings"
)

// builder lays out extracted text: the headline, then paragraphs, parted by
// blank lines. What goes beyond the limit is not kept.
type builder struct {
	b        strings.Builder
	limit    int
	headline Span
	body     int // where the body begins
	skipped  []Span
	marks    []Mark
	cut      bool
}

func newBuilder(in *Input) *builder { return &builder{limit: in.Limits.Text} }

// title writes the headline; it must come first.
func (b *builder) title(s string) {
	b.headline = b.paragraph(s)
	if !b.headline.Empty() {
		b.body = b.b.Len()
	}
}

// paragraph adds one paragraph and returns where it stands. White space is
// reduced to single blanks, line ends are kept.
func (b *builder) paragraph(s string) Span {
	s = tidy(s)
	if s == "" || b.cut || b.repeatsHeadline(s) {
		return Span{}
	}
	if b.b.Len()+len(s)+2 > b.limit {
		b.cut = true
		return Span{}
	}
	if b.b.Len() > 0 {
		b.b.WriteString("\n\n")
	}
	start := b.b.Len()
	b.b.WriteString(s)
	return Span{start, b.b.Len()}
}

// repeatsHeadline reports whether s, at the beginning of the body, is the
// headline once more, as pages and mails have it.
func (b *builder) repeatsHeadline(s string) bool {
	return !b.headline.Empty() && b.b.Len() == b.body && b.b.String()[b.headline.Start:b.headline.End] == s
}

// aside adds a paragraph that is not the article's own words.
func (b *builder) aside(s string) {
	if span := b.paragraph(s); !span.Empty() {
		b.skipped = append(b.skipped, span)
	}
}

// mark notes that what is added from here on stands on this page or in this
// paragraph of the original.
func (b *builder) mark(unit string, number int) {
	start := b.b.Len()
	if start > 0 {
		start += len("\n\n")
	}
	if n := len(b.marks); n > 0 && b.marks[n-1].Start == start {
		b.marks[n-1].Number = number
		return
	}
	b.marks = append(b.marks, Mark{start, unit, number})
}

// article is the finished article with the given title, which is that of the
// headline where one was written.
func (b *builder) article(in *Input, title string) *Article {
	a := in.article(b.b.String())
	a.Title, a.Headline, a.Skipped = tidy(title), b.headline, b.skipped
	a.Body.Start = min(b.body, len(a.Text))
	for _, m := range b.marks {
		if m.Start < len(a.Text) {
			a.Marks = append(a.Marks, m)
		}
	}
	if b.cut {
		a.warn("the text is longer than the limit: the end was not read")
	}
	return a
}

// tidy reduces runs of blanks to one, trims lines, drops what is invisible
// (soft hyphens, zero-width space) and control characters, and makes the
// text valid UTF-8.
func tidy(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space, line := false, false
	for _, r := range strings.ToValidUTF8(s, "\ufffd") {
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029':
			line = true
		case r == ' ' || r == '\t' || r == '\r' || r == '\u00a0' || r == '\f' || r == '\v' || r >= '\u2000' && r <= '\u200a' || r == '\u3000' || r == '\u202f':
			space = true
		case r == '\u00ad' || r == '\u200b' || r == '\ufeff' || r < ' ' || r >= 0x7f && r < 0xa0:
		default:
			if b.Len() > 0 && line {
				b.WriteByte('\n')
			} else if b.Len() > 0 && space {
				b.WriteByte(' ')
			}
			space, line = false, false
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plain reports whether tidy has nothing to do: printable ASCII with single
// blanks inside.
func plain(s string) bool {
	space := true
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] >= 0x7f || space && s[i] == ' ' {
			return false
		}
		space = s[i] == ' '
	}
	return !space
}

package report

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible makes text from an article safe to show on one line of a terminal
// or a page: white space becomes single blanks, and whatever would move the
// cursor, turn the direction of writing or stay invisible is written as an
// escape (\x1b, \u202e, \u200b) that the reader sees.
func Visible(s string) string { return strings.Trim(visible(s), " ") }

// visible is Visible for a piece of a line: a blank at either end stays.
func visible(s string) string {
	if tame(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space, prev := false, rune(0)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		if unicode.IsSpace(r) {
			if !space {
				b.WriteByte(' ')
			}
			space = true
		} else {
			b.WriteString(glyph(s[i:i+size], r, prev, next))
			space = false
		}
		prev = r
		i += size
	}
	return b.String()
}

// tame reports the common case: printable ASCII with single blanks.
func tame(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c > '~' || c == ' ' && i > 0 && s[i-1] == ' ' {
			return false
		}
	}
	return true
}

// glyph is how one rune, written raw, is shown between its neighbours.
func glyph(raw string, r, prev, next rune) string {
	switch {
	case r == utf8.RuneError && len(raw) == 1:
		return `\x` + hexDigits(rune(raw[0]), 2)
	case r == zeroWidthJoiner && joins(prev) && joins(next):
		return raw // a family is one emoji of several
	case unicode.IsPrint(r) && !blank(r):
		return raw
	case r < 0x80:
		return `\x` + hexDigits(r, 2)
	case r > 0xffff:
		return `\U` + hexDigits(r, 8)
	}
	return `\u` + hexDigits(r, 4)
}

const zeroWidthJoiner = '\u200d'

// joins reports whether an emoji can be joined here: a symbol, a skin tone
// or the selector that follows one.
func joins(r rune) bool { return unicode.In(r, unicode.So, unicode.Sk) || r == '\ufe0f' }

// blank reports whether a rune counts as printable but shows nothing: the
// Hangul fillers, the empty Braille pattern, variation selectors that no
// symbol needs.
func blank(r rune) bool {
	switch r {
	case 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0, 0x034f, 0x17b4, 0x17b5:
		return true
	}
	return r >= 0xe0100 && r <= 0xe01ef || r >= 0xfe00 && r <= 0xfe0d
}

func hexDigits(r rune, digits int) string {
	s := strconv.FormatInt(int64(r), 16)
	return strings.Repeat("0", max(0, digits-len(s))) + s
}

package lexicon

import (
	"strings"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"
)

// Plain is the form under which names are looked up: small Latin letters
// without accents, hyphens as blanks, no periods or apostrophes
// ("St. Pölten-Süd" is "st polten sud"). It returns its argument where there
// is nothing to do.
func Plain(s string) string {
	if isPlain(s) {
		return s
	}
	if !ascii(s) {
		s = unidecode.Unidecode(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			b.WriteByte(c + 'a' - 'A')
		case c == '-' || c == ' ' || c == '\n' || c == '\t' || c == '\r':
			if n := b.Len(); n > 0 && b.String()[n-1] != ' ' {
				b.WriteByte(' ')
			}
		case c == '.' || c == '\'' || c == '`':
		default:
			b.WriteByte(c)
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

func isPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

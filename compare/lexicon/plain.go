package lexicon

import (
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
	var short [64]byte
	plain := AppendPlain(short[:0], s)
	if string(plain) == s {
		return s
	}
	return string(plain)
}

// AppendPlain appends the Plain form of s to b.
func AppendPlain(b []byte, s string) []byte {
	if !ascii(s) {
		s = unidecode.Unidecode(s)
	}
	from := len(b)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			b = append(b, c+'a'-'A')
		case c == '-' || c == ' ' || c == '\n' || c == '\t' || c == '\r':
			if n := len(b); n > from && b[n-1] != ' ' {
				b = append(b, ' ')
			}
		case c == '.' || c == '\'' || c == '`':
		default:
			b = append(b, c)
		}
	}
	if n := len(b); n > from && b[n-1] == ' ' {
		b = b[:n-1]
	}
	return b
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

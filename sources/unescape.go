package sources

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// unescape undoes the escapes of a YAML value in the given quotes (YAML 1.2,
// 5.7 and 7.3). An escape that YAML does not know stays as it is.
func unescape(s string, quote byte) string {
	if quote == '\'' {
		return strings.ReplaceAll(s, "''", "'")
	}
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'x', 'u', 'U':
			i += hexEscape(&b, s[i:])
		case 'n', 'N', 'L', 'P', 'r', 't', '_', ' ':
			b.WriteByte(' ') // all white space: values are one line
		case '"', '\\', '/':
			b.WriteByte(s[i])
		case '0', 'a', 'b', 'e', 'f', 'v': // control characters have no place in a title
		default:
			b.WriteByte('\\')
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// hexEscape writes the character of "xHH", "uHHHH" or "UHHHHHHHH" and
// returns how many bytes follow the letter.
func hexEscape(b *strings.Builder, s string) int {
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[0]]
	if len(s) > digits {
		if n, err := strconv.ParseUint(s[1:1+digits], 16, 32); err == nil && utf8.ValidRune(rune(n)) {
			b.WriteRune(rune(n))
			return digits
		}
	}
	b.WriteString(`\` + s[:1])
	return 0
}

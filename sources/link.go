package sources

import (
	"strings"
)

// LinkTo returns an address that opens the source at the given words, as a
// text fragment (WICG scroll-to-text-fragment); "" where the source has no
// address.
func (a *Article) LinkTo(s Span) string {
	words := strings.Fields(a.Slice(s))
	if a.URL == "" || len(words) == 0 {
		return ""
	}
	const most = 8 // words spelled out; a longer passage is named by its ends
	address, _, _ := strings.Cut(a.URL, "#")
	if len(words) <= most {
		return address + "#:~:text=" + fragment(words)
	}
	return address + "#:~:text=" + fragment(words[:most/2]) + "," + fragment(words[len(words)-most/2:])
}

// fragment percent-encodes words; "-", "," and "&" have a meaning in text
// fragments and are encoded as well.
func fragment(words []string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	s := strings.Join(words, " ")
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '~' {
			b.WriteByte(c)
		} else {
			b.WriteString("%" + hex[c>>4:c>>4+1] + hex[c&15:c&15+1])
		}
	}
	return b.String()
}

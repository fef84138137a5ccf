// Package unseen writes JSON in which no string turns the direction of
// writing or hides characters, so that what a terminal or a review shows is
// what stands there. Bytes of JSON enter and leave; every reader of JSON
// takes them for the same.
package unseen

import (
	"bytes"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// Writer escapes what is written to it. Each Write gets whole characters.
type Writer struct{ io.Writer }

// Write writes p with every unseen character as \u202e and the like.
func (w Writer) Write(p []byte) (int, error) {
	if _, err := w.Writer.Write(Escape(p)); err != nil {
		return 0, err
	}
	return len(p), nil
}

// Escape returns JSON with every unseen character (of the Unicode category
// Cf) as an escape; its argument where there is none.
func Escape(p []byte) []byte {
	var out bytes.Buffer
	from := 0
	for i := 0; i < len(p); {
		if !mayBeUnseen(p[i]) {
			i++
			continue
		}
		r, size := utf8.DecodeRune(p[i:])
		if unicode.Is(unicode.Cf, r) && r <= 0xffff {
			out.Write(p[from:i])
			fmt.Fprintf(&out, `\u%04x`, r)
			from = i + size
		}
		i += size
	}
	if from == 0 {
		return p
	}
	out.Write(p[from:])
	return out.Bytes()
}

// mayBeUnseen is a quick look at the first byte of a character.
func mayBeUnseen(c byte) bool {
	return c == 0xc2 || c >= 0xd8 && c <= 0xdc || c >= 0xe0 && c <= 0xe2 || c == 0xef
}

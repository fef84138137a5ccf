package pdf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

//go:embed glyphs.txt
var glyphData string

// glyphs maps names of glyphs to characters (Adobe Glyph List For New
// Fonts); built when the first font needs it.
var glyphs = sync.OnceValue(func() map[string]rune {
	m := make(map[string]rune, 600)
	for _, line := range strings.Split(glyphData, "\n") {
		glyph, code, ok := strings.Cut(line, " ")
		if !ok || glyph == "#" {
			continue
		}
		if n, err := strconv.ParseUint(code, 16, 32); err == nil {
			m[glyph] = rune(n)
		}
	}
	return m
})

// ofGlyph is the text that the name of a glyph stands for, by the rules of
// the Adobe Glyph List; "" where it tells nothing.
func ofGlyph(glyph string) string {
	glyph, _, _ = strings.Cut(glyph, ".") // "a.sc" is a small capital
	if r, ok := glyphs()[glyph]; ok {
		return string(r)
	}
	if parts := strings.Split(glyph, "_"); len(parts) > 1 && len(parts) < 8 {
		var b strings.Builder
		for _, p := range parts {
			if p != "" {
				b.WriteString(ofGlyph(p))
			}
		}
		return b.String()
	}
	for _, prefix := range []string{"uni", "u"} {
		if digits, ok := strings.CutPrefix(glyph, prefix); ok && len(digits) >= 4 && len(digits) <= 6 {
			if n, err := strconv.ParseUint(digits, 16, 32); err == nil && utf8.ValidRune(rune(n)) {
				return string(rune(n))
			}
		}
	}
	return ""
}

// base returns the character of each code in one of the encodings of Annex D.
func base(encoding name) (table [256]string) {
	var m *charmap.Charmap = charmap.Windows1252
	if encoding == "MacRomanEncoding" {
		m = charmap.Macintosh
	}
	for c := range table {
		if r := m.DecodeByte(byte(c)); c >= ' ' && r != utf8.RuneError {
			table[c] = string(r)
		}
	}
	if encoding == "StandardEncoding" {
		for c := 0x80; c < len(table); c++ {
			table[c] = ""
		}
		for c, s := range standard {
			table[c] = s
		}
	}
	return table
}

// standard is where StandardEncoding differs from ASCII.
var standard = map[byte]string{
	'\'': "’", '`': "‘", 0xa1: "¡", 0xa2: "¢", 0xa3: "£", 0xa4: "⁄", 0xa5: "¥", 0xa6: "ƒ", 0xa7: "§", 0xa8: "¤", 0xa9: "'", 0xaa: "“", 0xab: "«",
	0xac: "‹", 0xad: "›", 0xae: "fi", 0xaf: "fl", 0xb1: "–", 0xb2: "†", 0xb3: "‡", 0xb4: "·", 0xb6: "¶", 0xb7: "•", 0xb8: "‚", 0xb9: "„", 0xba: "”",
	0xbb: "»", 0xbc: "…", 0xbd: "‰", 0xbf: "¿", 0xd0: "—", 0xe1: "Æ", 0xe3: "ª", 0xe8: "Ł", 0xe9: "Ø", 0xea: "Œ", 0xeb: "º", 0xf1: "æ", 0xf5: "ı",
	0xf8: "ł", 0xf9: "ø", 0xfa: "œ", 0xfb: "ß",
}

// helvetica holds the widths of the characters from blank to tilde in
// thousandths of the size: for fonts that do not say theirs.
var helvetica = [...]uint16{
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278,
	584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944,
	667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
	278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
}

func usualWidth(code int) float64 {
	if i := code - ' '; i >= 0 && i < len(helvetica) {
		return float64(helvetica[i])
	}
	return 556
}

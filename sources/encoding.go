package sources

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode returns the bytes as UTF-8 and the name of their encoding. Bytes
// that already are UTF-8 come back as they are, whatever label they carry;
// else the byte order mark, the label and the statistics of the bytes
// decide, in this order.
func decode(data []byte, label string) (text, name string, err error) {
	if utf16 := utf16Of(data); utf16 != nil {
		text, err = decodeAs(data, utf16)
		return text, "utf-16", err
	}
	if looksBinary(data) {
		return "", "", binary(data)
	}
	if utf8.Valid(data) {
		return string(data), "utf-8", nil
	}
	if mostlyUTF8(data) {
		return strings.ToValidUTF8(string(data), "\ufffd"), "damaged utf-8", nil
	}
	enc, name := labelled(label)
	if enc == nil {
		enc, name = guess(data)
	}
	text, err = decodeAs(data, enc)
	return text, name, err
}

func decodeAs(data []byte, enc encoding.Encoding) (string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("its characters cannot be decoded: %w", err)
	}
	return strings.ToValidUTF8(string(out), "\ufffd"), nil
}

// utf16Of returns the decoder for UTF-16 with a mark, or with every other
// byte zero as English has it; nil for anything else.
func utf16Of(data []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	}
	head := data[:min(len(data), 512)&^1]
	if len(head) < 16 {
		return nil
	}
	even, odd := 0, 0
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 {
			even++
		}
		if head[i+1] == 0 {
			odd++
		}
	}
	switch most := len(head) / 2 * 9 / 10; {
	case odd >= most && even == 0:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case even >= most && odd == 0:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// mostlyUTF8 reports whether bytes that are not valid UTF-8 are so only in a
// few places: a file cut in the middle, or pasted together.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		i += size
	}
	return good >= 3*bad
}

func labelled(label string) (encoding.Encoding, string) {
	if label == "" {
		return nil, ""
	}
	enc, name := charset.Lookup(label)
	if name == "utf-8" || name == "replacement" || strings.HasPrefix(name, "utf-16") {
		return nil, "" // the bytes have shown that they are not
	}
	return enc, name
}

// guessLength is how many bytes the statistics see.
const guessLength = 64 << 10

// guess tells legacy encodings apart. English in windows-1252 has only a few
// high bytes, for quotes and dashes, on which statistics fail: it is taken
// for that unless something else is certain.
func guess(data []byte) (encoding.Encoding, string) {
	sample := data[:min(len(data), guessLength)]
	high := 0
	for _, c := range sample {
		if c >= utf8.RuneSelf {
			high++
		}
	}
	if high*20 > len(sample) {
		if best, err := chardet.NewTextDetector().DetectBest(sample); err == nil && best.Confidence >= 40 {
			if enc, name := labelled(best.Charset); enc != nil {
				return enc, name
			}
		}
	}
	return charmap.Windows1252, "windows-1252"
}

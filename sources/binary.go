package sources

import (
	"bytes"
	"fmt"
)

// signatures name the files that people give by mistake, and what to do.
var signatures = []struct{ magic, what, next string }{
	{"\x89PNG", "a picture (PNG)", "give the text of the article"},
	{"\xff\xd8\xff", "a picture (JPEG)", "give the text of the article"},
	{"GIF8", "a picture (GIF)", "give the text of the article"},
	{"RIFF", "a picture, sound or film (RIFF)", "give the text of the article"},
	{"ID3", "a sound (MP3)", "give a transcript"},
	{"\xd0\xcf\x11\xe0", "an old Word or Office file", "save it as .docx"},
	{"PK\x03\x04", "a zip archive without an article in it", "unpack it and give the articles"},
	{"\x7fELF", "a program", "give the text of the article"},
	{"SQLite format 3", "a database", "export the articles as .jsonl"},
	{"Rar!", "an archive (RAR)", "unpack it and give the articles"},
	{"7z\xbc\xaf\x27\x1c", "an archive (7z)", "unpack it and give the articles"},
	{"\xfd7zXZ\x00", "a compressed file (xz)", "unpack it first"},
	{"BZh", "a compressed file (bzip2)", "unpack it first"},
	{"\x28\xb5\x2f\xfd", "a compressed file (zstd)", "unpack it first"},
}

// binary is the error for bytes that are no text.
func binary(data []byte) error {
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return problem("it is "+s.what+", not an article", s.next)
		}
	}
	return problem(fmt.Sprintf("it is binary, not text (%s)", controlAt(data)), "give a text, HTML, PDF or Word file")
}

// controlAt says where the first byte stands that no text holds.
func controlAt(data []byte) string {
	for i, c := range data {
		if isControl(c) {
			return fmt.Sprintf("byte 0x%02x at offset %d", c, i)
		}
	}
	return "no readable characters"
}

// looksBinary reports whether more than one byte in a hundred of the
// beginning is a control character, or any is zero.
func looksBinary(data []byte) bool {
	head := data[:min(len(data), 64<<10)]
	controls := 0
	for _, c := range head {
		if c == 0 {
			return true
		}
		if isControl(c) {
			controls++
		}
	}
	return controls*100 > len(head)
}

// isControl reports whether text never holds the byte: control characters
// other than white space, escape (terminal logs) and end of file.
func isControl(c byte) bool {
	return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b && c != 0x1a && c != '\b'
}

package pdf

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Document is the text of a file.
type Document struct {
	// Title is what is set largest on the first page; empty where nothing
	// is. It is also the text of Paragraphs[TitleAt].
	Title   string
	TitleAt int
	// Paragraphs are in reading order.
	Paragraphs []Paragraph
	// InfoTitle, Author and Created are what the file says about itself;
	// Created is as it stands there: "D:20240305120000Z".
	InfoTitle, Author, Created string
	// Pages is how many pages there are, Read how many were read.
	Pages, Read int
	// Unknown is the part, 0 to 1, of the characters that cannot be read.
	Unknown float64
}

// Read reads a file, at most so many pages and bytes of unpacked content.
// The error is one of those of this package, or that of the context.
func Read(ctx context.Context, data []byte, pages int, unpacked int64) (*Document, error) {
	f, err := open(data, unpacked)
	if err != nil {
		return nil, err
	}
	tree := f.pageTree(ctx, pages+1)
	if len(tree) == 0 {
		return nil, ErrNotPDF
	}
	d := &Document{Pages: len(tree), Read: min(len(tree), pages), TitleAt: -1}
	cols, glyphs, unknown, pictures := []column(nil), 0, 0, 0
	for i, dict := range tree[:d.Read] {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		p := f.paintPage(dict, i+1)
		glyphs, unknown, pictures = glyphs+len(p.glyphs), unknown+p.unknown, pictures+p.pictures
		for _, c := range columns(fragments(p), 0) {
			if len(c) > 0 {
				cols = append(cols, newColumn(c))
			}
		}
	}
	switch {
	case f.broken:
		return nil, ErrTooLarge
	case glyphs == 0 && unknown > 0 || unknown > glyphs:
		return nil, ErrLetters
	case glyphs == 0 && pictures > 0:
		return nil, ErrScanned
	case glyphs == 0:
		return nil, ErrNoText
	}
	d.Unknown = float64(unknown) / float64(glyphs+unknown)
	d.Paragraphs = paragraphs(withoutRunningHeads(cols, d.Read))
	d.findTitle()
	info := f.info()
	d.InfoTitle, d.Author, d.Created = f.textString(info["Title"]), f.textString(info["Author"]), f.textString(info["CreationDate"])
	return d, nil
}

// withoutRunningHeads drops the lines that stand at the same height on many
// pages, but for their numbers, and lines that are only a page number.
func withoutRunningHeads(cols []column, pages int) []column {
	type head struct {
		text   string
		height int
	}
	count := map[head]int{}
	headOf := func(l line) head { return head{withoutDigits(l.text), int(l.y / 4)} }
	for _, c := range cols {
		for _, l := range c.lines {
			count[headOf(l)]++
		}
	}
	var out []column
	for _, c := range cols {
		kept := c.lines[:0:0]
		for _, l := range c.lines {
			h := headOf(l)
			if n := count[h]; pages > 1 && n > 1 && n*2 >= pages && n <= pages || pageNumber(l.text) {
				continue
			}
			kept = append(kept, l)
		}
		if len(kept) > 0 {
			out = append(out, newColumn(kept))
		}
	}
	return out
}

func withoutDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, s)
}

// pageNumber reports whether a line is "12", "- 12 -", "Page 1 of 3", "1/3".
func pageNumber(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	digits := 0
	for _, w := range words {
		switch rest := withoutDigits(w); {
		case rest != w && len(w) <= 7 && strings.Trim(rest, "/-–—|.") == "":
			digits++
		case w == "page" || w == "of" || strings.Trim(w, "-–—|/") == "":
		default:
			return false
		}
	}
	return digits > 0 && digits <= 2 && len(words) <= 4
}

// titleRatio is how much larger than the body a title is set, titleLength
// how long it may be.
const (
	titleRatio  = 1.2
	titleLength = 300
)

// findTitle takes for the title what is set largest among the first
// paragraphs of the first page.
func (d *Document) findTitle() {
	body := d.bodySize()
	best := body * titleRatio
	for i, p := range d.Paragraphs {
		if i > 12 || p.Pages[0].Page > 1 {
			return
		}
		if p.Size > best*1.01 && len(p.Text) <= titleLength && strings.IndexFunc(p.Text, unicode.IsLetter) >= 0 {
			best, d.Title, d.TitleAt = p.Size, p.Text, i
		}
	}
}

// bodySize is the size in which most of the text is set.
func (d *Document) bodySize() float64 {
	length := map[int]int{}
	best := 0
	for _, p := range d.Paragraphs {
		size := int(p.Size*2 + 0.5)
		length[size] += len(p.Text)
		if n := length[size]; n > length[best] || n == length[best] && size < best {
			best = size
		}
	}
	return float64(best) / 2
}

// textString decodes a text string (7.9.2.2): UTF-16 or, nearly, Latin-1.
func (f *file) textString(o any) string {
	s, _ := f.get(o).(string)
	const most = 2000
	s = s[:min(len(s), most)]
	if rest, ok := strings.CutPrefix(s, "\xfe\xff"); ok {
		units := make([]uint16, 0, len(rest)/2)
		for i := 0; i+1 < len(rest); i += 2 {
			units = append(units, uint16(rest[i])<<8|uint16(rest[i+1]))
		}
		return string(utf16.Decode(units))
	}
	if s = strings.TrimPrefix(s, "\xef\xbb\xbf"); utf8.ValidString(s) {
		return s
	}
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		runes = append(runes, rune(s[i]))
	}
	return string(runes)
}

package pdf

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paragraph is one paragraph of the text.
type Paragraph struct {
	Text string
	// Pages says where in Text which page begins; the first entry is at 0.
	Pages []PageStart
	// Size is the size of its letters in points.
	Size float64
}

// PageStart says that what stands from Offset on is on Page.
type PageStart struct{ Offset, Page int }

// column is a run of lines with its edges, as most lines have them, and its
// usual distance of lines.
type column struct {
	lines           []line
	x, end, leading float64
}

func newColumn(lines []line) column {
	c := column{lines: lines}
	var starts, ends, gaps []float64
	for _, l := range lines {
		starts, ends = append(starts, l.x), append(ends, l.end)
	}
	c.x, c.end = quantile(starts, 0.5), quantile(ends, 0.8)
	for i := 1; i < len(lines); i++ {
		if gap := lines[i-1].y - lines[i].y; gap > 0 {
			gaps = append(gaps, gap)
		}
	}
	if len(gaps) > 0 {
		c.leading = quantile(gaps, 0.33)
	}
	if few := 4; len(gaps) < few { // too few to tell double spacing from a blank line
		c.leading = min(c.leading, 1.5*lines[0].size)
	}
	return c
}

func quantile(values []float64, q float64) float64 {
	sort.Float64s(values)
	return values[int(q*float64(len(values)-1))]
}

// longest is how many bytes a paragraph may have.
const longest = 20_000

// paragraphs joins the lines of all columns.
func paragraphs(columns []column) []Paragraph {
	var out []Paragraph
	var b joiner
	for k, c := range columns {
		for i, l := range c.lines {
			if b.text.Len() > 0 {
				if i > 0 && c.breaks(i) || i == 0 && !goesOn(columns[k-1], c) || b.text.Len() > longest {
					out = append(out, b.paragraph())
				}
			}
			b.add(l)
		}
	}
	if b.text.Len() > 0 {
		out = append(out, b.paragraph())
	}
	return out
}

// breaks reports whether line i begins a paragraph, by its distance, size,
// indent, or a short last line before it.
func (c column) breaks(i int) bool {
	a, b := c.lines[i-1], c.lines[i]
	indent := b.x - c.x
	switch {
	case otherSize(a, b):
		return true
	case a.y-b.y > 1.35*max(c.leading, b.size):
		return true
	case indent > 0.7*b.size && indent < 6*b.size && a.x-c.x < 0.5*a.size:
		return true
	case c.fits(a, b):
		short := c.end-a.end > 0.35*(c.end-c.x)
		return sentenceEnds(a.text) || indent > 0.7*b.size || short && startsUpper(b.text)
	}
	return bullet(b.text)
}

// fits reports whether the first word of line b would have had room on line
// a, so that something else than the edge ended that line.
func (c column) fits(a, b line) bool {
	word, _, _ := strings.Cut(b.text, " ")
	perLetter := (b.end - b.x) / float64(max(1, utf8.RuneCountInString(b.text)))
	return c.end-a.end > perLetter*float64(utf8.RuneCountInString(word)+1)+0.5*a.size
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"“‘'("))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

func otherSize(a, b line) bool { return a.size > 1.12*b.size || b.size > 1.12*a.size }

func bullet(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '•' || r == '▪' || r == '■' || r == '●'
}

// goesOn reports whether the paragraph at the end of column a goes on in b.
func goesOn(a, b column) bool {
	last, next := a.lines[len(a.lines)-1], b.lines[0]
	if otherSize(last, next) || sentenceEnds(last.text) || bullet(next.text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(next.text)
	return unicode.IsLower(r) || a.end-last.end < 0.1*(a.end-a.x)
}

// sentenceEnds reports whether a line ends like a sentence.
func sentenceEnds(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "…")
}

// joiner joins lines to a paragraph.
type joiner struct {
	text  strings.Builder
	pages []PageStart
	size  float64
}

// add adds a line; a hyphen that parts a word at the end of the line before
// is taken away.
func (j *joiner) add(l line) {
	text := ligatures.Replace(l.text)
	old := j.text.String()
	switch {
	case old == "":
		j.size = l.size
	case strings.HasSuffix(old, "\u00ad") || splitsWord(old, text):
		_, n := utf8.DecodeLastRuneInString(old)
		j.text.Reset()
		j.text.WriteString(old[:len(old)-n])
	case strings.HasSuffix(old, "-") && !strings.HasSuffix(old, " -"), strings.HasSuffix(old, string(hyphen)), strings.HasSuffix(old, "—"):
	default:
		j.text.WriteByte(' ')
	}
	if n := len(j.pages); n == 0 || j.pages[n-1].Page != l.page {
		j.pages = append(j.pages, PageStart{j.text.Len(), l.page})
	}
	j.text.WriteString(text)
}

func (j *joiner) paragraph() Paragraph {
	p := Paragraph{Text: j.text.String(), Pages: j.pages, Size: j.size}
	*j = joiner{}
	return p
}

// hyphen is what programs set that part words by themselves.
const hyphen = '\u2010'

// splitsWord reports whether the hyphen at the end of a line parts a word
// that goes on in the next: small letters on both sides, and not one of the
// first parts that are written with a hyphen.
func splitsWord(line, next string) bool {
	last, n := utf8.DecodeLastRuneInString(line)
	first, _ := utf8.DecodeRuneInString(next)
	if last != '-' && last != hyphen || !unicode.IsLower(first) {
		return false
	}
	line = line[:len(line)-n]
	word := line[strings.LastIndexAny(line, " (“\"")+1:]
	before, _ := utf8.DecodeLastRuneInString(word)
	return unicode.IsLetter(before) && (last == hyphen || !keepsHyphen[strings.ToLower(word)] && !strings.Contains(word, "-"))
}

// keepsHyphen are first parts of compounds that keep their hyphen.
var keepsHyphen = map[string]bool{"self": true, "non": true, "ex": true, "half": true, "all": true, "well": true, "long": true, "short": true,
	"high": true, "low": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true,
	"ten": true, "twenty": true, "thirty": true, "forty": true, "fifty": true, "sixty": true, "seventy": true, "eighty": true, "ninety": true,
	"father": true, "mother": true, "son": true, "daughter": true, "vice": true, "co": true, "so": true, "part": true, "full": true, "large": true,
	"small": true, "anti": true, "pro": true, "cross": true, "mid": true, "multi": true, "world": true, "state": true, "year": true, "week": true}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

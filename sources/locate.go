package sources

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// lineIndex holds where lines begin and, every stride bytes, how many
// characters stand before it, so that even a line of megabytes is not counted
// from its beginning; it is built at the first question.
type lineIndex struct {
	once   sync.Once
	starts []int
	runes  []int
}

const (
	bom    = "\ufeff"
	stride = 4096 // bytes
)

// Locate returns the line and column of a byte offset, both counted from 1;
// the column counts characters. A byte order mark counts for nothing, an
// offset outside the text is moved to its nearest end.
func (a *Article) Locate(offset int) (line, column int) {
	offset = max(0, min(offset, len(a.Text)))
	index := a.lines
	if index == nil { // an article made by hand
		index = new(lineIndex)
	}
	index.once.Do(func() { index.build(a.Text) })
	line = sort.SearchInts(index.starts, offset+1)
	start := index.starts[line-1]
	column = 1 + index.runesBefore(a.Text, offset) - index.runesBefore(a.Text, start)
	if start == 0 && strings.HasPrefix(a.Text[:offset], bom) {
		column--
	}
	return line, column
}

func (x *lineIndex) build(text string) {
	x.starts, x.runes = lineStarts(text), make([]int, 1, 1+len(text)/stride)
	for i := stride; i <= len(text); i += stride {
		x.runes = append(x.runes, x.runes[len(x.runes)-1]+runeStarts(text[i-stride:i]))
	}
}

// runesBefore counts the characters that begin before the offset.
func (x *lineIndex) runesBefore(text string, offset int) int {
	i := offset / stride
	return x.runes[i] + runeStarts(text[i*stride:offset])
}

// runeStarts counts the bytes that begin a character; unlike a count of
// characters it adds up over pieces cut anywhere.
func runeStarts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// MarkAt returns the page or paragraph that holds the offset; ok is false
// where the format has none.
func (a *Article) MarkAt(offset int) (m Mark, ok bool) {
	i := sort.Search(len(a.Marks), func(i int) bool { return a.Marks[i].Start > offset })
	if i == 0 {
		return Mark{}, false
	}
	return a.Marks[i-1], true
}

// lineStarts returns the offsets at which lines begin: 0, and after each
// line feed.
func lineStarts(s string) []int {
	starts := make([]int, 1, 1+strings.Count(s, "\n"))
	for i := 0; ; {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}

package sources

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// lineIndex holds where lines begin; it is built at the first question.
type lineIndex struct {
	once   sync.Once
	starts []int
}

const bom = "\ufeff"

// Locate returns the line and column of a byte offset, both counted from 1;
// the column counts characters. A byte order mark counts for nothing, an
// offset outside the text is moved to its nearest end.
func (a *Article) Locate(offset int) (line, column int) {
	offset = max(0, min(offset, len(a.Text)))
	starts := a.lineStarts()
	line = sort.SearchInts(starts, offset+1)
	return line, 1 + utf8.RuneCountInString(strings.TrimPrefix(a.Text[starts[line-1]:offset], bom))
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

func (a *Article) lineStarts() []int {
	if a.lines == nil { // an article made by hand
		return lineStarts(a.Text)
	}
	a.lines.once.Do(func() { a.lines.starts = lineStarts(a.Text) })
	return a.lines.starts
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

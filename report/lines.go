package report

import "sort"

// lines finds the line of an offset.
type lines []int // where each line starts

func newLines(text string) lines {
	out := lines{0}
	for i := range len(text) {
		if text[i] == '\n' {
			out = append(out, i+1)
		}
	}
	return out
}

// at is the line that holds an offset, from 1, and where it starts.
func (l lines) at(offset int) (number, start int) {
	n := sort.SearchInts(l, offset+1)
	return n, l[n-1]
}

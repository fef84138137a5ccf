package pdf

import "sort"

// A page is read column by column. Where a strip of the page, the gutter, is
// crossed by few fragments and has many on both sides, it parts two columns:
//
//	┌──────────────────────┐
//	│ headline crosses     │  1
//	├──────────┬───────────┤
//	│ 2 left   │ 3 right   │
//	├──────────┴───────────┤
//	│ a line that crosses  │  4
//	├──────────┬───────────┤
//	│ 5        │ 6         │
//	└──────────┴───────────┘
//
// Fragments that cross the gutter part the page into bands; in each band the
// left column is read before the right one. Columns may hold columns.

// gutterShare is the part of the fragments that must stand on each side of a
// gutter, crossShare the part that may cross it.
const (
	gutterShare = 0.15
	crossShare  = 0.25
	narrowest   = 0.8 // width of a gutter, in sizes of the font
	maxColumns  = 3   // levels of columns in columns: eight columns
)

// columns returns the lines of a page in reading order, cut into runs that
// stand in one column.
func columns(fragments []line, depth int) [][]line {
	left, right, ok := gutter(fragments)
	if !ok || depth >= maxColumns {
		return [][]line{rows(fragments)}
	}
	sortDown(fragments)
	var out [][]line
	var leftCol, rightCol, across []line
	flushColumns := func() {
		for _, col := range [][]line{leftCol, rightCol} {
			if len(col) > 0 {
				out = append(out, columns(col, depth+1)...)
			}
		}
		leftCol, rightCol = nil, nil
	}
	flushAcross := func() {
		if len(across) > 0 {
			out = append(out, rows(across))
		}
		across = nil
	}
	for _, f := range fragments {
		switch {
		case f.end <= right && f.x < left:
			flushAcross()
			leftCol = append(leftCol, f)
		case f.x >= left:
			flushAcross()
			rightCol = append(rightCol, f)
		default:
			flushColumns()
			across = append(across, f)
		}
	}
	flushAcross()
	flushColumns()
	return out
}

// gutter finds the strip [left, right) that parts two columns.
func gutter(fragments []line) (left, right float64, ok bool) {
	const fewest, most = 6, 4000
	if len(fragments) < fewest {
		return 0, 0, false
	}
	x0, x1 := extent(fragments)
	if x1-x0 < 50 || x1-x0 > most {
		return 0, 0, false
	}
	crossing := coverage(fragments, x0, x1)
	least := narrowest * medianSize(fragments)
	best := 0.0
	tolerance := int(crossShare * float64(len(fragments)))
	for level := 0; level <= tolerance && !ok; level = level*2 + 1 {
		for i := 0; i < len(crossing); i++ {
			start := i
			for i < len(crossing) && crossing[i] <= level {
				i++
			}
			a, b := x0+float64(start), x0+float64(i)
			if width := b - a; width > best && width >= least && parts(fragments, a, b, x1-x0) {
				best, left, right, ok = width, a, b, true
			}
		}
	}
	return left, right, ok
}

func medianSize(fragments []line) float64 {
	sizes := make([]float64, len(fragments))
	for i, f := range fragments {
		sizes[i] = f.size
	}
	sort.Float64s(sizes)
	return sizes[len(sizes)/2]
}

func extent(fragments []line) (x0, x1 float64) {
	x0, x1 = fragments[0].x, fragments[0].end
	for _, f := range fragments {
		x0, x1 = min(x0, f.x), max(x1, f.end)
	}
	return x0, x1
}

// coverage counts for each unit of width the fragments that cross it.
func coverage(fragments []line, x0, x1 float64) []int {
	out := make([]int, int(x1-x0)+2)
	for _, f := range fragments {
		out[int(f.x-x0)]++
		if end := int(f.end-x0) + 1; end < len(out) {
			out[end]--
		}
	}
	for i := 1; i < len(out); i++ {
		out[i] += out[i-1]
	}
	return out
}

// parts reports whether both sides of the strip look like columns: enough
// fragments, and wide ones (numbers of a list are narrow).
func parts(fragments []line, left, right, width float64) bool {
	nLeft, nRight := 0, 0
	wideLeft, wideRight := 0.0, 0.0
	for _, f := range fragments {
		switch {
		case f.end <= right && f.x < left:
			nLeft++
			wideLeft += f.end - f.x
		case f.x >= left:
			nRight++
			wideRight += f.end - f.x
		}
	}
	least := max(3, int(gutterShare*float64(len(fragments))))
	return nLeft >= least && nRight >= least && wideLeft/float64(nLeft) > 0.1*width && wideRight/float64(nRight) > 0.1*width
}

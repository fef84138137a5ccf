package pdf

import (
	"math"
	"sort"
	"strings"
)

// line is a run of characters on one baseline, later a whole line of a
// column.
type line struct {
	x, end, y, size float64
	text            string
	page            int
}

// Distances in sizes of the font: a gap that parts words, and one that parts
// columns or cells.
const (
	wordGap  = 0.17
	largeGap = 1.5
)

// fragments joins the glyphs, in the order in which they are painted, to
// runs without large gaps.
func fragments(p page) []line {
	var out []line
	var b strings.Builder
	var cur line
	blank := false // the last character was one
	flush := func() {
		if text := strings.TrimSpace(b.String()); text != "" {
			cur.text = text
			out = append(out, cur)
		}
		b.Reset()
	}
	for i, g := range p.glyphs {
		gap := g.x - cur.end
		switch {
		case i > 0 && doubled(p.glyphs[i-1], g):
			continue
		case b.Len() == 0:
			cur = line{x: g.x, y: g.y, size: g.size, page: p.number}
		case math.Abs(g.y-cur.y) > 0.5*max(g.size, cur.size) || gap > largeGap*g.size || gap < -0.6*g.size:
			flush()
			cur = line{x: g.x, y: g.y, size: g.size, page: p.number}
		case gap > wordGap*g.size && g.text != " " && !blank:
			b.WriteByte(' ')
		}
		blank = g.text == " "
		b.WriteString(g.text)
		if strings.TrimSpace(g.text) != "" || b.Len() == len(g.text) {
			cur.end = max(g.end, g.x)
		}
		if g.size > cur.size {
			cur.size, cur.y = g.size, g.y // what came before was raised
		}
	}
	flush()
	return out
}

// doubled reports whether b is a painted once more, to look bold.
func doubled(a, b glyph) bool {
	return a.text == b.text && math.Abs(a.x-b.x) < 0.1*a.size && math.Abs(a.y-b.y) < 0.1*a.size && strings.TrimSpace(a.text) != ""
}

// rows joins the fragments of one column to lines, top to bottom.
func rows(fragments []line) []line {
	sortDown(fragments)
	var out []line
	for len(fragments) > 0 {
		n := 1
		for n < len(fragments) && fragments[0].y-fragments[n].y < 0.4*max(fragments[0].size, fragments[n].size) {
			n++
		}
		row := fragments[:n]
		sort.SliceStable(row, func(i, j int) bool { return row[i].x < row[j].x })
		out = append(out, joined(row))
		fragments = fragments[n:]
	}
	return out
}

func joined(row []line) line {
	l := row[0]
	for _, r := range row[1:] {
		if r.x-l.end > wordGap*r.size {
			l.text += " "
		}
		l.text += r.text
		l.end, l.size = max(l.end, r.end), max(l.size, r.size)
	}
	return l
}

func sortDown(ls []line) {
	sort.SliceStable(ls, func(i, j int) bool {
		if ls[i].y != ls[j].y {
			return ls[i].y > ls[j].y
		}
		return ls[i].x < ls[j].x
	})
}

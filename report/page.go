package report

import (
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// page collects lines for a terminal of a known width.
type page struct {
	strings.Builder
	width int
	color bool
}

// The width where none is given, the least that is kept to, and the least in
// which a grid leaves room for whole words.
const (
	usualWidth = 80
	leastWidth = 20
	gridWidth  = 60
)

func newPage(width int, color bool) *page {
	if width <= 0 {
		width = usualWidth
	}
	return &page{width: max(width, leastWidth), color: color}
}

// blank parts what follows from what stands above.
func (p *page) blank() {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
}

// line writes one paragraph, wrapped.
func (p *page) line(r rich) {
	for _, l := range r.wrap(p.width) {
		p.WriteString(l.render(p.color) + "\n")
	}
}

// hanging writes a paragraph beside a label.
func (p *page) hanging(label, text rich) {
	indent := max(label.width()+2, 4)
	for i, l := range text.wrap(max(p.width-indent, 8)) {
		pad := strings.Repeat(" ", indent)
		if i == 0 {
			pad = label.render(p.color) + pad[label.width():]
		}
		p.WriteString(pad + l.render(p.color) + "\n")
	}
}

// narrow reports whether there is no room for a grid.
func (p *page) narrow() bool { return p.width < gridWidth }

// gridEdges is how many columns the lines and blanks of a grid take.
func gridEdges(cells int) int { return 3*cells - 1 }

// grid draws rows of cells that are wrapped already. The library only draws
// the frame, around a stand-in for every line of the columns it will take:
// left to itself it cuts words, loses text, and takes a family of emoji for
// four characters.
func (p *page) grid(rows [][][]rich, widths []int, lines bool) {
	twwidth.SetOptions(twwidth.Options{}) // not by the locale
	var b strings.Builder
	t := tablewriter.NewTable(&b, gridStyle(lines)...)
	var shown []string // what goes where the stand-ins are, in order
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, lines := range row {
			cells[i] = standIns(lines, widths[i])
		}
		shown = append(shown, p.inOrder(row)...)
		_ = t.Append(cells) // writes to memory only
	}
	_ = t.Render()
	for l := range strings.Lines(b.String()) {
		for i := strings.Index(l, standIn); i >= 0; i = strings.Index(l, standIn) {
			end := i + len(l[i:]) - len(strings.TrimLeft(l[i:], standIn))
			p.WriteString(l[:i] + shown[0])
			l, shown = l[end:], shown[1:]
		}
		p.WriteString(strings.TrimRight(l, " \n") + "\n")
	}
}

func gridStyle(lines bool) []tablewriter.Option {
	return []tablewriter.Option{
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders:  tw.Border{Left: tw.Off, Right: tw.Off, Top: tw.On, Bottom: tw.On},
			Symbols:  tw.NewSymbols(tw.StyleLight),
			Settings: tw.Settings{Separators: tw.Separators{BetweenRows: state(lines), BetweenColumns: tw.On}},
		})),
		tablewriter.WithRowAutoWrap(tw.WrapNone), tablewriter.WithRowAlignment(tw.AlignLeft),
		tablewriter.WithHeaderAutoFormat(tw.Off), tablewriter.WithTrimSpace(tw.Off), tablewriter.WithTrimLine(tw.Off),
	}
}

func state(on bool) tw.State {
	if on {
		return tw.On
	}
	return tw.Off
}

// standIn stands for one column of text while the frame is drawn.
const standIn = "x"

// standIns are the lines of a cell; the first is filled to the width of its
// column, so that all tables of a report stand in line.
func standIns(lines []rich, width int) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(strings.Repeat(standIn, l.width()))
		if i == 0 {
			b.WriteString(strings.Repeat(" ", max(0, width-l.width())))
		}
	}
	return b.String()
}

// inOrder lists the lines of a row's cells as they come on the screen.
func (p *page) inOrder(row [][]rich) []string {
	var out []string
	for i, more := 0, true; more; i++ {
		more = false
		for _, lines := range row {
			if i < len(lines) {
				more = true
				if lines[i].width() > 0 {
					out = append(out, lines[i].render(p.color))
				}
			}
		}
	}
	return out
}

package report

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// style says why a piece of text stands out; the terminal shows it by colour.
type style uint8

const (
	plainText style = iota
	strong          // a heading, a kind
	faint           // evidence, IDs
	alarm           // a conflict
	caution         // a conflict less certain, a warning
	calm            // agreement
	letter          // A, B, C
	changed         // the letters or words that differ
)

// codes are the terminal's attributes of each style.
var codes = [...]string{
	strong: "1", faint: "2", alarm: "1;31", caution: "1;33", calm: "32", letter: "36", changed: "1;4;31",
}

// rich is one line of text in pieces of different styles. Its text is safe
// to show: it went through Visible where it came from an article.
type rich []piece

type piece struct {
	text  string
	style style
}

// say makes a line of one style.
func say(st style, text string) rich { return rich{{text, st}} }

// and joins lines into one.
func (r rich) and(more ...piece) rich { return append(r[:len(r):len(r)], more...) }

// String renders the line, with the terminal's escapes where color is true.
func (r rich) render(color bool) string {
	var b strings.Builder
	for _, p := range r {
		if !color || p.style == plainText || p.text == "" {
			b.WriteString(p.text)
			continue
		}
		b.WriteString("\x1b[" + codes[p.style] + "m" + p.text + "\x1b[0m")
	}
	return b.String()
}

// width is how many columns the line takes.
func (r rich) width() int {
	n := 0
	for _, p := range r {
		n += columns(p.text)
	}
	return n
}

// columns is how many columns of a terminal the text takes.
func columns(s string) int { return displaywidth.String(s) }

// cluster is what a terminal shows as one character.
type cluster struct {
	piece
	width int
}

func (r rich) clusters() []cluster {
	var out []cluster
	for _, p := range r {
		for g := displaywidth.StringGraphemes(p.text); g.Next(); {
			out = append(out, cluster{piece{g.Value(), p.style}, g.Width()})
		}
	}
	return out
}

// wrap cuts the line into lines of at most width columns, at blanks where
// there are any, else between characters. It drops nothing but the blanks at
// the cuts; a character wider than the width stands alone on its line.
func (r rich) wrap(width int) []rich {
	cs := r.clusters()
	var out []rich
	for len(cs) > 0 {
		n := fit(cs, width)
		out = append(out, join(trim(cs[:n])))
		cs = cs[n:]
		for len(cs) > 0 && cs[0].text == " " {
			cs = cs[1:]
		}
	}
	if out == nil {
		out = []rich{nil}
	}
	return out
}

// fit returns how many clusters go on one line.
func fit(cs []cluster, width int) int {
	used, blank := 0, 0
	for i, c := range cs {
		if c.text == " " {
			blank = i
		} else if used+c.width > width {
			if blank > 0 {
				return blank
			}
			return max(i, 1)
		}
		used += c.width
	}
	return len(cs)
}

func trim(cs []cluster) []cluster {
	for len(cs) > 0 && cs[len(cs)-1].text == " " {
		cs = cs[:len(cs)-1]
	}
	return cs
}

// join puts neighbours of one style together again.
func join(cs []cluster) rich {
	var out rich
	var b strings.Builder
	for i, c := range cs {
		b.WriteString(c.text)
		if i+1 == len(cs) || cs[i+1].style != c.style {
			out = append(out, piece{b.String(), c.style})
			b.Reset()
		}
	}
	return out
}

package main

import (
	"fmt"
	"strings"

	"factdiff/compare/entity/names"
)

// score counts names found, marked and right, by label.
type score struct{ found, gold, right [names.Labels]int }

func (s *score) add(d *document, found []names.Span) {
	set := map[names.Span]bool{}
	for _, n := range d.gold {
		set[n] = true
		s.gold[n.Label]++
	}
	for l, n := range d.missing {
		s.gold[l] += n
	}
	for _, n := range found {
		s.found[n.Label]++
		if set[n] {
			s.right[n.Label]++
		}
	}
}

func (s score) String() string {
	f1 := func(right, found, gold int) float64 { return 200 * float64(right) / float64(max(1, found+gold)) }
	out, r, f, g := "", 0, 0, 0
	for l := names.Person; l < names.Labels; l++ {
		out += fmt.Sprintf("%s %.1f · ", l, f1(s.right[l], s.found[l], s.gold[l]))
		r, f, g = r+s.right[l], f+s.found[l], g+s.gold[l]
	}
	return out + fmt.Sprintf("all F1 %.1f (precision %.1f, recall %.1f)", f1(r, f, g), 100*float64(r)/float64(max(1, f)), 100*float64(r)/float64(max(1, g)))
}

// printErrors prints at most limit mistakes and returns how many.
func printErrors(d *document, found []names.Span, limit int) int {
	n := 0
	set := map[names.Span]bool{}
	for _, x := range d.gold {
		set[x] = true
	}
	for _, x := range found {
		if !set[x] && n < limit {
			n++
			fmt.Printf("%s wrong  %s\n", d.file, describe(d, x))
		}
		delete(set, x)
	}
	for _, x := range d.gold {
		if set[x] && n < limit {
			n++
			fmt.Printf("%s missed %s\n", d.file, describe(d, x))
		}
	}
	return n
}

func describe(d *document, x names.Span) string {
	doc := d.reader.Doc
	from, to := max(x.First-5, 0), min(x.End+5, len(doc.Tokens))
	return fmt.Sprintf("%-12s %s   [%s]", x.Label, doc.Slice(doc.Join(x.First, x.End)), strings.Join(strings.Fields(doc.Slice(doc.Join(from, to))), " "))
}

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"factdiff/compare/entity/names"
	"factdiff/compare/text"
	"factdiff/sources"
)

// document is an article with its names.
type document struct {
	file     string
	reader   *names.Reader
	gold     []names.Span
	missing  [names.Labels]int // names that are no runs of whole tokens
	lattices []names.Lattice
	// opens is the feature of the start of each region, given the right names.
	opens []uint64
}

type mark struct {
	File  string `json:"file"`
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

var labels = map[string]names.Label{"person": names.Person, "place": names.Place, "organization": names.Organization}

// load reads the articles of dir and their gold.jsonl.
func load(ctx context.Context, dir string, readable map[uint64]string) ([]*document, error) {
	marks, files, err := readMarks(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		return nil, err
	}
	var docs []*document
	for _, f := range files {
		articles, err := sources.Load(ctx, []string{filepath.Join(dir, f)}, sources.Options{})
		if err != nil {
			return nil, err
		}
		d := &document{file: f, reader: names.NewReader(text.Parse(articles[0]))}
		for _, m := range marks[f] {
			d.mark(m)
		}
		d.lattices = d.reader.Lattices(readable)
		d.setOpens(readable)
		docs = append(docs, d)
	}
	return docs, nil
}

func readMarks(file string) (map[string][]mark, []string, error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, nil, err
	}
	defer in.Close()
	marks := map[string][]mark{}
	var files []string
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		var m mark
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", file, err)
		}
		if marks[m.File] == nil {
			files = append(files, m.File)
		}
		marks[m.File] = append(marks[m.File], m)
	}
	sort.Strings(files)
	return marks, files, lines.Err()
}

// mark takes a name over where it is a run of whole tokens.
func (d *document) mark(m mark) {
	doc := d.reader.Doc
	first, end := doc.TokensIn(sources.Span{Start: m.Start, End: m.End})
	l := labels[m.Type]
	if first == end || doc.Tokens[first].Start != m.Start || doc.Tokens[end-1].End != m.End {
		d.missing[l]++
		return
	}
	d.gold = append(d.gold, names.Span{First: first, End: end, Label: l})
}

// setOpens finds the feature each region begins with when the names before
// it are the right ones.
func (d *document) setOpens(readable map[uint64]string) {
	g := 0
	for _, l := range d.lattices {
		for g < len(d.gold) && d.gold[g].First < l.First {
			g++
		}
		var last *names.Span
		if g > 0 {
			last = &d.gold[g-1]
		}
		d.opens = append(d.opens, d.reader.Opens(last, l.First, readable))
	}
}

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
	return fmt.Sprintf("%-12s %s   [%s]", x.Label, doc.Slice(doc.Join(x.First, x.End)), doc.Slice(doc.Join(from, to)))
}

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

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
	lattices []lattice
	weight   float64
}

// story is the part of the file name before two underscores: articles that
// tell one story share their names.
func (d *document) story() string {
	name, _, _ := strings.Cut(d.file, "__")
	return name
}

// lattice is a region with its features as numbers.
type lattice struct {
	first, end int
	tokens     [][]int32
	names      []candidate
	opens      int32 // the feature of its start, given the right names
	gold       map[span]names.Label
	doubtful   bool // the marks are not sure and other weights disagree
}

// candidate is a possible name in tokens [start, end) of the region.
type candidate struct {
	span
	name     bool
	features []int32
	// elsewhere are the features of the second reading.
	elsewhere []int32
}

type span struct{ start, end int }

// vocabulary numbers the features.
type vocabulary struct {
	readable map[uint64]string
	ids      map[uint64]int32
	follows  [names.Labels]int32
}

func newVocabulary() *vocabulary {
	v := &vocabulary{readable: map[uint64]string{}, ids: map[uint64]int32{}}
	for l := range v.follows {
		v.follows[l] = v.id(names.Follows(names.Label(l), v.readable))
	}
	return v
}

func (v *vocabulary) id(f uint64) int32 {
	n, ok := v.ids[f]
	if !ok {
		n = int32(len(v.ids))
		v.ids[f] = n
	}
	return n
}

func (v *vocabulary) all(fs []uint64) []int32 {
	out := make([]int32, len(fs))
	for i, f := range fs {
		out[i] = v.id(f)
	}
	return out
}

type mark struct {
	File  string `json:"file"`
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

var labels = map[string]names.Label{"person": names.Person, "place": names.Place, "organization": names.Organization}

// load reads the articles of dir and their gold.jsonl.
func load(ctx context.Context, dir string, v *vocabulary, weight float64) ([]*document, error) {
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
		d := &document{file: f, weight: weight, reader: names.NewReader(text.Parse(articles[0]))}
		for _, m := range marks[f] {
			d.mark(m)
		}
		d.cut(v)
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

// mark takes a name over where it is a run of whole tokens; the period of an
// abbreviation that ends a sentence need not belong to it.
func (d *document) mark(m mark) {
	doc := d.reader.Doc
	first, end := doc.TokensIn(sources.Span{Start: m.Start, End: m.End})
	l := labels[m.Type]
	if first == end || doc.Tokens[first].Start != m.Start || doc.Tokens[end-1].End != m.End && strings.TrimSuffix(doc.Text(end-1), ".") != doc.Article.Text[doc.Tokens[end-1].Start:m.End] {
		d.missing[l]++
		return
	}
	d.gold = append(d.gold, names.Span{First: first, End: end, Label: l})
}

// cut finds the regions, their possible names and the right ones.
func (d *document) cut(v *vocabulary) {
	g := 0
	for _, l := range d.reader.Lattices(v.readable) {
		for g < len(d.gold) && d.gold[g].First < l.First {
			g++
		}
		var last *names.Span
		if g > 0 {
			last = &d.gold[g-1]
		}
		x := lattice{first: l.First, end: l.End, opens: v.id(d.reader.Opens(last, l.First, v.readable))}
		for _, t := range l.Tokens {
			x.tokens = append(x.tokens, v.all(t))
		}
		for _, n := range l.Names {
			x.names = append(x.names, candidate{span: span{n.First - l.First, n.End - l.First}, name: n.Name, features: v.all(n.Features)})
		}
		x.gold = d.goldOf(&x)
		d.lattices = append(d.lattices, x)
	}
}

// goldOf returns the right cut of the region: label + 1 by span. Names the
// region cannot hold leave their tokens outside.
func (d *document) goldOf(g *lattice) map[span]names.Label {
	out := map[span]names.Label{}
	possible := map[span]bool{}
	for _, c := range g.names {
		possible[c.span] = c.name
	}
	covered := make([]bool, g.end-g.first)
	for _, x := range d.gold {
		k := span{x.First - g.first, x.End - g.first}
		if x.First < g.first || x.End > g.end || !possible[k] {
			continue
		}
		out[k] = x.Label + 1
		for i := k.start; i < k.end; i++ {
			covered[i] = true
		}
	}
	for i, c := range covered {
		if !c {
			out[span{i, i + 1}] = names.Outside + 1
		}
	}
	return out
}

// agree marks the regions as doubtful where the names found differ from the
// marks.
func (d *document) agree(found []names.Span) {
	n := 0
	for i := range d.lattices {
		l := &d.lattices[i]
		same, right := 0, 0
		for _, label := range l.gold {
			if label != names.Outside+1 {
				right++
			}
		}
		for ; n < len(found) && found[n].First < l.end; n++ {
			same++
			if l.gold[span{found[n].First - l.first, found[n].End - l.first}] != found[n].Label+1 {
				same = -1 << 20
			}
		}
		l.doubtful = same != right
	}
}

// reread sets the features of the second reading after the first one found
// the names.
func (d *document) reread(found []names.Span, v *vocabulary) {
	e := d.reader.Elsewhere(found)
	for i := range d.lattices {
		l := &d.lattices[i]
		for j := range l.names {
			c := &l.names[j]
			c.elsewhere = v.all(e.Features(l.first+c.start, l.first+c.end, v.readable))
		}
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
	return fmt.Sprintf("%-12s %s   [%s]", x.Label, doc.Slice(doc.Join(x.First, x.End)), strings.Join(strings.Fields(doc.Slice(doc.Join(from, to))), " "))
}

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

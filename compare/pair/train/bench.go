package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"sort"

	"context"

	"factdiff/compare/reading"
	"factdiff/sources"
)

// plantedCase is one line of cases.jsonl.
type plantedCase struct {
	Story string   `json:"story"`
	Files []string `json:"files"`
	File  string   `json:"file"`
	Kind  string   `json:"kind"`
	Label string   `json:"label"`
	Edits []edit   `json:"edits"`
	Focus [][2]int `json:"focus"`
	// weight is what the case counts in the fit.
	weight float64
}

// edit replaces bytes [Start, End) by New.
type edit struct {
	Start, End int
	New        string
}

func (e *edit) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&e.Start, &e.End, &e.New})
}

// goldFact is one line of gold.jsonl.
type goldFact struct {
	Story   string     `json:"story"`
	Files   []string   `json:"files"`
	Verdict string     `json:"verdict"`
	Kind    string     `json:"kind"`
	Spans   []goldSpan `json:"spans"`
}

type goldSpan struct {
	File       string
	Start, End int
}

func (g *goldSpan) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&g.File, &g.Start, &g.End})
}

// lines decodes a file of JSON lines.
func lines[T any](path string) ([]T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []T
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		var x T
		if err := json.Unmarshal(s.Bytes(), &x); err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, s.Err()
}

// bench reads the stories, each article once.
type bench struct {
	dir   string
	cases []plantedCase
	gold  []goldFact
	files map[string][]string // by story
	read  map[string]*reading.Reading
}

func openBench(dir string) (*bench, error) {
	b := &bench{dir: dir, files: map[string][]string{}, read: map[string]*reading.Reading{}}
	var err error
	if b.cases, err = lines[plantedCase](filepath.Join(dir, "cases.jsonl")); err != nil {
		return nil, err
	}
	if b.gold, err = lines[goldFact](filepath.Join(dir, "gold.jsonl")); err != nil {
		return nil, err
	}
	for _, c := range b.cases {
		b.files[c.Story] = c.Files
	}
	return b, nil
}

func (b *bench) stories() []string {
	var out []string
	for s := range b.files {
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

// article reads one article of a story as it is.
func (b *bench) article(story, file string) (*reading.Reading, error) {
	path := filepath.Join(b.dir, "stories", story, file)
	if r := b.read[path]; r != nil {
		return r, nil
	}
	as, err := sources.Load(context.Background(), []string{path}, sources.Options{})
	if err != nil {
		return nil, err
	}
	r := reading.Read(as[0])
	b.read[path] = r
	return r, nil
}

// edited reads the article of a case with its edits made.
func (b *bench) edited(c *plantedCase) (*reading.Reading, error) {
	data, err := os.ReadFile(filepath.Join(b.dir, "stories", c.Story, c.File))
	if err != nil {
		return nil, err
	}
	edits := append([]edit(nil), c.Edits...)
	sort.Slice(edits, func(i, j int) bool { return edits[i].Start > edits[j].Start })
	for _, e := range edits {
		data = append(data[:e.Start:e.Start], append([]byte(e.New), data[e.End:]...)...)
	}
	tmp, err := os.MkdirTemp("", "train")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	path := filepath.Join(tmp, c.File)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return nil, err
	}
	as, err := sources.Load(context.Background(), []string{path}, sources.Options{})
	if err != nil {
		return nil, err
	}
	return reading.Read(as[0]), nil
}

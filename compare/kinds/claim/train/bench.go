package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"sort"

	"factdiff/compare/reading"
	"factdiff/sources"
)

// planted is one line of cases.jsonl.
type planted struct {
	ID, Story, File, Kind, Label string
	Files                        []string
	Edits                        []edit
	Focus                        [][2]int
}

// edit replaces bytes [Start, End) by New.
type edit struct {
	Start, End int
	New        string
}

func (e *edit) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&e.Start, &e.End, &e.New})
}

// bench reads the articles of the stories, each once.
type bench struct {
	dir   string
	cases []planted
	files map[string][]string // by story
	read  map[string]*reading.Reading
}

func open(dir string) (*bench, error) {
	f, err := os.Open(filepath.Join(dir, "cases.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b := &bench{dir: dir, files: map[string][]string{}, read: map[string]*reading.Reading{}}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var c planted
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return nil, err
		}
		b.files[c.Story] = c.Files
		b.cases = append(b.cases, c)
	}
	return b, lines.Err()
}

func (b *bench) stories() []string {
	out := make([]string, 0, len(b.files))
	for s := range b.files {
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

// story reads the articles of a story, with those of the case edited.
func (b *bench) story(name string, c *planted) ([]*reading.Reading, error) {
	var out []*reading.Reading
	for _, file := range b.files[name] {
		path := filepath.Join(b.dir, "stories", name, file)
		r := b.read[path]
		var err error
		if c != nil && file == c.File {
			r, err = edited(path, c)
		} else if r == nil {
			r, err = load(path)
			b.read[path] = r
		}
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

func load(path string) (*reading.Reading, error) {
	as, err := sources.Load(context.Background(), []string{path}, sources.Options{})
	if err != nil {
		return nil, err
	}
	return reading.Read(as[0]), nil
}

// edited reads the article with the edits of the case made.
func edited(path string, c *planted) (*reading.Reading, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	edits := append([]edit(nil), c.Edits...)
	sort.Slice(edits, func(i, j int) bool { return edits[i].Start > edits[j].Start })
	for _, e := range edits {
		data = append(data[:e.Start:e.Start], append([]byte(e.New), data[e.End:]...)...)
	}
	dir, err := os.MkdirTemp("", "train")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	tmp := filepath.Join(dir, filepath.Base(path))
	if err := os.WriteFile(tmp, data, 0o600); err != nil {
		return nil, err
	}
	return load(tmp)
}

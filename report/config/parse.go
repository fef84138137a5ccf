package config

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"factdiff/compare/fact"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// shape is the file as YAML sees it. Switches are words here: YAML 1.2, in
// which "on" and "off" are no booleans, and YAML 1.1 both read them so.
type shape struct {
	Sources []struct {
		Path      string `yaml:"path"`
		Date      string `yaml:"date"`
		Publisher string `yaml:"publisher"`
	} `yaml:"sources"`
	FailOn   string            `yaml:"fail-on"`
	Kinds    map[string]string `yaml:"kinds"`
	Aliases  [][]string        `yaml:"aliases"`
	Ignore   []string          `yaml:"ignore"`
	Baseline string            `yaml:"baseline"`
}

// Keys are the settings of a configuration, in the order of the manual.
var Keys = []string{"sources", "fail-on", "kinds", "aliases", "ignore", "baseline"}

// Parse reads a configuration. Paths in it stay as they are written. The
// error is an *Error.
func Parse(data []byte) (*Config, error) {
	c := &checker{source: data}
	if !utf8.Valid(data) {
		return nil, c.errorAt(1, 1, "not UTF-8 text")
	}
	var s shape
	if err := c.decode(&s); err != nil {
		return nil, c.yaml(err)
	}
	out := &Config{FailOn: fact.Level(s.FailOn), Aliases: s.Aliases, Ignore: s.Ignore, Baseline: s.Baseline, lines: map[string]int{}}
	c.check(out, &s)
	if c.err != nil {
		return nil, c.err
	}
	return out, nil
}

// decode reads the file into s. The library panics on some broken tags: that
// is a mistake in the file as well.
func (c *checker) decode(s *shape) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = errors.New("this YAML cannot be read; keep to plain keys, lists and words")
		}
	}()
	if c.file, err = parser.ParseBytes(c.source, 0); err != nil {
		return err
	}
	err = yaml.UnmarshalWithOptions(c.source, s, yaml.Strict())
	if errors.Is(err, io.EOF) {
		return nil // an empty file sets nothing
	}
	return err
}

// checker holds a file while its values are checked; the first mistake
// stays.
type checker struct {
	source []byte
	file   *ast.File
	err    error
}

func (c *checker) check(out *Config, s *shape) {
	for i, src := range s.Sources {
		c.source1(i, src.Path, src.Date)
		out.Sources = append(out.Sources, Source(src))
		out.lines[fmt.Sprintf("sources[%d]", i)] = c.line("$.sources[%d]", i)
	}
	if s.FailOn != "" && !slices.Contains(levels, s.FailOn) {
		c.failf("$.fail-on", "%q is no level; there are %s", s.FailOn, strings.Join(levels, ", "))
	}
	c.kinds(out, s.Kinds)
	for i, group := range s.Aliases {
		if len(group) < 2 {
			c.failf(fmt.Sprintf("$.aliases[%d]", i), "an alias is a list of two spellings or more, as [Kiev, Kyiv]")
		}
		out.lines[fmt.Sprintf("aliases[%d]", i)] = c.line("$.aliases[%d]", i)
	}
	for i, passage := range s.Ignore {
		if len(strings.Fields(passage)) == 0 {
			c.failf(fmt.Sprintf("$.ignore[%d]", i), "an empty passage")
		}
		out.lines[fmt.Sprintf("ignore[%d]", i)] = c.line("$.ignore[%d]", i)
	}
	out.lines["fail-on"], out.lines["baseline"] = c.line("$.fail-on"), c.line("$.baseline")
}

var levels = []string{string(fact.Error), string(fact.Warning), string(fact.Note), "none"}

func (c *checker) source1(i int, path, date string) {
	if path == "" {
		c.failf(fmt.Sprintf("$.sources[%d]", i), "a source needs a path")
	}
	if date != "" && !IsDate(date) {
		c.failf(fmt.Sprintf("$.sources[%d].date", i), "%q is no date; write it as 2025-12-02 or 2025-12-02T14:30:00Z", date)
	}
}

// IsDate reports whether the words are a day or a time in ISO 8601.
func IsDate(s string) bool {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04"} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}

func (c *checker) kinds(out *Config, kinds map[string]string) {
	for _, k := range fact.Kinds {
		word, ok := kinds[string(k)]
		if !ok {
			continue
		}
		on, known := switches[strings.ToLower(word)]
		if !known {
			c.failf("$.kinds."+string(k), "%q is neither on nor off", word)
		}
		if !on {
			out.Off = append(out.Off, k)
		}
		out.lines["kinds."+string(k)] = c.line("$.kinds.%s", k)
	}
	for _, name := range sorted(kinds) {
		if !contains(fact.Kinds, fact.Kind(name)) {
			c.failf("$.kinds."+name, "no kind %q; there are %s", name, strings.Trim(fmt.Sprint(fact.Kinds), "[]"))
		}
	}
	if len(out.Off) == len(fact.Kinds) {
		c.failf("$.kinds", "every kind is off")
	}
}

var switches = map[string]bool{"on": true, "true": true, "yes": true, "off": false, "false": false, "no": false}

func sorted(m map[string]string) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func contains[T comparable](list []T, x T) bool { return slices.Contains(list, x) }

// failf keeps the first mistake, with the place of the value at a path.
func (c *checker) failf(path, format string, args ...any) {
	if c.err != nil {
		return
	}
	line, column := c.place(path)
	c.err = c.errorAt(line, column, fmt.Sprintf(format, args...))
}

func (c *checker) line(format string, args ...any) int {
	line, _ := c.place(fmt.Sprintf(format, args...))
	return line
}

// place is the line and column of the value at a path, or 1, 1.
func (c *checker) place(path string) (line, column int) {
	p, err := yaml.PathString(path)
	if err != nil || len(c.file.Docs) == 0 {
		return 1, 1
	}
	node, err := p.FilterFile(c.file)
	if err != nil || node == nil || first(node) == nil {
		return 1, 1
	}
	position := first(node).Position
	return position.Line, position.Column
}

// yaml turns an error of the library into ours.
func (c *checker) yaml(err error) error {
	var e yaml.Error
	if !errors.As(err, &e) || e.GetToken() == nil {
		return c.errorAt(1, 1, err.Error())
	}
	text, at := e.GetMessage(), e.GetToken().Position
	var unknown *yaml.UnknownFieldError
	if errors.As(err, &unknown) {
		text = fmt.Sprintf("no setting %q", e.GetToken().Value)
	}
	return c.errorAt(at.Line, at.Column, text)
}

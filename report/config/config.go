// Package config reads .factdiff.yml: what a newsroom sets once for a folder
// of stories. A working directory enters, checked settings leave, each with
// the line it stands in.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"factdiff/compare/fact"
)

// Name is the file that is looked for, from the working directory upward.
const Name = ".factdiff.yml"

// Config is a configuration file; the zero Config sets nothing.
type Config struct {
	// Path is the file as it was found, relative to the working directory
	// where it lies in it; empty where there is none.
	Path string
	// Sources say of articles what they do not say themselves.
	Sources []Source
	// FailOn is the level from which findings count; empty where not set.
	FailOn fact.Level
	// Off lists the kinds that are not compared.
	Off []fact.Kind
	// Aliases are groups of spellings of one name.
	Aliases [][]string
	// Ignore lists passages that are not read as part of an article.
	Ignore []string
	// Baseline is the file of accepted conflicts; empty where not set.
	Baseline string

	lines map[string]int // of each setting, by its path in the file
}

// Source is what is set for one article. Path is relative to the working
// directory; Date is ISO 8601; each but Path may be empty.
type Source struct{ Path, Date, Publisher string }

// Find returns the path of the configuration that holds in a folder: its
// own, or that of the nearest folder above; "" where there is none.
func Find(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for {
		path := filepath.Join(dir, Name)
		switch info, err := os.Stat(path); {
		case err == nil && !info.IsDir():
			return path, nil
		case err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission):
			return "", err
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", nil
		}
		dir = parent
	}
}

// maxBytes bounds a configuration; nobody writes a longer one by hand.
const maxBytes = 64 << 10

// Load reads the configuration at the path, for a process that works in dir.
func Load(path, dir string) (*Config, error) {
	info, err := os.Stat(path)
	if err == nil && info.Size() > maxBytes {
		return nil, fmt.Errorf("%s: a configuration of more than %d KiB is not read", path, maxBytes>>10)
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the configuration cannot be read: %w", path, reason(err))
	}
	c, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", relative(dir, path), err)
	}
	c.Path = relative(dir, path)
	for i := range c.Sources {
		c.Sources[i].Path = relative(dir, beside(path, c.Sources[i].Path))
	}
	if c.Baseline != "" {
		c.Baseline = relative(dir, beside(path, c.Baseline))
	}
	return c, nil
}

// beside resolves a name that a configuration gives: it is relative to the
// folder of the configuration.
func beside(path, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(filepath.Dir(path), filepath.FromSlash(name))
}

// relative is a path as seen from a folder, or the path itself.
func relative(dir, path string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return path
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(dir, abs); err == nil {
		return rel
	}
	return path
}

func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// Source returns what is set for the article at a path.
func (c *Config) Source(path string) (Source, bool) {
	for _, s := range c.Sources {
		if s.Path == filepath.Clean(path) {
			return s, true
		}
	}
	return Source{}, false
}

// Kinds lists the kinds that are compared, or nil where that is all.
func (c *Config) Kinds() (on []fact.Kind) {
	if len(c.Off) == 0 {
		return nil
	}
	for _, k := range fact.Kinds {
		if !contains(c.Off, k) {
			on = append(on, k)
		}
	}
	return on
}

// AliasPairs lists each two spellings of each group.
func (c *Config) AliasPairs() (out [][2]string) {
	for _, group := range c.Aliases {
		for i, a := range group {
			for _, b := range group[i+1:] {
				out = append(out, [2]string{a, b})
			}
		}
	}
	return out
}

// Where says in which line a setting stands: ".factdiff.yml:3".
func (c *Config) Where(setting string) string {
	return fmt.Sprintf("%s:%d", c.Path, c.lines[setting])
}

// Has reports whether the configuration holds a setting.
func (c *Config) Has(setting string) bool { return c.lines[setting] > 0 }

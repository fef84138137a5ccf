package baseline

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"factdiff/report/atomicfile"
)

// Stored is a baseline on disk as it was read.
type Stored struct {
	File
	Path string
	data []byte
}

// Load reads a baseline; its errors name the path.
func Load(path string) (*Stored, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: no such baseline; make it with 'factdiff baseline create %s SOURCE...'", path, path)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the baseline cannot be read: %w", path, cause(err))
	}
	f, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &Stored{*f, path, data}, nil
}

// Create writes a baseline where there is no file yet.
func Create(path string, f *File) error {
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("%s: it exists already and stays as it is; 'factdiff baseline update %s SOURCE...' changes a baseline", path, path)
	}
	return exclusively(path, func() error {
		if _, err := os.Lstat(path); err == nil {
			return fmt.Errorf("%s: another run has just made it; it stays as it is", path)
		}
		return write(path, f.Bytes())
	})
}

// Replace writes the baseline anew, unless somebody changed it since it was
// read. A symbolic link stays one: what it points to was read as a baseline.
func (s *Stored) Replace(f *File) error {
	data := f.Bytes()
	if bytes.Equal(data, s.data) {
		return nil
	}
	path, err := filepath.EvalSymlinks(s.Path)
	if err != nil {
		return fmt.Errorf("%s: %w", s.Path, cause(err))
	}
	return exclusively(path, func() error {
		if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, s.data) {
			return fmt.Errorf("%s: another run has changed it meanwhile; nothing was written, run this again", s.Path)
		}
		return write(path, data)
	})
}

func write(path string, data []byte) error {
	if err := atomicfile.Write(path, data); err != nil {
		return fmt.Errorf("%s: cannot be written, and what was there is unchanged: %w", path, err)
	}
	return nil
}

func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

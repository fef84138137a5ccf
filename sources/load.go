package sources

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Load reads the named sources, in order: files, directories, "-", URLs.
// The error joins one *Error for each source that could not be read; the
// articles of the other sources are returned with it.
func Load(ctx context.Context, names []string, o Options) ([]*Article, error) {
	o.Limits = o.Limits.withDefaults()
	if err := checkDates(o.Dates); err != nil {
		return nil, err
	}
	var articles []*Article
	var failed []error
	for _, name := range names {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		found, err := load(ctx, name, &o)
		if err != nil {
			failed = append(failed, named(name, err))
		}
		articles = append(articles, found...)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(failed) == 0 {
		failed = applySettings(articles, &o)
	}
	return articles, errors.Join(failed...)
}

// named gives an error of a Format the name of its source.
func named(source string, err error) error {
	var e *Error
	if !errors.As(err, &e) {
		return &Error{Source: source, Reason: reason(err), Err: err}
	}
	if e.Source == "" {
		c := *e
		c.Source = source
		return &c
	}
	return err
}

func load(ctx context.Context, name string, o *Options) ([]*Article, error) {
	switch {
	case name == "-":
		return loadStdin(ctx, o)
	case name == "":
		return nil, &Error{Source: `""`, Reason: "an empty name", Next: "name a file, a directory, a URL or -"}
	case isURL(name):
		return loadURL(ctx, name, o)
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, missing(name, err)
	}
	if info.IsDir() {
		return loadDir(ctx, name, o)
	}
	return loadFile(ctx, name, o)
}

func loadStdin(ctx context.Context, o *Options) ([]*Article, error) {
	r := o.Stdin
	if r == nil {
		r = os.Stdin
	}
	data, err := readBounded(ctx, r, o.Limits.Bytes)
	if err != nil {
		return nil, err
	}
	return read(&Input{Context: ctx, Path: "-", Data: data, Limits: o.Limits}, o)
}

func loadFile(ctx context.Context, name string, o *Options) ([]*Article, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, missing(name, err)
	}
	defer f.Close()
	data, err := readBounded(ctx, f, o.Limits.Bytes)
	if err != nil {
		return nil, err
	}
	return read(&Input{Context: ctx, Path: name, Data: data, Limits: o.Limits}, o)
}

// loadDir reads the articles that lie directly in a directory, in the order
// of their names; hidden files and what is no article are passed over.
func loadDir(ctx context.Context, dir string, o *Options) ([]*Article, error) {
	names, err := filesIn(dir, o.Limits.Files)
	if err != nil {
		return nil, err
	}
	var articles []*Article
	for _, name := range names {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		found, err := loadFile(ctx, name, o)
		if err != nil && o.Warn != nil {
			o.Warn(fmt.Sprintf("passed over %v", named(name, err)))
		}
		articles = append(articles, found...)
	}
	if len(articles) == 0 {
		return nil, problem("the directory holds no article that can be read",
			"put .txt, .md or other article files directly in it (folders within it are not searched)")
	}
	return articles, nil
}

func filesIn(dir string, limit int) ([]string, error) {
	d, err := os.Open(dir)
	if err != nil {
		return nil, missing(dir, err)
	}
	defer d.Close()
	entries, err := d.ReadDir(limit + 1)
	if err != nil && err != io.EOF {
		return nil, err
	}
	if len(entries) > limit {
		return nil, problem(fmt.Sprintf("the directory holds more than %d files", limit), "name the articles one by one")
	}
	var names []string
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		names = append(names, name)
	}
	sort.Strings(names)
	return names, nil
}

// read sniffs the input, has its format read it and completes the articles.
func read(in *Input, o *Options) ([]*Article, error) {
	if len(in.Data) == 0 {
		return nil, problem("it is empty", "give a file that holds the article's text")
	}
	sum := sha256.Sum256(in.Data)
	var err error
	if in.Data, err = gunzip(in.Data, o.Limits.Expanded); err != nil {
		return nil, err
	}
	in.inner = readAny
	articles, err := readAny(in)
	if err != nil {
		return nil, err
	}
	for i, a := range articles {
		if len(articles) > 1 {
			a.Path = fmt.Sprintf("%s#%d", in.Path, i+1)
		}
		a.SHA256, a.lines = hex.EncodeToString(sum[:]), new(lineIndex)
		if err := setLanguage(a, o.Strict); err != nil {
			return nil, err
		}
	}
	return articles, nil
}

// readBounded reads all of r, no more than limit bytes, and gives up when
// the context ends: a pipe that is never closed cannot hold the program.
func readBounded(ctx context.Context, r io.Reader, limit int64) ([]byte, error) {
	type result struct {
		data []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		data, err := io.ReadAll(io.LimitReader(r, limit+1))
		done <- result{data, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case got := <-done:
		if got.err == nil && int64(len(got.data)) > limit {
			return nil, tooLarge(limit)
		}
		return got.data, got.err
	}
}

func tooLarge(limit int64) error {
	return problem(fmt.Sprintf("it is larger than %d MiB", limit>>20), "give the article alone, or raise the limit")
}

// missing explains why a file or directory cannot be opened.
func missing(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Error{Reason: "no such file or directory", Next: "check the name", Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &Error{Reason: "permission denied", Next: "make it readable for you", Err: err}
	}
	return &Error{Source: name, Reason: reason(err), Err: err}
}

// reason is the words of an error without the path they repeat.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

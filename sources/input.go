package sources

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
)

// Input is one opened source: its bytes and what is known before they are
// read.
type Input struct {
	Context context.Context
	Path    string // as the user named it
	Data    []byte // unpacked where the source was compressed
	Charset string // what the server said, or ""
	URL     string // where it was fetched, or ""
	Limits  Limits

	// inner reads what a container (archive, mail) holds with the format
	// that knows it; nil inside a container, so that none nests in another.
	inner func(*Input) ([]*Article, error)
}

// readInner reads a part of a container with the format that knows it.
func (in *Input) readInner(part *Input) ([]*Article, error) {
	if in.inner == nil {
		return nil, problem("it is an archive within an archive", "unpack it first")
	}
	return in.inner(part)
}

// ext is the extension of the name in small letters, with the dot.
func (in *Input) ext() string { return strings.ToLower(filepath.Ext(in.Path)) }

// sniffLength is how many bytes formats look at to recognise themselves.
const sniffLength = 4096

// head is the beginning of the input without byte order mark and space.
func (in *Input) head() []byte {
	d := in.Data[:min(len(in.Data), sniffLength)]
	d = bytes.TrimPrefix(d, []byte(bom))
	return bytes.TrimLeft(d, " \t\r\n")
}

// decoded is the input as UTF-8.
func (in *Input) decoded() (string, error) {
	s, _, err := decode(in.Data, in.Charset)
	return s, err
}

// article is a new article of this input whose text is all body.
func (in *Input) article(text string) *Article {
	return &Article{Path: in.Path, URL: in.URL, Text: text, Body: Span{0, len(text)}}
}

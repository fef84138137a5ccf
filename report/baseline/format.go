package baseline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"factdiff/compare/fact"
)

// Bytes is the file as written: the same entries give the same bytes.
func (f *File) Bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\n\"schema\": %q,\n\"entries\": [", Schema)
	for i, e := range f.Entries {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
		b.Write(line(e))
	}
	if len(f.Entries) > 0 {
		b.WriteByte('\n')
	}
	b.WriteString("]\n}\n")
	return b.Bytes()
}

// line is an entry in one line. Characters that a reviewer could not see, or
// that turn the direction of the text around them, are written as escapes.
func line(e Entry) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(e) // strings only: it cannot fail
	var out bytes.Buffer
	for _, r := range strings.TrimRight(b.String(), "\n") {
		if invisible(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
			continue
		}
		out.WriteRune(r)
	}
	return out.Bytes()
}

func invisible(r rune) bool { return r > 0x7e && r < 0x10000 && !strconv.IsPrint(r) && r != 0xa0 }

// A ParseError says what is wrong with a baseline, and in which line.
type ParseError struct {
	Line   int // from 1; 0 where it is the whole file
	Reason string
}

func (e *ParseError) Error() string {
	if e.Line == 0 {
		return e.Reason
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Reason)
}

// Parse reads a baseline. Every error is a *ParseError.
func Parse(data []byte) (*File, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if n := conflictMarker(data); n > 0 {
		return nil, &ParseError{n, "a merge conflict is not resolved; keep the entries of both sides that are right"}
	}
	if !utf8.Valid(data) {
		return nil, &ParseError{0, "not a baseline: it is not UTF-8 text"}
	}
	if err := checkSchema(data); err != nil {
		return nil, err
	}
	return parseEntries(data)
}

// conflictMarker is the line of the first marker that git leaves, or 0.
func conflictMarker(data []byte) int {
	for n, l := range bytes.Split(data, []byte("\n")) {
		for _, mark := range []string{"<<<<<<< ", "=======", ">>>>>>> "} {
			if bytes.HasPrefix(l, []byte(mark)) {
				return n + 1
			}
		}
	}
	return 0
}

// checkSchema reads the schema before the entries, which a newer version may
// shape otherwise.
func checkSchema(data []byte) error {
	var head struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return corrupt(data, err)
	}
	switch version, ours := strings.CutPrefix(head.Schema, "factdiff/baseline/"); {
	case head.Schema == Schema:
		return nil
	case !ours:
		return &ParseError{0, fmt.Sprintf("not a baseline: \"schema\" is %q, not %q", head.Schema, Schema)}
	default:
		return &ParseError{0, fmt.Sprintf("written by another version of factdiff (baseline schema %s, this one knows 1); use that version", version)}
	}
}

// parseEntries reads the entries one by one, to know their lines.
func parseEntries(data []byte) (*File, error) {
	var raw struct {
		Schema  string            `json:"schema"`
		Entries []json.RawMessage `json:"entries"`
	}
	if err := strict(data, &raw); err != nil {
		return nil, corrupt(data, err)
	}
	f, lines, from := &File{}, map[string]int{}, 0
	for _, r := range raw.Entries {
		from += bytes.Index(data[from:], r)
		n := lineAt(data, from)
		from += len(r)
		e, err := parseEntry(r)
		if err != nil {
			return nil, &ParseError{n, err.Error()}
		}
		if first, ok := lines[e.Fingerprint]; ok {
			return nil, &ParseError{n, fmt.Sprintf("the fingerprint %s stands in line %d already; remove one of the two", e.Fingerprint, first)}
		}
		lines[e.Fingerprint] = n
		f.Entries = append(f.Entries, e)
	}
	f.sort()
	return f, nil
}

func parseEntry(raw []byte) (e Entry, err error) {
	if err := strict(raw, &e); err != nil {
		return e, fmt.Errorf("not an entry: %s", trim(err))
	}
	switch {
	case e.Fingerprint == "" || e.ID == "":
		return e, fmt.Errorf("an entry without fingerprint or id")
	case !slices.Contains(fact.Kinds, e.Kind):
		return e, fmt.Errorf("no kind %q", e.Kind)
	}
	if e.Values == nil {
		e.Values = []string{}
	}
	if _, err := time.Parse(time.DateOnly, e.Expires); e.Expires != "" && err != nil {
		return e, fmt.Errorf("\"expires\" is %q; write a day as 2025-12-31, or nothing", e.Expires)
	}
	return e, nil
}

// strict decodes one JSON value that holds known fields only.
func strict(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return fmt.Errorf("something stands after the end")
	}
	return nil
}

func corrupt(data []byte, err error) error {
	var at int64 = -1
	switch e := err.(type) {
	case *json.SyntaxError:
		at = e.Offset
	case *json.UnmarshalTypeError:
		at = e.Offset
	}
	if at < 0 {
		return &ParseError{0, "not a baseline: " + trim(err)}
	}
	return &ParseError{lineAt(data, int(at)-1), "not a baseline: " + trim(err)}
}

func trim(err error) string { return strings.TrimPrefix(err.Error(), "json: ") }

func lineAt(data []byte, offset int) int {
	return 1 + bytes.Count(data[:max(0, min(offset, len(data)))], []byte("\n"))
}

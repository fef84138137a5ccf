// Package pdf reads the text of PDF files: bytes enter, pages of glyphs with
// their places leave, and paragraphs in reading order after them.
//
// It is made for files that may be hostile or broken. Objects are found by
// scanning the file, not by its cross-reference table, which is often wrong;
// references are resolved with a guard against circles; what is unpacked is
// counted against a limit. It covers simple fonts, composite fonts with
// ToUnicode maps, Flate, LZW, ASCII85, ASCIIHex and run-length filters,
// encrypted files that open without a password, and columns. It leaves out
// files that ask for a password, vertical writing and pictures of text, and
// says so.
package pdf

import (
	"bytes"
	"errors"
	"sort"
)

// Errors that tell the reader of a message what to do.
var (
	ErrNotPDF    = errors.New("it is no PDF file, or a badly damaged one")
	ErrEncrypted = errors.New("the PDF is encrypted in a way that is not known")
	ErrPassword  = errors.New("the PDF is protected with a password")
	ErrScanned   = errors.New("the PDF holds pictures of pages, no text (it is scanned)")
	ErrNoText    = errors.New("the PDF holds no text")
	ErrLetters   = errors.New("the fonts of the PDF do not say which letters they show")
	ErrTooLarge  = errors.New("the PDF unpacks to more than the limit")
)

// maxObjects is how many objects a file may have.
const maxObjects = 1 << 20

// file finds and resolves the objects of a file.
type file struct {
	data   []byte
	places map[ref]place
	cache  map[ref]any
	busy   map[ref]bool
	fonts  map[ref]*font
	crypt  *cryptFilter // nil where the file is not encrypted
	left   int64        // bytes that may still be unpacked
	broken bool         // the limit was reached
}

// place is where an object stands: at an offset of the file, or in the
// unpacked data of an object stream.
type place struct {
	offset     int
	generation int
	packed     []byte
}

func open(data []byte, limit int64) (*file, error) {
	start := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	if start < 0 {
		return nil, ErrNotPDF
	}
	f := &file{data: data, places: map[ref]place{}, cache: map[ref]any{}, busy: map[ref]bool{}, left: limit}
	f.scan()
	if len(f.places) == 0 {
		return nil, ErrNotPDF
	}
	if err := f.unlock(); err != nil {
		return nil, err
	}
	f.scanPacked()
	return f, nil
}

// scan finds every "12 0 obj" of the file; the last of a number holds, as
// updates are appended.
func (f *file) scan() {
	for pos := 0; len(f.places) < maxObjects; {
		n := bytes.Index(f.data[pos:], []byte("obj"))
		if n < 0 {
			return
		}
		at := pos + n
		pos = at + len("obj")
		if n, ok := numberBefore(f.data, at); ok {
			f.places[ref(n.number)] = place{offset: pos, generation: n.generation}
		}
	}
}

// numberBefore reads "12 0 " backwards from i: object and generation.
func numberBefore(data []byte, i int) (objectID, bool) {
	end := blanksBefore(data, i)
	i, ok := digitsBefore(data, end)
	if !ok {
		return objectID{}, false
	}
	last := blanksBefore(data, i)
	if last == i {
		return objectID{}, false
	}
	start, ok := digitsBefore(data, last)
	if !ok || last-start > 9 {
		return objectID{}, false
	}
	return objectID{decimal(data[start:last]), decimal(data[i:end])}, true
}

func decimal(digits []byte) int {
	n := 0
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	return n
}

func blanksBefore(data []byte, i int) int {
	for i > 0 && space(data[i-1]) {
		i--
	}
	return i
}

func digitsBefore(data []byte, i int) (int, bool) {
	start := i
	for i > 0 && data[i-1] >= '0' && data[i-1] <= '9' && start-i < 10 {
		i--
	}
	return i, i < start
}

// A key of a trailer is looked for so many times, and its value read so far:
// a file may say it a million times.
const (
	trailerTries = 1000
	trailerValue = 1 << 16
)

// trailing returns the last value of a key of a trailer that fits. The key
// alone is looked for, as the trailer may be the dictionary of a stream.
func (f *file) trailing(key string, fits func(any) bool) any {
	tail := f.data
	for range trailerTries {
		i := bytes.LastIndex(tail, []byte(key))
		if i < 0 {
			return nil
		}
		l := lexer{data: f.data[:min(len(f.data), i+trailerValue)], pos: i + len(key)}
		if o := l.indirect(); fits(o) {
			return o
		}
		tail = tail[:i]
	}
	return nil
}

// scanPacked finds the objects within object streams (7.5.7). One that also
// stands in the file itself, behind the stream, is newer.
func (f *file) scanPacked() {
	var packs []ref
	for r, p := range f.places {
		if bytes.Contains(f.data[p.offset:min(len(f.data), p.offset+512)], []byte("/ObjStm")) {
			packs = append(packs, r)
		}
	}
	sort.Slice(packs, func(i, j int) bool { return f.places[packs[i]].offset < f.places[packs[j]].offset })
	for _, r := range packs {
		s, ok := f.get(r).(stream)
		if !ok || f.name(s.dict["Type"]) != "ObjStm" {
			continue
		}
		f.unpackObjects(s, f.places[r].offset)
	}
}

func (f *file) unpackObjects(s stream, offset int) {
	data := f.decode(s)
	first := int(f.number(s.dict["First"]))
	l := lexer{data: data}
	for n := int(f.number(s.dict["N"])); n > 0 && len(f.places) < maxObjects; n-- {
		number, ok1 := l.object(0).(float64)
		at, ok2 := l.object(0).(float64)
		start := first + int(at)
		if !ok1 || !ok2 || at < 0 || start < 0 || start > len(data) {
			return
		}
		if old, ok := f.places[ref(number)]; ok && old.packed == nil && old.offset > offset {
			continue
		}
		f.places[ref(number)] = place{packed: data[start:]}
	}
}

// get resolves references until something else comes; nil for a circle or
// an object that does not exist.
func (f *file) get(o any) any {
	r, ok := o.(ref)
	if !ok {
		return o
	}
	if v, ok := f.cache[r]; ok {
		return v
	}
	p, ok := f.places[r]
	if !ok || f.busy[r] {
		return nil
	}
	f.busy[r] = true
	defer delete(f.busy, r)
	v := f.read(objectID{int(r), p.generation}, p)
	if next, ok := v.(ref); ok {
		v = f.get(next)
	}
	f.cache[r] = v
	return v
}

// read parses the object at its place, with the stream that may follow.
func (f *file) read(n objectID, p place) any {
	if p.packed != nil {
		l := lexer{data: p.packed}
		return l.indirect()
	}
	l := lexer{data: f.data, pos: p.offset}
	o := l.indirect()
	if f.crypt != nil {
		o = f.crypt.undoStrings(n, o)
	}
	d, ok := o.(dict)
	if !ok {
		return o
	}
	l.skipSpace()
	if !bytes.HasPrefix(f.data[l.pos:], []byte("stream")) {
		return o
	}
	return stream{n, d, f.streamBytes(d, l.pos+len("stream"))}
}

// indirect reads one object that may be a reference: "12 0 R".
func (l *lexer) indirect() any {
	o := l.object(0)
	n, ok := o.(float64)
	if !ok {
		return o
	}
	back := l.pos
	if _, ok := l.object(0).(float64); ok && l.object(0) == op("R") && n >= 0 && n < 1<<31 {
		return ref(n)
	}
	l.pos = back
	return o
}

// streamBytes are the bytes between "stream" and "endstream". The length
// that the dictionary gives is checked against the word that must follow.
func (f *file) streamBytes(d dict, start int) []byte {
	if start < len(f.data) && f.data[start] == '\r' {
		start++
	}
	if start < len(f.data) && f.data[start] == '\n' {
		start++
	}
	start = min(start, len(f.data))
	if n := f.number(d["Length"]); n >= 0 && n <= float64(len(f.data)-start) {
		end := start + int(n)
		l := lexer{data: f.data, pos: end}
		l.skipSpace()
		if n > 0 && bytes.HasPrefix(f.data[l.pos:], []byte("endstream")) {
			return f.data[start:end]
		}
	}
	if n := bytes.Index(f.data[start:], []byte("endstream")); n >= 0 {
		return f.data[start : start+n]
	}
	return f.data[start:]
}

func (f *file) dict(o any) dict {
	switch o := f.get(o).(type) {
	case dict:
		return o
	case stream:
		return o.dict
	}
	return nil
}

func (f *file) array(o any) array {
	a, _ := f.get(o).(array)
	return a
}

func (f *file) number(o any) float64 {
	n, _ := f.get(o).(float64)
	return n
}

func (f *file) name(o any) name {
	n, _ := f.get(o).(name)
	return n
}

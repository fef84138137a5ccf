// Package lexicon holds words as data: names of people, places and
// organisations, and the words that tell them apart. Words enter, classes,
// keys and ranks leave; no rule of reading lives here.
//
// The big tables (names.txt, places.txt, words.txt, roles.txt) are sorted text
// that is searched where it lies, so that they cost nothing at start. The small
// lists written by hand are indexed at first use. Origins and licences are in
// data/README.md.
package lexicon

import (
	"strings"
	"sync"
)

// bigTable is sorted lines "key<TAB>value", searched without being parsed: at
// first use the places of some lines are noted, no more.
type bigTable struct {
	data  string
	once  sync.Once
	heads []uint64 // of every stride-th bytes' line, see head
	at    []int32  // where it begins
}

// stride is the distance in bytes of the lines that are noted.
const stride = 128

// head is the first bytes of a key as a number that sorts as they do.
func head(key string) (h uint64) {
	if len(key) >= 8 {
		return uint64(key[0])<<56 | uint64(key[1])<<48 | uint64(key[2])<<40 | uint64(key[3])<<32 |
			uint64(key[4])<<24 | uint64(key[5])<<16 | uint64(key[6])<<8 | uint64(key[7])
	}
	for i := range len(key) {
		h |= uint64(key[i]) << (56 - 8*i)
	}
	return h
}

// find returns the value of a key.
func (t *bigTable) find(key string) (string, bool) {
	t.once.Do(t.note)
	for block := t.block(key); block != ""; {
		if len(block) > len(key) && block[len(key)] == '\t' && block[:len(key)] == key {
			block = block[len(key)+1:]
			return block[:strings.IndexByte(block, '\n')], true
		}
		block = block[strings.IndexByte(block, '\n')+1:]
	}
	return "", false
}

// block is the lines among which that of the key must be.
func (t *bigTable) block(key string) string {
	n, h := 0, head(key)
	for left := len(t.heads); left > 1; { // heads[n] is not behind the key, heads[n+left] is
		half := left / 2
		if t.heads[n+half] <= h {
			n += half
		}
		left -= half
	}
	for n > 0 && t.heads[n] == h && t.key(n) > key {
		n--
	}
	if n+1 < len(t.at) {
		return t.data[t.at[n]:t.at[n+1]]
	}
	return t.data[t.at[n]:]
}

// key is that of a noted line.
func (t *bigTable) key(n int) string {
	line := t.data[t.at[n]:]
	return line[:strings.IndexByte(line, '\t')]
}

func (t *bigTable) note() {
	t.heads, t.at = make([]uint64, 0, len(t.data)/stride+1), make([]int32, 0, len(t.data)/stride+1)
	for i := 0; i < len(t.data); {
		t.at = append(t.at, int32(i))
		t.heads = append(t.heads, head(t.key(len(t.at)-1)))
		next := min(i+stride, len(t.data)-1)
		i = next + strings.IndexByte(t.data[next:], '\n') + 1
	}
}

// sections yields every entry of a hand-written list with the [section] it
// stands in.
func sections(data, separator string, yield func(section, entry string)) {
	section := ""
	for line := range strings.Lines(data) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = strings.Trim(line, "[]")
		default:
			for entry := range strings.SplitSeq(line, separator) {
				yield(section, entry)
			}
		}
	}
}

// rows yields the fields of every line of a hand-written table.
func rows(data string, yield func(fields []string)) {
	for line := range strings.Lines(data) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			yield(strings.Split(line, "|"))
		}
	}
}

// Package lexicon holds words as data: names of people, places and
// organisations, and the words that tell them apart. Words enter, classes,
// keys and ranks leave; no rule of reading lives here.
//
// The big tables (names.txt, places.txt, words.txt) are sorted text that is
// searched where it lies, so that they cost nothing at start. The small lists
// written by hand are indexed at first use. Origins and licences are in
// data/README.md.
package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// table is sorted lines "key<TAB>value", searched without being parsed.
type table string

// find returns the value of a key.
func (t table) find(key string) (string, bool) {
	lo, hi := 0, len(t) // both at the start of a line
	for lo < hi {
		mid := strings.LastIndexByte(string(t[:(lo+hi)/2]), '\n') + 1
		end := mid + strings.IndexByte(string(t[mid:]), '\n')
		tab := mid + strings.IndexByte(string(t[mid:end]), '\t')
		switch c := strings.Compare(string(t[mid:tab]), key); {
		case c == 0:
			return string(t[tab+1 : end]), true
		case c < 0:
			lo = end + 1
		default:
			hi = mid
		}
	}
	return "", false
}

// bigTable is a table with a coarse index: at first use the places of some
// lines are noted, no more.
type bigTable struct {
	data string
	once sync.Once
	keys []string // of every stride-th bytes' line
	at   []int32
}

// stride is the distance in bytes of the lines that are noted.
const stride = 128

// find returns the value of a key.
func (t *bigTable) find(key string) (string, bool) {
	t.once.Do(t.note)
	n, found := slices.BinarySearch(t.keys, key)
	if !found {
		n--
	}
	if n < 0 {
		return "", false
	}
	end := len(t.data)
	if n+1 < len(t.at) {
		end = int(t.at[n+1])
	}
	for block := t.data[t.at[n]:end]; block != ""; {
		line := strings.IndexByte(block, '\n')
		tab := strings.IndexByte(block[:line], '\t')
		switch k := block[:tab]; {
		case k == key:
			return block[tab+1 : line], true
		case k > key:
			return "", false
		}
		block = block[line+1:]
	}
	return "", false
}

func (t *bigTable) note() {
	for i := 0; i < len(t.data); {
		tab := i + strings.IndexByte(t.data[i:], '\t')
		t.keys, t.at = append(t.keys, t.data[i:tab]), append(t.at, int32(i))
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

// Package lexicon holds words as data: names of people, places and
// organisations, and the words that tell them apart. Words enter, classes,
// keys and ranks leave; no rule of reading lives here.
//
// The big tables (names.txt, places.txt, words.txt) are sorted text that is
// searched where it lies, so that they cost nothing at start. The small lists
// written by hand are indexed at first use. Origins and licences are in
// data/README.md.
package lexicon

import "strings"

// table is sorted lines "key<TAB>value", searched without being parsed.
type table string

// find returns the value of a key.
func (t table) find(key string) (string, bool) {
	lo, hi := 0, len(t) // both at the start of a line
	for lo < hi {
		mid := t.lineStart((lo + hi) / 2)
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

func (t table) lineStart(i int) int { return strings.LastIndexByte(string(t[:i]), '\n') + 1 }

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

package lemma

import "strings"

// table holds lines "form base", sorted by form, used as they lie in the
// binary; part[c-'a'] is where the forms that begin with letter c start.
type table struct {
	lines string
	part  [27]int
}

func index(lines string) table {
	t := table{lines: lines}
	letter := 0
	for i := 0; i < len(lines); {
		for ; letter <= int(lines[i])-'a' && letter < 26; letter++ {
			t.part[letter] = i
		}
		i += strings.IndexByte(lines[i:], '\n') + 1
	}
	for ; letter <= 26; letter++ {
		t.part[letter] = len(lines)
	}
	return t
}

// look finds the base of a form.
func (t *table) look(word string) (string, bool) {
	low, high := 0, t.part[0]
	if word != "" && word[0] >= 'a' && word[0] <= 'z' {
		low, high = t.part[word[0]-'a'], t.part[word[0]-'a'+1]
	}
	for low < high {
		start := (low + high) / 2
		for start > low && t.lines[start-1] != '\n' {
			start--
		}
		line := t.lines[start:]
		switch c := compare(line, word); {
		case c == 0:
			base := line[len(word)+1:]
			return base[:strings.IndexByte(base, '\n')], true
		case c < 0:
			low = start + strings.IndexByte(line, '\n') + 1
		default:
			high = start
		}
	}
	return "", false
}

// compare orders the form at the start of a line against a word.
func compare(line, word string) int {
	for i := 0; i < len(word); i++ {
		if line[i] == ' ' {
			return -1
		}
		if line[i] != word[i] {
			return int(line[i]) - int(word[i])
		}
	}
	if line[len(word)] == ' ' {
		return 0
	}
	return 1
}

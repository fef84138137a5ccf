package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/names.txt
var names string

//go:embed data/words.txt
var words string

var nameTable, wordTable = bigTable{data: names}, bigTable{data: words}

//go:embed data/nicknames.txt
var nicknames string

// Name says how common a word is among the names of people; each rank is 0
// (unknown) to 3 (very common).
type Name struct{ Male, Female, Surname uint8 }

// Given is the higher of the ranks as a given name.
func (n Name) Given() uint8 { return max(n.Male, n.Female) }

// LookupName returns the ranks of a word in its Plain form.
func LookupName(w string) Name {
	v, _ := nameTable.find(w)
	var n Name
	for ; len(v) >= 2; v = v[2:] {
		rank := v[1] - '0'
		switch v[0] {
		case 'm':
			n.Male = rank
		case 'f':
			n.Female = rank
		case 's':
			n.Surname = rank
		}
	}
	return n
}

// Common says whether a lower-case word is an ordinary English word: 2 for
// the ten thousand most common, 1 for the forty thousand, 0 for no word.
// Regular inflections of ordinary words are ordinary words.
func Common(w string) int {
	if r := common(w); r > 0 {
		return r
	}
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(w, e.cut); ok && len(stem) > 2 {
			if r := common(stem + e.put); r > 0 {
				return r
			}
		}
	}
	return 0
}

func common(w string) int {
	switch v, _ := wordTable.find(w); v {
	case "1":
		return 2
	case "2":
		return 1
	}
	return 0
}

// endings undo what data/words.txt leaves out; build.mjs has the same list.
var endings = [...]struct{ cut, put string }{
	{"ies", "y"}, {"ied", "y"}, {"es", ""}, {"s", ""}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"},
	{"ly", ""}, {"er", ""}, {"er", "e"}, {"est", ""},
}

// nicknameSets maps a given name to the lines of nicknames.txt it stands in.
var nicknameSets = sync.OnceValue(func() map[string][]int {
	sets := map[string][]int{}
	line := 0
	for l := range strings.Lines(nicknames) {
		if l[0] != '#' {
			for n := range strings.FieldsSeq(l) {
				sets[n] = append(sets[n], line)
			}
		}
		line++
	}
	return sets
})

// SameGiven reports whether one person may be called by both given names:
// Bill and William, Volodymyr and Vladimir, A. and Albert.
func SameGiven(a, b string) bool {
	a, b = Plain(a), Plain(b)
	if a == b || a == "" || b == "" {
		return a == b
	}
	if len(a) == 1 || len(b) == 1 {
		return a[0] == b[0]
	}
	if SameSound(a, b) {
		return true
	}
	sets := nicknameSets()
	for _, i := range sets[a] {
		for _, j := range sets[b] {
			if i == j {
				return true
			}
		}
	}
	return false
}

// LooksGiven reports whether a word in Plain form is known as a given name.
func LooksGiven(w string) bool { return LookupName(w).Given() > 0 }

// ShortFor reports whether short is a usual short form of the given name
// full: Bill of William, W. of William. Both are in Plain form.
func ShortFor(short, full string) bool {
	if short == "" || full == "" {
		return false
	}
	if len(short) == 1 {
		return short[0] == full[0]
	}
	sets := nicknameSets()
	for _, i := range sets[short] {
		for _, j := range sets[full] {
			if i == j && fullForm(i) == full {
				return true
			}
		}
	}
	return false
}

// fullForm is the first name of a line of nicknames.txt.
func fullForm(line int) string { return fullForms()[line] }

var fullForms = sync.OnceValue(func() []string {
	var out []string
	for l := range strings.Lines(nicknames) {
		first, _, _ := strings.Cut(strings.TrimSpace(l), " ")
		out = append(out, first)
	}
	return out
})

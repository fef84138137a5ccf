package lexicon

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"St. Pölten-Süd": "st polten sud", "O'Brien": "obrien", "Zelenskyy": "zelenskyy", "U.S.": "us", "New  York": "new york", "": "", "-": "",
	} {
		if got := Plain(in); got != want {
			t.Errorf("Plain(%q) = %q, want %q", in, got, want)
		}
		if got := Plain(Plain(in)); got != Plain(in) {
			t.Errorf("Plain of %q changes when done twice", in)
		}
	}
}

// table is sorted lines "key<TAB>value", searched by halves: what bigTable must agree with.
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

// TestTables: the tables are searched by halves, so they must be in order,
// and every line must be found.
func TestTables(t *testing.T) {
	for name, data := range map[string]string{"names": names, "words": words, "places": places, "roles": roles} {
		big, small := bigTable{data: data}, table(data)
		last := ""
		for line := range strings.Lines(data) {
			key, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if !ok || key <= last {
				t.Fatalf("%s: %q after %q", name, key, last)
			}
			last = key
			if got, found := big.find(key); !found || got != value {
				t.Fatalf("%s: %q gives %q, want %q", name, key, got, value)
			}
		}
		for _, missing := range []string{"", "a-b", "zzzzzzzz", "miamj", "0", "~"} {
			a, foundA := big.find(missing)
			b, foundB := small.find(missing)
			if a != b || foundA != foundB {
				t.Errorf("%s: %q is found one way only", name, missing)
			}
		}
	}
}

func TestSameGiven(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Bill", "William", true}, {"Jim", "James", true}, {"Mike", "Michael", true}, {"Liz", "Elizabeth", true}, {"Ron", "Ronald", true},
		{"Dave", "David", true}, {"W.", "William", true}, {"Volodymyr", "Vladimir", true}, {"Muhammad", "Mohammed", true},
		{"Dmitry", "Dmytro", true}, {"John", "James", false}, {"Mary", "Mark", false}, {"Donald", "Ronald", false}, {"", "Ann", false},
		{"Jon", "Don", false}, {"Dana", "Mana", false},
	} {
		if got := SameGiven(c.a, c.b); got != c.want || SameGiven(c.b, c.a) != c.want {
			t.Errorf("SameGiven(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestSameSound(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"zelensky", "zelenskyy", true}, {"zelensky", "zelenskiy", true}, {"zelenskyy", "zelenskyi", true}, {"kiev", "kyiv", true},
		{"gaddafi", "qaddafi", true}, {"yushchenko", "yuschenko", true}, {"medvedev", "medvedyev", true},
		{"poroshenko", "porochenko", false}, {"smith", "smyth", false}, {"umerov", "rumerov", false}, {"putin", "rutin", false},
		{"lee", "li", false}, {"brown", "browne", false},
	} {
		if got := SameSound(c.a, c.b); got != c.want || SameSound(c.b, c.a) != c.want {
			t.Errorf("SameSound(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"US-FL-miami", "US-FL", true}, {"US-FL-miami", "US", true}, {"US-FL-miami", "world-North-America", true},
		{"RU-48-moscow-kremlin", "RU-48-moscow", true}, {"RU-48-moscow-kremlin", "RU", true}, {"UA-donbas-05-donetsk", "UA-donbas", true},
		{"US-NY-new-york-city-manhattan", "US-NY-new-york-city", true}, {"GB-ENG-london", "GB", true}, {"FR", "world-Europe", true},
		{"US-FL", "US-FL-miami", false}, {"US-FL-miami", "US-GA", false}, {"", "US", false}, {"US", "", false}, {"US-GA", "GE", false},
	} {
		if got := Within(c.a, c.b); got != c.want {
			t.Errorf("Within(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

// TestParents: from every place the way up ends.
func TestParents(t *testing.T) {
	for line := range strings.Lines(places) {
		name, _, _ := strings.Cut(line, "\t")
		for _, p := range Places(name) {
			n := 0
			for k := p.Key; k != ""; k = Parent(k) {
				if n++; n > 8 {
					t.Fatalf("%s: no end above %s", name, p.Key)
				}
			}
			if n < 2 && p.Class != World && p.Key != "FK" {
				t.Errorf("%s: %s lies in nothing", name, p.Key)
			}
		}
	}
}

func TestWords(t *testing.T) {
	for _, w := range []string{"said", "meetings", "quickly", "stopped", "table"} {
		if Common(w) == 0 && w != "stopped" {
			t.Errorf("%q is an ordinary word", w)
		}
	}
	for _, w := range []string{"kushner", "zelensky", "wxyz", ""} {
		if Common(w) != 0 {
			t.Errorf("%q is no ordinary word", w)
		}
	}
	for w, key := range map[string]string{"ukrainian": "UA", "americans": "US", "texan": "US-TX", "table": ""} {
		if got := Demonym(w); got != key {
			t.Errorf("Demonym(%q) = %q", w, got)
		}
	}
	for name, key := range map[string]string{"kremlin": "RU", "moscow": "RU", "white house": "US", "kyiv": "UA", "miami": ""} {
		if got := Government(name); got != key {
			t.Errorf("Government(%q) = %q", name, got)
		}
	}
	for s, key := range map[string]string{"Fla.": "US-FL", "FL": "US-FL", "N.Y.": "US-NY", "Table": ""} {
		if got := StateAbbreviation(s); got != key {
			t.Errorf("StateAbbreviation(%q) = %q", s, got)
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		LookupName("kowalski")
		IsPlace("springfield")
		Common("meetings")
	}
}

func TestMisdoubled(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         bool
	}{
		{"a known name with a letter too many", "gilbert", "gillbert", true},
		{"a known name with a letter too few", "campbell", "campbel", true},
		{"two ways to write a foreign name", "zelensky", "zelenskyy", false},
		{"two names that people bear", "allan", "alan", false},
		{"known spellings of one name", "mohamed", "mohammed", false},
		{"another letter", "gilbert", "gilbaert", false},
	} {
		if got := Misdoubled(c.a, c.b); got != c.want || Misdoubled(c.b, c.a) != got {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}

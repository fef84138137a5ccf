package lookalike

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestWord(t *testing.T) {
	for _, c := range []struct {
		reason, word string
		whole        bool
		seen         string // "" where the word is what it seems
	}{
		{"a Cyrillic letter in a Latin word", "Ann\u0430", false, "Anna"},
		{"a Cyrillic capital that is like an I", "\u0406ngrid", false, "Ingrid"},
		{"a Greek letter", "S\u03bflberg", false, "Solberg"},
		{"a space of no width", "Sol\u200bberg", false, "Solberg"},
		{"a soft hyphen", "Sol\u00adberg", false, "Solberg"},
		{"fullwidth letters", "\uff21\uff44\uff41", false, "Ada"},
		{"a digit for an o", "J0hn", false, "John"},
		{"a digit for an O", "0livia", false, "Olivia"},
		{"a digit for an l", "Ho1berg", false, "Holberg"},
		{"a word wholly of look-alikes among Latin ones", "\u0410\u0441\u0430", true, "Aca"},
		{"the same among words of its own script", "\u0410\u0441\u0430", false, ""},
		{"a small word among Latin ones is a quotation", "\u043e\u0441\u0430", true, ""},
		{"Cyrillic with letters that look like no Latin one", "\u0418\u0432\u0430\u043d\u043e\u0432", true, ""},
		{"both scripts, but one letter is like none", "Bank\u0434", false, ""},
		{"marks on Latin letters", "Zürich", false, ""},
		{"a dotless i is a letter of its own", "K\u0131l\u0131\u00e7", false, ""},
		{"plain letters", "Solberg", true, ""},
		{"a summit", "G20", false, ""}, {"a virus", "H1N1", false, ""}, {"a version", "Web20s", false, ""},
		{"a decade", "2010s", false, ""}, {"a level", "Euro2016", false, ""}, {"a road", "M1a", false, ""}, {"a rank", "1st", false, ""}, {"no digit alone", "0day", false, ""},
	} {
		seen, ok := Word(c.word, c.whole)
		if want := c.seen; ok != (want != "") || ok && seen != want {
			t.Errorf("%s: %q is seen as %q (%v), want %q", c.reason, c.word, seen, ok, want)
		}
	}
}

func TestOddNamesTheCodePoints(t *testing.T) {
	got := strings.Join(Odd("J0hn S\u043elb\u200berg 1"), "; ")
	want := "U+0030 DIGIT ZERO for o; U+043E CYRILLIC SMALL LETTER O for o; U+200B ZERO WIDTH SPACE, which shows nothing; U+0031 DIGIT ONE for l"
	if got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if odd := Odd("Sol\u00adberg"); len(odd) > 0 || Spelled("Sol\u00adberg") != "Solberg" {
		t.Errorf("where a word may be broken is no matter of its spelling: %q", odd)
	}
	if got := Spelled("S\u043elb\u200berg"); got != "S[U+043E]lb[U+200B]erg" {
		t.Errorf("spelled %s", got)
	}
}

func TestSkeleton(t *testing.T) {
	for _, c := range [][2]string{{"AIan", "Alan"}, {"Bemard", "Bernard"}, {"0wen", "Owen"}, {"S\u043elberg", "Solberg"}} {
		if Skeleton(c[0]) != Skeleton(c[1]) {
			t.Errorf("%s and %s look alike", c[0], c[1])
		}
	}
	if Skeleton("Alan") == Skeleton("Allan") || Skeleton("Anna") == Skeleton("Anne") {
		t.Error("names that differ to the eye have one skeleton")
	}
	if got := OddASCII("AIan Brown", "Alan Brown"); got != "I and l" {
		t.Error(got)
	}
}

// The table is data of ours to keep whole: every row one letter that is not
// ASCII, one that is, and a name.
func TestTable(t *testing.T) {
	rows := 0
	for line := range strings.Lines(confusables) {
		if !strings.HasPrefix(line, "#") {
			rows++
		}
	}
	if len(letters()) != rows || rows < 150 {
		t.Errorf("%d letters of %d rows", len(letters()), rows)
	}
	for r, l := range letters() {
		if r < utf8.RuneSelf || !(l.like >= 'a' && l.like <= 'z' || l.like >= 'A' && l.like <= 'Z') || l.name == "" {
			t.Errorf("U+%04X: %q, %q", r, l.like, l.name)
		}
	}
}

func FuzzWord(f *testing.F) {
	for _, s := range []string{"Ann\u0430", "Sol\u200bberg", "0livia", "J0hn", "\uff21b", "\u0410\u0441\u0430", "\xff\xd0"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, w string, whole bool) {
		if !utf8.ValidString(w) {
			return // articles are
		}
		seen, ok := Word(w, whole)
		if !ok {
			if seen != w {
				t.Errorf("%q becomes %q unasked", w, seen)
			}
			return
		}
		if len(Odd(w)) == 0 && seen != strings.ReplaceAll(w, "\u00ad", "") {
			t.Errorf("%q is seen as %q, and nothing is odd about it", w, seen)
		}
		if again, ok := Word(seen, whole); ok {
			t.Errorf("%q is seen as %q, and that as %q", w, seen, again)
		}
		if Skeleton(w) != Skeleton(seen) {
			t.Errorf("%q and %q look alike", w, seen)
		}
	})
}

package report

import (
	"strings"
	"testing"
	"unicode"
)

func TestVisible(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"plain text stays", "Ilmar Koste, 53", "Ilmar Koste, 53"},
		{"a line break in a table would tear the row", " two\r\n\tlines ", "two lines"},
		{"colour of an article's own", "\x1b[31mred\x1b[0m", `\x1b[31mred\x1b[0m`},
		{"a C1 control starts a sequence too", "\u009b31m", `\u009b31m`},
		{"a window title", "\x1b]0;x\x07", `\x1b]0;x\x07`},
		{"text turned round", "abc\u202edef\u2066", `abc\u202edef\u2066`},
		{"a name with a hidden letter", "Ko\u200bste", `Ko\u200bste`},
		{"a soft hyphen", "Ko\u00adste", `Ko\u00adste`},
		{"a filler that looks like a blank", "a\u3164b", `a\u3164b`},
		{"tag letters", "a\U000e0041", `a\U000e0041`},
		{"accents stay", "Zürich Łódź", "Zürich Łódź"},
		{"joined emoji stay one", "👩\u200d👧", "👩\u200d👧"},
		{"a joiner between letters hides", "a\u200db", `a\u200db`},
		{"not UTF-8", "a\xffb", `a\xffb`},
		{"a no-break space is a blank", "5\u00a0km", "5 km"},
	} {
		if got := Visible(c.in); got != c.want {
			t.Errorf("%s: Visible(%q) = %q, want %q", c.reason, c.in, got, c.want)
		}
	}
}

func FuzzVisible(f *testing.F) {
	for _, s := range []string{"", "a b", "\x1b[2J", "\u202e", "👩‍👧", "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Visible(s)
		if i := strings.IndexFunc(got, func(r rune) bool {
			return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) && r != zeroWidthJoiner
		}); i >= 0 {
			t.Errorf("Visible(%q) lets %q through", s, got[i:])
		}
	})
}

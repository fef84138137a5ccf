package lexicon

import (
	"strings"
	"testing"
)

func TestRoleHeadSynonym(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"spokesman", "spokeswoman", true},
		{"attorney", "lawyer", true},
		{"sen.", "senator", true},
		{"chair", "chairwoman", true},
		{"adviser", "advisor", true},
		{"governor", "mayor", false},
		{"director", "treasurer", false},
		{"spokeswoman", "lawyer", false},
		{"coach", "captain", false},
		{"zorkmid", "zorkmid", true},
		{"zorkmid", "mayor", false},
	} {
		if got := RoleHeadSynonym(c.a, c.b); got != c.want {
			t.Errorf("RoleHeadSynonym(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestRoleBroader(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"lawmaker", "senator", true},
		{"legislator", "sen.", true},
		{"senator", "lawmaker", false},
		{"officer", "detective", true},
		{"official", "mayor", true},
		{"doctor", "surgeon", true},
		{"athlete", "quarterback", true},
		{"mayor", "governor", false},
		{"mayor", "mayor", false},
	} {
		if got := RoleBroader(c.a, c.b); got != c.want {
			t.Errorf("RoleBroader(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestRoleNoun(t *testing.T) {
	for w, want := range map[string]string{"sen.": "senator", "spokeswoman": "spokeswoman", "son-in-law": "son-in-law", "table": ""} {
		if _, full := RoleNoun(w); full != want {
			t.Errorf("RoleNoun(%q) = %q, want %q", w, full, want)
		}
	}
}

// TestRolesSorted: the table is searched by halves and must be in order.
func TestRolesSorted(t *testing.T) {
	last := ""
	n := 0
	for line := range strings.Lines(roles) {
		key, _, _ := strings.Cut(line, "\t")
		if key <= last {
			t.Errorf("%q stands after %q", key, last)
		}
		last = key
		n++
	}
	if n < 1000 {
		t.Errorf("only %d nouns", n)
	}
}

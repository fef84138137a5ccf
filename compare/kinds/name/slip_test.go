package name

import (
	"testing"

	"factdiff/compare/fact"
)

// TestSlipsOfPeople checks which spellings of a surname are one person's.
func TestSlipsOfPeople(t *testing.T) {
	for _, c := range []struct {
		reason string
		texts  []string
		want   bool // a conflict
	}{
		{"one article each", []string{"Officials said Anna Halvarsen left the pier.", "Officials said Anna Havlarsen left the pier."}, true},
		{"one goes by a nickname", []string{"Deputy Luis (Jerry) Halvarsen left the pier.", "Deputy Jerry Havlarsen left the pier."}, true},
		{"one article writes both, and introduces one", []string{"Anna Halvarsen left the pier. Later Havlarsen said that she would come back, and Halvarsen did."}, true},
		{"one article introduces both", []string{"Anna Halvarsen left the pier. Later Maria Halvarson said that she would come back, and Halvarsen waited."}, false},
	} {
		got := false
		for _, s := range slotsOf(c.texts...) {
			got = got || s.Verdict == fact.Conflict
		}
		if got != c.want {
			t.Errorf("%s: conflict %v, want %v", c.reason, got, c.want)
		}
	}
}

package claim

import (
	"testing"

	"factdiff/compare/fact"
)

// TestKnownFailures lists conflicts that are not found and false ones that
// are. A case that begins to pass fails here: move it to its own test.
func TestKnownFailures(t *testing.T) {
	missed := []struct{ reason, a, b string }{
		{"opposite opinions in other words", "Norcliffe Shipping mirrors the harbour board's stance on the pier.",
			"Norcliffe Shipping is at odds with the harbour board on the pier."},
		{"done against still expected (package question finds it)", "Captain Ian Moss has been indicted by a Norcliffe grand jury.",
			"Captain Ian Moss is expected to be indicted by a Norcliffe grand jury."},
	}
	for _, c := range missed {
		for _, s := range Slots(readings(c.a, c.b)) {
			if s.Verdict == fact.Conflict {
				t.Errorf("%s: now found", c.reason)
			}
		}
	}
}

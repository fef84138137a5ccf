package question

import "testing"

// TestKnownFailures lists questions that are not seen to have two answers. A
// case that begins to pass fails here: move it to its own test.
func TestKnownFailures(t *testing.T) {
	missed := []struct{ reason, a, b string }{
		{"the purpose of a visit", "Officers do not know why Gary Holt went to the house.", "Gary Holt had followed a thief to the house."},
		{"a motive", "The motive is unclear.", "Gary Holt robbed the shop because he owed money."},
		{"in or out", "A woman was struck as she walked into the shop.", "A car hit a woman walking out of the shop."},
		{"who unveiled it", "Mayor Ellen Vale unveiled the harbour ferry plan.", "Deputy Carl Dunn announced a ferry plan for the harbour."},
		{"a view in words of its own", "The harbour board will fight a cut of the ferry fares.", "The harbour board would welcome a cut of the ferry fares."},
		{"who spoke to whom", "Ellen Vale told students that she understood their worries.", "Ellen Vale told council members that she understood their worries."},
		{"which body holds a place", "The Quay Gang claims the harbour as its own.", "The Mole Gang, which runs the harbour, denied it."},
	}
	for _, c := range missed {
		if slots, _ := ask(c.a, c.b); len(slots) > 0 {
			t.Errorf("%s: now found", c.reason)
		}
	}
}

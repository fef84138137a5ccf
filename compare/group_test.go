package compare

import (
	"strings"
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// TestCopiesCountOnce checks what three sources say of which two carry one
// text: what only the copies share is said to be no second source, a number
// changed in the copy is marked as such.
func TestCopiesCountOnce(t *testing.T) {
	copied := strings.Replace(courier, "240 people", "420 people", 1)
	other := "A warehouse burnt down in Halverton on Monday night. Erik Lindqvist, 61, owns it. Officials said the fire was out by morning."
	res := Compare([]*sources.Article{article("a.txt", "2024-03-05", courier), article("b.txt", "2024-03-05", copied), article("c.txt", "2024-03-06", other)}, Options{})
	if len(res.Groups) != 2 || len(res.Groups[0]) != 2 {
		t.Fatalf("groups %v, want the copies in one", res.Groups)
	}
	marked, once, twice := false, false, false
	for _, f := range res.Findings {
		said := strings.Contains(f.Explanation, "count as one")
		switch {
		case f.Verdict == fact.Conflict && f.Kind == fact.Number:
			marked = f.Copied
		case f.Verdict == fact.Agree && f.Kind == fact.Number && said:
			once = true
		case f.Verdict == fact.Agree && f.Kind == fact.Age:
			twice = !said
		}
	}
	if !marked {
		t.Error("a number changed in a copy is not marked")
	}
	if !once {
		t.Error("the copies count as two sources")
	}
	if !twice {
		t.Error("an agreement with the third source counts as that of copies")
	}
}

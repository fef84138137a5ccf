package sieve

import (
	"strings"
	"testing"
)

const (
	listed = "monday tuesday president governor of a é"
	others = "harbour lorry grain minister talks canal lock fire police said strike pier dock union wages ferry crew storm island quay"
)

func TestSieveKeepsWhatWasAdded(t *testing.T) {
	var s Sieve
	if s.MayHold("monday") || s.MayHold("") {
		t.Error("an empty sieve may hold something")
	}
	s.Add("")
	for _, w := range strings.Fields(listed) {
		s.Add(w)
	}
	for _, w := range append(strings.Fields(listed), "") {
		if !s.MayHold(w) {
			t.Errorf("%q was added and is not held", w)
		}
	}
	held := 0
	for _, w := range strings.Fields(others) {
		if s.MayHold(w) {
			held++
		}
	}
	if held > 2 {
		t.Errorf("%d of the words that were not added may be held", held)
	}
}

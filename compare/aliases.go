package compare

import (
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/identity"
)

// acceptAliases lets slots agree whose values are one name in spellings that
// the caller takes for the same.
func acceptAliases(slots []fact.Slot, aliases [][2]string) {
	if len(aliases) == 0 {
		return
	}
	aliases = withSurnames(aliases)
	for i := range slots {
		s := &slots[i]
		if (s.Kind == fact.Name || s.Kind == fact.Place) && s.Verdict != fact.Agree && oneName(s.Facts, aliases) {
			s.Judgement = fact.Judgement{Verdict: fact.Agree, Rung: "accepted-spelling", Why: "the configuration takes these spellings for one name"}
		}
	}
}

// withSurnames adds to pairs of whole names the pair of their last words, by
// which articles name a person the second time.
func withSurnames(aliases [][2]string) [][2]string {
	out := append([][2]string{}, aliases...)
	for _, a := range aliases {
		x, y := strings.Fields(a[0]), strings.Fields(a[1])
		if len(x) > 1 && len(y) > 1 && x[len(x)-1] != y[len(y)-1] {
			out = append(out, [2]string{x[len(x)-1], y[len(y)-1]})
		}
	}
	return out
}

// oneName reports whether the facts differ by accepted spellings alone.
func oneName(facts []fact.Fact, aliases [][2]string) bool {
	for _, f := range facts[1:] {
		if settled(f, aliases) != settled(facts[0], aliases) {
			return false
		}
	}
	return true
}

// settled is the name of a fact with each accepted spelling in place of its
// variants, word by word. Spellings of a group end at its first one.
func settled(f fact.Fact, aliases [][2]string) string {
	name := " " + identity.Plain(f.Value.Normalized()) + " "
	for i := len(aliases) - 1; i >= 0; i-- {
		a := aliases[i]
		name = strings.ReplaceAll(name, " "+identity.Plain(a[1])+" ", " "+identity.Plain(a[0])+" ")
	}
	return name
}

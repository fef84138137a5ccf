package compare

import (
	"slices"
	"strings"

	"factdiff/compare/fact"
)

// dropSameWords drops conflicts between values that are the same words at one
// place of a passage the articles share: who prints the same text says the
// same thing, whatever a date in it was reckoned from.
func (s *story) dropSameWords() {
	s.slots = slices.DeleteFunc(s.slots, func(slot fact.Slot) bool {
		return slot.Verdict == fact.Conflict && !slot.Within && slot.Kind != fact.Quote && s.sameWords(slot.Facts)
	})
}

// sameWords reports whether all facts of different values are the same words
// at one place.
func (s *story) sameWords(facts []fact.Fact) bool {
	some := false
	for i := range facts {
		for j := i + 1; j < len(facts); j++ {
			a, b := &facts[i], &facts[j]
			if a.Value.Normalized() == b.Value.Normalized() {
				continue
			}
			if a.Article == b.Article || !strings.EqualFold(s.words(a), s.words(b)) || !s.copies.Aligned(a.Article, a.Span, b.Article, b.Span) {
				return false
			}
			some = true
		}
	}
	return some
}

func (s *story) words(f *fact.Fact) string {
	return strings.Join(strings.Fields(s.readings[f.Article].Article.Slice(f.Span)), " ")
}

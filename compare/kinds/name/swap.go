package name

import (
	"factdiff/compare/fact"
	"factdiff/compare/pair"
)

// minSwapped is the least number of letters of words whose first letters may
// have changed places.
const minSwapped = 3

// bigram is two capitalised words that stand side by side, in lower case.
type bigram struct{ a, b string }

// swapped is the bigram with the first letters in each other's place.
func (g bigram) swapped() bigram { return bigram{g.b[:1] + g.a[1:], g.a[:1] + g.b[1:]} }

// swaps finds names of any sort whose first letters have changed places:
// "Medar Ceadow" beside "Cedar Meadow". The slip is the one with a word
// that no list knows. Places of seen are left alone.
func swaps(s *pair.Story, seen []fact.Slot) []fact.Slot {
	at := map[bigram]proper{}
	var order []bigram
	for article, r := range s.Readings {
		for i := 0; i+1 < len(r.Tokens); i++ {
			x, y := &r.Tokens[i], &r.Tokens[i+1]
			if !inName(x) || !inName(y) || x.Sentence != y.Sentence || min(len(x.Norm), len(y.Norm)) < minSwapped || courtesy(x.Norm) {
				continue
			}
			g := bigram{x.Norm, y.Norm}
			if _, ok := at[g]; !ok {
				at[g] = proper{article: article, token: i, word: x.Norm, with: i + 1}
				order = append(order, g)
			}
		}
	}
	for _, g := range order {
		h := g.swapped()
		right, ok := at[h]
		if !ok || h == g || known(g.a) && known(g.b) || !known(h.a) && known(g.a) || !known(h.b) && known(g.b) {
			continue
		}
		slot := properSlot(s, [2]proper{at[g], right})
		slot.Judgement = slipped("moved initial")
		if !overlaps(slot, seen) {
			seen = append(seen, slot)
		}
	}
	return seen
}

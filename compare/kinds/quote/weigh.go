package quote

import "factdiff/compare/fact"

// level is one step of a ladder of evidence: it holds from least on.
type level struct {
	least  int
	name   string
	weight float64
}

// The ladders of evidence that two stretches of words are one quotation, best
// step first. The weights are log-odds, set so that of the rows at a stated
// confidence about that share is right on the benchmark's untouched stories.
var (
	sharedWords   = []level{{12, "twelve or more", 1.6}, {6, "six or more", 0.8}, {0, "fewer than six", 0.2}}
	contentWords  = []level{{8, "eight or more", 0.8}, {4, "four or more", 0.4}, {0, "fewer than four", 0}}
	differingWord = []level{{7, "seven or more", -0.8}, {3, "three or more", -0.5}, {1, "one or two", 0.5}, {0, "none", 1}}
)

// weigh sums the evidence that the row holds one quotation.
func (f *finder) weigh(r *row) (scores []fact.Score, odds float64) {
	add := func(feature, level string, w float64) {
		scores = append(scores, fact.Score{Feature: feature, Level: level, Weight: w})
		odds += w
	}
	climb := func(feature string, n int, ladder []level) {
		for _, l := range ladder {
			if n >= l.least {
				add(feature, l.name, l.weight)
				return
			}
		}
	}
	l := r.link
	climb("shared words", l.matched, sharedWords)
	climb("shared words that carry meaning", l.content, contentWords)
	climb("differing words", r.differing(), differingWord)
	if l.apart > 0 {
		add("words around", "go on differently", -0.5)
	}
	if r.told {
		add("place", "one without marks", -0.8)
	}
	if l.a.heading || l.b.heading {
		add("place", "headline", -0.8)
	}
	switch f.speakers(l) {
	case sameSpeaker:
		add("speaker", "the same", 0.6)
	case otherSpeaker:
		add("speaker", "another", -1.2)
	default:
		add("speaker", "unknown", 0)
	}
	return scores, odds
}

// differing is the number of words of the longest core.
func (r *row) differing() int {
	n := 0
	if r.conflict {
		for _, p := range r.places {
			n = max(n, p.coreEnd-p.core)
		}
	}
	return n
}

package compare

import (
	"sort"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/pair"
)

// group says which sources carry one shared text and so count as one.
func (s *story) group(res *Result) {
	grouped := make([]bool, len(s.articles))
	for _, g := range s.copies.Groups {
		var at []int
		for _, i := range g.Articles {
			at = append(at, s.order[i])
			grouped[s.order[i]] = true
		}
		sort.Ints(at)
		ids := lettersOf(at)
		res.Groups = append(res.Groups, ids)
		res.Copies = append(res.Copies, Copy{Sources: ids, Share: g.Share})
	}
	for i := range s.articles {
		if !grouped[i] {
			res.Groups = append(res.Groups, []string{letters(i)})
		}
	}
	sort.Slice(res.Groups, func(i, j int) bool { return before(res.Groups[i][0], res.Groups[j][0]) })
	sort.Slice(res.Copies, func(i, j int) bool { return before(res.Copies[i].Sources[0], res.Copies[j].Sources[0]) })
}

func lettersOf(list []int) []string {
	var out []string
	for _, i := range list {
		out = append(out, letters(i))
	}
	return out
}

// markCopied marks conflicts whose values stand at one place of a passage
// that two articles share: one outlet changed the copy.
func (s *story) markCopied() {
	for i := range s.slots {
		if slot := &s.slots[i]; slot.Verdict == fact.Conflict {
			slot.Copied = s.aligned(slot.Facts)
		}
	}
}

func (s *story) aligned(facts []fact.Fact) bool {
	for i := range facts {
		for j := i + 1; j < len(facts); j++ {
			a, b := &facts[i], &facts[j]
			if a.Article != b.Article && a.Value.Normalized() != b.Value.Normalized() && s.copies.Aligned(a.Article, a.Span, b.Article, b.Span) {
				return true
			}
		}
	}
	return false
}

// before orders source IDs: A to Z before AA.
func before(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a < b }

// differentStories names the sources that seem to tell another story than all
// the others.
func (s *story) differentStories(wording *pair.Story) []string {
	var apart []int
	for i := range s.readings {
		alone := len(s.readings) > 1
		for j := range s.readings {
			alone = alone && (i == j || wording.Unlike(i, j))
		}
		if alone {
			apart = append(apart, s.order[i])
		}
	}
	sort.Ints(apart)
	switch {
	case len(apart) == 0:
		return nil
	case len(apart) == len(s.readings):
		return []string{"the sources seem to tell different stories: conflicts between them need more evidence than usual"}
	}
	return []string{strings.Join(lettersOf(apart), ", ") + " seem to tell another story than the rest: conflicts with them need more evidence than usual"}
}

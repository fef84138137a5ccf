package compare

import (
	"slices"
	"sort"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/foreign"
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

// countOnce says of agreements whose sources all carry one shared text that
// they are no more than that text said twice.
func (res *Result) countOnce() {
	of := map[string]int{}
	for i, g := range res.Groups {
		for _, id := range g {
			of[id] = i
		}
	}
	for i := range res.Findings {
		f := &res.Findings[i]
		if sources, groups := f.spread(of); f.Verdict == fact.Agree && sources > 1 && groups == 1 {
			f.Explanation += "; the sources carry one shared text and count as one"
		}
	}
}

// spread counts the sources that stand in a finding, and their groups.
func (f *Finding) spread(of map[string]int) (sources, groups int) {
	ids, seen := map[string]bool{}, map[int]bool{}
	for _, v := range f.Values {
		for _, id := range v.Sources {
			ids[id], seen[of[id]] = true, true
		}
	}
	return len(ids), len(seen)
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

// inOtherLanguages says of each source that is not in English what of it was
// compared, in the order of the sources.
func (s *story) inOtherLanguages(facts []fact.Fact) []string {
	notes := make([]string, len(s.articles))
	for i, r := range s.readings {
		if r.Article.Foreign == "" {
			continue
		}
		var mine []fact.Fact
		for _, f := range facts {
			if f.Article == i {
				mine = append(mine, f)
			}
		}
		notes[s.order[i]] = foreign.Note(letters(s.order[i]), r, mine)
	}
	return slices.DeleteFunc(notes, func(n string) bool { return n == "" })
}

// differentStories names the sources that seem to tell another story than all
// the others.
func (s *story) differentStories(wording *pair.Story) []string {
	var apart []int
	english := 0
	for i := range s.readings {
		if s.readings[i].Article.Foreign != "" {
			continue
		}
		english++
		alone := len(s.readings) > 1
		for j := range s.readings {
			alone = alone && (i == j || wording.Unlike(i, j) || s.readings[j].Article.Foreign != "")
		}
		if alone {
			apart = append(apart, s.order[i])
		}
	}
	sort.Ints(apart)
	switch {
	case len(apart) == 0 || english < 2:
		return nil
	case len(apart) == english:
		return []string{"the sources seem to tell different stories: conflicts between them need more evidence than usual"}
	}
	return []string{strings.Join(lettersOf(apart), ", ") + " seem to tell another story than the rest: conflicts with them need more evidence than usual"}
}

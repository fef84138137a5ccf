package compare

import (
	"cmp"
	"slices"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// oneClaim joins conflicts of claims that tell of one disagreement: the less
// likely row has a place in common with the other, and no article that the
// other lacks. Its further places go with the values their articles have there.
func oneClaim(slots []fact.Slot) []fact.Slot {
	var out []fact.Slot
	told := map[sentence][]int{} // the conflicts of claims among them
	for _, s := range slots {
		if s.Kind != fact.Claim || s.Verdict != fact.Conflict {
			out = append(out, s)
			continue
		}
		k := len(out)
		for _, i := range rowsAt(told, &s) {
			if oneDisagreement(&out[i], &s) {
				s, k = joined(out[i], s), i
				break
			}
			if oneDisagreement(&s, &out[i]) {
				s, k = joined(s, out[i]), i
				break
			}
		}
		if k == len(out) {
			out = append(out, s)
		}
		out[k] = s
		for i := range s.Facts {
			at := sentence{s.Facts[i].Article, s.Facts[i].Sentence}
			told[at] = append(told[at], k)
		}
	}
	return out
}

// sentence is one sentence of an article.
type sentence struct{ article, number int }

// rowsAt are the rows that have a place in one of the sentences of a row, in
// their order.
func rowsAt(told map[sentence][]int, s *fact.Slot) []int {
	var out []int
	for _, f := range s.Facts {
		out = append(out, told[sentence{f.Article, f.Sentence}]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// oneDisagreement reports whether row a, the likelier conflict, tells of all
// that row b tells of.
func oneDisagreement(a, b *fact.Slot) bool {
	if a.LogOdds < b.LogOdds {
		return false
	}
	common := false
	for i := range b.Facts {
		f := &b.Facts[i]
		if _, ok := valueIn(a, f.Article); !ok {
			return false
		}
		common = common || at(a, f)
	}
	return common
}

// valueIn is the value of an article in a row; ok is false where it has none
// or more than one.
func valueIn(s *fact.Slot, article int) (v fact.Value, ok bool) {
	for _, f := range s.Facts {
		switch {
		case f.Article != article:
		case v != nil && v.Normalized() != f.Value.Normalized():
			return nil, false
		default:
			v = f.Value
		}
	}
	return v, v != nil
}

// at reports whether a row has the place of a fact.
func at(s *fact.Slot, f *fact.Fact) bool {
	return slices.ContainsFunc(s.Facts, func(x fact.Fact) bool { return x.Article == f.Article && x.Span.Overlaps(f.Span) })
}

// joined is row a with the places of row b.
func joined(a, b fact.Slot) fact.Slot {
	type member struct {
		fact.Fact
		differs []sources.Span
	}
	var all []member
	for i, f := range a.Facts {
		m := member{Fact: f}
		if a.Differs != nil {
			m.differs = a.Differs[i]
		}
		all = append(all, m)
	}
	for _, f := range b.Facts {
		if !at(&a, &f) {
			f.Value, _ = valueIn(&a, f.Article)
			f.Subject = a.Subject
			all = append(all, member{Fact: f})
		}
	}
	slices.SortStableFunc(all, func(x, y member) int {
		return cmp.Or(cmp.Compare(x.Article, y.Article), cmp.Compare(x.Span.Start, y.Span.Start))
	})
	a.Facts, a.Differs = nil, nil
	for _, m := range all {
		a.Facts, a.Differs = append(a.Facts, m.Fact), append(a.Differs, m.differs)
	}
	return a
}

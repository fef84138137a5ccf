package compare

import (
	"factdiff/compare/fact"
	"factdiff/sources"
)

// onceOnly drops conflicts of claims that only say again, in more words, what
// a row of another kind says of the same places: a misspelt name is not also
// another person who did it. Of two conflicts of claims the one that tells of
// more places stays.
func onceOnly(slots []fact.Slot) []fact.Slot {
	said := spans{}
	for _, s := range slots {
		if s.Verdict == fact.Conflict && s.Kind != fact.Claim {
			for _, f := range s.Facts {
				said[f.Article] = append(said[f.Article], f.Span)
			}
		}
	}
	names := namesakes(slots)
	var out []fact.Slot
	for i, s := range slots {
		if s.Verdict == fact.Conflict && s.Kind == fact.Claim && (said.all(s.Facts) || names.all(s.Facts) || saidMore(slots, i)) {
			continue
		}
		out = append(out, s)
	}
	return out
}

// saidMore reports whether another conflict of claims has every place of
// conflict i, and more places or as many and stands before it.
func saidMore(slots []fact.Slot, i int) bool {
	for k := range slots {
		s := &slots[k]
		if k == i || s.Kind != fact.Claim || s.Verdict != fact.Conflict || len(s.Facts) < len(slots[i].Facts) || len(s.Facts) == len(slots[i].Facts) && k > i {
			continue
		}
		told := spans{}
		for _, f := range s.Facts {
			told[f.Article] = append(told[f.Article], f.Span)
		}
		if told.all(slots[i].Facts) {
			return true
		}
	}
	return false
}

// withTolls adds the rows of tolls in place of those of pairs of figures that
// tell of the same: each of their articles has a place in the row of a toll, and
// of conflicts each value.
func withTolls(slots, tolls []fact.Slot) []fact.Slot {
	told := spans{}
	for _, s := range tolls {
		for _, f := range s.Facts {
			told[f.Article] = append(told[f.Article], f.Span)
		}
	}
	var out []fact.Slot
	for _, s := range slots {
		if s.Kind != fact.Number || !told.every(s.Facts, articleOf) || s.Verdict == fact.Conflict && !told.every(s.Facts, valueOf) {
			out = append(out, s)
		}
	}
	return append(out, tolls...)
}

// every reports whether of each group of the facts, as by names it, some fact
// overlaps one of the spans.
func (x spans) every(facts []fact.Fact, by func(*fact.Fact) string) bool {
	lies := map[string]bool{}
	for i := range facts {
		n := by(&facts[i])
		lies[n] = lies[n] || x.any(facts[i:i+1])
	}
	for _, ok := range lies {
		if !ok {
			return false
		}
	}
	return true
}

func articleOf(f *fact.Fact) string { return letters(f.Article) }
func valueOf(f *fact.Fact) string   { return f.Value.Normalized() }

// namesakes is where people with conflicting spellings are named or meant.
func namesakes(slots []fact.Slot) spans {
	out := spans{}
	for _, s := range slots {
		if s.Verdict == fact.Conflict && s.Kind == fact.Name {
			for _, f := range s.Facts {
				if m, ok := f.Value.(interface{ Everywhere() []sources.Span }); ok {
					out[f.Article] = append(out[f.Article], m.Everywhere()...)
				}
			}
		}
	}
	return out
}

// all reports whether every fact overlaps one of the spans.
func (x spans) all(facts []fact.Fact) bool {
	for _, f := range facts {
		if !x.any([]fact.Fact{f}) {
			return false
		}
	}
	return len(facts) > 0
}

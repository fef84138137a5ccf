package question

import (
	"slices"
	"sort"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
)

const spotOdds = .6

// spots says of each person to whom something was done in several articles
// whether it was on one side of a building or a vehicle, and on one way
// through its door.
func spots(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	var all []spot
	for i, r := range rs {
		all = append(all, readSpots(i, r)...)
	}
	// Who is named is one person whenever it is told.
	told := func(x, y *spot) bool {
		return x.victim.name != "" && x.victim.name == y.victim.name || alike(x.article, y.article) && !farApart(rs[x.article], rs[y.article])
	}
	done := make([]bool, len(all))
	var out []fact.Slot
	for i := range all {
		if done[i] {
			continue
		}
		row := []*spot{&all[i]}
		for j := i + 1; j < len(all); j++ {
			if x := &all[j]; !done[j] && ofOneSpot(row, x) && told(&all[i], x) {
				row, done[j] = append(row, x), true
			}
		}
		if row = decided(row); len(row) > 0 && row[0].article != row[len(row)-1].article {
			if s := spotSlot(rs, row); s.Verdict == fact.Conflict || ofBuilding(row) {
				out = append(out, s)
			}
		}
	}
	return out
}

// ofOneSpot reports whether a spot tells of the same as all of a row.
func ofOneSpot(row []*spot, x *spot) bool {
	for _, y := range row {
		if x.deed != y.deed || x.at != y.at && x.at != y.at.excludes() || !x.victim.one(y.victim) || !x.site.one(y.site) {
			return false
		}
	}
	return true
}

// ofBuilding reports whether a row tells of a building or a vehicle. That two
// articles put it in one town package place says.
func ofBuilding(row []*spot) bool {
	return slices.ContainsFunc(row, func(x *spot) bool { return x.site.sort != "" || x.site.grounds })
}

// decided leaves out articles that have both positions: they tell the whole.
func decided(row []*spot) []*spot {
	at := map[int]position{}
	both := map[int]bool{}
	for _, x := range row {
		if p, ok := at[x.article]; ok && p != x.at {
			both[x.article] = true
		}
		at[x.article] = x.at
	}
	var out []*spot
	for _, x := range row {
		if !both[x.article] {
			out = append(out, x)
		}
	}
	return out
}

func spotSlot(rs []*reading.Reading, row []*spot) fact.Slot {
	s := fact.Slot{Kind: fact.Claim, Subject: "where " + whom(rs, row) + row[0].deed, Attribute: "claim", LogOdds: spotOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "side of a building", Weight: spotOdds}},
		Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-answer", Why: "both put it on one side of the building"}}
	for _, x := range row {
		if x.at != row[0].at {
			s.Judgement = fact.Judgement{Verdict: fact.Conflict, Rung: "other-answer",
				Why: "one has it " + string(row[0].at) + ", the other " + string(x.at)}
		}
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: s.Subject,
			Attribute: "claim", Value: value(x.at), Entity: -1, Clause: x.span})
	}
	sort.SliceStable(s.Facts, func(i, j int) bool { return s.Facts[i].Article < s.Facts[j].Article })
	return s
}

// whom names the victim of a row, by name where an article has one.
func whom(rs []*reading.Reading, row []*spot) string {
	for _, x := range row {
		if x.victim.name != "" {
			return written(rs[x.article], x.victim.name) + " was "
		}
	}
	if row[0].victim.many > 0 {
		return row[0].victim.noun + " were "
	}
	return "the " + row[0].victim.noun + " was "
}

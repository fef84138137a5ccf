package question

import (
	"slices"

	"factdiff/compare/fact"
)

const spotOdds = .6

// spots says of each person to whom something was done in several articles
// whether it was on one side of a building or a vehicle, and on one way
// through its door.
func (k asker) spots() []fact.Slot {
	var out []fact.Slot
	rows(k, readSpots, k.oneSpot, func(x *spot) *answer { return &x.answer }, func(row []*spot, told []*answer) {
		s := k.slot(told, "where "+k.whom(told)+be(told[0].victim)+row[0].deed, "side of a building", spotOdds)
		for _, x := range told {
			if x.value != told[0].value {
				s.Judgement = fact.Judgement{Verdict: fact.Conflict, Rung: "other-answer", Why: "one has it " + string(told[0].value) + ", the other " + string(x.value)}
			}
		}
		if s.Verdict == fact.Conflict || ofBuilding(row) {
			out = append(out, s)
		}
	})
	return out
}

func be(v victim) string {
	if v.many > 0 {
		return " were "
	}
	return " was "
}

// oneSpot reports whether two spots tell of one deed and one site, and answer
// one question.
func (k asker) oneSpot(x, y *spot) bool {
	return x.deed == y.deed && (x.value == y.value || x.value == excludes(y.value)) && x.site.one(y.site) && k.oneVictim(&x.answer, &y.answer)
}

// ofBuilding reports whether a row tells of a building or a vehicle. That two
// articles put it in one town package place says.
func ofBuilding(row []*spot) bool {
	return slices.ContainsFunc(row, func(x *spot) bool { return x.site.sort != "" || x.site.grounds })
}

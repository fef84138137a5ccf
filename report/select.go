package report

import (
	"slices"

	"factdiff/compare/fact"
)

// Having returns the rows of one verdict, in order.
func (v *View) Having(verdict fact.Verdict) []Row {
	var out []Row
	for _, r := range v.Rows {
		if r.Verdict == verdict {
			out = append(out, r)
		}
	}
	return out
}

// Open returns the conflicts that nobody has accepted.
func (v *View) Open() []Row {
	var out []Row
	for _, r := range v.Having(fact.Conflict) {
		if !r.passes() {
			out = append(out, r)
		}
	}
	return out
}

// Remarks returns what a review should show: the conflicts that nobody has
// accepted, those that are new to the baseline first, then whatever else
// fails the run.
func (v *View) Remarks() []Row {
	out := freshFirst(v.Open())
	for _, r := range v.Rows {
		if r.Verdict != fact.Conflict && v.fails(r) {
			out = append(out, r)
		}
	}
	return out
}

// freshFirst moves what the baseline does not know to the front.
func freshFirst(rows []Row) []Row {
	var fresh, rest []Row
	for _, r := range rows {
		if r.Baseline == New {
			fresh = append(fresh, r)
		} else {
			rest = append(rest, r)
		}
	}
	return append(fresh, rest...)
}

// Accepted returns the conflicts that a person has accepted as they are.
func (v *View) Accepted() []Row {
	var out []Row
	for _, r := range v.Having(fact.Conflict) {
		if r.passes() {
			out = append(out, r)
		}
	}
	return out
}

// First is the row to look at first: an open conflict, else any.
func (v *View) First() (Row, bool) {
	for _, rows := range [][]Row{v.Open(), v.Rows} {
		if len(rows) > 0 {
			return rows[0], true
		}
	}
	return Row{}, false
}

// fails reports whether the row is one that fails a run: as bad as FailOn
// and not accepted.
func (v *View) fails(r Row) bool {
	least := v.FailOn
	if least == "" {
		least = fact.Warning
	}
	at := slices.Index(severity, r.Level)
	return at >= 0 && at <= slices.Index(severity, least) && !r.passes()
}

// severity lists the levels, the worst first.
var severity = []fact.Level{fact.Error, fact.Warning, fact.Note}

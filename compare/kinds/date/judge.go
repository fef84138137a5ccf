package date

import (
	"fmt"

	"factdiff/compare/fact"
	"factdiff/compare/timex"
)

// Judge is the ladder for dates: the same date → one within the other → a
// weekday and a date that fall together in a likely year → dates of one grain
// that lie apart.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	switch r := timex.Compare(x.Mention, y.Mention); {
	case r == timex.Same && x.Mention.Value == y.Mention.Value:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-date", Why: "both give the same date"}
	case r == timex.Same:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-date", Why: "both fall on the same date"}
	case r == timex.Within || r == timex.Contains:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "within", Why: "one date lies within the other"}
	case r == timex.Disjoint && x.Grain == y.Grain:
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-dates", Why: "the dates differ"}
	case r == timex.Unknown:
		return together(x, y)
	}
	return fact.Judgement{}
}

// together judges a weekday against a calendar date where neither article
// says the year: they agree if they fall together in the year that the
// articles speak of. In some year near it they always do, so that another
// year shows nothing.
func together(x, y Value) fact.Judgement {
	near := max(x.Near, y.Near)
	if near == 0 {
		near = present
	}
	year, ok := timex.CommonYear(x.Mention, y.Mention, near)
	if !ok || year != near {
		return fact.Judgement{}
	}
	why := fmt.Sprintf("the weekday and the date fall together in %d, if that is the year; --date makes it certain", year)
	return fact.Judgement{Verdict: fact.Agree, Rung: "same-day-of-a-year", Why: why}
}

package date

import (
	"fmt"
	"time"

	"factdiff/compare/fact"
	"factdiff/compare/timex"
)

// Judge is the ladder for dates: the same date → one within the other → the
// same but for a year left open → hours that are only about right → dates that
// lie apart → a weekday and a date that fall together in a likely year.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	switch r := timex.Compare(x.Mention, y.Mention); {
	case r == timex.Same && x.Mention.Value == y.Mention.Value:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-date", Why: "both give the same date"}
	case r == timex.Same:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-date", Why: "both fall on the same date"}
	case r == timex.Within || r == timex.Contains:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "within", Why: "one date lies within the other"}
	case r == timex.Disjoint && yearOpen(x, y):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "year-open", Why: "the words leave a year open, and what they say is the same"}
	case lateOneDay(x, y):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "evening-or-night", Why: "both are late on one day: one writer's evening is another's night"}
	case r == timex.Disjoint && aboutOneTime(x, y):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "about-the-same-time", Why: "at least one of the two hours is only approximate, and they lie close together"}
	case r == timex.Disjoint && sameWeekday(x, y):
		return fact.Judgement{} // one "Saturday", put in two weeks by the dates of the articles
	case r == timex.Disjoint && (timeOfDay(x, y) || timeOfDay(y, x)):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-times", Why: "one hour does not lie in the other part of the day"}
	case r == timex.Disjoint && (x.Grain == y.Grain || ofDays(x) && ofDays(y) || mixed(x, y)):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-dates", Why: "the dates differ"}
	case r == timex.Unknown:
		return together(x, y)
	}
	return fact.Judgement{}
}

// lateOneDay reports evening and night of one day.
func lateOneDay(x, y Value) bool {
	a, b := x.Mention.Value, y.Mention.Value
	if len(a) != 13 || len(b) != 13 || a[:10] != b[:10] {
		return false
	}
	late := func(part string) bool { return part == "TEV" || part == "TNI" }
	return late(a[10:]) && late(b[10:])
}

// aboutOneTime reports whether two hours lie no further apart than their words
// leave open: "shortly before 10 p.m." and "9:40 p.m.".
func aboutOneTime(x, y Value) bool {
	if x.Grain != Clock || y.Grain != Clock {
		return false
	}
	a, b := x.Interval.From, y.Interval.From
	if a.IsZero() || b.IsZero() {
		return false
	}
	apart := a.Sub(b).Abs()
	if !ofDays(x) || !ofDays(y) { // an hour without its day
		apart %= 24 * time.Hour
		apart = min(apart, 24*time.Hour-apart)
	}
	return apart <= max(x.Slack, y.Slack)
}

// ofDays reports whether a date says a day, with an hour or without: "9.15 p.m.
// on Sunday" is not on Thursday.
func ofDays(v Value) bool {
	return v.Grain == Day || v.Grain == Clock && (v.Weekday >= 0 || v.Day > 0)
}

// sameWeekday reports whether both name one day of the week, or one hour, and
// the calendar date of one at least is only inferred.
func sameWeekday(x, y Value) bool {
	if !x.Relative && !y.Relative {
		return false
	}
	if x.Weekday >= 0 && y.Weekday >= 0 {
		return x.Weekday == y.Weekday && x.Interval.From.YearDay() != y.Interval.From.YearDay()
	}
	return x.Grain == Clock && y.Grain == Clock && x.Interval.From.Sub(y.Interval.From)%(24*time.Hour) == 0
}

// timeOfDay reports whether x is an hour and y a part of the same day: "11 a.m."
// and "Tuesday afternoon".
func timeOfDay(x, y Value) bool {
	a, b := x.Mention.Value, y.Mention.Value
	return x.Grain == Clock && y.Grain == Day && len(b) > 10 && b[10] == 'T' && len(a) > 10 && a[:10] == b[:10]
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

// yearOpen reports dates that differ only by a year that the words of one
// leave open: "in June" and "on June 9, 2014".
func yearOpen(x, y Value) bool {
	return x.Month > 0 && x.Month == y.Month && (x.Year == 0 || y.Year == 0) && (x.Day == 0 || y.Day == 0 || x.Day == y.Day) &&
		x.Interval.From.Year() != y.Interval.From.Year()
}

// mixed reports whether dates of two grains are known.
func mixed(x, y Value) bool {
	return !x.Interval.From.IsZero() && !y.Interval.From.IsZero() && x.Grain != Clock && y.Grain != Clock
}

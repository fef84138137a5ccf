// Package timex finds time expressions in a document and gives them TIMEX3
// values and intervals.
//
// A text.Doc enters, Mentions leave. A small grammar over tokens (rules_*.go:
// a pattern, a meaning and example sentences that run as tests) is tried at
// every word that can begin an expression; the longest match wins. Dates that
// do not say all of themselves are completed from the publication date or from
// the last date spoken of, on the side of it that the tense of the verb near
// them shows (tense.go).
//
// Covered: calendar dates in words and figures, weekdays, months, years,
// decades, centuries, seasons, quarters, halves, fiscal years, periods of
// accounts, holidays, times of day with zones and parts of days, "yesterday",
// "last week", "two days earlier", "the following year", "year-end", lengths
// of time, repetitions ("every Tuesday", "annually"), and references without
// a date ("now", "recently", "the future"). Spans follow the TIMEX3 guidelines:
// without prepositions, with determiner ("the past week"), hedge ("more than
// four hours"), modifier ("late 2013") and "ago", "earlier", "later".
//
// Left out: ages ("14-year-old"), rates ("$3 million a year"), quarters of a
// game, lengths that are added to a date ("ten years before the war" is a
// length), times named by events ("since the war"), calendars other than the
// Gregorian. A weekday or month in the present tense counts as behind. Fiscal
// quarters are taken for those of the calendar.
package timex

import (
	"time"

	"factdiff/sources"
)

// Type is the TIMEX3 type of a time expression.
type Type string

// The TIMEX3 types.
const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Mention is one time expression.
type Mention struct {
	sources.Span
	// First and End delimit its tokens, half-open.
	First, End int
	Type       Type
	// Value is the TIMEX3 value: "2013-03-22", "2013-W12", "P4D", "PT5H",
	// "2013-03-22TMO", "PRESENT_REF"; with X for unknown digits
	// ("XXXX-12-02", "XXXX-WXX-2") where nothing says the year or week.
	Value string
	// Mod is the TIMEX3 mod attribute ("APPROX", "START", "LESS_THAN"), or "".
	Mod string
	// Interval is when the expression lies, half-open, in UTC; narrowed or
	// widened by Mod ("early December" is its first half). The zero Interval
	// where it cannot be placed (durations, sets, no publication date).
	Interval Interval
	// Weekday (0 Sunday to 6 Saturday), Month (1 to 12), Day (1 to 31) and
	// Year are what the words themselves say; -1 (weekday) or 0 otherwise.
	Weekday, Month, Day, Year int
	// Relative is true where the value follows from the publication date
	// or another date, not from the words alone.
	Relative bool
	// Zone is the zone of a clock time in minutes east of Greenwich, where
	// Zoned says that the words name one.
	Zone  int
	Zoned bool
	// Direction is -1 where tense says the time lies behind the moment of
	// writing, +1 ahead, 0 where nothing says so.
	Direction int
}

// Interval is a half-open stretch of time, [From, To).
type Interval struct{ From, To time.Time }

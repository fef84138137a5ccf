// Package timex finds time expressions in a document and gives them TIMEX3
// values and intervals.
//
// A text.Doc enters, Mentions leave.
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
	// Interval is when the expression lies, half-open; the zero Interval
	// where it cannot be placed (durations, sets, no publication date).
	Interval Interval
	// Weekday (0 Sunday to 6 Saturday), Month (1 to 12), Day (1 to 31) and
	// Year are what the words themselves say; -1 (weekday) or 0 otherwise.
	Weekday, Month, Day, Year int
	// Relative is true where the value follows from the publication date
	// or another date, not from the words alone.
	Relative bool
	// Direction is -1 where tense says the time lies behind the moment of
	// writing, +1 ahead, 0 where nothing says so.
	Direction int
}

// Interval is a half-open stretch of time, [From, To).
type Interval struct{ From, To time.Time }

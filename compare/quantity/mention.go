// Package quantity reads numbers: how many, how much, of what, and how exact.
//
// A text.Doc and the time expressions found in it enter (digits of a date are
// no count), Mentions leave.
package quantity

import (
	"factdiff/compare/text"
	"factdiff/compare/timex"
	"factdiff/sources"
)

// Class says what sort of number it is.
type Class string

// The classes of numbers.
const (
	Count   Class = "count"   // "four people", "28-point plan"
	Ordinal Class = "ordinal" // "sixth meeting"
	Money   Class = "money"   // "$1.6 million"
	Percent Class = "percent" // "31.55 percent"
	Measure Class = "measure" // "25 miles", "7.6 magnitude", "five-hour"
	Score   Class = "score"   // "52-48", "a 5-4 ruling"
	Clock   Class = "clock"   // "10 a.m.", where no time expression holds it
	Age     Class = "age"     // "53" in "Leigh Corfman, 53,", "6-year-old"
	Label   Class = "label"   // addresses, model and case numbers, file sizes: not counts
)

// Mention is one number with its unit.
type Mention struct {
	// Span is the number with its scale and unit: "$1.6 million", "25 miles",
	// "19" (of 19-point), "more than 30".
	sources.Span
	// First and End delimit its tokens, half-open.
	First, End int
	// Number is the digits or words alone: "1.6 million", "25".
	Number sources.Span
	Class  Class
	// Low and High are the value in base units (metres, kilograms, degrees
	// Celsius, seconds; money in its currency). High is +Inf for "more than
	// 30", Low 0 for "up to 9"; equal for a plain number.
	Low, High float64
	// Value is the figure as written, in base units, without its bounds.
	Value float64
	// Digits is how many digits of Value carry meaning: 2 for 1.6 million.
	Digits int
	// Approx is true for "about", "nearly", "some", "roughly", "dozens of".
	Approx bool
	// Unit is the base unit: "USD", "%", "m", "kg", "s", "magnitude", or "".
	Unit string
	// Head is the stem-less lower-case noun that is counted ("points",
	// "people", "counts"), Modifiers the words before it or around it that
	// narrow it ("murder" of "two counts of murder"), Verb the verb that
	// governs it ("killed"), each "" or nil where unknown.
	Head      string
	Modifiers []string
	Verb      string
	// HeadSpan is where Head stands, empty where there is none.
	HeadSpan sources.Span
}

// Read returns the numbers of the document in order of place.
func Read(d *text.Doc, times []timex.Mention) []Mention { return nil }

// Package quantity reads numbers: how many, how much, of what, and how exact.
//
// A text.Doc and the time expressions found in it enter (digits of a date are
// no count), Mentions leave. AttachAges says later, when the people of the
// article are known, whose ages were read.
//
// Covered: cardinals in digits and words, fractions, ordinals, ranges, vague
// numbers ("dozens of"), bounds ("more than", "up to"), percent, money,
// measures in common units (converted to base units), magnitudes, durations,
// scores and votes, clock times that no time expression holds, ages, and
// labels (addresses, model, case and highway numbers, file sizes).
//
// Left out: Roman numerals, multiples ("twice", "doubled"), vague words without
// a figure ("several", "a few"), arithmetic over sentences ("two more than"),
// and what is counted where it stands in another sentence.
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
	Percent Class = "percent" // "31.55 percent", "two-thirds of", "one in five"
	Measure Class = "measure" // "25 miles", "7.6 magnitude", "five-hour"
	Score   Class = "score"   // "52-48", "a 5-4 ruling": Low and High are the two sides
	Clock   Class = "clock"   // "10 a.m.", where no time expression holds it
	Age     Class = "age"     // "53" in "Leigh Corfman, 53,", "6-year-old"; in years
	Label   Class = "label"   // addresses, model and case numbers, file sizes: not counts
)

// Mention is one number with its unit.
type Mention struct {
	// Span is the number with its bounds, scale and unit: "$1.6 million",
	// "25 miles", "19" (of 19-point), "more than 30", "6-year-old", "53".
	sources.Span
	// First and End delimit its tokens, half-open.
	First, End int
	// Number is the digits or words alone: "1.6 million", "25".
	Number sources.Span
	Class  Class
	// Low and High are the value in base units (metres, kilograms, degrees
	// Celsius, seconds; money in its currency; ages in years). High is +Inf
	// for "more than 30", Low 0 for "up to 9"; equal for a plain number.
	Low, High float64
	// Value is the figure as written, in base units, without its bounds;
	// the lower end of a range.
	Value float64
	// Digits is how many digits of Value carry meaning: 2 for 1.6 million.
	Digits int
	// Approx is true for "about", "nearly", "some", "roughly", "dozens of".
	Approx bool
	// Unit is the base unit: "USD", "%", "points" (percentage points), "m",
	// "kg", "s", "magnitude", "years" (of ages), or "".
	Unit string
	// Head is the stem-less lower-case noun that is counted ("points",
	// "people", "counts"), Modifiers the words before it or around it that
	// narrow it ("murder" of "two counts of murder"), Verb the verb that
	// governs it ("killed"), each "" or nil where unknown.
	//
	// Of a number joined to its noun ("19-point peace plan") Head is that
	// noun ("point") and Modifiers begins with the noun both narrow
	// ("plan"). Of a measure Head is what is measured ("meeting" of
	// "five-hour meeting", "" of "25 miles north"), and Modifiers names the
	// direction ("ago", "away", "deep"). Of a label Head is its kind
	// ("block", "highway").
	Head      string
	Modifiers []string
	Verb      string
	// HeadSpan is where Head stands, empty where there is none.
	HeadSpan sources.Span
	// HeadLemma is Head in the singular: "point", "person".
	HeadLemma string
	// HeadInherited is true where Head is that of an earlier number of the
	// sentence ("killed four people and injured nine").
	HeadInherited bool
	// Person is the entity (index into entity.Index.Entities) whose age
	// this is, or -1: unknown, or no age. Set by AttachAges.
	Person int
	// PersonSpan is the words that say whose age it is: a name, or a noun
	// ("girl"), then repeated in Head; empty where unknown.
	PersonSpan sources.Span
}

// Read returns the numbers of the document in order of place.
func Read(d *text.Doc, times []timex.Mention) []Mention {
	r := reader{doc: d, toks: d.Tokens, times: datesOf(d, times)}
	r.scan()
	return r.out
}

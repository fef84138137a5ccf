package timex

// class is a set of grammatical classes a word of a time expression can
// belong to. Patterns name the classes in capitals.
type class uint64

const (
	cMonth    class = 1 << iota // n: 1 to 12
	cWeekday                    // n: 0 Sunday to 6 Saturday
	cUnit                       // unit: of which durations are made
	cCard                       // n: value of a number word
	cOrd                        // n: value of an ordinal
	cSeason                     // n: index of seasons
	cPart                       // n: index of dayParts
	cNoon                       // n: hour of a word that names one
	cTens                       // n: first year of a named decade, 90 for "nineties"
	cRel                        // n: -1 last, 0 this, +1 next, as seen from the article
	cRelRef                     // n: -1 previous, 0 same, +1 following, as seen from the last date
	cEdge                       // n: 0 start, 1 middle, 2 end
	cMod                        // n: index of mods
	cApprox                     // n: index of mods; opens a hedged quantity
	cVague                      // a quantity without number: "several"
	cFreq                       // unit: adverbs of repetition: "weekly"
	cDay                        // n: days from today: "yesterday"
	cRefer                      // n: index of references: "now"
	cZone                       // n: minutes east of Greenwich
	cMeridiem                   // n: 0 a.m., 12 p.m.
	cHoliday                    // n: index of holidays
	cDigits                     // a token of digits
	cDecade                     // digits with an s: "1990s"
	cSuffixed                   // digits with letters: "19th", "10am"
	cShort                      // an abbreviation that is also another word: "Sat", "Sun"
	cName                       // a month that is also a name or a verb: "May"
	cLong                       // unit: "weeklong"
	cPlural                     // of a unit or weekday
)

// entry is what the lexicon knows about one word.
type entry struct {
	class class
	n     int
	unit  unit
}

// unit is a length of calendar time.
type unit uint8

const (
	noUnit unit = iota
	second
	minute
	hour
	day
	weekend
	week
	month
	season
	quarter
	half
	year
	decade
	century
	millennium
)

// letter is the designator of the unit in a TIMEX3 duration.
func (u unit) letter() string {
	return [...]string{"X", "S", "M", "H", "D", "WE", "W", "M", "S", "Q", "H", "Y", "DE", "CE", "L"}[u]
}

// clock reports whether the unit stands behind the T of a duration.
func (u unit) clock() bool { return u >= second && u <= hour }

// seasons and dayParts are the TIMEX3 names of their classes.
var (
	seasons  = [...]string{"SP", "SU", "FA", "WI"}
	dayParts = [...]string{"MO", "AF", "EV", "NI"}
)

// mods are the TIMEX3 modifiers.
var mods = [...]string{"", "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS", "BEFORE", "AFTER"}

const (
	modNone = iota
	modStart
	modMid
	modEnd
	modApprox
	modMore
	modLess
	modAtLeast
	modAtMost
	modBefore
	modAfter
)

// references are the values of expressions that point without a date.
var references = [...]string{"PRESENT_REF", "PAST_REF", "FUTURE_REF"}

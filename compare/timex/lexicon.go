package timex

import "strings"

// lexicon lists the words that time expressions are made of. A word may
// stand in several rows; the classes add up.
var lexicon = []struct {
	class class
	n     int
	unit  unit
	words string
}{
	{cMonth, 1, 0, "january jan jan."}, {cMonth, 2, 0, "february feb feb."},
	{cMonth | cName, 3, 0, "march"}, {cMonth | cName, 3, 0, "mar."}, {cMonth | cName, 4, 0, "april"}, {cMonth, 4, 0, "apr apr."},
	{cMonth | cName, 5, 0, "may"}, {cMonth | cName, 6, 0, "june"}, {cMonth, 6, 0, "jun jun."},
	{cMonth, 7, 0, "july jul jul."}, {cMonth | cName, 8, 0, "august"}, {cMonth, 8, 0, "aug aug."},
	{cMonth, 9, 0, "september sept sept. sep sep."}, {cMonth, 10, 0, "october oct oct."},
	{cMonth, 11, 0, "november nov nov."}, {cMonth, 12, 0, "december dec dec."},

	{cWeekday, 0, 0, "sunday"}, {cWeekday, 1, 0, "monday"}, {cWeekday, 2, 0, "tuesday"}, {cWeekday, 3, 0, "wednesday"},
	{cWeekday, 4, 0, "thursday"}, {cWeekday, 5, 0, "friday"}, {cWeekday, 6, 0, "saturday"},
	{cWeekday | cPlural, 0, 0, "sundays"}, {cWeekday | cPlural, 1, 0, "mondays"}, {cWeekday | cPlural, 2, 0, "tuesdays"},
	{cWeekday | cPlural, 3, 0, "wednesdays"}, {cWeekday | cPlural, 4, 0, "thursdays"}, {cWeekday | cPlural, 5, 0, "fridays"},
	{cWeekday | cPlural, 6, 0, "saturdays"},
	{cWeekday | cShort, 0, 0, "sun sun."}, {cWeekday | cShort, 1, 0, "mon mon."}, {cWeekday | cShort, 2, 0, "tue tue. tues tues."},
	{cWeekday | cShort, 3, 0, "wed wed."}, {cWeekday | cShort, 4, 0, "thu thu. thur thur. thurs thurs."},
	{cWeekday | cShort, 5, 0, "fri fri."}, {cWeekday | cShort, 6, 0, "sat sat."},

	{cUnit, 0, second, "second sec."}, {cUnit | cPlural, 0, second, "seconds secs"},
	{cUnit, 0, minute, "minute min."}, {cUnit | cPlural, 0, minute, "minutes mins"},
	{cUnit, 0, hour, "hour hr hr."}, {cUnit | cPlural, 0, hour, "hours hrs hrs."},
	{cUnit, 0, day, "day"}, {cUnit | cPlural, 0, day, "days"},
	{cUnit, 0, weekend, "weekend"}, {cUnit | cPlural, 0, weekend, "weekends"},
	{cUnit, 0, week, "week"}, {cUnit | cPlural, 0, week, "weeks"},
	{cUnit, 0, month, "month"}, {cUnit | cPlural, 0, month, "months"},
	{cUnit, 0, quarter, "quarter"}, {cUnit | cPlural, 0, quarter, "quarters"},
	{cUnit, 0, year, "year yr yr."}, {cUnit | cPlural, 0, year, "years yrs yrs."},
	{cUnit, 0, decade, "decade"}, {cUnit | cPlural, 0, decade, "decades"},
	{cUnit, 0, century, "century"}, {cUnit | cPlural, 0, century, "centuries"},
	{cUnit, 0, millennium, "millennium"}, {cUnit | cPlural, 0, millennium, "millennia millenniums"},

	{cLong, 0, hour, "hourlong"}, {cLong, 0, day, "daylong"}, {cLong, 0, week, "weeklong"}, {cLong, 0, month, "monthlong"}, {cLong, 0, year, "yearlong"},

	{cSeason, 0, 0, "spring springtime"}, {cSeason, 1, 0, "summer summertime"}, {cSeason, 2, 0, "fall autumn"}, {cSeason, 3, 0, "winter wintertime"},
	{cSeason | cPlural, 0, 0, "springs"}, {cSeason | cPlural, 1, 0, "summers"}, {cSeason | cPlural, 2, 0, "autumns"}, {cSeason | cPlural, 3, 0, "winters"},

	{cPart, 0, 0, "morning dawn sunrise daybreak"}, {cPart, 1, 0, "afternoon"}, {cPart, 2, 0, "evening dusk sunset"},
	{cPart, 3, 0, "night"}, {cPart | cPlural, 0, 0, "mornings"}, {cPart | cPlural, 1, 0, "afternoons"},
	{cPart | cPlural, 2, 0, "evenings"}, {cPart | cPlural, 3, 0, "nights"},
	{cNoon, 12, 0, "noon midday noontime"}, {cNoon, 24, 0, "midnight"},
	{cTens, 20, 0, "twenties"}, {cTens, 30, 0, "thirties"}, {cTens, 40, 0, "forties"}, {cTens, 50, 0, "fifties"},
	{cTens, 60, 0, "sixties"}, {cTens, 70, 0, "seventies"}, {cTens, 80, 0, "eighties"}, {cTens, 90, 0, "nineties"},

	{cRel, -1, 0, "last past"}, {cRel, 0, 0, "this current"}, {cRel, 1, 0, "next coming upcoming"},
	{cRelRef, -1, 0, "previous preceding prior"}, {cRelRef, 0, 0, "same that"}, {cRelRef, 1, 0, "following ensuing subsequent"},
	{cEdge, 0, 0, "beginning start"}, {cEdge, 1, 0, "middle midpoint"}, {cEdge, 2, 0, "end"},
	{cMod, modStart, 0, "early"}, {cMod, modMid, 0, "mid"}, {cMod, modEnd, 0, "late"},
	{cMod, modBefore, 0, "earlier"}, {cMod, modAfter, 0, "later"},

	{cApprox, modApprox, 0, "about around approximately roughly some circa"}, {cApprox, modLess, 0, "nearly almost under"},
	{cApprox, modMore, 0, "over more"}, {cApprox, modLess, 0, "less fewer"}, {cApprox, modAtLeast, 0, "at"}, {cApprox, modAtMost, 0, "up"},
	{cApprox, modAtMost, 0, "no"},
	{0, 0, 0, "than least most to"}, // second words of hedges
	{cVague, 0, 0, "several many few couple dozens hundreds thousands various"},

	{cFreq, 0, hour, "hourly"}, {cFreq, 0, day, "daily nightly"}, {cFreq, 0, week, "weekly"}, {cFreq, 0, month, "monthly"},
	{cFreq, 0, year, "annually yearly"},

	{cDay, 0, 0, "today"}, {cDay, -1, 0, "yesterday"}, {cDay, 1, 0, "tomorrow"},
	{cRefer, 0, 0, "now currently nowadays"}, {cRefer, 1, 0, "recently lately"},

	{cMeridiem, 0, 0, "a.m. am a.m"}, {cMeridiem, 12, 0, "p.m. pm p.m"},
	{cZone, 0, 0, "gmt utc"}, {cZone, 60, 0, "bst cet"}, {cZone, 120, 0, "cest"}, {cZone, 180, 0, "msk"},
	{cZone, -300, 0, "est cdt"}, {cZone, -240, 0, "edt"}, {cZone, -360, 0, "cst mdt"}, {cZone, -420, 0, "mst pdt"}, {cZone, -480, 0, "pst"},
	{cZone, 540, 0, "jst kst"}, {cZone, 480, 0, "hkt sgt"}, {cZone | cShort, -300, 0, "et"}, {cZone | cShort, -360, 0, "ct"}, {cZone | cShort, -420, 0, "mt"}, {cZone | cShort, -480, 0, "pt"}, {cZone, 330, 0, "ist"}, {cZone, 600, 0, "aest"}, {cZone, 660, 0, "aedt"},

	{cCard, 0, 0, "zero"}, {cCard, 1, 0, "one"}, {cCard, 2, 0, "two"}, {cCard, 3, 0, "three"}, {cCard, 4, 0, "four"},
	{cCard, 5, 0, "five"}, {cCard, 6, 0, "six"}, {cCard, 7, 0, "seven"}, {cCard, 8, 0, "eight"}, {cCard, 9, 0, "nine"},
	{cCard, 10, 0, "ten"}, {cCard, 11, 0, "eleven"}, {cCard, 12, 0, "twelve dozen"}, {cCard, 13, 0, "thirteen"}, {cCard, 14, 0, "fourteen"},
	{cCard, 15, 0, "fifteen"}, {cCard, 16, 0, "sixteen"}, {cCard, 17, 0, "seventeen"}, {cCard, 18, 0, "eighteen"}, {cCard, 19, 0, "nineteen"},
	{cCard, 20, 0, "twenty"}, {cCard, 30, 0, "thirty"}, {cCard, 40, 0, "forty"}, {cCard, 50, 0, "fifty"}, {cCard, 60, 0, "sixty"},
	{cCard, 70, 0, "seventy"}, {cCard, 80, 0, "eighty"}, {cCard, 90, 0, "ninety"}, {cCard, 100, 0, "hundred"}, {cCard, 1000, 0, "thousand"},
	{cCard, 1000000, 0, "million"},

	{cOrd, 1, 0, "first"}, {cOrd, 2, 0, "second"}, {cOrd, 3, 0, "third"}, {cOrd, 4, 0, "fourth"}, {cOrd, 5, 0, "fifth"}, {cOrd, 6, 0, "sixth"},
	{cOrd, 7, 0, "seventh"}, {cOrd, 8, 0, "eighth"}, {cOrd, 9, 0, "ninth"}, {cOrd, 10, 0, "tenth"}, {cOrd, 11, 0, "eleventh"},
	{cOrd, 12, 0, "twelfth"}, {cOrd, 13, 0, "thirteenth"}, {cOrd, 14, 0, "fourteenth"}, {cOrd, 15, 0, "fifteenth"}, {cOrd, 16, 0, "sixteenth"},
	{cOrd, 17, 0, "seventeenth"}, {cOrd, 18, 0, "eighteenth"}, {cOrd, 19, 0, "nineteenth"}, {cOrd, 20, 0, "twentieth"}, {cOrd, 30, 0, "thirtieth"},
}

// words builds the table of the lexicon.
func words() map[string]entry {
	out := make(map[string]entry, 400)
	for _, row := range lexicon {
		for _, w := range strings.Fields(row.words) {
			e := out[w]
			e.class |= row.class
			if row.unit != noUnit {
				e.unit = row.unit
			} else {
				e.n = row.n
			}
			out[w] = e
		}
	}
	return out
}

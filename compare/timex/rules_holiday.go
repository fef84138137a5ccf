package timex

import "time"

// holidayRules read days that have a name. The days are those of the United
// States where countries differ.
var holidayRules = []rule{
	{"christmas", "REL? christmas day?", holiday(fixed(12, 25)), []string{"They met on [Christmas Day|2013-12-25].", "He died [last Christmas|2012-12-25]."}},
	{"christmas eve", "REL? christmas eve", holiday(fixed(12, 24)), []string{"They met on [Christmas Eve|2013-12-24]."}},
	{"new year's day", "REL? new year|years 's? day", holiday(fixed(1, 1)), []string{"They will meet on [New Year's Day|2014-01-01].", "They will meet on [New Years Day|2014-01-01]."}},
	{"new year's eve", "REL? new year 's eve", holiday(fixed(12, 31)), []string{"They will meet on [New Year's Eve|2013-12-31]."}},
	{"boxing day", "REL? boxing day", holiday(fixed(12, 26)), []string{"They will play on [Boxing Day|2013-12-26]."}},
	{"halloween", "REL? halloween", holiday(fixed(10, 31)), []string{"He was seen on [Halloween|2013-10-31]."}},
	{"valentine's day", "REL? valentine 's day", holiday(fixed(2, 14)), []string{"They married on [Valentine's Day|2013-02-14]."}},
	{"independence day", "REL? independence day", holiday(fixed(7, 4)), []string{"They spoke on [Independence Day|2013-07-04]."}},
	{"veterans day", "REL? veterans day", holiday(fixed(11, 11)), []string{"They spoke on [Veterans Day|2013-11-11]."}},
	{"thanksgiving", "REL? thanksgiving day?", holiday(nth(11, time.Thursday, 4)), []string{"He was found on [Thanksgiving Day|2013-11-28].", "He was found [last Thanksgiving|2013-11-28]."}},
	{"labor day", "REL? labor day", holiday(nth(9, time.Monday, 1)), []string{"He left on [Labor Day|2013-09-02]."}},
	{"memorial day", "REL? memorial day", holiday(lastMonday(5)), []string{"He left on [Memorial Day|2013-05-27]."}},
	{"election day", "REL? election day", holiday(electionDay), []string{"He voted on [Election Day|2013-11-05]."}},
	{"good friday", "REL? good friday", holiday(easter(-2)), []string{"He spoke on [Good Friday|2013-03-29]."}},
	{"easter", "REL? easter sunday?", holiday(easter(0)), []string{"He spoke on [Easter Sunday|2013-03-31]."}},
	{"easter monday", "REL? easter monday", holiday(easter(1)), []string{"He spoke on [Easter Monday|2013-04-01]."}},
}

// holiday is the nearest day of the kind by direction, or the last or next.
func holiday(at func(year int) time.Time) meaning {
	return func(r *reader, m *match) (sense, bool) {
		if !r.capitalised(m.end-1) && r.norm(m.end-1) != "'s" || r.festive(m.end) {
			return none()
		}
		if !r.dated {
			d := at(undated)
			return sense{typ: Date, point: point{grain: gDay, noYear: true, day: d}, relative: true}, fixedDay(at)
		}
		y, direction := r.nearestYear(m, at)
		switch r.norm(m.first) {
		case "last":
			for y > 1 && !at(y).Before(r.published) {
				y--
			}
		case "next":
			for !at(y).After(r.published) {
				y++
			}
		}
		return sense{typ: Date, point: dayPoint(at(y)), relative: true, direction: direction}, true
	}
}

// fixedDay reports whether the day is the same in every year; a movable one
// has no value where the year is unknown.
func fixedDay(at func(year int) time.Time) bool {
	a, b := at(2001), at(2002)
	return a.Month() == b.Month() && a.Day() == b.Day()
}

// festive reports whether the word at i makes the holiday a mere adjective:
// "Christmas tree".
func (r *reader) festive(i int) bool {
	switch r.norm(i) {
	case "tree", "trees", "party", "card", "cards", "gift", "gifts", "present", "presents", "carol", "carols", "lights", "shopping", "season", "bonus",
		"costume", "island", "islands", "egg", "eggs", "parade", "dinner", "song", "songs", "album", "movie":
		return true
	}
	return false
}

func fixed(month, day int) func(int) time.Time {
	return func(y int) time.Time { return date(y, month, day) }
}

// nth is the nth weekday of a month.
func nth(month int, weekday time.Weekday, n int) func(int) time.Time {
	return func(y int) time.Time {
		first := date(y, month, 1)
		return first.AddDate(0, 0, (int(weekday-first.Weekday())+7)%7+7*(n-1))
	}
}

func lastMonday(month int) func(int) time.Time {
	return func(y int) time.Time {
		last := date(y, month+1, 0)
		return monday(last)
	}
}

// electionDay is the Tuesday after the first Monday of November.
func electionDay(y int) time.Time { return nth(11, time.Monday, 1)(y).AddDate(0, 0, 1) }

// easter is the day so many days after Easter Sunday (anonymous Gregorian
// algorithm, as in Meeus, Astronomical Algorithms, chapter 8).
func easter(days int) func(int) time.Time {
	return func(y int) time.Time {
		a, b, c := y%19, y/100, y%100
		h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
		l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
		m := (a + 11*h + 22*l) / 451
		n := h + l - 7*m + 114
		return date(y, n/31, n%31+1+days)
	}
}

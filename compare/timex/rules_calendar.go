package timex

// calendarRules read dates that the calendar names: days, months, years,
// decades, centuries.
var calendarRules = []rule{
	{"weekday month day year", "WEEKDAY ,? MONTH DOM ,? YEAR", calendarDay, []string{"It closed on [Monday, Dec. 2, 2013|2013-12-02]."}},
	{"weekday day month year", "WEEKDAY ,? the? DOM of? MONTH ,? YEAR?", calendarDay, []string{"It closed on [Monday 2 December 2013|2013-12-02].", "It met on [Monday, the 2nd of December|2013-12-02]."}},
	{"month day year", "MOD|APPROX? MONTH DOM ,? YEAR|YY", calendarDay, []string{"She was born on [May 26, 1980|1980-05-26].", "[Jan. 1, 1959|1959-01-01], was a Thursday."}},
	{"month day of relative year", "MONTH DOM of? REL year", calendarDay, []string{"They met on [March 3 this year|2013-03-03]."}},
	{"weekday month day", "WEEKDAY ,? MONTH DOM", calendarDay, []string{"It opened [Monday, Dec. 2|2013-12-02].", "It fell on [Friday, Oct. 13|2013-10-13]."}},
	{"month day", "MOD|APPROX? MONTH DOM", calendarDay, []string{"He left on [Dec. 2|2013-12-02].", "They will vote on [Jan. 14|2014-01-14].", "The [Aug. 7|2013-08-07] blasts killed four.", "They met on [Dec. 2|2013-12-02] and [3|2013-12-03].", "It ran on [Dec. 2|2013-12-02]-[4|2013-12-04], he said.", "It ran from [Dec. 2|2012-12-02] to [5, 2012|2012-12-05].", "It comes back on [March eighth|2014-03-08], he will say."}},
	{"relative month day", "last|this|next MONTH DOM", relativeMonthDay, []string{"He left [last Dec. 28|2012-12-28]."}},
	{"day month year", "the? DOM of? MONTH ,? YEAR|YY", calendarDay, []string{"He died on [6 August 1945|1945-08-06].", "On [the 6th of August, 1945|1945-08-06], the sky was clear."}},
	{"day month", "the? DOM of? MONTH", calendarDay, []string{"He died on [6 August|2013-08-06].", "They met on [the 2nd of December|2013-12-02]."}},
	{"month year", "MOD|APPROX? MONTH ,? of? YEAR|YY", calendarMonth, []string{"It began in [August 1988|1988-08].", "They sold it in [late June, 2011|2011-06]."}},
	{"month of relative year", "MOD? MONTH of? REL year", calendarMonth, []string{"Exports fell in [June last year|2012-06].", "It rose in [March of this year|2013-03]."}},
	{"relative month", "REL MONTH", relativeMonth, []string{"The law passed [last June|2013-06].", "It opens [next March|2014-03]."}},
	{"month", "MOD|APPROX? MONTH", calendarMonth, []string{"Sales rose in [October|2013-10].", "Talks will end in [early February|2014-02].", "He left in [mid-November|2013-11]."}},
	{"edge of month", "the EDGE of MONTH YEAR?", edgeOfMonth, []string{"It ends at [the end of January|2014-01], as it will every time.", "It was sold in [the middle of October|2013-10]."}},
	{"iso date", "NUM - NUM - NUM", isoDate, []string{"Filed [2013-12-02|2013-12-02] in Paris."}},
	{"slashed date", "NUM / NUM / NUM", slashedDate, []string{"Filed [11/02/13|2013-11-02] in Paris."}},

	{"weekday", "WEEKDAY", weekdayAlone, []string{"He spoke [Wednesday|2013-12-11].", "He spoke [Friday|2013-12-13].", "The judge will rule [Monday|2013-12-16].", "He is set to travel on [Tuesday|2013-12-17]."}},
	{"modified weekday", "MOD WEEKDAY", weekdayAlone, []string{"It fell [early Tuesday|2013-12-10]."}},
	{"relative weekday", "this|last|next|past|coming WEEKDAY", relativeWeekday, []string{"It fell [last Tuesday|2013-12-10].", "It opens [next Monday|2013-12-16]."}},
	{"relative weekday in two words", "this|the|that REL|RELREF WEEKDAY", relativeWeekday, []string{"It opens [this coming Sunday|2013-12-15].", "It ended [this past Tuesday|2013-12-10]."}},
	{"relative weekday and date", "this|last|next coming|past? WEEKDAY ,? MONTH DOM", calendarDay, []string{"It opens [this coming Sunday, December 15th|2013-12-15]."}},
	{"weekday of week", "WEEKDAY REL week", weekdayOfWeek, []string{"He left [Tuesday last week|2013-12-03]."}},

	{"year", "MOD|APPROX? YEAR", calendarYear, []string{"He was jailed in [1998|1998].", "It was built in [early 1997|1997].", "He won in [mid-1996|1996].", "In [nineteen ninety-six|1996] he left."}},
	{"the year", "the year YEAR", calendarYear, []string{"In [the year two thousand|2000] all was well."}},
	{"edge of year", "the EDGE of YEAR", calendarYear, []string{"It will close by [the end of 1994|1994]."}},
	{"year and on", "YEAR and beyond", calendarYear, []string{"Profits will rise in [2014 and beyond|2014]."}},
	{"fiscal year", "MOD? fiscal year? YEAR|YY", calendarYear, []string{"Profit fell in [fiscal 1989|1989].", "It was planned for [fiscal year 2012|2012]."}},
	{"short year", "YY", shortYearAlone, []string{"He voted for it in ['98|1998]."}},
	{"decade", "the? MOD? DECADE|TENS", calendarDecade, []string{"In [the 1990s|199] it grew.", "It shut in [the late 1970s|197].", "The law dates from [the nineties|199]."}},
	{"half of decade", "the REL|ORD half of the '? DECADE|TENS", calendarDecade, []string{"In [the last half of the 1980s|198] it grew."}},
	{"decade with apostrophe", "the? MOD? ' DECADE", calendarDecade, []string{"It was written in [the '80s|198]."}},
	{"century", "the? MOD? ORD -? century", calendarCentury, []string{"It is [the 20th century|19].", "An [11th century|10] temple burned.", "In [the early twentieth century|19] it was a port."}},
}

// calendarDay means a day with month, and year or not.
func calendarDay(r *reader, m *match) (sense, bool) {
	if m.dom > daysIn[m.month] || !r.monthWritten(m) {
		return none()
	}
	says := says{month: m.month, day: m.dom, year: m.year, weekday: m.weekday, hasWeekday: m.named}
	var p point
	direction := 0
	switch {
	case m.year > 0:
		p = dayPoint(date(m.year, m.month, m.dom))
	case r.followedByRelYear(m):
		p = r.base().shift(m.rel, year)
		p = dayPoint(date(p.day.Year(), m.month, m.dom))
	case r.yearBehind(m) > 0:
		says.year = r.yearBehind(m)
		p = dayPoint(date(says.year, m.month, m.dom))
	default:
		p, direction = r.dayOfYear(m)
	}
	return sense{typ: Date, point: p, mod: m.mod, relative: says.year == 0, direction: direction, says: says}, true
}

var daysIn = [...]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// relativeMonthDay is "last Oct. 23".
func relativeMonthDay(r *reader, m *match) (sense, bool) {
	s, ok := calendarDay(r, m)
	if !ok || !r.dated {
		return s, ok
	}
	y := r.published.Year()
	switch d := date(y, m.month, m.dom); {
	case r.word(m.first, "last") && !d.Before(r.published):
		y--
	case r.word(m.first, "next") && !d.After(r.published):
		y++
	}
	s.point = dayPoint(date(y, m.month, m.dom))
	return s, true
}

// followedByRelYear reports whether the match ends with "this year".
func (r *reader) followedByRelYear(m *match) bool {
	return r.dated && r.word(m.end-1, "year")
}

func calendarMonth(r *reader, m *match) (sense, bool) {
	if !r.monthWritten(m) || !r.meansMonth(m) {
		return none()
	}
	says := says{month: m.month, year: m.year}
	var p point
	direction := 0
	switch {
	case m.year > 0:
		p = monthPoint(m.year, m.month)
	case r.followedByRelYear(m):
		p = monthPoint(r.published.Year()+m.rel, m.month)
	default:
		p, direction = r.monthOfYear(m)
	}
	return sense{typ: Date, point: p, mod: m.mod, relative: m.year == 0, direction: direction, says: says}, true
}

// relativeMonth means "last June".
func relativeMonth(r *reader, m *match) (sense, bool) {
	if !r.monthWritten(m) {
		return none()
	}
	p, _ := r.monthOfYear(m)
	if r.dated {
		p = monthPoint(r.published.Year(), m.month)
		pub := int(r.published.Month())
		if m.rel < 0 && m.month >= pub {
			p = p.move(-1, year)
		}
		if m.rel > 0 && m.month <= pub {
			p = p.move(1, year)
		}
	}
	return sense{typ: Date, point: p, relative: true, direction: m.rel, says: says{month: m.month}}, true
}

func edgeOfMonth(r *reader, m *match) (sense, bool) {
	m.mod = edgeMods[m.edge]
	return calendarMonth(r, m)
}

var edgeMods = [...]int{modStart, modMid, modEnd}

func isoDate(r *reader, m *match) (sense, bool) {
	if m.end-m.first != 5 || len(r.norm(m.first)) != 4 {
		return none()
	}
	return numericDate(r, m, small(r.norm(m.first)), small(r.norm(m.first+2)), small(r.norm(m.first+4)))
}

// slashedDate reads month/day/year as American papers write it, and
// day/month where it can be nothing else.
func slashedDate(r *reader, m *match) (sense, bool) {
	if m.end-m.first != 5 {
		return none()
	}
	a, b, y := small(r.norm(m.first)), small(r.norm(m.first+2)), small(r.norm(m.first+4))
	switch len(r.norm(m.first + 4)) {
	case 2:
		y = nearCentury(y)
	case 4:
	default:
		return none()
	}
	if a > 12 {
		a, b = b, a
	}
	return numericDate(r, m, y, a, b)
}

func numericDate(r *reader, m *match, y, mm, d int) (sense, bool) {
	for i := m.first + 1; i < m.end; i++ {
		if !r.glued(i) {
			return none()
		}
	}
	if y < 1000 || mm < 1 || mm > 12 || d < 1 || d > daysIn[mm] {
		return none()
	}
	return sense{typ: Date, point: dayPoint(date(y, mm, d)), says: says{month: mm, day: d, year: y}}, true
}

func weekdayAlone(r *reader, m *match) (sense, bool) {
	if !r.meansWeekday(m) {
		return none()
	}
	p, direction := r.weekday(m)
	return sense{typ: Date, point: p, mod: m.mod, relative: true, direction: direction, says: says{weekday: m.weekday, hasWeekday: true}}, true
}

// relativeWeekday means "last Friday", "next Friday", "this Friday", "the
// previous Friday".
func relativeWeekday(r *reader, m *match) (sense, bool) {
	if !r.meansWeekday(m) {
		return none()
	}
	says := says{weekday: m.weekday, hasWeekday: true}
	out := sense{typ: Date, point: weekdayPoint(m.weekday), relative: true, says: says}
	from := r.published
	step := 0
	for i := m.first; i < m.end-1; i++ {
		switch r.norm(i) {
		case "last", "past":
			step = -1
		case "next", "coming":
			step = 1
		case "previous", "preceding":
			step, from = -1, r.dayOfLast()
		case "following", "same":
			step, from = 1, r.dayOfLast()
		}
	}
	if from.IsZero() {
		return out, true
	}
	ahead := (m.weekday - int(from.Weekday()) + 7) % 7
	switch {
	case step < 0:
		ahead -= 7
	case step > 0 && ahead == 0:
		ahead = 7
	case step == 0:
		p, direction := r.weekday(m)
		out.point, out.direction = p, direction
		return out, true
	}
	out.point, out.direction = dayPoint(from.AddDate(0, 0, ahead)), step
	return out, true
}

func weekdayOfWeek(r *reader, m *match) (sense, bool) {
	out := sense{typ: Date, point: weekdayPoint(m.weekday), relative: true, says: says{weekday: m.weekday, hasWeekday: true}}
	if r.dated {
		out.point = dayPoint(monday(r.published).AddDate(0, 0, 7*m.rel+(m.weekday+6)%7))
	}
	return out, true
}

func calendarYear(r *reader, m *match) (sense, bool) {
	if !r.meansYear(m) {
		return none()
	}
	if m.edge > 0 || r.word(m.first+1, "beginning") || r.word(m.first+1, "start") {
		m.mod = edgeMods[m.edge]
	}
	return sense{typ: Date, point: yearPoint(m.year), mod: m.mod, says: says{year: m.year}}, true
}

// shortYearAlone is "'98" behind a preposition; elsewhere the mark opens a
// quotation or stands for feet.
func shortYearAlone(r *reader, m *match) (sense, bool) {
	switch r.norm(m.first - 1) {
	case "in", "of", "since", "from", "by", "until", "to", "and", "before", "after", "during", "through":
		if !r.glued(m.first) {
			return calendarYear(r, m)
		}
	}
	return none()
}

func calendarDecade(r *reader, m *match) (sense, bool) {
	if m.year < 1000 || r.word(m.end-1, "twenties") && !r.word(m.first, "the") {
		return none()
	}
	if r.norm(m.first) != "the" && r.is(m.first, cTens) || r.word(m.first-1, "his") || r.word(m.first-1, "her") || r.word(m.first-1, "their") {
		return none() // "in his eighties", "temperatures in the forties"
	}
	if r.is(m.end-1, cTens) && r.word(m.first-1, "low") {
		return none()
	}
	return on(decadePoint(m.year), m.mod)
}

func calendarCentury(r *reader, m *match) (sense, bool) {
	if m.ord > 30 {
		return none()
	}
	return on(centuryPoint((m.ord-1)*100), m.mod)
}

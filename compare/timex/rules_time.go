package timex

import "time"

// timeRules read times of day, with the day they belong to.
var timeRules = []rule{
	{"clock", "APPROX? CLOCK MERIDIEM? ZONE?", clockAlone, []string{"It began at [10:35 a.m.|2013-12-13T10:35].", "It began at [approximately 10:35 a.m.|2013-12-13T10:35].", "It began at [10:35 a. m.|2013-12-13T10:35].", "It began at [6: 03 PM|2013-12-13T18:03].", "It began at [6: 03pm|2013-12-13T18:03]."}},
	{"hour", "APPROX? HOUR MERIDIEM ZONE?", clockAlone, []string{"It began at [3 p.m. EST|2013-12-13T15:00]."}},
	{"zoned hour", "HOUR ZONE", clockAlone, []string{"It began at [2100 GMT|2013-12-13T21:00]."}},
	{"o'clock", "APPROX? HOUR o'clock", clockAlone, []string{"It began at [nine o'clock|2013-12-13T09:00]."}},
	{"hour in the morning", "APPROX? HOUR in the PART", hourOfPart, []string{"It began at [4 in the morning|2013-12-13T04:00]."}},
	{"noon", "NOON", clockAlone, []string{"It began at [noon|2013-12-13T12:00]."}},

	{"clock weekday", "APPROX? CLOCK MERIDIEM? ZONE? ,? on? WEEKDAY PART?", clockOnDay, []string{"It began at [10:35 p.m. Tuesday|2013-12-10T22:35].", "It began at [7:05 p.m. Tuesday night|2013-12-10T19:05]."}},
	{"hour weekday", "APPROX? HOUR MERIDIEM ZONE? ,? on? WEEKDAY PART?", clockOnDay, []string{"It began at [9 a.m. EST Tuesday|2013-12-10T09:00].", "It began at [10 p.m. on Wednesday|2013-12-11T22:00]."}},
	{"zoned hour weekday", "HOUR ZONE ,? on? WEEKDAY|DAY PART?", clockOnDay, []string{"It began at [2000 GMT Tuesday|2013-12-10T20:00]."}},
	{"zoned hour date", "HOUR ZONE ,? on? MONTH DOM", clockOnDay, []string{"It began at [2000 GMT on Dec. 2|2013-12-02T20:00]."}},
	{"clock day", "APPROX? CLOCK MERIDIEM? ZONE? ,? DAY PART?", clockOnDay, []string{"It begins at [10:35 p.m. tomorrow|2013-12-14T22:35]."}},
	{"hour day", "APPROX? HOUR MERIDIEM ZONE? ,? DAY PART?", clockOnDay, []string{"It began at [9 a.m. yesterday|2013-12-12T09:00]."}},
	{"clock date", "APPROX? CLOCK MERIDIEM? ZONE? ,? on? MONTH DOM", clockOnDay, []string{"It began at [10:35 p.m. Dec. 2|2013-12-02T22:35]."}},
	{"hour date", "APPROX? HOUR MERIDIEM ZONE? ,? on? MONTH DOM", clockOnDay, []string{"It ends at [5 p.m. EST, Nov. 9|2013-11-09T17:00]."}},
	{"o'clock weekday", "APPROX? HOUR o'clock ,? on? WEEKDAY|DAY PART?", clockOnDay, []string{"It began at [three o'clock Wednesday morning|2013-12-11T03:00]."}},
	{"o'clock in the morning", "APPROX? HOUR o'clock in the PART", hourOfPart, []string{"It began at [three o'clock in the afternoon|2013-12-13T15:00]."}},
	{"clock weekday date", "APPROX? CLOCK MERIDIEM? ZONE? ,? on? WEEKDAY ,? MONTH DOM", clockOnDay, []string{"It begins at [6:30 p.m. Friday, Nov. 29|2013-11-29T18:30]."}},
	{"hour weekday date", "APPROX? HOUR MERIDIEM ZONE? ,? on? WEEKDAY ,? MONTH DOM", clockOnDay, []string{"It will begin at [6 p.m. Friday, Nov. 29|2013-11-29T18:00]."}},
	{"clock full date", "APPROX? CLOCK MERIDIEM? ZONE? ,? on? WEEKDAY? ,? MONTH DOM ,? YEAR", clockOnDate, []string{"It began at [6:30 p.m. on Nov. 29, 2012|2012-11-29T18:30]."}},
	{"hour full date", "APPROX? HOUR MERIDIEM ZONE? ,? on? WEEKDAY? ,? MONTH DOM ,? YEAR", clockOnDate, []string{"It began at [6 p.m. on Nov. 29, 2012|2012-11-29T18:00]."}},
	{"noon weekday", "NOON on? WEEKDAY|DAY", clockOnDay, []string{"It began at [noon Thursday|2013-12-12T12:00]."}},

	{"overnight", "overnight", overnight, []string{"[Overnight|2013-12-12TNI] losses were heavy."}},
	{"the morning", "the PART", partAlone, []string{"He left in [the morning|2013-12-13TMO]."}},
	{"mid-afternoon", "MOD PART", partAlone, []string{"By [mid-afternoon|2013-12-13TAF] all was over."}},
}

// summerTime reports whether clocks in North America are an hour ahead on the
// day: from the second Sunday of March to the first of November (Energy
// Policy Act of 2005).
func summerTime(d time.Time) bool {
	y := d.Year()
	return !d.Before(nth(3, time.Sunday, 2)(y)) && d.Before(nth(11, time.Sunday, 1)(y))
}

// partMeant reports whether "the night" is a time of the day spoken of.
func (r *reader) partMeant(m *match) bool {
	switch r.norm(m.first - 1) {
	case "in", "during", "into", "through":
		return !r.word(m.end, "of") && !r.word(m.end, "that")
	}
	return false
}

func clockTimeOf(m *match, p point) (point, bool) {
	h := m.hour24()
	if h < 0 || h > 24 {
		return p, false
	}
	q := p.clock(h, m.minute)
	q.zone, q.zoned = m.zone, m.zoned
	if m.seasonal && summerTime(q.day) {
		q.zone += 60
	}
	return q, true
}

// clockAlone is a time on the last day spoken of, else on the day of
// publication.
func clockAlone(r *reader, m *match) (sense, bool) {
	if m.meridiem < 0 && !r.clockMeant(m) {
		return none()
	}
	p, ok := clockTimeOf(m, r.lastDay)
	if !ok {
		return none()
	}
	return sense{typ: Time, point: p, mod: m.mod, relative: true}, true
}

// clockMeant reports whether figures without a.m. or p.m. are a time: not a
// score, a ratio or a verse.
func (r *reader) clockMeant(m *match) bool {
	if r.is(m.end-1, cNoon) && (r.capitalised(m.end-1) || r.word(m.first-1, "high")) {
		return false
	}
	if m.zoned || r.word(m.end-1, "o'clock") || r.is(m.end-1, cNoon) {
		return true
	}
	switch r.norm(m.first - 1) {
	case "at", "until", "by", "after", "before", "from":
		return m.end-m.first == 3
	}
	return false
}

// clockOnDay is a time on a day that is named with it.
func clockOnDay(r *reader, m *match) (sense, bool) {
	p := r.base()
	s := says{}
	direction := 0
	last := m.end - 1
	if r.is(last, cPart) {
		last--
		m.meridiem = r.partMeridiem(m)
	}
	switch {
	case m.month > 0:
		if m.dom > daysIn[m.month] || !r.monthWritten(m) {
			return none()
		}
		p, direction = r.dayOfYear(m)
		s = says{month: m.month, day: m.dom, weekday: m.weekday, hasWeekday: m.named}
	case r.is(last, cWeekday):
		p, direction = r.weekday(m)
		s = says{weekday: m.weekday, hasWeekday: true}
	default:
		p = p.move(m.days, day)
	}
	q, ok := clockTimeOf(m, p)
	if !ok || m.meridiem < 0 && !m.zoned && !r.is(m.first, cNoon) && r.norm(m.first+1) != ":" {
		return none()
	}
	return sense{typ: Time, point: q, mod: m.mod, relative: true, direction: direction, says: s}, true
}

// clockOnDate is a time on a date with its year.
func clockOnDate(r *reader, m *match) (sense, bool) {
	s, ok := calendarDay(r, m)
	if !ok {
		return none()
	}
	s.typ = Time
	s.point, ok = clockTimeOf(m, s.point)
	return s, ok && (m.meridiem >= 0 || m.zoned || r.norm(m.first+1) == ":")
}

func hourOfPart(r *reader, m *match) (sense, bool) {
	if m.hour > 12 {
		return none()
	}
	m.meridiem = r.partMeridiem(m)
	p, ok := clockTimeOf(m, r.base())
	if !ok {
		return none()
	}
	return sense{typ: Time, point: p, mod: m.mod, relative: true}, true
}

// partMeridiem is the meridiem of the match, from the part of the day named
// where the words say no "a.m.".
func (r *reader) partMeridiem(m *match) int {
	switch {
	case m.meridiem >= 0:
		return m.meridiem
	case m.part == 0 || m.part == 3 && m.hour < 6:
		return 0
	}
	return 12
}

func overnight(r *reader, m *match) (sense, bool) { return partOn(r.base().move(-1, day), 3, 0) }

// partAlone is "the morning" of the last day spoken of.
func partAlone(r *reader, m *match) (sense, bool) {
	if m.mod == 0 && !r.partMeant(m) {
		return none()
	}
	return partOn(r.lastDay, m.part, m.mod)
}

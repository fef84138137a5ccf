package timex

import "time"

// unitRules read weeks, months, years and the like as seen from the
// publication or from the last date spoken of.
var unitRules = []rule{
	{"last year", "MOD? REL UNIT", relativeUnit, []string{"Prices rose [last year|2012].", "They met [this week|2013-W50].", "It opens [next month|2014-01].", "They met [earlier this month|2013-12].", "It ends [early next year|2014]."}},
	{"sometime next year", "sometime REL UNIT", relativeUnit, []string{"It opens [sometime next year|2014]."}},
	{"earlier in the year", "MOD in the|this UNIT", relativeUnit, []string{"It fell [earlier in the year|2013]."}},
	{"the past year", "the REL|RELREF UNIT", theRelativeUnit, []string{"It grew over [the past year|2013].", "He left in 2004 and died [the following year|2005].", "It grew in [the current year|2013]."}},
	{"that year", "MOD? that|RELREF same? UNIT", sameUnit, []string{"He won in 2004 and lost [later that year|2004]."}},
	{"the same day", "the RELREF UNIT", sameUnit, []string{"He left on Dec. 2 and came back [the same day|2013-12-02]."}},
	{"the following day", "the RELREF|next UNIT", afterLast, []string{"He left on Dec. 2 and came back [the following day|2013-12-03].", "He had said so [the previous day|2013-12-12]."}},
	{"edge of relative", "the EDGE of the|REL UNIT", edgeOfUnit, []string{"It ends by [the end of the year|2013].", "They go at [the end of this week|2013-W50]."}},
	{"edge of relative year", "the EDGE of REL UNIT", edgeOfUnit, []string{"It began at [the start of last year|2012]."}},
	{"weekend", "the weekend", theWeekend, []string{"They met over [the weekend|2013-W49-WE]."}},
	{"year end", "APPROX? year end", yearsEnd, []string{"It closes by [year end|2013]."}},
	{"year-end", "APPROX? year - end", yearEnd, []string{"It closes by [year-end|2013-12-31]."}},
	{"year's end", "the? year 's end", yearsEnd, []string{"It closes by [year's end|2013]."}},
	{"the week", "the week", theWeek, []string{"For [the week|2013-W50], the index fell."}},
	{"week of date", "the week of MONTH DOM", weekOf, []string{"They meet in [the week of March 6|2013-W10], it said."}},
}

// relativeUnit is "last year", "this week", "earlier this month".
func relativeUnit(r *reader, m *match) (sense, bool) {
	if m.unit < day || r.title(m) {
		return none()
	}
	if m.unit == weekend {
		return relativeTo(r.weekendNamed(m.rel), m.mod)
	}
	if m.unit == century && m.rel == 0 {
		return lasting("P100Y", m.mod)
	}
	p := r.base().shift(m.rel, m.unit)
	out := sense{typ: Date, point: p, mod: m.mod, relative: true, direction: m.rel}
	return out, true
}

// weekendNamed is the last, this or the next weekend.
func (r *reader) weekendNamed(rel int) point {
	p := r.base().widen(weekend)
	if rel < 0 || rel == 0 && r.dated && r.published.Weekday() == time.Monday {
		return p.move(-1, week)
	}
	return p.move(rel, week)
}

// theRelativeUnit is "the past year", "the next month".
func theRelativeUnit(r *reader, m *match) (sense, bool) {
	if m.unit < day {
		return none()
	}
	switch r.norm(m.first + 1) {
	case "past", "last":
		switch m.unit {
		case year:
			return relativeTo(r.base().shift(0, year), m.mod)
		case decade:
			return lasting("P10Y", m.mod)
		}
		return relativeTo(r.base().shift(-1, m.unit), m.mod)
	case "next", "coming":
		return relativeTo(r.base().shift(1, m.unit), m.mod)
	case "current", "this":
		return relativeTo(r.base().shift(0, m.unit), m.mod)
	}
	return none()
}

// sameUnit is "that year", "the same day".
func sameUnit(r *reader, m *match) (sense, bool) {
	if m.unit < day || m.rel != 0 {
		return none()
	}
	if m.unit == day {
		return relativeTo(r.lastDay, m.mod)
	}
	return relativeTo(r.last.widen(m.unit), m.mod)
}

// afterLast is "the following day", "the previous month".
func afterLast(r *reader, m *match) (sense, bool) {
	if m.unit < day || m.rel == 0 {
		return none()
	}
	return relativeTo(r.spokenOf(m.unit).shift(m.rel, m.unit), m.mod)
}

// spokenOf is the last point that a move by units can start from: of a day
// for days and weeks.
func (r *reader) spokenOf(u unit) point {
	if u < day || u > week {
		return r.last
	}
	return r.lastDay
}

func edgeOfUnit(r *reader, m *match) (sense, bool) {
	if m.unit < week {
		return none()
	}
	p := r.base().shift(m.rel, m.unit)
	return relativeTo(p, edgeMods[m.edge])
}

// theWeekend is the weekend nearest: behind from Sunday to Wednesday, else
// by direction.
func theWeekend(r *reader, m *match) (sense, bool) {
	p := r.base().widen(weekend)
	if r.dated && r.published.Weekday() != time.Saturday && r.published.Weekday() != time.Sunday && r.direction(m.first, m.end) <= 0 {
		p = p.move(-1, week)
	}
	return relativeTo(p, m.mod)
}

// theWeek is the week that accounts speak of.
func theWeek(r *reader, m *match) (sense, bool) {
	if w := r.norm(m.first - 1); w != "for" && w != "of" && w != "during" && w != "and" || r.goesOn(m.end) && r.norm(m.end) != "'s" {
		return none()
	}
	return relativeTo(r.base().shift(0, week), m.mod)
}

func yearEnd(r *reader, m *match) (sense, bool) {
	p := r.base().shift(0, year)
	if r.dated {
		p = dayPoint(date(r.published.Year(), 12, 31))
	}
	return relativeTo(p, m.mod)
}

func yearsEnd(r *reader, m *match) (sense, bool) {
	return relativeTo(r.base().shift(0, year), modEnd)
}

// midyear is the middle of this year, or of its summer or winter.
func midyear(r *reader, m *match) (sense, bool) {
	switch r.norm(m.first) {
	case "midsummer":
		return relativeTo(r.seasonNamed(1, 0), modMid)
	case "midwinter":
		return relativeTo(r.seasonNamed(3, 0), modMid)
	}
	return relativeTo(r.base().shift(0, year), modMid)
}

func weekOf(r *reader, m *match) (sense, bool) {
	p, _ := r.dayOfYear(m)
	return relativeTo(p.widen(week), m.mod)
}

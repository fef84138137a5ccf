package timex

import (
	"time"

	"factdiff/compare/text"
)

// relativeRules read dates that follow from the publication or from the last
// date spoken of.
var relativeRules = []rule{
	{"today", "MOD? DAY", deicticDay, []string{"He spoke [yesterday|2013-12-12].", "It closes [tomorrow|2013-12-14].", "It fell [late yesterday|2013-12-12]."}},
	{"tonight", "MOD? tonight", tonight, []string{"He speaks [tonight|2013-12-13TNI]."}},
	{"last night", "MOD? last night", lastNight, []string{"He spoke [last night|2013-12-12TNI]."}},
	{"this morning", "MOD? this PART", thisPart, []string{"He spoke [this morning|2013-12-13TMO].", "They meet [later this afternoon|2013-12-13TAF]."}},
	{"yesterday morning", "MOD? DAY PART", dayPart, []string{"He spoke [yesterday morning|2013-12-12TMO]."}},
	{"weekday morning", "MOD? REL? WEEKDAY -? PART", weekdayPart, []string{"He spoke [Sunday evening|2013-12-08TEV]."}},
	{"part of weekday", "MOD? PART DAY|WEEKDAY", partOfDay, []string{"In London at [mid-afternoon yesterday|2013-12-12TAF] it rose."}},
	{"date morning", "the? PART of MONTH DOM ,? YEAR?", partOfDate, []string{"It was [the morning of Dec. 2|2013-12-02TMO]."}},
	{"the next morning", "the|that REL|RELREF PART", nextPart, []string{"He left on Dec. 2. [The next morning|2013-12-03TMO] he was back."}},
	{"that night", "that PART", thatPart, []string{"He left on Dec. 2. [That night|2013-12-02TNI] he was back."}},
	{"day before yesterday", "the? day before|after DAY", dayBeyond, []string{"He left [the day before yesterday|2013-12-11]."}},
	{"day before weekday", "the? day before|after last? WEEKDAY", dayBeyond, []string{"He left [the day before last Tuesday|2013-12-09]."}},

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

	{"ago", "APPROX? NUM|VAGUE|A UNIT|UNITS ago", ago, []string{"He left [two years ago|2011].", "He left [six weeks ago|2013-W44].", "He left [10 days ago|2013-12-03].", "It shut [nearly four years ago|2009].", "He came [several years ago|PAST_REF]."}},
	{"or so ago", "A UNIT or so ago", ago, []string{"He left [a week or so ago|2013-W49]."}},
	{"earlier", "NUM|VAGUE|A UNIT|UNITS earlier|before|previously", before, []string{"He left on Dec. 2, [two days earlier|2013-11-30] than she."}},
	{"later", "NUM|VAGUE|A UNIT|UNITS later|after|afterward|afterwards", after, []string{"He left at 9 p.m. Tuesday. [Eight minutes later|2013-12-10T21:08] he was back.", "He sat down. [Two hours later|PT2H] he got up.", "He left on Dec. 2. [Two days later|2013-12-04] he was back."}},
	{"the year before", "the UNIT before|earlier|after", beforeLast, []string{"It fell to 4 in 2004, down from 5 [the year before|2003]."}},
	{"hence", "NUM|VAGUE|A UNIT|UNITS hence", fromNow, []string{"It ends [two years hence|2015]."}},
	{"midyear", "midyear|midsummer|midwinter", midyear, []string{"Prices fell by [midyear|2013]."}},
	{"from now", "NUM|VAGUE|A UNIT|UNITS from now|today", fromNow, []string{"It ends [two years from now|2015]."}},
	{"long ago", "a long time ago", past, []string{"He left [a long time ago|PAST_REF]."}},
	{"weeks ago", "UNITS ago", vagueAgo, []string{"He left [months ago|PAST_REF]."}},

	{"now", "REFER", reference, []string{"He is [now|PRESENT_REF] in Rome.", "He [recently|PAST_REF] moved."}},
	{"right now", "right now", present, []string{"He is in Rome [right now|PRESENT_REF]."}},
	{"these days", "these days", present, []string{"He is in Rome [these days|PRESENT_REF]."}},
	{"at present", "the present", present, []string{"For [the present|PRESENT_REF] he stays."}},
	{"current", "current", present, []string{"The [current|PRESENT_REF] law is old."}},
	{"more recently", "more|most recently", past, []string{"He [more recently|PAST_REF] moved."}},
	{"recent", "recent", past, []string{"The [recent|PAST_REF] talks failed."}},
	{"recent years", "recent|past UNITS", recentUnits, []string{"It grew in [recent years|PAST_REF].", "It fell in [recent weeks|PXW]."}},
	{"the recent past", "the recent? past", thePast, []string{"In [the past|PAST_REF], he won."}},
	{"the future", "the near|foreseeable|immediate|distant? future", future, []string{"In [the near future|FUTURE_REF] it will rise."}},
	{"coming years", "coming|future UNITS", future, []string{"It will grow in [coming years|FUTURE_REF]."}},
	{"the weeks ahead", "the UNITS ahead", vagueDuration, []string{"It will sell in [the weeks ahead|PXW]."}},
	{"recent weeks and months", "recent UNITS and UNITS", past, []string{"It fell in [recent weeks and months|PAST_REF]."}},
	{"near term", "the near|short -? term", future, []string{"In [the near term|FUTURE_REF], prices will rise."}},
}

func deicticDay(r *reader, m *match) (sense, bool) {
	if r.title(m) {
		return none()
	}
	return relativeTo(r.base().move(m.days, day), m.mod)
}

// partOn is a part of a day.
func partOn(p point, part, mod int) (sense, bool) {
	return sense{typ: Time, point: p.part(part), mod: mod, relative: true}, true
}

func tonight(r *reader, m *match) (sense, bool) {
	if r.title(m) {
		return none()
	}
	return partOn(r.base(), 3, m.mod)
}

func lastNight(r *reader, m *match) (sense, bool) { return partOn(r.base().move(-1, day), 3, m.mod) }

func thisPart(r *reader, m *match) (sense, bool) { return partOn(r.base(), m.part, m.mod) }

func dayPart(r *reader, m *match) (sense, bool) {
	return partOn(r.base().move(m.days, day), m.part, m.mod)
}

func weekdayPart(r *reader, m *match) (sense, bool) {
	if !r.meansWeekday(m) {
		return none()
	}
	p, direction := r.weekday(m)
	q := p.part(m.part)
	return sense{typ: Time, point: q, mod: m.mod, relative: true, direction: direction, says: says{weekday: m.weekday, hasWeekday: true}}, true
}

func partOfDay(r *reader, m *match) (sense, bool) {
	if r.is(m.end-1, cWeekday) {
		return weekdayPart(r, m)
	}
	return dayPart(r, m)
}

func partOfDate(r *reader, m *match) (sense, bool) {
	s, ok := calendarDay(r, m)
	s.typ, s.point = Time, s.point.part(m.part)
	return s, ok
}

func nextPart(r *reader, m *match) (sense, bool) {
	return partOn(r.lastDay.move(m.rel, day), m.part, m.mod)
}

func thatPart(r *reader, m *match) (sense, bool) { return partOn(r.lastDay, m.part, m.mod) }

func dayBeyond(r *reader, m *match) (sense, bool) {
	step := -1
	if r.word(m.first+1, "after") || r.word(m.first+2, "after") {
		step = 1
	}
	if r.is(m.end-1, cDay) {
		return relativeTo(r.base().move(m.days+step, day), m.mod)
	}
	p, _ := r.weekday(m)
	return relativeTo(p.move(step, day), m.mod)
}

// dayOfLast is the last day spoken of; the zero time where none is known.
func (r *reader) dayOfLast() time.Time {
	if r.lastDay.noYear {
		return time.Time{}
	}
	return r.lastDay.day
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

// mostShift is the most units a date is moved by; before that is prehistory.
const mostShift = 1500

func ago(r *reader, m *match) (sense, bool) { return r.shifted(m, r.base(), -1, "PAST_REF") }

func before(r *reader, m *match) (sense, bool) {
	if m.unit == noUnit || r.word(m.end-1, "before") && r.goesOn(m.end) {
		return none()
	}
	return r.shifted(m, r.spokenOf(m.unit), -1, "PAST_REF")
}

func after(r *reader, m *match) (sense, bool) {
	if r.word(m.end-1, "after") && r.goesOn(m.end) {
		return none()
	}
	return r.shifted(m, r.spokenOf(m.unit), 1, "FUTURE_REF")
}

// goesOn reports whether the sentence goes on at token i without a mark:
// "two days before the vote" is a duration and a relation.
func (r *reader) goesOn(i int) bool {
	return i < len(r.tokens) && r.inSentence(i-1, i+1) && r.tokens[i].Kind != text.Punct
}

func fromNow(r *reader, m *match) (sense, bool) { return r.shifted(m, r.base(), 1, "FUTURE_REF") }

// shifted moves a point by the count of the match.
func (r *reader) shifted(m *match, from point, step int, ref string) (sense, bool) {
	if m.vague || m.count*float64(years(m.unit)) > mostShift {
		return sense{typ: Date, value: ref, mod: m.mod}, true
	}
	if m.unit < day && from.grain != gTime {
		return lasting(durationValue(m.unit, m.count, false), m.mod)
	}
	n := int(m.count)
	p := from.shift(step*n, m.unit)
	if half := m.count - float64(n); half == 0.5 && m.unit == year {
		p = from.shift(step*(12*n+6), month)
	}
	out := sense{typ: Date, point: p, mod: m.mod, relative: true, direction: step}
	if m.unit < day {
		out.typ = Time
	}
	return out, true
}

func beforeLast(r *reader, m *match) (sense, bool) {
	if m.unit < day {
		return none()
	}
	step := -1
	if r.word(m.end-1, "after") {
		step = 1
	}
	if !r.word(m.end-1, "earlier") && r.goesOn(m.end) {
		return none()
	}
	return relativeTo(r.spokenOf(m.unit).shift(step, m.unit), m.mod)
}

func vagueAgo(r *reader, m *match) (sense, bool) {
	return sense{typ: Date, value: "PAST_REF"}, true
}

func pointing(value string) (sense, bool) { return sense{typ: Date, value: value}, true }

func reference(r *reader, m *match) (sense, bool) { return pointing(references[m.refer]) }

func present(r *reader, m *match) (sense, bool) { return pointing("PRESENT_REF") }

func past(r *reader, m *match) (sense, bool) { return pointing("PAST_REF") }

func future(r *reader, m *match) (sense, bool) { return pointing("FUTURE_REF") }

// recentUnits is the past for years and a length for what is shorter.
func recentUnits(r *reader, m *match) (sense, bool) {
	if m.unit < year && m.unit != day {
		return lasting(durationValue(m.unit, 0, true), 0)
	}
	return pointing("PAST_REF")
}

// thePast is "the past" at the end of a phrase.
func thePast(r *reader, m *match) (sense, bool) {
	if r.word(m.first-1, "in") || !r.goesOn(m.end) {
		return pointing("PAST_REF")
	}
	return none()
}

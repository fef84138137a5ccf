package timex

import "time"

// dayRules read days and parts of days as seen from the publication or from
// the last day spoken of.
var dayRules = []rule{
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

package timex

// setRules read repetitions.
var setRules = []rule{
	{"every year", "every|each other|single? UNIT", everyUnit, []string{"It happens [every year|P1Y].", "They meet [each month|P1M]."}},
	{"every two years", "every NUM UNITS", everyUnit, []string{"It happens [every two years|P2Y]."}},
	{"every Tuesday", "every|each WEEKDAY PART?", everyWeekday, []string{"They meet [every Tuesday|XXXX-WXX-2].", "They meet [every Friday night|XXXX-WXX-5TNI]."}},
	{"every July", "every|each MONTH", everyMonth, []string{"They march [each July|XXXX-07]."}},
	{"every summer", "every|each SEASON", everySeason, []string{"They march [every summer|XXXX-SU]."}},
	{"every morning", "every|each PART", everyPart, []string{"They pray [every morning|XXXX-XX-XXTMO]."}},
	{"Tuesday nights", "WEEKDAY PARTS", everyWeekday, []string{"They meet on [Tuesday nights|XXXX-WXX-2TNI]."}},
	{"Tuesdays", "WEEKDAYS", everyWeekday, []string{"They meet on [Tuesdays|XXXX-WXX-2]."}},
	{"daily", "FREQ", frequently, []string{"It is told [daily|P1D].", "It is paid [annually|P1Y]."}},
	{"once a year", "once|twice a UNIT", rate, []string{"They meet [once a year|P1Y]."}},
}

func everyUnit(r *reader, m *match) (sense, bool) {
	n := m.count
	if !m.hasCount {
		n = 1
	}
	if r.word(m.first+1, "other") {
		n = 2
	}
	return repeated(durationValue(m.unit, n, false))
}

func everyWeekday(r *reader, m *match) (sense, bool) {
	v := weekdayPoint(m.weekday).value()
	if r.is(m.end-1, cPart) {
		v += "T" + dayParts[m.part]
	}
	return sense{typ: Set, value: v, says: says{weekday: m.weekday, hasWeekday: true}}, true
}

func everyMonth(r *reader, m *match) (sense, bool) {
	return repeated(point{grain: gMonth, noYear: true, day: date(undated, m.month, 1)}.value())
}

func everySeason(r *reader, m *match) (sense, bool) {
	return repeated("XXXX-" + seasons[m.season])
}

func everyPart(r *reader, m *match) (sense, bool) {
	return repeated("XXXX-XX-XXT" + dayParts[m.part])
}

// frequently is "daily", "annually"; not as a rate: "20 percent annually".
func frequently(r *reader, m *match) (sense, bool) {
	if m.unit == year && r.rateBefore(m.first-1) {
		return none()
	}
	return rate(r, m)
}

func rate(r *reader, m *match) (sense, bool) {
	return repeated(durationValue(m.unit, 1, false))
}

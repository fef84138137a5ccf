package timex

import "time"

// grainOf is the grain of a point counted in a unit.
func grainOf(u unit) grain {
	return [...]grain{gNone, gTime, gTime, gTime, gDay, gWeekend, gWeek, gMonth, gSeason, gQuarter, gHalf, gYear, gDecade, gCentury, gMillennium}[u]
}

// shift moves the point by n units and widens it to the unit: two years
// before 1998-03-05 is 1996.
func (p point) shift(n int, u unit) point {
	return p.move(n, u).widen(u)
}

// move moves the point by n units and keeps its grain.
func (p point) move(n int, u unit) point {
	if p.grain == gWeekday {
		return p.moveWeekday(n, u)
	}
	if p.grain == gNone || p.open {
		return p
	}
	switch u {
	case second, minute, hour:
		p.day = p.clockDay().Add(time.Duration(n) * [...]time.Duration{time.Second, time.Minute, time.Hour}[u-second])
		if p.grain == gTime {
			p.hour, p.minute = p.day.Hour(), p.day.Minute()
		}
		p.day = midnight(p.day)
	case day:
		p.day = p.day.AddDate(0, 0, n)
	case week, weekend:
		p.day = p.day.AddDate(0, 0, 7*n)
	case month:
		p.day = addMonths(p.day, n)
	case season, quarter:
		p.day = addMonths(p.day, 3*n)
	case half:
		p.day = addMonths(p.day, 6*n)
	default:
		p.day = addMonths(p.day, 12*n*years(u))
	}
	p.renumber()
	return p
}

// renumber sets the number of a quarter, half or season after a move.
func (p *point) renumber() {
	m := int(p.day.Month())
	switch p.grain {
	case gQuarter:
		p.n = (m + 2) / 3
	case gHalf:
		p.n = (m + 5) / 6
	case gSeason:
		p.n = m/3 - 1
	}
}

func (p point) moveWeekday(n int, u unit) point {
	if u == day {
		p.weekday = ((p.weekday+n)%7 + 7) % 7
		return p
	}
	return point{}
}

func (p point) clockDay() time.Time {
	if p.grain != gTime {
		return p.day
	}
	return p.day.Add(time.Duration(p.hour)*time.Hour + time.Duration(max(p.minute, 0))*time.Minute)
}

func midnight(t time.Time) time.Time { return date(t.Year(), int(t.Month()), t.Day()) }

// years is the length of a unit of a year or more in years.
func years(u unit) int {
	switch u {
	case decade:
		return 10
	case century:
		return 100
	case millennium:
		return 1000
	}
	return 1
}

// addMonths moves t by months and keeps it in the month meant: a month after
// 31 January is the last day of February.
func addMonths(t time.Time, n int) time.Time {
	first := date(t.Year(), int(t.Month())+n, 1)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// widen is the point of the unit's grain that holds p, or p where p is wider.
func (p point) widen(u unit) point {
	g := grainOf(u)
	if p.grain == gWeekday || p.grain == gNone {
		if g > gDay {
			return point{grain: g, noYear: true, open: true, day: date(undated, 1, 1)}
		}
		return p
	}
	if p.grain >= g {
		return p
	}
	y, m := p.day.Year(), int(p.day.Month())
	var q point
	switch g {
	case gDay:
		q = dayPoint(p.day)
	case gWeek, gWeekend:
		q = weekPoint(p.day)
		q.grain = g
	case gMonth:
		q = monthPoint(y, m)
	case gSeason:
		q = seasonOf(p.day)
	case gQuarter:
		q = quarterPoint(y, (m+2)/3)
	case gHalf:
		q = halfPoint(y, (m+5)/6)
	case gYear:
		q = yearPoint(y)
	case gDecade:
		q = decadePoint(y)
	case gCentury:
		q = centuryPoint(y)
	case gMillennium:
		q = point{grain: gMillennium, day: date(y-y%1000, 1, 1)}
	default:
		return p
	}
	q.noYear, q.open = p.noYear, p.open
	return q
}

// seasonOf is the season that holds the day; winter counts to the year it
// begins in.
func seasonOf(t time.Time) point {
	y, m := t.Year(), int(t.Month())
	if m < 3 {
		return seasonPoint(y-1, 3)
	}
	return seasonPoint(y, m/3-1)
}

// end is the first day after the point.
func (p point) end() time.Time {
	switch p.grain {
	case gDay, gTime, gPart:
		return p.day.AddDate(0, 0, 1)
	case gWeek, gWeekend:
		return p.day.AddDate(0, 0, 7)
	case gMonth:
		return addMonths(p.day, 1)
	case gSeason, gQuarter:
		return addMonths(p.day, 3)
	case gHalf:
		return addMonths(p.day, 6)
	case gYear:
		return addMonths(p.day, 12)
	case gDecade:
		return addMonths(p.day, 120)
	case gCentury:
		return addMonths(p.day, 1200)
	case gMillennium:
		return addMonths(p.day, 12000)
	}
	return p.day
}

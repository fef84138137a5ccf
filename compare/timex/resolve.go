package timex

import "time"

// nearestYear chooses the year of a calendar point that the words give no
// year for: the last time it was, or the next time it will be, as seen from
// the publication, by the direction the words show.
func (r *reader) nearestYear(m *match, at func(year int) time.Time) (y, direction int) {
	direction = r.directionOf(m)
	most := mostAhead[direction+1]
	if direction > 0 && r.word(m.first-1, "the") {
		most = mostAheadKnown
	}
	pub := r.published
	y = pub.Year()
	behind := at(y)
	if behind.After(pub) {
		y--
		behind = at(y)
	}
	next := at(y + 1)
	ahead := int(next.Sub(pub).Hours() / 24)
	if !behind.Equal(pub) && ahead <= most {
		return y + 1, direction
	}
	return y, direction
}

// directionOf is the direction of a calendar date: "by January" may well lie
// ahead.
func (r *reader) directionOf(m *match) int {
	d := r.direction(m.first, m.end)
	if w := r.norm(m.first - 1); w == "by" || w == "through" {
		return max(d, 0)
	}
	return d
}

// mostAhead is how many days ahead a date without a year is still taken to
// lie, by direction: behind, unknown, ahead. News seldom speaks of a day ten
// months ago without saying the year.
var mostAhead = [...]int{60, 120, 366}

// mostAheadKnown is the same for "the Aug. 7 bombing" in a clause about the
// future, which speaks of something known.
const mostAheadKnown = 200

// mostMonths is how many months ahead a month without a year is still taken
// to lie, by direction.
var mostMonths = [...]int{1, 4, 12}

// nearestWeekday is the day of the week that is meant, by direction: the
// publication day itself, the last or the next one.
func (r *reader) nearestWeekday(weekday, direction int) time.Time {
	ahead := (weekday - int(r.published.Weekday()) + 7) % 7
	if ahead == 0 {
		return r.published
	}
	if direction > 0 {
		return r.published.AddDate(0, 0, ahead)
	}
	return r.published.AddDate(0, 0, ahead-7)
}

// base is the publication day, or a point of which nothing is known.
func (r *reader) base() point {
	if r.dated {
		return dayPoint(r.published)
	}
	return point{}
}

// dayOfYear is the point of a month and day without a year.
// The year that the article told with the same day before is that of the day.
func (r *reader) dayOfYear(m *match) (point, int) {
	if y := r.told[[2]int{m.month, m.dom}]; y > 0 {
		return dayPoint(date(y, m.month, m.dom)), r.directionOf(m)
	}
	if !r.dated {
		return point{grain: gDay, noYear: true, day: date(undated, m.month, m.dom)}, r.directionOf(m)
	}
	y, dir := r.nearestYear(m, func(y int) time.Time { return date(y, m.month, m.dom) })
	if m.named {
		y = r.weekdayYear(m, y)
	}
	return dayPoint(date(y, m.month, m.dom)), dir
}

// weekdayYear is the year next to y in which the date falls on the weekday
// named with it, else y: "Wednesday, April 24" tells its year.
func (r *reader) weekdayYear(m *match, y int) int {
	for _, x := range [...]int{y, y - 1, y + 1} {
		if int(date(x, m.month, m.dom).Weekday()) == m.weekday {
			return x
		}
	}
	return y
}

// monthOfYear is the point of a month without a year.
func (r *reader) monthOfYear(m *match) (point, int) {
	if !r.dated {
		return point{grain: gMonth, noYear: true, day: date(undated, m.month, 1)}, r.directionOf(m)
	}
	dir := r.directionOf(m)
	y := r.published.Year()
	pub := int(r.published.Month())
	switch {
	case m.month < pub && m.month+12-pub <= mostMonths[dir+1]:
		y++
	case m.month > pub && m.month-pub > mostMonths[dir+1]:
		y--
	}
	return monthPoint(y, m.month), dir
}

// weekday is the point of a weekday alone.
func (r *reader) weekday(m *match) (point, int) {
	if !r.dated {
		return weekdayPoint(m.weekday), r.direction(m.first, m.end)
	}
	dir := r.direction(m.first, m.end)
	if r.word(m.end, "'s") {
		dir = min(dir, 0) // "Wednesday's ruling" is known
	}
	return dayPoint(r.nearestWeekday(m.weekday, dir)), dir
}

// seasonNamed is the season with the index n as seen from the publication:
// rel -1 the last, 0 this year's, +1 the next.
func (r *reader) seasonNamed(n, rel int) point {
	if !r.dated {
		return point{grain: gSeason, n: n, noYear: true, day: date(undated, n*3+3, 1)}
	}
	p := seasonPoint(r.published.Year(), n)
	if n == 3 && r.published.Month() < 3 {
		p = p.move(-1, year)
	}
	switch {
	case rel < 0 && p.end().After(r.published):
		p = p.move(-1, year)
	case rel > 0 && !p.day.After(r.published):
		p = p.move(1, year)
	}
	return p
}

// quarterNamed is the quarter with the number n nearest behind the
// publication, or in the year spoken of.
func (r *reader) quarterNamed(n int) point {
	if !r.dated {
		return point{grain: gQuarter, n: n, noYear: true, day: date(undated, n*3-2, 1)}
	}
	y := r.published.Year()
	if n > (int(r.published.Month())+2)/3 {
		y--
	}
	return quarterPoint(y, n)
}

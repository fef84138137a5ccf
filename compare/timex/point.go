package timex

import (
	"fmt"
	"time"
)

// grain says how fine a point of the calendar is.
type grain uint8

const (
	gNone    grain = iota // nothing is known: "XXXX-XX-XX"
	gWeekday              // a day of an unknown week: "XXXX-WXX-2"
	gTime                 // an hour, or hour and minute
	gPart                 // a part of a day: "TMO"
	gDay
	gWeekend
	gWeek
	gMonth
	gSeason
	gQuarter
	gHalf
	gYear
	gDecade
	gCentury
	gMillennium
)

// undated is the year that stands for an unknown one in calculations; a
// leap year, so that every calendar date exists in it.
const undated = 2000

// point is a place in the calendar of a certain grain.
type point struct {
	grain grain
	// day is the first day of it, midnight in UTC.
	day time.Time
	// noYear is true where the year is unknown.
	noYear bool
	// open is true where nothing but the grain is known: "last month", and
	// nothing says when that was written.
	open bool
	// weekday is the day of the week of a gWeekday, and of a time on a day
	// of which nothing else is known, where hasWeekday.
	weekday    int
	hasWeekday bool
	// n is the number of season (index of seasons), quarter or half (1...),
	// or of the part of day (index of dayParts).
	n int
	// hour and minute belong to gTime; minute is -1 where unknown.
	hour, minute int
	// zone is minutes east of Greenwich where zoned.
	zone  int
	zoned bool
}

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func dayPoint(t time.Time) point  { return point{grain: gDay, day: t} }
func monthPoint(y, m int) point   { return point{grain: gMonth, day: date(y, m, 1)} }
func yearPoint(y int) point       { return point{grain: gYear, day: date(y, 1, 1)} }
func weekPoint(t time.Time) point { return point{grain: gWeek, day: monday(t)} }
func quarterPoint(y, q int) point { return point{grain: gQuarter, day: date(y, q*3-2, 1), n: q} }
func halfPoint(y, h int) point    { return point{grain: gHalf, day: date(y, h*6-5, 1), n: h} }
func decadePoint(y int) point     { return point{grain: gDecade, day: date(y-y%10, 1, 1)} }
func centuryPoint(y int) point    { return point{grain: gCentury, day: date(y-y%100, 1, 1)} }
func weekdayPoint(weekday int) point {
	return point{grain: gWeekday, weekday: weekday, hasWeekday: true, noYear: true}
}

// seasonPoint is the season with index n that begins in year y.
func seasonPoint(y, n int) point { return point{grain: gSeason, day: date(y, n*3+3, 1), n: n} }

// monday is the first day of the ISO week of t.
func monday(t time.Time) time.Time { return t.AddDate(0, 0, -(int(t.Weekday())+6)%7) }

// at gives a day a part or a time.
func (p point) part(n int) point {
	p.grain, p.n = gPart, n
	return p
}

func (p point) clock(hour, minute int) point {
	p.grain, p.hour, p.minute = gTime, hour, minute
	return p
}

// value is the TIMEX3 value of the point.
func (p point) value() string {
	y := "XXXX"
	if !p.noYear {
		y = fmt.Sprintf("%04d", p.day.Year())
	}
	if p.open && p.grain != gYear && p.grain != gWeek && p.grain != gWeekend {
		return openValue(p.grain)
	}
	switch p.grain {
	case gWeekday:
		return fmt.Sprintf("XXXX-WXX-%d", (p.weekday+6)%7+1)
	case gDay:
		return y + p.day.Format("-01-02")
	case gTime:
		return p.dayValue() + p.clockValue()
	case gPart:
		return p.dayValue() + "T" + dayParts[p.n]
	case gWeek, gWeekend:
		return p.weekValue()
	case gMonth:
		return y + p.day.Format("-01")
	case gSeason:
		return y + "-" + seasons[p.n]
	case gQuarter:
		return fmt.Sprintf("%s-Q%d", y, p.n)
	case gHalf:
		return fmt.Sprintf("%s-H%d", y, p.n)
	case gYear:
		return y
	case gDecade:
		return y[:3]
	case gCentury:
		return y[:2]
	case gMillennium:
		return y[:1]
	}
	return "XXXX-XX-XX"
}

// openValue is the value of a point of which nothing but the grain is known.
func openValue(g grain) string {
	switch g {
	case gMonth:
		return "XXXX-XX"
	case gSeason:
		return "XXXX-XX" // TIMEX3 has no season that is unknown
	case gQuarter:
		return "XXXX-QX"
	case gHalf:
		return "XXXX-HX"
	case gDecade:
		return "XXX"
	case gCentury:
		return "XX"
	case gMillennium:
		return "X"
	}
	return "XXXX-XX-XX"
}

func (p point) dayValue() string {
	switch {
	case p.day.IsZero() && p.hasWeekday:
		return weekdayPoint(p.weekday).value()
	case p.day.IsZero():
		return "XXXX-XX-XX"
	case p.noYear:
		return "XXXX" + p.day.Format("-01-02")
	}
	return p.day.Format("2006-01-02")
}

func (p point) clockValue() string {
	if p.minute < 0 {
		return fmt.Sprintf("T%02d:00", p.hour)
	}
	return fmt.Sprintf("T%02d:%02d", p.hour, p.minute)
}

func (p point) weekValue() string {
	v := "XXXX-WXX"
	if !p.noYear {
		y, w := p.day.ISOWeek()
		v = fmt.Sprintf("%04d-W%02d", y, w)
	}
	if p.grain == gWeekend {
		v += "-WE"
	}
	return v
}

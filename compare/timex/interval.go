package timex

import "time"

// interval is the stretch of time the point covers; zero where it has no
// place in the calendar. A time with a zone is an instant; without a zone it
// is taken as the same clock everywhere.
func (p point) interval() Interval {
	if p.noYear || p.day.IsZero() || p.grain == gNone || p.grain == gWeekday {
		return Interval{}
	}
	switch p.grain {
	case gTime:
		return p.clockInterval()
	case gPart:
		h := partHours[p.n]
		from := p.day.Add(time.Duration(h[0]) * time.Hour)
		return Interval{from, p.day.Add(time.Duration(h[1]) * time.Hour)}
	case gWeekend:
		return Interval{p.day.AddDate(0, 0, 5), p.day.AddDate(0, 0, 7)}
	}
	return Interval{p.day, p.end()}
}

func (p point) clockInterval() Interval {
	from := p.clockDay()
	length := time.Minute
	if p.minute < 0 {
		length = time.Hour
	}
	if p.zoned {
		from = from.Add(-time.Duration(p.zone) * time.Minute)
	}
	return Interval{from, from.Add(length)}
}

// partHours are the hours of the parts of a day; the night reaches into the
// next day.
var partHours = [...][2]int{{0, 12}, {12, 18}, {17, 24}, {18, 30}, {11, 14}, {6, 18}}

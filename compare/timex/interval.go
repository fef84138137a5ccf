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
		return Interval{p.day.Add(h[0] * time.Hour), p.day.Add(h[1] * time.Hour)}
	case gWeekend:
		return Interval{p.day.AddDate(0, 0, 5), p.day.AddDate(0, 0, 7)}
	}
	return Interval{p.day, p.end()}
}

func (p point) clockInterval() Interval {
	from := p.day.Add(time.Duration(p.hour)*time.Hour + time.Duration(max(p.minute, 0))*time.Minute)
	if p.zoned {
		from = from.Add(-time.Duration(p.zone) * time.Minute)
	}
	return Interval{from, from.Add(time.Minute)}
}

// partHours are the hours of the parts of a day; the night reaches into the
// next day.
var partHours = [...][2]time.Duration{{0, 12}, {12, 18}, {17, 24}, {18, 30}}

// modified narrows or widens the interval as a modifier says: "early
// December" is its first half, "mid-1996" the middle one, "around Nov. 1" a
// day to either side. What lies "more than two weeks ago" may lie a week before
// that, what lies "nearly two weeks ago" a week after; direction is -1 where one
// counts backwards, 1 forwards, 0 where nobody counts.
func (i Interval) modified(mod, direction int) Interval {
	if i.From.IsZero() {
		return i
	}
	length := i.To.Sub(i.From)
	switch mod {
	case modStart:
		return Interval{i.From, i.From.Add(length / 2)}
	case modMid:
		return Interval{i.From.Add(length / 4), i.To.Add(-length / 4)}
	case modEnd:
		return Interval{i.From.Add(length / 2), i.To}
	case modApprox:
		return Interval{i.From.Add(-length), i.To.Add(length)}
	case modMore, modAtLeast:
		return i.reaching(length, direction)
	case modLess, modAtMost:
		return i.reaching(length, -direction)
	}
	return i
}

// reaching is the interval with so much more before it (direction -1) or after
// it (1).
func (i Interval) reaching(length time.Duration, direction int) Interval {
	switch {
	case direction < 0:
		i.From = i.From.Add(-length)
	case direction > 0:
		i.To = i.To.Add(length)
	}
	return i
}

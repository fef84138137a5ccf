package timex

import (
	"strings"
	"time"
)

// Relation says how two times lie to each other.
type Relation uint8

// The relations of a first time to a second.
const (
	Unknown  Relation = iota // nothing decides
	Same                     // the same day, month, hour ...
	Within                   // the first lies inside the second
	Contains                 // the second lies inside the first
	Overlaps                 // they share a part
	Disjoint                 // they share nothing
)

// String is the name of the relation in lower case.
func (r Relation) String() string {
	return [...]string{"unknown", "same", "within", "contains", "overlaps", "disjoint"}[r]
}

// Inverse is the relation of the second time to the first.
func (r Relation) Inverse() Relation {
	switch r {
	case Within:
		return Contains
	case Contains:
		return Within
	}
	return r
}

// Compare says how a lies to b. Where both have a place in the calendar
// their intervals decide; else what is known of either: month and day without
// a year, a weekday without a week, an hour without a day. A weekday against a
// calendar date without a year is Unknown: see CommonYear.
//
// A clock time without a zone against one with a zone is compared by the
// hands of the clock; where these differ it is Unknown, for the places may
// differ as well.
func Compare(a, b Mention) Relation {
	switch {
	case a.Value == b.Value && !a.vague():
		if a.Zoned && b.Zoned {
			return relate(a.Interval, b.Interval)
		}
		return Same
	case a.Type == Duration || b.Type == Duration || a.Type == Set || b.Type == Set:
		return Unknown
	case a.placed() && b.placed():
		return comparePlaced(a, b)
	}
	return comparePartial(partialOf(a), partialOf(b))
}

// vague reports whether equal values need not mean the same time.
func (m *Mention) vague() bool {
	return strings.HasPrefix(m.Value, "XXXX-XX-XX") || strings.HasSuffix(m.Value, "_REF") || m.Value == "XXXX-WXX" || m.Value == "XXXX"
}

// placed reports whether the mention has a place in the calendar.
func (m *Mention) placed() bool { return !m.Interval.From.IsZero() }

func comparePlaced(a, b Mention) Relation {
	if a.Zoned == b.Zoned {
		return relate(a.Interval, b.Interval)
	}
	r := relate(a.nominal(), b.nominal())
	if r == Disjoint && a.Type == Time && b.Type == Time && apart(a.Interval, b.Interval) < 27*time.Hour {
		return Unknown
	}
	return r
}

// nominal is the interval by the hands of the clock where it was told.
func (m *Mention) nominal() Interval {
	d := time.Duration(m.Zone) * time.Minute
	return Interval{m.Interval.From.Add(d), m.Interval.To.Add(d)}
}

// apart is the distance between the starts of two intervals.
func apart(a, b Interval) time.Duration { return a.From.Sub(b.From).Abs() }

func relate(a, b Interval) Relation {
	switch {
	case a.From.Equal(b.From) && a.To.Equal(b.To):
		return Same
	case !a.From.Before(b.To) || !b.From.Before(a.To):
		return Disjoint
	case !a.From.Before(b.From) && !a.To.After(b.To):
		return Within
	case !b.From.Before(a.From) && !b.To.After(a.To):
		return Contains
	}
	return Overlaps
}

// partial is what is known of a time without a place in the calendar; 0 (-1
// for weekday) is unknown.
type partial struct {
	year, month, day, weekday int
	// clock is what stands behind the T: "14:00", "MO".
	clock string
}

// partialOf reads a value: "XXXX-12-02", "2013-12", "XXXX-WXX-2T14:00".
func partialOf(m Mention) partial {
	p := partial{weekday: -1}
	v, clock, _ := strings.Cut(m.Value, "T")
	p.clock = clock
	f := strings.Split(v, "-")
	p.year = figures(f[0], 4)
	if len(f) < 2 || strings.HasSuffix(m.Value, "_REF") {
		return p
	}
	if strings.HasPrefix(f[1], "W") {
		if len(f) == 3 && figures(f[2], 1) > 0 {
			p.weekday = figures(f[2], 1) % 7
		}
		return p
	}
	p.month = figures(f[1], 2)
	if len(f) == 3 {
		p.day = figures(f[2], 2)
	}
	if p.year > 0 && p.month > 0 && p.day > 0 {
		p.weekday = int(date(p.year, p.month, p.day).Weekday())
	}
	return p
}

// figures is the number in s if it has n digits, else 0.
func figures(s string, n int) int {
	if len(s) != n {
		return 0
	}
	return max(small(s), 0)
}

// comparePartial compares from the coarse to the fine; the first difference
// decides.
func comparePartial(a, b partial) Relation {
	switch {
	case differ(a.year, b.year) || differ(a.month, b.month) || differ(a.day, b.day):
		return Disjoint
	case a.weekday >= 0 && b.weekday >= 0 && a.weekday != b.weekday:
		return Disjoint
	case !a.comparable(b):
		return Unknown
	}
	da, db := a.depth(), b.depth()
	switch {
	case da > db:
		return Within
	case da < db:
		return Contains
	case a.clock != b.clock && a.clock != "" && b.clock != "":
		return Disjoint
	}
	return Same
}

func differ(a, b int) bool { return a > 0 && b > 0 && a != b }

// comparable reports whether both say something of one kind.
func (p partial) comparable(o partial) bool {
	return p.month > 0 && o.month > 0 || p.weekday >= 0 && o.weekday >= 0
}

// depth is how fine the partial is.
func (p partial) depth() int {
	switch {
	case len(p.clock) > 2:
		return 4
	case p.clock != "":
		return 3
	case p.day > 0 || p.weekday >= 0:
		return 2
	}
	return 1
}

// farthestYear is how far from near CommonYear looks: every date but 29
// February meets every weekday within eleven years.
const farthestYear = 40

// CommonYear is the year nearest to near in which the weekday and the
// calendar date that the two mentions name fall on one day: "Tuesday" and
// "December 2" near 2024 meet in 2025. One mention may name both ("Tuesday,
// December 2"); where both name a weekday or a date, they must be the same. Of
// two years equally near the earlier is chosen, for news looks back. If a date
// names its year, only that year will do. ok is false where a weekday or a
// date is missing, or they do not meet.
func CommonYear(a, b Mention, near int) (year int, ok bool) {
	weekday, day, ok := together(a, b)
	if !ok {
		return 0, false
	}
	if day.Year > 0 {
		return day.Year, meets(day.Year, weekday, day)
	}
	for d := 0; d <= farthestYear; d++ {
		for _, y := range [...]int{near - d, near + d} {
			if meets(y, weekday, day) {
				return y, true
			}
		}
	}
	return 0, false
}

// together is the weekday and the date that two mentions name.
func together(a, b Mention) (weekday int, day Mention, ok bool) {
	if a.Weekday < 0 {
		a, b = b, a
	}
	weekday, day = a.Weekday, b
	if b.Day == 0 {
		day = a
	}
	switch {
	case weekday < 0 || day.Month == 0 || day.Day == 0,
		b.Weekday >= 0 && b.Weekday != weekday,
		differ(a.Month, b.Month), differ(a.Day, b.Day), differ(a.Year, b.Year):
		return 0, Mention{}, false
	}
	day.Year = max(a.Year, b.Year)
	return weekday, day, true
}

// meets reports whether the date of m falls on the weekday in year y.
func meets(y, weekday int, m Mention) bool {
	t := date(y, m.Month, m.Day)
	return t.Day() == m.Day && int(t.Weekday()) == weekday
}

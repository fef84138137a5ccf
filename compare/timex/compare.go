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
// Two equal dates are Disjoint where one names a weekday that the other does
// not fall on ("Monday, August 27, 2015"): one of them is wrong.
//
// A clock time without a zone against one with a zone is compared by the
// hands of the clock; where these differ it is Unknown, for the places may
// differ as well.
func Compare(a, b Mention) Relation {
	switch {
	case a.Value == b.Value && otherWeekday(a, b):
		return Disjoint
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

// otherWeekday reports whether the weekdays of the two, as named or else as
// the date has them, differ.
func otherWeekday(a, b Mention) bool {
	x, y := a.weekday(), b.weekday()
	return x >= 0 && y >= 0 && x != y
}

func (m *Mention) weekday() int {
	if m.Weekday >= 0 {
		return m.Weekday
	}
	return partialOf(*m).weekday
}

// vague reports whether equal values need not mean the same time.
func (m *Mention) vague() bool {
	switch m.Value {
	case "X", "XX", "XXX", "XXXX", "XXXX-XX", "XXXX-WXX", "XXXX-WXX-WE", "XXXX-QX", "XXXX-HX":
		return true
	}
	return strings.HasPrefix(m.Value, "XXXX-XX-XX") || strings.HasSuffix(m.Value, "_REF")
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

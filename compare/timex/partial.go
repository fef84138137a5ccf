package timex

import "strings"

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

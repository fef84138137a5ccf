package pair

import (
	"math"
	"slices"

	"factdiff/compare/fact"
)

// Features of the two values themselves.

// figure is what the values of numbers can say of themselves.
type figure interface{ Figure() float64 }

// ratioLevel is how many times the larger figure is the smaller: two counts of
// one thing rarely lie a hundred times apart.
func ratioLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(figure)
	b, okB := c.b.Value.(figure)
	if !okA || !okB {
		return 0
	}
	x, y := min(a.Figure(), b.Figure()), max(a.Figure(), b.Figure())
	if x <= 0 {
		return 0
	}
	return 1 + ladder(y/x, 1.3, 3, 12, 100)
}

// grains are the sizes of the units that dates name; other kinds have none.
var grains = []string{"none", "clock", "day", "week", "month", "year", "relative month", "relative year", "mixed"}

func grainLevel(_ *Story, c *candidate) int {
	if c.a.Kind != fact.Date {
		return 0
	}
	for i, g := range grains {
		if c.a.Frame.Unit == g && c.b.Frame.Unit == g {
			return i
		}
	}
	return len(grains) - 1
}

// title is what the values of roles can say of themselves.
type title interface{ TitleWords() []string }

// titleLevel is how much two titles share: "defense secretary" and "defense
// director" are told of one office, "owner" and "attorney" of two.
func titleLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(title)
	b, okB := c.b.Value.(title)
	if !okA || !okB {
		return 0
	}
	x, y := a.TitleWords(), b.TitleWords()
	shared := 0
	for _, w := range x {
		if slices.Contains(y, w) {
			shared++
		}
	}
	switch {
	case shared == 0:
		return 1
	case shared >= max(len(x), len(y))-1:
		return 3
	}
	return 2
}

// office is what the values of roles can say of their sort.
type office interface{ Exclusive() string }

// officeLevel sets apart what a person holds one of at a time: nobody is
// governor and mayor, many an owner is an attorney too.
func officeLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(office)
	b, okB := c.b.Value.(office)
	switch {
	case !okA || !okB || a.Exclusive() == "" || a.Exclusive() != b.Exclusive():
		return 0
	case a.Exclusive() == "rank":
		return 1
	}
	return 2
}

// moment is what the values of dates can say of themselves.
type moment interface {
	Moment() (days float64, ok bool)
}

// daysLevel is how far two dates lie apart: a slip is often a day or a week.
func daysLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(moment)
	b, okB := c.b.Value.(moment)
	if !okA || !okB {
		return 0
	}
	x, okX := a.Moment()
	y, okY := b.Moment()
	if !okX || !okY {
		return 0
	}
	return 1 + ladder(math.Abs(x-y), 1.5, 3.5, 7.5, 45.5, 400.5)
}

// calendar is what the values of dates say in words: 0 and -1 (weekday) where
// they do not.
type calendar interface {
	Calendar() (year, month, day, weekday int)
}

// partsLevel counts the parts of the date that are the same where not all are:
// "May 4, 2011" and "May 4, 2012" are told of one day, and one is a slip.
func partsLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(calendar)
	b, okB := c.b.Value.(calendar)
	if !okA || !okB {
		return 0
	}
	y1, m1, d1, w1 := a.Calendar()
	y2, m2, d2, w2 := b.Calendar()
	told, same := 0, 0
	for _, p := range [4][2]int{{y1, y2}, {m1, m2}, {d1, d2}, {w1 + 1, w2 + 1}} {
		if p[0] > 0 && p[1] > 0 {
			told++
			if p[0] == p[1] {
				same++
			}
		}
	}
	if told == 0 {
		return 0
	}
	return 1 + min(same, 2)
}

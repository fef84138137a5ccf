package timex

import (
	"math"
	"strconv"
)

// durationRules read lengths of time.
var durationRules = []rule{
	{"duration", "APPROX? NUM|VAGUE more|additional|consecutive|straight|full|long? UNITS", duration, []string{"It took [two days|P2D].", "It took [more than four hours|PT4H].", "It took [2 1/2 years|P2Y6M].", "It took [several months|PXM].", "It took [a couple of years|P2Y].", "It took [up to 180 days|P180D]."}},
	{"one unit", "APPROX? A more|additional|full? UNIT", duration, []string{"It took [a week|P1W].", "It took [nearly an hour|PT1H]."}},
	{"compound", "NUM -? UNIT|UNITS", compound, []string{"It was a [two-year|P2Y] study.", "The [14-day|P14D] wait is over.", "A [five-hour|PT5H] meeting."}},
	{"and a half", "NUM|A and a half UNITS", andHalf, []string{"It took [two and a half years|P2Y6M]."}},
	{"unit and a half", "A UNIT and a half", andHalf, []string{"It took [a minute and a half|PT1M30S]."}},
	{"half an hour", "half a|an UNIT", halfUnit, []string{"It took [half an hour|PT30M]."}},
	{"the past weeks", "the? past|last|next|coming|first|previous|following|final|latest|same NUM|VAGUE UNITS", duration, []string{"It grew in [the past two months|P2M].", "It will grow in [the next few days|PXD].", "[The first nine months|P9M] were good."}},
	{"the years", "the past|last|next|coming|first|early UNITS", vagueDuration, []string{"In [the coming months|PXM] it will grow."}},
	{"the two weeks", "the NUM UNITS", duration, []string{"In [the nine months|P9M], it made money."}},
	{"range", "NUM to|or NUM UNITS", lowest, []string{"It takes [two to three weeks|P2W]."}},
	{"decades-long", "UNITS|UNIT - long", vagueDuration, []string{"The [decades-long|PXY] war.", "A [day-long|P1D] stop."}},
	{"weeks", "UNITS", bareUnits, []string{"It took [weeks|PXW]."}},
	{"the year ended", "the year", theYear, []string{"In [the year|P1Y] ended Sept. 30 it made money."}},
	{"a share a year", "a UNIT", perUnit, []string{"It earns $3 million [a year|P1Y]."}},
}

func duration(r *reader, m *match) (sense, bool) {
	if r.old(m.end) || m.unit == weekend && !m.hasCount {
		return none()
	}
	if r.word(m.first, "second") || r.compounded(m.end) {
		return none()
	}
	r.accounts(m)
	return lasting(durationValue(m.unit, m.count, m.vague), m.mod)
}

// lowest is a range of lengths; its value is the lower one.
func lowest(r *reader, m *match) (sense, bool) {
	m.count, _ = r.number(m.first)
	return duration(r, m)
}

// compounded reports whether a hyphen ties the expression that ends at i to
// more: "a year-earlier loss".
func (r *reader) compounded(i int) bool { return r.norm(i) == "-" && r.glued(i) }

// accounts remembers "nine months" as the year's accounts.
func (r *reader) accounts(m *match) {
	if r.dated && m.unit == month && (m.count == 6 || m.count == 9) {
		r.period = yearPoint(r.published.Year())
	}
}

// old reports whether an age follows: "two years old".
func (r *reader) old(i int) bool {
	return r.word(i, "old") || r.norm(i) == "-" && r.word(i+1, "old") || r.word(i, "of") && r.word(i+1, "age")
}

// compound is "two-year", "14-day": the hyphen makes it a length, without
// one the unit must be plural or stand before a noun.
func compound(r *reader, m *match) (sense, bool) {
	hyphen := r.norm(m.end-2) == "-"
	if r.old(m.end) || !hyphen && m.plural {
		return none()
	}
	if !hyphen && m.count <= 1 || m.unit == second && !r.is(m.first, cDigits) {
		return none()
	}
	return lasting(durationValue(m.unit, m.count, false), m.mod)
}

func andHalf(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(m.unit, m.count+0.5, false), m.mod)
}

func halfUnit(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(m.unit, 0.5, false), m.mod)
}

func vagueDuration(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(m.unit, 1, m.plural), m.mod)
}

// bareUnits is "weeks" alone; minutes and seconds alone are seldom meant as
// lengths.
func bareUnits(r *reader, m *match) (sense, bool) {
	if m.unit < day || m.unit == weekend || m.unit == quarter || m.end-m.first > 1 || !r.lengthBefore(m.first-1) {
		return none()
	}
	return lasting(durationValue(m.unit, 0, true), m.mod)
}

// lengthBefore reports whether the word at i can govern a length.
func (r *reader) lengthBefore(i int) bool {
	switch r.norm(i) {
	case "for", "in", "within", "after", "take", "takes", "took", "of", "over", "the", "follows", "until":
		return true
	}
	return false
}

// theYear is "the year ended Sept. 30", or this year.
func theYear(r *reader, m *match) (sense, bool) {
	switch r.norm(m.end) {
	case "ended", "ending", "to":
		return lasting("P1Y", 0)
	}
	switch r.norm(m.first - 1) {
	case "for", "of", "in", "during", "through":
		return relativeTo(r.base().shift(0, year), 0)
	}
	return none()
}

// perUnit is "a year" as a rate: "$3 million a year".
func perUnit(r *reader, m *match) (sense, bool) {
	if m.unit < day || !r.rateBefore(m.first-1) {
		return none()
	}
	m.count = 1
	return repeated(durationValue(m.unit, 1, false))
}

// rateBefore reports whether the words up to token i are an amount.
func (r *reader) rateBefore(i int) bool {
	switch r.norm(i) {
	case "million", "billion", "thousand", "percent", "%", "times", "twice", "once", "hours", "people", "flights":
		return true
	}
	return r.is(i, cDigits) && r.norm(i-1) == "$"
}

// durationValue is the TIMEX3 value of a length: P2Y6M, PT5H30M, PXD.
func durationValue(u unit, n float64, vague bool) string {
	switch u {
	case decade, century:
		if !vague {
			n, u = n*float64(years(u)), year
		} else if u == decade {
			u = year
		} else {
			return "PXC"
		}
	case weekend:
		n, u = n*2, day
	case season:
		n, u = n*3, month
	}
	p := "P"
	if u.clock() {
		p = "PT"
	}
	if vague {
		return p + "X" + u.letter()
	}
	whole, rest := math.Modf(n)
	v := p
	if whole > 0 || rest == 0 {
		v += strconv.FormatFloat(whole, 'f', -1, 64) + u.letter()
	}
	if rest == 0 {
		return v
	}
	if part := fractions[u]; part.of > 0 && math.Mod(rest*part.of, 1) == 0 {
		return v + part.prefix + strconv.FormatFloat(rest*part.of, 'f', -1, 64) + part.unit.letter()
	}
	return p + strconv.FormatFloat(n, 'f', -1, 64) + u.letter()
}

// fractions say what a part of a unit is counted in.
var fractions = [...]struct {
	of     float64
	unit   unit
	prefix string
}{
	minute: {60, second, ""}, hour: {60, minute, ""}, day: {24, hour, "T"}, year: {12, month, ""}, millennium: {},
}

package timex

import (
	"math"
	"strconv"
	"strings"

	"factdiff/compare/text"
)

// durationRules read lengths of time.
var durationRules = []rule{
	{"duration", "APPROX? NUM|VAGUE more|additional|consecutive|straight|full|long|trading|business|working? UNITS", duration, []string{"It took [two days|P2D].", "It took [more than four hours|PT4H].", "It took [2 1/2 years|P2Y6M].", "It took [several months|PXM].", "It took [a couple of years|P2Y].", "It took [up to 180 days|P180D]."}},
	{"one unit", "APPROX? A more|additional|full? UNIT", oneUnit, []string{"It took [a week|P1W].", "It took [nearly an hour|PT1H]."}},
	{"compound", "NUM -? UNIT|UNITS", compound, []string{"It was a [two-year|P2Y] study.", "The [14-day|P14D] wait is over.", "A [five-hour|PT5H] meeting."}},
	{"and a half", "NUM|A and a half UNITS", andHalf, []string{"It took [two and a half years|P2Y6M]."}},
	{"unit and a half", "A UNIT and a half", andHalf, []string{"It took [a minute and a half|PT1M30S]."}},
	{"weeklong", "LONG", vagueDuration, []string{"A [weeklong|P1W] trip."}},
	{"half-hour", "a? half -? UNIT", halfUnit, []string{"A [half-hour|PT30M] show.", "It took [a half hour|PT30M]."}},
	{"quarter-century", "a? quarter -? century", quarterUnit, []string{"He ruled for [a quarter century|P25Y]."}},
	{"several-year", "VAGUE - UNIT", vagueCompound, []string{"A [several-year|PXY] stay."}},
	{"half an hour", "half a|an UNIT", halfUnit, []string{"It took [half an hour|PT30M]."}},
	{"the past weeks", "APPROX? the? past|last|next|coming|first|previous|following|final|latest|same NUM|VAGUE UNITS", duration, []string{"It grew in [the past two months|P2M].", "It will grow in [the next few days|PXD].", "[The first nine months|P9M] were good."}},
	{"the past weeks or so", "the? past|last|next|coming NUM|VAGUE UNITS or so", duration, []string{"It will grow in [the next two years or so|P2Y]."}},
	{"the next year or so", "the past|last|next|coming UNIT or so", theRelativeUnit, []string{"It will shut over [the next year or so|2014]."}},
	{"the next range", "the past|last|next|coming NUM to|or NUM UNITS", lowest, []string{"It will buy more over [the next 12 to 18 months|P12M]."}},
	{"a year or two", "A UNIT or two|so", oneUnit, []string{"It takes [a year or two|P1Y]."}},
	{"weeks or months", "UNITS or UNITS", firstUnit, []string{"It takes [weeks or months|PXW]."}},
	{"a three-year period", "A NUM - UNIT period", periodLong, []string{"It grew over [a three-year period|P3Y]."}},
	{"the years", "the past|last|next|coming|first UNITS", vagueDuration, []string{"In [the coming months|PXM] it will grow."}},
	{"the two weeks", "the NUM UNITS", duration, []string{"In [the nine months|P9M], it made money."}},
	{"range", "NUM to|or NUM UNITS", lowest, []string{"It takes [two to three weeks|P2W]."}},
	{"decades-long", "UNITS|UNIT - long", vagueDuration, []string{"The [decades-long|PXY] war.", "A [day-long|P1D] stop."}},
	{"weeks", "UNITS", bareUnits, []string{"It took [weeks|PXW]."}},
	{"the year ended", "the year", theYear, []string{"In [the year|P1Y] ended Sept. 30 it made money."}},
}

func duration(r *reader, m *match) (sense, bool) {
	if r.old(m.end) || m.unit == weekend && !m.hasCount {
		return none()
	}
	if r.word(m.first, "second") || r.word(m.first, "over") || r.compounded(m.end) || r.title(m) || r.isRate(m.end) {
		return none()
	}
	r.accounts(m)
	return lasting(durationValue(m.unit, m.count, m.vague), m.mod)
}

// isRate reports whether "a day" follows: "24 hours a day".
func (r *reader) isRate(i int) bool { return r.word(i, "a") && r.is(i+1, cUnit) }

// oneUnit is "a week", "nearly an hour"; not a rate ("four flights a week"),
// a share ("a quarter") or an ordinal ("a second").
func oneUnit(r *reader, m *match) (sense, bool) {
	if m.unit == second || m.unit == quarter || m.unit == weekend || r.compounded(m.end) || r.old(m.end) || r.rateBefore(m.first-1) {
		return none()
	}
	return lasting(durationValue(m.unit, 1, false), m.mod)
}

// periodLong is "a three-year period".
func periodLong(r *reader, m *match) (sense, bool) {
	v, next := r.number(m.first + 1)
	if next < 0 {
		return none()
	}
	return lasting(durationValue(m.unit, v, false), m.mod)
}

// lowest is a range of lengths; its value is the lower one.
func lowest(r *reader, m *match) (sense, bool) {
	for i := m.first; i < m.end; i++ {
		if r.is(i, cDigits|cCard) {
			m.count, _ = r.number(i)
			break
		}
	}
	return duration(r, m)
}

// compounded reports whether a hyphen ties the expression that ends at i to
// more: "a year-earlier loss".
func (r *reader) compounded(i int) bool { return r.norm(i) == "-" && r.glued(i) }

// accounts remembers "nine months" as the year's accounts.
func (r *reader) accounts(m *match) {
	if r.dated && m.unit == month && (m.count == 6 || m.count == 9) {
		r.compared = yearPoint(r.published.Year())
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
	if r.old(m.end) || !hyphen && m.plural || m.unit == quarter && m.plural {
		return none()
	}
	if m.count <= 0 || !hyphen && m.count <= 1 || m.unit == second && !r.is(m.first, cDigits) {
		return none()
	}
	return lasting(durationValue(m.unit, m.count, false), m.mod)
}

func andHalf(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(m.unit, m.count+0.5, false), m.mod)
}

func quarterUnit(r *reader, m *match) (sense, bool) { return lasting("P25Y", m.mod) }

func vagueCompound(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(m.unit, m.count, m.vague), m.mod)
}

func halfUnit(r *reader, m *match) (sense, bool) {
	s, ok := lasting(durationValue(m.unit, 0.5, false), m.mod)
	if r.word(m.first, "a") && r.norm(m.end-2) == "-" {
		s.first = m.first + 1 // "a half-hour show": the article is the show's
	}
	return s, ok
}

func vagueDuration(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(m.unit, 1, m.plural), m.mod)
}

func firstUnit(r *reader, m *match) (sense, bool) {
	return lasting(durationValue(r.entry(m.first).unit, 0, true), 0)
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

// rateBefore reports whether the words up to token i are an amount, of which
// so much comes "a year": "$3 million a year", "four flights a week".
func (r *reader) rateBefore(i int) bool {
	switch n := r.norm(i); n {
	case "million", "billion", "thousand", "percent", "%", "twice", "once", "people":
		return true
	case "as", "was", "is", "has", "this", "its", "takes", "lasts", "less", "plus", "does", "says", "needs", "perhaps", "spends", "yes":
		return false
	default:
		if len(n) > 3 && strings.HasSuffix(n, "s") && r.tokens[i].Shape == text.Lower && r.tokens[i].Kind == text.Word {
			return true
		}
	}
	return r.is(i, cDigits)
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

package timex

// atom is an element of patterns that matches by class and notes what it saw.
type atom struct {
	// first are the classes, words the words that a match can begin with.
	first class
	words []string
	match func(r *reader, i int, m *match) int
	// bit is the atom's own, set when the grammar is loaded.
	bit uint64
}

// match is what the atoms of a pattern saw.
type match struct {
	first, end int
	month, dom int
	year       int
	weekday    int
	named      bool // a weekday is named
	count      float64
	vague      bool // a quantity without number: "several"
	hasCount   bool
	unit       unit
	plural     bool
	ord        int
	season     int
	part       int
	hour       int
	minute     int // -1 where not said
	meridiem   int // -1 where not said
	zone       int
	zoned      bool
	seasonal   bool // the zone is named without summer or winter: "ET"
	rel        int
	refer      int
	edge       int
	mod        int
	days       int
}

// atoms are the elements that patterns name in capitals.
var atoms = map[string]*atom{
	"MONTH":    {first: cMonth, match: func(r *reader, i int, m *match) int { return take(r, i, cMonth, &m.month) }},
	"DOM":      {first: cDigits | cSuffixed | cOrd, match: dayOfMonth},
	"YEAR":     {first: cDigits | cCard, match: fullYear},
	"YY":       {words: []string{"'", "’", "‘"}, match: shortYear},
	"WEEKDAY":  {first: cWeekday, match: singular(cWeekday, func(m *match) *int { m.named = true; return &m.weekday })},
	"WEEKDAYS": {first: cWeekday, match: plural(cWeekday, func(m *match) *int { return &m.weekday })},
	"UNIT":     {first: cUnit, match: func(r *reader, i int, m *match) int { return unitOf(r, i, m, false) }},
	"UNITS":    {first: cUnit, match: func(r *reader, i int, m *match) int { return unitOf(r, i, m, true) }},
	"NUM":      {first: cDigits | cCard, words: []string{"a", "an"}, match: count},
	"VAGUE":    {first: cVague, words: []string{"a"}, match: vague},
	"A":        {words: []string{"a", "an", "one"}, match: article},
	"ORD":      {first: cOrd | cSuffixed, match: ordinal},
	"SEASON":   {first: cSeason, match: singular(cSeason, func(m *match) *int { return &m.season })},
	"SEASONS":  {first: cSeason, match: plural(cSeason, func(m *match) *int { return &m.season })},
	"PART":     {first: cPart, match: singular(cPart, func(m *match) *int { return &m.part })},
	"PARTS":    {first: cPart, match: plural(cPart, func(m *match) *int { return &m.part })},
	"NOON":     {first: cNoon, match: func(r *reader, i int, m *match) int { m.minute = 0; return take(r, i, cNoon, &m.hour) }},
	"CLOCK":    {first: cDigits | cSuffixed, match: clockTime},
	"HOUR":     {first: cDigits | cCard, match: clockHour},
	"MERIDIEM": {first: cMeridiem, words: []string{"a.", "p."}, match: meridiem},
	"ZONE":     {first: cZone, match: timeZone},
	"REL":      {first: cRel, match: func(r *reader, i int, m *match) int { return take(r, i, cRel, &m.rel) }},
	"RELREF":   {first: cRelRef, match: func(r *reader, i int, m *match) int { return take(r, i, cRelRef, &m.rel) }},
	"EDGE":     {first: cEdge, match: func(r *reader, i int, m *match) int { return take(r, i, cEdge, &m.edge) }},
	"MOD":      {first: cMod, match: modifier},
	"APPROX":   {first: cApprox, match: approximation},
	"FREQ":     {first: cFreq, match: frequency},
	"LONG":     {first: cLong, match: long},
	"DAY":      {first: cDay, match: func(r *reader, i int, m *match) int { return take(r, i, cDay, &m.days) }},
	"REFER":    {first: cRefer, match: func(r *reader, i int, m *match) int { return take(r, i, cRefer, &m.refer) }},
	"DECADE":   {first: cDecade, match: decadeDigits},
	"TENS":     {first: cTens, match: decadeWord},
}

func take(r *reader, i int, c class, to *int) int {
	if !r.is(i, c) {
		return -1
	}
	*to = r.entry(i).n
	return i + 1
}

func singular(c class, to func(*match) *int) func(*reader, int, *match) int {
	return func(r *reader, i int, m *match) int {
		if !r.is(i, c) || r.is(i, cPlural) {
			return -1
		}
		return take(r, i, c, to(m))
	}
}

func plural(c class, to func(*match) *int) func(*reader, int, *match) int {
	return func(r *reader, i int, m *match) int {
		if !r.is(i, c) || !r.is(i, cPlural) {
			return -1
		}
		return take(r, i, c, to(m))
	}
}

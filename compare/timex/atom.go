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

func unitOf(r *reader, i int, m *match, plural bool) int {
	if !r.is(i, cUnit) || r.is(i, cPlural) != plural {
		return -1
	}
	m.unit, m.plural = r.entry(i).unit, plural
	return i + 1
}

func dayOfMonth(r *reader, i int, m *match) int {
	switch {
	case r.is(i, cDigits):
		m.dom = small(r.norm(i))
		if len(r.norm(i)) > 2 {
			return -1
		}
	case r.is(i, cSuffixed):
		n, s := suffixed(r.norm(i))
		if s != "th" && s != "st" && s != "nd" && s != "rd" {
			return -1
		}
		m.dom = n
	default:
		return ordinalWord(r, i, &m.dom)
	}
	if m.dom < 1 || m.dom > 31 {
		return -1
	}
	return i + 1
}

// ordinalWord reads "eighth", "twenty-first".
func ordinalWord(r *reader, i int, to *int) int {
	if r.is(i, cOrd) {
		*to = r.entry(i).n
		return i + 1
	}
	if r.is(i, cCard) && r.norm(i+1) == "-" && r.glued(i+1) && r.is(i+2, cOrd) && r.entry(i).n%10 == 0 && r.entry(i).n < 100 && r.entry(i+2).n < 10 {
		*to = r.entry(i).n + r.entry(i+2).n
		return i + 3
	}
	return -1
}

func ordinal(r *reader, i int, m *match) int {
	if r.is(i, cSuffixed) {
		n, s := suffixed(r.norm(i))
		if n < 1 || s != "th" && s != "st" && s != "nd" && s != "rd" {
			return -1
		}
		m.ord = n
		return i + 1
	}
	return ordinalWord(r, i, &m.ord)
}

func fullYear(r *reader, i int, m *match) int {
	if r.is(i, cCard) {
		y, next := r.yearInWords(i)
		if next > 0 {
			m.year = y
		}
		return next
	}
	if !r.is(i, cDigits) || len(r.norm(i)) != 4 {
		return -1
	}
	if y := small(r.norm(i)); y >= 1000 && y < 2200 {
		m.year = y
		return i + 1
	}
	return -1
}

// shortYear reads "'98".
func shortYear(r *reader, i int, m *match) int {
	switch r.norm(i) {
	case "'", "’", "‘":
	default:
		return -1
	}
	if !r.is(i+1, cDigits) || !r.glued(i+1) || len(r.norm(i+1)) != 2 {
		return -1
	}
	m.year = nearCentury(small(r.norm(i + 1)))
	return i + 2
}

// nearCentury is the year that two digits mean in news.
func nearCentury(yy int) int {
	if yy < 50 {
		return 2000 + yy
	}
	return 1900 + yy
}

func decadeDigits(r *reader, i int, m *match) int {
	if !r.is(i, cDecade) {
		return -1
	}
	n, s := suffixed(r.norm(i))
	if s != "s" || n < 0 || n%10 != 0 {
		return -1
	}
	switch len(r.norm(i)) {
	case 5:
		m.year = n
	case 3:
		m.year = nearCentury(n)
	default:
		return -1
	}
	return i + 1
}

func decadeWord(r *reader, i int, m *match) int {
	if !r.is(i, cTens) {
		return -1
	}
	m.year = 1900 + r.entry(i).n
	return i + 1
}

func count(r *reader, i int, m *match) int {
	v, next := r.number(i)
	if next < 0 {
		return -1
	}
	m.count, m.hasCount, m.vague = v, true, false
	return next
}

func article(r *reader, i int, m *match) int {
	switch r.norm(i) {
	case "a", "an", "one":
		m.count, m.hasCount, m.vague = 1, true, false
		return i + 1
	}
	return -1
}

// vague reads "several", "a few", "a couple of", "dozens of".
func vague(r *reader, i int, m *match) int {
	if r.word(i, "a") {
		i++
		if !r.word(i, "few") && !r.word(i, "couple") && !r.word(i, "dozen") {
			return -1
		}
	}
	if !r.is(i, cVague) {
		return -1
	}
	m.hasCount, m.vague = true, true
	if r.word(i, "couple") {
		m.count, m.vague = 2, false
	}
	if i++; r.word(i, "of") {
		i++
	}
	return i
}

// modifier reads "early", "mid-".
func modifier(r *reader, i int, m *match) int {
	next := take(r, i, cMod, &m.mod)
	if next > 0 && r.norm(next) == "-" && r.glued(next) && r.glued(next+1) {
		next++
	}
	return next
}

// long reads "weeklong".
func long(r *reader, i int, m *match) int {
	m.unit = r.entry(i).unit
	return i + 1
}

func frequency(r *reader, i int, m *match) int {
	if !r.is(i, cFreq) {
		return -1
	}
	m.unit = r.entry(i).unit
	return i + 1
}

// approximation reads "about", "more than", "at least", "no more than", "up to".
func approximation(r *reader, i int, m *match) int {
	if !r.is(i, cApprox) {
		return -1
	}
	mod, next := r.entry(i).n, i+1
	switch r.norm(i) {
	case "more", "less", "fewer":
		if !r.word(next, "than") {
			return -1
		}
		next++
	case "at":
		switch {
		case r.word(next, "most"):
			mod = modAtMost
		case !r.word(next, "least"):
			return -1
		}
		next++
	case "up":
		if !r.word(next, "to") {
			return -1
		}
		next++
	case "no":
		switch {
		case r.word(next, "less") || r.word(next, "fewer"):
			mod = modAtLeast
		case !r.word(next, "more"):
			return -1
		}
		if !r.word(next+1, "than") {
			return -1
		}
		next += 2
	}
	m.mod = mod
	return next
}

package timex

// periodRules read quarters, halves, seasons, fiscal years and the periods of
// accounts.
var periodRules = []rule{
	{"quarter", "the? MOD? fiscal? -? ORD -? quarter", quarterAlone, []string{"Sales fell in [the third quarter|2013-Q3].", "It had a [third-quarter|2013-Q3] loss.", "Profit rose in [the fiscal first quarter|2013-Q1]."}},
	{"quarter of year", "the? MOD? fiscal? -? ORD -? quarter of YEAR", quarterAlone, []string{"It fell in [the third quarter of 1984|1984-Q3]."}},
	{"quarter of relative year", "the? ORD quarter of REL year", quarterOfYear, []string{"It fell in [the third quarter of last year|2012-Q3]."}},
	{"relative year's quarter", "REL year 's ORD -? quarter", quarterOfYear, []string{"It fell from [last year's third quarter|2012-Q3]."}},
	{"year quarter", "the YEAR ORD -? quarter", quarterAlone, []string{"It was up from [the 1988 third quarter|1988-Q3]."}},
	{"year-ago quarter", "the? comparable? year - ago|earlier ORD quarter", quarterYearAgo, []string{"It fell from [the year-earlier third quarter|2012-Q3]."}},
	{"year-ago period", "the comparable? year - ago|earlier quarter|period", periodYearAgo, []string{"Sales fell in the third quarter. In [the year-ago period|2012-Q3], it made more."}},
	{"year-ago", "year - ago|earlier", periodYearAgo, []string{"Sales fell in the third quarter from a [year-earlier|2012-Q3] loss."}},
	{"a year ago in accounts", "a year ago|earlier", yearAgo, []string{"Sales fell in the third quarter from $3 million [a year earlier|2012-Q3].", "He left the party [a year ago|2012]."}},
	{"year-ago months", "the year - ago|earlier NUM UNITS", duration, []string{"It made more in [the year-earlier nine months|P9M]."}},
	{"the quarter a year ago", "the quarter a year ago|earlier", periodYearAgo, []string{"The third quarter was weak. For [the quarter a year ago|2012-Q3], it was good."}},
	{"same period last year", "the same|corresponding|comparable period|quarter REL year", periodYearAgo, []string{"The third quarter was weak. In [the same period last year|2012-Q3], it was good."}},
	{"same period a year ago", "the same|corresponding|comparable period|quarter a year ago|earlier|before", periodYearAgo, []string{"The third quarter was weak. In [the same quarter a year ago|2012-Q3], it was good."}},
	{"last year's quarter", "last year 's quarter|period", periodYearAgo, []string{"The third quarter was weak. In [last year's quarter|2012-Q3], it was good."}},
	{"half in accounts", "the? ORD -? half", halfAlone, []string{"Profit fell 3% in [the first half|2013-H1]."}},
	{"fiscal year", "the current|latest|last|next? fiscal|full year", fiscalYear, []string{"It fell in [the fiscal year|P1Y] ended Jan. 31.", "Sales will rise for [the full year|2013].", "It expects more in [the current fiscal year|2013]."}},
	{"year period", "the YEAR quarter|period", yearPeriod, []string{"Third-quarter sales rose from $3 million in [the 1988 period|1988-Q3]."}},
	{"quarter ended", "the quarter ended|ending MONTH DOM", quarterEnded, []string{"In [the quarter|2013-Q2] ended July 31 it made money."}},
	{"the quarter", "the|this|that latest|current|most? recent? quarter|period", latestPeriod, []string{"Third-quarter sales rose. Sales in [the latest quarter|2013-Q3] were good."}},
	{"half of year", "the? MOD? ORD|REL half of YEAR", halfOfYear, []string{"It grew in [the first half of 1989|1989-H1]."}},
	{"half of relative year", "the? MOD? ORD|REL half of REL year", halfOfYear, []string{"It grew in [the first half of this year|2013-H1]."}},

	{"relative season", "REL SEASON", seasonRelative, []string{"He left [last fall|2013-FA], before the war.", "It opens [next summer|2014-SU]."}},
	{"this past season", "this past|coming SEASON", seasonRelative, []string{"He left [this past spring|2013-SP]."}},
	{"season of year", "the? MOD? SEASON of? YEAR", seasonOfYear, []string{"He left in [the winter of 1994|1994-WI].", "It was [summer 2010|2010-SU]."}},
	{"season", "the? MOD? SEASON", seasonAlone, []string{"It rose in [the early summer|2013-SU]."}},
}

// account is a period of accounts that later words refer to.
func account(p point, mod int) (sense, bool) {
	return sense{typ: Date, point: p, mod: mod, relative: true, account: true}, true
}

func quarterAlone(r *reader, m *match) (sense, bool) {
	if m.ord > 4 {
		return none()
	}
	if m.year > 0 {
		return sense{typ: Date, point: quarterPoint(m.year, m.ord), mod: m.mod, says: says{year: m.year}}, true
	}
	if r.game(m) {
		return none()
	}
	s, ok := account(r.quarterNamed(m.ord), m.mod)
	s.account = r.direction(m.first, m.end) <= 0 || !s.point.end().After(r.published)
	if r.word(m.first, "the") && r.norm(m.end-2) == "-" {
		s.first = m.first + 1 // "the third-quarter loss": the article is the loss's
	}
	return s, ok
}

// game reports whether the quarter is one of a match, not of a year.
func (r *reader) game(m *match) bool {
	s := r.around(m.first)
	for i := s.First; i < s.End; i++ {
		switch r.norm(i) {
		case "touchdown", "yards", "yard", "quarterback", "rebounds", "coach", "goal", "halftime", "pass", "nba", "nfl", "scored", "kick", "points", "basket", "game", "season", "team", "lead", "minutes":
			return true
		}
	}
	return false
}

func quarterOfYear(r *reader, m *match) (sense, bool) {
	if m.ord > 4 || !r.dated {
		return none()
	}
	return account(quarterPoint(r.published.Year()+m.rel, m.ord), m.mod)
}

func quarterYearAgo(r *reader, m *match) (sense, bool) {
	if m.ord > 4 {
		return none()
	}
	return relativeTo(r.quarterNamed(m.ord).move(-1, year), m.mod)
}

// inPassing is a date that later words do not refer to.
func inPassing(p point, mod int) (sense, bool) {
	return sense{typ: Date, point: p, mod: mod, relative: true, passing: true}, true
}

// periodYearAgo is the period of accounts spoken of, a year before.
func periodYearAgo(r *reader, m *match) (sense, bool) {
	if r.compared.grain != gNone && !r.word(m.end-1, "quarter") {
		return inPassing(r.compared.move(-1, year), m.mod)
	}
	if r.period.grain != gNone {
		return inPassing(r.period.move(-1, year), m.mod)
	}
	if r.word(m.end-1, "quarter") {
		return inPassing(r.latestQuarter().move(-1, year), m.mod)
	}
	return inPassing(r.base().shift(-1, year), m.mod)
}

// latestQuarter is the quarter before the publication.
func (r *reader) latestQuarter() point { return r.base().widen(quarter).move(-1, quarter) }

// yearAgo is "a year ago": the same period a year before where accounts are
// spoken of, else last year.
func yearAgo(r *reader, m *match) (sense, bool) {
	if r.compared.grain != gNone && r.ofAccounts(m) {
		return inPassing(r.compared.move(-1, year), m.mod)
	}
	if r.word(m.end-1, "ago") {
		return inPassing(r.base().shift(-1, year), m.mod)
	}
	return inPassing(r.last.shift(-1, year), m.mod)
}

// ofAccounts reports whether the sentence speaks of money or rates.
func (r *reader) ofAccounts(m *match) bool {
	s := r.around(m.first)
	for i := s.First; i < s.End; i++ {
		switch r.norm(i) {
		case "$", "%", "percent", "#", "£", "€", "million", "billion", "earnings", "profit", "sales", "revenue", "net":
			return true
		}
	}
	return false
}

// fiscalYear is "the fiscal year ended Jan. 31", "the full year".
func fiscalYear(r *reader, m *match) (sense, bool) {
	switch r.norm(m.end) {
	case "ended", "ending":
		return lasting("P1Y", 0)
	}
	step := 0
	switch r.norm(m.first + 1) {
	case "latest", "last":
		step = -1
	case "next":
		step = 1
	}
	return relativeTo(r.base().shift(step, year), 0)
}

func yearPeriod(r *reader, m *match) (sense, bool) {
	p := yearPoint(m.year)
	if q := r.period; q.grain == gQuarter && !q.noYear {
		p = quarterPoint(m.year, q.n)
	}
	return relativeTo(p, m.mod)
}

// quarterEnded is the quarter that holds most of the three months before a
// date; the expression is its first two words.
func quarterEnded(r *reader, m *match) (sense, bool) {
	if !r.dated || m.dom > daysIn[m.month] {
		return none()
	}
	p, _ := r.dayOfYear(m)
	s, ok := account(dayPoint(p.day.AddDate(0, 0, -45)).widen(quarter), 0)
	s.end = m.first + 2
	return s, ok
}

func latestPeriod(r *reader, m *match) (sense, bool) {
	switch {
	case r.word(m.end-1, "quarter") && (r.word(m.end-2, "current") || r.word(m.first, "this")):
		return account(r.base().widen(quarter), m.mod)
	case r.period.grain != gNone:
		return account(r.period, m.mod)
	case r.word(m.end-1, "period"):
		return none()
	}
	return account(r.latestQuarter(), m.mod)
}

// halfAlone is "the first half" where accounts are spoken of.
func halfAlone(r *reader, m *match) (sense, bool) {
	if m.ord > 2 || !r.dated || r.game(m) || !r.ofAccounts(m) {
		return none()
	}
	s, ok := halfOfYear(r, m)
	s.account = true
	return s, ok
}

func halfOfYear(r *reader, m *match) (sense, bool) {
	n := m.ord
	if n == 0 {
		n = 2 // "the last half"
	}
	if n > 2 {
		return none()
	}
	switch {
	case m.year > 0:
		return on(halfPoint(m.year, n), m.mod)
	case r.dated:
		return relativeTo(halfPoint(r.published.Year()+m.rel, n), m.mod)
	}
	return none()
}

func seasonRelative(r *reader, m *match) (sense, bool) {
	rel := m.rel
	if r.word(m.first, "this") && m.end-m.first == 2 {
		rel = 0
	} else if r.word(m.first+1, "past") {
		rel = -1
	} else if r.word(m.first+1, "coming") {
		rel = 1
	}
	return relativeTo(r.seasonNamed(m.season, rel), m.mod)
}

func seasonOfYear(r *reader, m *match) (sense, bool) {
	return on(seasonPoint(m.year, m.season), m.mod)
}

func seasonPreposition(w string) bool {
	switch w {
	case "in", "by", "since", "until", "during", "over", "through", "into", "throughout", "before", "after", "of":
		return true
	}
	return false
}

// seasonAlone is "the summer", "in winter"; "fall" and "spring" need an
// article or a preposition, for they are verbs as well.
func seasonAlone(r *reader, m *match) (sense, bool) {
	if m.mod == 0 && !seasonPreposition(r.norm(m.first-1)) {
		return none()
	}
	if m.season == 2 && r.norm(m.end-1) == "fall" && (r.word(m.end, "of") || r.word(m.end, "in") || r.word(m.end, "from")) {
		return none()
	}
	return relativeTo(r.seasonNamed(m.season, 0), m.mod)
}

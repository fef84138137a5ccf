package timex

// sense is what a match means.
type sense struct {
	typ   Type
	point point
	// value stands instead of the point's where the point has none:
	// durations, sets, references.
	value     string
	mod       int
	relative  bool
	direction int
	says      says
	// account is true for a period of accounts, to which "a year earlier"
	// refers.
	account bool
	// passing is true for a point that later words do not refer to.
	passing bool
	// first and end are set where the expression is not the whole match.
	first, end int
}

// says is what the words themselves name.
type says struct {
	weekday, month, day, year int
	hasWeekday                bool
}

func (s says) fill(m *Mention) {
	if s.hasWeekday {
		m.Weekday = s.weekday
	}
	m.Month, m.Day, m.Year = s.month, s.day, s.year
}

// on is a date that the words name in full.
func on(p point, mod int) (sense, bool) { return sense{typ: Date, point: p, mod: mod}, true }

// relativeTo is a date that follows from another.
func relativeTo(p point, mod int) (sense, bool) {
	return sense{typ: Date, point: p, mod: mod, relative: true}, true
}

// lasting is a duration.
func lasting(value string, mod int) (sense, bool) {
	return sense{typ: Duration, value: value, mod: mod}, true
}

// repeated is a set.
func repeated(value string) (sense, bool) { return sense{typ: Set, value: value}, true }

// none says that the words mean no time.
func none() (sense, bool) { return sense{}, false }

package timex

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

package timex

func unitOf(r *reader, i int, m *match, plural bool) int {
	if !r.is(i, cUnit) || r.is(i, cPlural) != plural {
		return -1
	}
	m.unit, m.plural = r.entry(i).unit, plural
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

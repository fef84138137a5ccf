package timex

import "factdiff/compare/text"

// What looks like a date and is none is told here.

// monthWritten reports whether the month of the match is written as one:
// with a capital, which "may" and "march" lack.
func (r *reader) monthWritten(m *match) bool {
	for i := m.first; i < m.end; i++ {
		if r.is(i, cMonth) {
			return r.capitalised(i) || !r.is(i, cName)
		}
	}
	return true
}

// meansMonth reports whether a month without a day is one, not the name of a
// person ("Theresa May", "April Jones"), and not the verb.
func (r *reader) meansMonth(m *match) bool {
	if m.year > 0 || m.end-m.first > 1 {
		return true
	}
	i := m.first
	if !r.is(i, cName) {
		short := len(r.norm(i)) <= 4 && !r.word(i, "july")
		return r.capitalised(i) && (!short || monthPreposition(r.norm(i-1)))
	}
	if r.tokens[i].Shape == text.Upper && r.norm(i) == "may" {
		return false
	}
	return monthPreposition(r.norm(i-1)) && !r.nameFollows(i)
}

// nameFollows reports whether a capitalised word that is no part of a date
// follows token i.
func (r *reader) nameFollows(i int) bool {
	return r.capitalised(i+1) && r.inSentence(i, i+2) && r.triggers[i+1].class == 0 && !r.is(i+1, cDigits)
}

func monthPreposition(w string) bool {
	switch w {
	case "in", "since", "of", "by", "until", "till", "through", "from", "to", "during", "before", "after", "for", "between", "and", "or", "every", "each", "a", "the", "'s", "-", "ended", "ending":
		return true
	}
	return false
}

// meansWeekday reports whether the weekday of the match is one: short forms
// need a capital and a date or comma beside them.
func (r *reader) meansWeekday(m *match) bool {
	for i := m.first; i < m.end; i++ {
		if !r.is(i, cWeekday) {
			continue
		}
		if r.is(i, cShort) {
			return r.capitalised(i) && r.norm(i) != "sun" && r.norm(i) != "sat" && (r.is(i+1, cMonth) || r.is(i+1, cDigits) || r.norm(i+1) == ",")
		}
		if r.tokens[i].Shape == text.Lower {
			return true
		}
		return !r.partOfName(i)
	}
	return true
}

// partOfName reports whether the weekday at i belongs to a name: "Black
// Friday", "the Sunday Times".
func (r *reader) partOfName(i int) bool {
	switch r.norm(i - 1) {
	case "black", "good", "bloody", "ash", "palm", "super", "cyber", "fat", "ruby", "easter":
		return r.capitalised(i - 1)
	}
	switch r.norm(i + 1) {
	case "times", "telegraph", "mirror", "herald", "mail", "express", "post", "mass":
		return r.capitalised(i + 1)
	}
	return false
}

// title reports whether the time word of the match is written as part of a
// name ("This Week", "60 Minutes"), outside of headings.
func (r *reader) title(m *match) bool {
	i := m.end - 1
	s := r.d.SentenceOf(m.first)
	if s.Heading || !r.capitalised(i) || r.capitals(i) {
		return false
	}
	return i > m.first || i > s.First && r.capitalised(i-1)
}

// meansYear reports whether the figure of the match is a year, not a count,
// an amount or an address.
func (r *reader) meansYear(m *match) bool {
	i := m.end - 1
	for i > m.first && !r.is(i, cDigits) {
		i--
	}
	if !r.is(i, cDigits) || len(r.norm(i)) == 2 {
		return true
	}
	if m.year < 1400 || m.year > 2100 || m.end-m.first == 1 && m.year < 1900 && !yearPreposition(r.norm(i-1)) {
		return false
	}
	return !r.counted(i) && !r.partOfFigure(i) && !r.address(i)
}

// address reports whether the figure at i is a house number: "1915 Birch St.".
func (r *reader) address(i int) bool {
	for j := i + 1; j <= i+4 && r.inSentence(i, min(j+1, len(r.tokens))) && j < len(r.tokens) && r.capitalised(j); j++ {
		switch r.norm(j) {
		case "st.", "street", "ave.", "ave", "avenue", "road", "rd.", "drive", "dr.", "lane", "blvd.", "boulevard", "place", "court", "way", "highway", "parkway":
			return j > i+1
		}
	}
	return false
}

// yearPreposition reports whether the word can stand before a year of long ago.
func yearPreposition(w string) bool {
	switch w {
	case "in", "since", "of", "by", "from", "until", "to", "and", "between", "around", "before", "after", "about", "during", "the", "-", "–":
		return true
	}
	return false
}

// partOfFigure reports whether the digits at i are glued to marks that make
// them a part of something else: "$1990", "1,990", "No. 1990", "1990%".
func (r *reader) partOfFigure(i int) bool {
	switch r.norm(i - 1) {
	case "$", "£", "€", "#", "no.", "number", "nos.", "room", "flight", "route", "highway", "unit", "@", "box", "channel", "dlrs", "rs":
		return true
	case ".", "/", ":", "+":
		return r.glued(i)
	}
	switch r.norm(i + 1) {
	case "%", "/", ":", "@", "°":
		return r.glued(i + 1)
	case ".", ",":
		return r.glued(i+1) && r.glued(i+2) && r.is(i+2, cDigits)
	}
	return false
}

// counted reports whether the digits at i count what follows: "1,990
// people", "2000 miles".
func (r *reader) counted(i int) bool {
	n := r.norm(i + 1)
	switch n {
	case "people", "men", "women", "children", "miles", "feet", "meters", "metres", "kilometers", "kilometres", "dollars", "pounds", "points",
		"jobs", "troops", "soldiers", "workers", "employees", "shares", "units", "tons", "tonnes", "votes", "hours", "years", "days", "months",
		"weeks", "minutes", "million", "billion", "percent", "hundred", "thousand", "copies", "homes", "houses", "students", "acres", "square",
		"gmt", "a.m.", "p.m.", "degrees", "cars", "vehicles", "patients", "cases", "deaths", "yards", "gallons", "barrels", "euros", "yen", "block":
		return true
	}
	return false
}

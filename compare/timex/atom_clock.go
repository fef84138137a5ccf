package timex

import "strings"

// clockTime reads "10:35", "10.35", "10:35pm", "10am".
func clockTime(r *reader, i int, m *match) int {
	m.meridiem = -1
	if r.is(i, cSuffixed) {
		return suffixedClock(r.norm(i), i, m)
	}
	if h, mm, ok := strings.Cut(r.norm(i), "."); ok && len(mm) == 2 {
		m.hour, m.minute = small(h), small(mm)
		return validClock(m, i+1)
	}
	if r.norm(i+1) != ":" || !r.glued(i+1) || !r.glued(i+2) && !r.spacedClock(i+2) {
		return -1
	}
	m.hour = small(r.norm(i))
	if r.is(i+2, cSuffixed) {
		n, s := suffixed(r.norm(i + 2))
		if !setMeridiem(s, m) {
			return -1
		}
		m.minute = n
	} else if m.minute = small(r.norm(i + 2)); len(r.norm(i+2)) != 2 {
		return -1
	}
	next := i + 3
	if r.norm(next) == ":" && r.glued(next) && r.is(next+1, cDigits) && r.glued(next+1) && len(r.norm(next+1)) == 2 {
		next += 2 // seconds
	}
	return validClock(m, next)
}

// spacedClock reports whether the minutes at token i end a time that saved
// pages write with a space: "6: 03 PM", "5: 20 a. m.", "7: 05am".
func (r *reader) spacedClock(i int) bool {
	var m match
	return r.is(i, cSuffixed) || r.is(i+1, cZone) || meridiem(r, i+1, &m) > 0
}

// suffixedClock reads "10am", "8.49pm".
func suffixedClock(s string, i int, m *match) int {
	n, rest := suffixed(s)
	minute := 0
	if len(rest) == 5 && rest[0] == '.' {
		if minute = small(rest[1:3]); minute < 0 {
			return -1
		}
		rest = rest[3:]
	}
	if n < 0 || n > 12 || !setMeridiem(rest, m) {
		return -1
	}
	m.hour, m.minute = n, minute
	return validClock(m, i+1)
}

func validClock(m *match, next int) int {
	if m.hour < 0 || m.hour > 24 || m.minute < 0 || m.minute > 59 {
		return -1
	}
	return next
}

func setMeridiem(s string, m *match) bool {
	switch s {
	case "am":
		m.meridiem = 0
	case "pm":
		m.meridiem = 12
	default:
		return false
	}
	return true
}

// clockHour reads the hour before "p.m.", "o'clock", "GMT": "3", "three",
// "2100".
func clockHour(r *reader, i int, m *match) int {
	m.meridiem = -1
	if r.is(i, cCard) {
		m.hour, m.minute = r.entry(i).n, 0
		return validClock(m, i+1)
	}
	if !r.is(i, cDigits) {
		return -1
	}
	n := small(r.norm(i))
	if len(r.norm(i)) == 4 {
		m.hour, m.minute = n/100, n%100
	} else {
		m.hour, m.minute = n, 0
	}
	return validClock(m, i+1)
}

func meridiem(r *reader, i int, m *match) int {
	if r.is(i, cMeridiem) {
		m.meridiem = r.entry(i).n
		return i + 1
	}
	if r.norm(i+1) != "m." {
		return -1
	}
	switch r.norm(i) {
	case "a.":
		m.meridiem = 0
	case "p.":
		m.meridiem = 12
	default:
		return -1
	}
	return i + 2
}

// timeZone reads "EST", "GMT"; in capitals only, for "est" and "ist" are
// parts of names.
func timeZone(r *reader, i int, m *match) int {
	if !r.is(i, cZone) || !r.capitals(i) {
		return -1
	}
	m.zone, m.zoned, m.seasonal = r.entry(i).n, true, r.is(i, cShort)
	return i + 1
}

// hour24 is the hour of the match on the 24-hour clock, or -1.
func (m *match) hour24() int {
	switch {
	case m.meridiem < 0:
		return m.hour
	case m.hour < 1 || m.hour > 12:
		if m.hour > 12 && m.meridiem == 12 {
			return m.hour
		}
		return -1
	}
	return m.hour%12 + m.meridiem
}

package timex

import "factdiff/compare/text"

// list reads the further days of a list or span of days that share a month:
// "April 24 and 25", "Dec. 2-4". It returns the token after them.
func (r *reader) list(m *match, s sense) int {
	if m.dom == 0 || s.typ != Date || s.point.grain != gDay || m.year > 0 {
		return m.end
	}
	end := m.end
	for {
		dom, next := r.nextDay(end, m)
		if next < 0 {
			return end
		}
		day := *m
		day.first, day.end, day.dom = next-1, next, dom
		if s.says.year > 0 && r.yearAt(next) > 0 {
			day.end += 2
		}
		t := s
		t.mod, t.says.day = 0, dom
		t.point.day = date(s.point.day.Year(), m.month, dom)
		t.first, t.end = 0, 0
		r.add(&day, t)
		m.dom, end = dom, day.end
	}
}

// yearBehind is the year behind a list of days that begins with the match:
// "Dec. 2-4, 2012"; 0 where there is none.
func (r *reader) yearBehind(m *match) int {
	last, end := *m, m.end
	for {
		dom, next := r.nextDay(end, &last)
		if next < 0 {
			break
		}
		last.dom, end = dom, next
	}
	if end == m.end {
		return 0
	}
	return r.yearAt(end)
}

// yearAt is the year in figures behind a comma at token i, or 0.
func (r *reader) yearAt(i int) int {
	if r.norm(i) != "," || !r.is(i+1, cDigits) || len(r.norm(i+1)) != 4 || !r.inSentence(i, i+2) {
		return 0
	}
	if y := small(r.norm(i + 1)); y >= 1900 && y < 2100 {
		return y
	}
	return 0
}

// nextDay reads a connective and a later day of the month of m at token i.
func (r *reader) nextDay(i int, m *match) (dom, next int) {
	switch r.norm(i) {
	case "and", "or", "to", "through", "-", "–", ",", "/":
	default:
		return 0, -1
	}
	if i+1 >= len(r.tokens) || !r.inSentence(m.first, i+2) || !r.is(i+1, cDigits) || len(r.norm(i+1)) > 2 {
		return 0, -1
	}
	dom = small(r.norm(i + 1))
	if dom <= m.dom || dom > daysIn[m.month] || !r.dayEnds(i+2, m.first) {
		return 0, -1
	}
	return dom, i + 2
}

// dayEnds reports whether what stands at token i can follow a day of a list:
// no noun that the figure would count.
func (r *reader) dayEnds(i, first int) bool {
	if i >= len(r.tokens) || !r.inSentence(first, i+1) {
		return true
	}
	if r.tokens[i].Kind == text.Punct {
		return r.norm(i) != "-" && r.norm(i) != ":" && !r.glued(i+1)
	}
	switch r.norm(i) {
	case "and", "or", "to", "through", "in", "at", "for", "as", "when", "with", "by", "on", "after", "before", "but", "during", "that", "which":
		return true
	}
	return false
}

package timex

import "factdiff/compare/text"

// list reads the further days of a list or span of days that share a month:
// "April 24 and 25", "Dec. 2-4". It returns the token after them.
func (r *reader) list(m *match, s sense) int {
	if m.dom == 0 || s.typ != Date || s.point.grain != gDay || s.says.year > 0 {
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
		t := s
		t.mod, t.says.day = 0, dom
		t.point.day = date(s.point.day.Year(), m.month, dom)
		t.first, t.end = 0, 0
		r.add(&day, t)
		m.dom, end = dom, next
	}
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

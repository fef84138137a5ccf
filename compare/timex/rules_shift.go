package timex

import "factdiff/compare/text"

// shiftRules read dates at a distance: "two years ago", "three days later".
var shiftRules = []rule{
	{"ago", "APPROX? NUM|VAGUE|A UNIT|UNITS ago", ago, []string{"He left [two years ago|2011].", "He left [six weeks ago|2013-W44].", "He left [10 days ago|2013-12-03].", "It shut [nearly four years ago|2009].", "He came [several years ago|PAST_REF]."}},
	{"or so ago", "A UNIT or so ago", ago, []string{"He left [a week or so ago|2013-W49]."}},
	{"earlier", "NUM|VAGUE|A UNIT|UNITS earlier|before|previously", before, []string{"He left on Dec. 2, [two days earlier|2013-11-30] than she."}},
	{"later", "NUM|VAGUE|A UNIT|UNITS later|after|afterward|afterwards", after, []string{"He left at 9 p.m. Tuesday. [Eight minutes later|2013-12-10T21:08] he was back.", "He sat down. [Two hours later|PT2H] he got up.", "He left on Dec. 2. [Two days later|2013-12-04] he was back."}},
	{"the year before", "the UNIT before|earlier|after", beforeLast, []string{"It fell to 4 in 2004, down from 5 [the year before|2003]."}},
	{"hence", "NUM|VAGUE|A UNIT|UNITS hence", fromNow, []string{"It ends [two years hence|2015]."}},
	{"midyear", "midyear|midsummer|midwinter", midyear, []string{"Prices fell by [midyear|2013]."}},
	{"from now", "NUM|VAGUE|A UNIT|UNITS from now|today", fromNow, []string{"It ends [two years from now|2015]."}},
	{"long ago", "a long time ago", past, []string{"He left [a long time ago|PAST_REF]."}},
	{"weeks ago", "UNITS ago", vagueAgo, []string{"He left [months ago|PAST_REF]."}},
}

// mostShift is the most units a date is moved by; before that is prehistory.
const mostShift = 1500

func ago(r *reader, m *match) (sense, bool) { return r.shifted(m, r.base(), -1, "PAST_REF") }

func before(r *reader, m *match) (sense, bool) {
	if m.unit == noUnit || r.word(m.end-1, "before") && r.goesOn(m.end) {
		return none()
	}
	return r.shifted(m, r.spokenOf(m.unit), -1, "PAST_REF")
}

func after(r *reader, m *match) (sense, bool) {
	if r.word(m.end-1, "after") && r.goesOn(m.end) {
		return none()
	}
	return r.shifted(m, r.spokenOf(m.unit), 1, "FUTURE_REF")
}

// goesOn reports whether the sentence goes on at token i without a mark:
// "two days before the vote" is a duration and a relation.
func (r *reader) goesOn(i int) bool {
	return i < len(r.tokens) && r.inSentence(i-1, i+1) && r.tokens[i].Kind != text.Punct
}

func fromNow(r *reader, m *match) (sense, bool) { return r.shifted(m, r.base(), 1, "FUTURE_REF") }

// shifted moves a point by the count of the match.
func (r *reader) shifted(m *match, from point, step int, ref string) (sense, bool) {
	if m.vague || m.count*float64(years(m.unit)) > mostShift {
		return sense{typ: Date, value: ref, mod: m.mod}, true
	}
	if m.unit < day && from.grain != gTime {
		return lasting(durationValue(m.unit, m.count, false), m.mod)
	}
	n := int(m.count)
	p := from.shift(step*n, m.unit)
	if half := m.count - float64(n); half == 0.5 && m.unit == year {
		p = from.shift(step*(12*n+6), month)
	}
	out := sense{typ: Date, point: p, mod: m.mod, relative: true, direction: step}
	if m.unit < day {
		out.typ = Time
	}
	return out, true
}

func beforeLast(r *reader, m *match) (sense, bool) {
	if m.unit < day {
		return none()
	}
	step := -1
	if r.word(m.end-1, "after") {
		step = 1
	}
	if !r.word(m.end-1, "earlier") && r.goesOn(m.end) {
		return none()
	}
	return relativeTo(r.spokenOf(m.unit).shift(step, m.unit), m.mod)
}

func vagueAgo(r *reader, m *match) (sense, bool) {
	return sense{typ: Date, value: "PAST_REF"}, true
}

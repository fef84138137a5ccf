package timex

// referenceRules read what points to the present, the past or the future
// without a date.
var referenceRules = []rule{
	{"now", "REFER", reference, []string{"He is [now|PRESENT_REF] in Rome.", "He [recently|PAST_REF] moved."}},
	{"right now", "right now", present, []string{"He is in Rome [right now|PRESENT_REF]."}},
	{"these days", "these days", present, []string{"He is in Rome [these days|PRESENT_REF]."}},
	{"at present", "the present", present, []string{"For [the present|PRESENT_REF] he stays."}},
	{"current", "current", present, []string{"The [current|PRESENT_REF] law is old."}},
	{"more recently", "more|most recently", past, []string{"He [more recently|PAST_REF] moved."}},
	{"recent", "recent", past, []string{"The [recent|PAST_REF] talks failed."}},
	{"recent years", "recent|past UNITS", recentUnits, []string{"It grew in [recent years|PAST_REF].", "It fell in [recent weeks|PXW]."}},
	{"the recent past", "the recent? past", thePast, []string{"In [the past|PAST_REF], he won."}},
	{"the future", "the near|foreseeable|immediate|distant? future", future, []string{"In [the near future|FUTURE_REF] it will rise."}},
	{"coming years", "coming|future UNITS", future, []string{"It will grow in [coming years|FUTURE_REF]."}},
	{"the weeks ahead", "the UNITS ahead", vagueDuration, []string{"It will sell in [the weeks ahead|PXW]."}},
	{"recent weeks and months", "recent UNITS and UNITS", past, []string{"It fell in [recent weeks and months|PAST_REF]."}},
	{"near term", "the near|short -? term", future, []string{"In [the near term|FUTURE_REF], prices will rise."}},
}

func pointing(value string) (sense, bool) { return sense{typ: Date, value: value}, true }

func reference(r *reader, m *match) (sense, bool) { return pointing(references[m.refer]) }

func present(r *reader, m *match) (sense, bool) { return pointing("PRESENT_REF") }

func past(r *reader, m *match) (sense, bool) { return pointing("PAST_REF") }

func future(r *reader, m *match) (sense, bool) { return pointing("FUTURE_REF") }

// recentUnits is the past for years and a length for what is shorter.
func recentUnits(r *reader, m *match) (sense, bool) {
	if m.unit < year && m.unit != day {
		return lasting(durationValue(m.unit, 0, true), 0)
	}
	return pointing("PAST_REF")
}

// thePast is "the past" at the end of a phrase.
func thePast(r *reader, m *match) (sense, bool) {
	if r.word(m.first-1, "in") || !r.goesOn(m.end) {
		return pointing("PAST_REF")
	}
	return none()
}

package quantity

import "strings"

// money completes an amount whose currency stands before it.
func (r *reader) money(m *Mention, f *figure, iso string) int {
	m.Class, m.Unit = Money, iso
	end := f.end
	if s := scaleLetter(f.suffix); s > 0 {
		f.scale(s)
		m.Number.End += len(f.suffix)
		f.suffix, f.scaled = "", true
	}
	if f.suffix == "" && !f.scaled {
		r.scales(f)
		end = f.end
	}
	if n, _ := currencyNoun(r.norm(end)); n != "" && n == iso {
		end++
	}
	return end
}

// unit reads what the figure is measured in and returns the end of its
// words. The class stays Count where there is no unit.
func (r *reader) unit(m *Mention, f *figure) int {
	if r.magnitudeBefore(f) {
		m.Class, m.Unit = Measure, "magnitude"
		m.Head, m.HeadLemma = "magnitude", "magnitude"
		return f.end
	}
	if f.suffix != "" {
		return r.suffixUnit(m, f)
	}
	if end := r.percent(m, f); end > 0 {
		return end
	}
	if iso, factor, end := r.currencyAfter(f); iso != "" && end > f.end {
		m.Class, m.Unit = Money, iso
		f.scale(factor)
		return end
	}
	k := r.unitIndex(f.end)
	if w := r.norm(k); w == "magnitude" {
		m.Class, m.Unit = Measure, w
		return r.unitSpan(f, k)
	}
	if u, end := r.unitAt(k); u != nil && !r.unitIsElse(f, k) {
		r.convert(m, f, u)
		return r.more(m, f, u, r.unitEnd(f, k, end))
	}
	return f.end
}

// unitIndex skips a hyphen and "of a": "five-hour", "half an hour".
func (r *reader) unitIndex(k int) int {
	if r.dash(k) || r.norm(k) == "-" && r.glued(k) {
		return k + 1
	}
	if w := r.norm(k); (w == "a" || w == "an") && r.norm(k-1) == "half" {
		return k + 1
	}
	if r.norm(k) == "of" && (r.norm(k+1) == "a" || r.norm(k+1) == "an") && unitOf(r.norm(k+2)) != nil {
		return k + 2
	}
	return k
}

// unitSpan and unitEnd: a unit joined by a hyphen ("19-mile") belongs to the
// number as one written apart does.
func (r *reader) unitSpan(_ *figure, k int) int { return k + 1 }

func (r *reader) unitEnd(_ *figure, _, end int) int { return end }

// unitIsElse reports words that look like a unit and are none: "two
// seconds" of a boxer, "3 in" (a place), "a degree" of a university.
func (r *reader) unitIsElse(f *figure, k int) bool {
	switch r.norm(k) {
	case "degree", "degrees":
		return f.ordinal
	case "second", "min", "sec":
		return k == f.end && r.norm(k) == "second"
	case "yard", "foot", "ton":
		return false
	case "barrel", "barrels":
		return false
	}
	return false
}

// unitAt reads a unit of one or more words at token k.
func (r *reader) unitAt(k int) (u *unit, end int) {
	w := r.norm(k)
	if w == "°" || w == "º" {
		switch r.norm(k + 1) {
		case "f":
			return fahrenheit, k + 2
		case "c":
			return celsius, k + 2
		}
		return degree, k + 1
	}
	if w == "square" || w == "sq" || w == "sq." {
		if u = square(r.norm(r.unitIndex(k + 1))); u != nil {
			return u, r.unitIndex(k+1) + 1
		}
		return nil, k
	}
	if w == "″" || w == "\"" && r.inchMark(k) {
		return inch, k + 1
	}
	if w == "nautical" && strings.HasPrefix(r.norm(k+1), "mile") {
		return &unit{base: "m", factor: 1852}, k + 2
	}
	if w == "metric" && strings.HasPrefix(r.norm(k+1), "ton") {
		return tonne, k + 2
	}
	if w == "light" && r.norm(k+1) != "years" {
		return nil, k
	}
	if u = unitOf(w); u == nil {
		return nil, k
	}
	end = k + 1
	if u == degree {
		switch r.norm(end) {
		case "fahrenheit", "f":
			return fahrenheit, end + 1
		case "celsius", "centigrade", "c":
			return celsius, end + 1
		}
	}
	if v := perHour(u); v != nil {
		switch r.norm(end) {
		case "per", "an":
			if r.norm(end+1) == "hour" {
				return v, end + 2
			}
		case "-":
			if r.norm(end+1) == "per" && r.norm(end+3) == "hour" {
				return v, end + 4
			}
		case "/":
			if h := r.norm(end + 1); h == "h" || h == "hr" || h == "hour" {
				return v, end + 2
			}
		}
	}
	return u, end
}

// inchMark reports whether the quotation mark at token k stands for inches:
// joined to digits, with no quotation open before it.
func (r *reader) inchMark(k int) bool {
	if !r.glued(k) || !r.digit(k-1) {
		return false
	}
	open := false
	for i := r.lo; i < k; i++ {
		if r.norm(i) == "\"" && !(r.digit(i-1) && r.glued(i)) {
			open = !open
		}
	}
	return !open
}

// convert turns the figure into base units.
func (r *reader) convert(m *Mention, f *figure, u *unit) {
	f.scale(u.factor)
	f.value += u.offset
	f.low += u.offset
	f.high += u.offset
	m.Class, m.Unit = Measure, u.base
	if u.label {
		m.Class, m.Head, m.HeadLemma = Label, "size", "size"
	}
}

// more adds the smaller part of a compound measure: "5 feet 10 inches",
// "two hours and 30 minutes".
func (r *reader) more(m *Mention, f *figure, u *unit, end int) int {
	k := end
	if w := r.norm(k); w == "and" || w == "," {
		k++
	}
	if r.norm(k) == "and" {
		k++
	}
	if !r.numeric(k) || f.low != f.high {
		if u == foot && r.dash(end) && r.digit(end+1) { // "6-foot-3"
			if v, _, _, ok := decimal(r.norm(end + 1)); ok && v < 12 {
				f.set(f.value + v*inch.factor)
				f.digits = 3
				return end + 2
			}
		}
		return end
	}
	g, ok := r.figure(k)
	if !ok || g.suffix != "" {
		return end
	}
	v, next := r.unitAt(r.unitIndex(g.end))
	if v == nil || v.base != u.base || v.factor >= u.factor || g.value*v.factor >= u.factor {
		return end
	}
	f.set(f.value + g.value*v.factor)
	f.digits += 1
	m.Number.End = r.toks[g.end-1].End
	return next
}

// percent reads "percent", "%", "per cent", "percentage points".
func (r *reader) percent(m *Mention, f *figure) int {
	k := r.unitIndex(f.end)
	end := 0
	switch r.norm(k) {
	case "%", "percent", "pct", "pct.":
		end = k + 1
	case "per":
		if r.norm(k+1) != "cent" {
			return 0
		}
		end = k + 2
	case "percentage", "basis":
		if !strings.HasPrefix(r.norm(r.unitIndex(k+1)), "point") {
			return 0
		}
		if r.norm(k) == "basis" {
			f.scale(.01)
		}
		m.Class, m.Unit = Percent, "points"
		return r.unitIndex(k+1) + 1
	default:
		return 0
	}
	m.Class, m.Unit = Percent, "%"
	return end
}

// suffixUnit reads letters glued to the digits: "36%", "2.7GHz", "$1.6m".
func (r *reader) suffixUnit(m *Mention, f *figure) int {
	if iso, factor, end := r.currencyAfter(f); iso != "" && scaleLetter(f.suffix) > 0 {
		m.Class, m.Unit = Money, iso
		f.scale(scaleLetter(f.suffix) * factor)
		m.Number.End += len(f.suffix)
		f.suffix = ""
		return end
	}
	if u := shortUnit(f.suffix); u != nil {
		r.convert(m, f, u)
		f.suffix = ""
	} else if f.suffix == "k" {
		f.scale(1000)
		f.suffix = ""
	}
	return f.end
}

// magnitudeBefore reports "magnitude 6.1", "magnitude of 6.1", "measured 6.1
// on the Richter scale" and "6.1 earthquake".
func (r *reader) magnitudeBefore(f *figure) bool {
	if f.value > 10 || f.words || f.suffix != "" {
		return false
	}
	k := f.first - 1
	for n := 0; n < 4; n++ {
		switch r.norm(k) {
		case "of", "-", "a", "at", "preliminary", "was", "with", "estimated":
			k--
			continue
		case "magnitude":
			return r.norm(k+1) != "a"
		}
		break
	}
	if f.value == float64(int(f.value)) {
		return false
	}
	switch r.norm(f.end) {
	case "earthquake", "quake", "tremor", "temblor", "aftershock":
		return true
	case "on":
		return r.norm(f.end+1) == "the" && r.norm(f.end+2) == "richter"
	}
	return false
}

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
		return k + 1
	}
	if u, end := r.unitAt(k); u != nil && !(k == f.end && r.norm(k) == "second") { // "two second homes"
		r.convert(m, f, u)
		return r.more(m, f, u, end)
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

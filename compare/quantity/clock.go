package quantity

import (
	"strings"
)

// clock reads a time of day: "10:30", "7 p.m.", "10am". Inside a time
// expression it is passed over.
func (r *reader) clock(f *figure) (Mention, int) {
	if f.ordinal || f.value > 24 || f.part || f.scaled {
		return Mention{}, 0
	}
	end, minutes := f.end, 0.0
	if r.norm(end) == ":" && r.glued(end) && r.digit(end+1) {
		v, _, _, ok := decimal(strings.TrimSuffix(strings.TrimSuffix(r.norm(end+1), "am"), "pm"))
		if !ok || v >= 60 {
			return Mention{}, 0
		}
		minutes, end = v, end+2
	}
	noon, next := r.meridiem(f, end)
	if end == f.end && next == end && f.suffix != "am" && f.suffix != "pm" {
		return Mention{}, 0
	}
	if r.inTime(f.first) {
		return Mention{}, next
	}
	h := f.value
	if noon && h < 12 {
		h += 12
	} else if !noon && h == 12 && next > end {
		h = 0
	}
	m := Mention{Class: Clock, Unit: "s", Number: r.doc.Join(f.first, end), Digits: 4}
	m.Value = h*3600 + minutes*60
	m.Low, m.High = m.Value, m.Value
	r.place(&m, f.first, next)
	return m, next
}

// meridiem reads "a.m.", "p.m." at token k.
func (r *reader) meridiem(f *figure, k int) (pm bool, next int) {
	if f.suffix == "pm" || strings.HasSuffix(r.norm(k-1), "pm") {
		return true, k
	}
	switch r.norm(k) {
	case "a.m.", "am", "a.m":
		return false, k + 1
	case "p.m.", "pm", "p.m":
		return true, k + 1
	case "a.":
		if r.norm(k+1) == "m." {
			return false, k + 2
		}
	case "p.":
		if r.norm(k+1) == "m." {
			return true, k + 2
		}
	}
	return false, k
}

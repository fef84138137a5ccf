package quantity

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

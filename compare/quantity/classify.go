package quantity

// classify finds unit, bounds and what is counted. i is the token where the
// figure or its currency begins. A number that counts nothing comes back
// without class.
func (r *reader) classify(i int, iso string, f figure) (Mention, int) {
	m := Mention{Class: Count, Number: r.numberSpan(&f)}
	end := f.end
	if k := r.minus(&f); k < i {
		f.scale(-1)
		i = k
	}
	switch {
	case iso != "":
		end = r.money(&m, &f, iso)
	case f.ordinal:
		m.Class = Ordinal
	default:
		end = r.unit(&m, &f)
	}
	if m.Class == Count && f.suffix != "" {
		return Mention{}, f.end // "4x4", "9600M": part of a name
	}
	if m.Class == Count && f.part {
		m.Class, m.Unit = Percent, "%"
		f.scale(100)
	}
	first, end := r.bounded(&m, &f, i, end)
	m.Low, m.High, m.Value, m.Digits, m.Approx = f.low, f.high, f.value, f.digits, f.approx
	r.place(&m, first, end)
	r.counted(&m, &f, end)
	switch {
	case m.Class == Count && r.idle(&m, &f), m.Class == Ordinal && m.Head == "":
		return Mention{}, end
	case m.Class == Count && first == f.first && r.afterName(&m, &f):
		r.nameLabel(&m, f.first-1)
	}
	return m, end
}

// minus returns the token of a "minus" before a temperature, else that of the
// figure.
func (r *reader) minus(f *figure) int {
	k := f.first
	if r.dash(k - 1) {
		k--
	}
	if r.norm(k-1) != "minus" {
		return f.first
	}
	if u, _ := r.unitAt(r.unitIndex(f.end)); u != nil && (u == degree || u.base == "C") {
		return k - 1
	}
	return f.first
}

// bounded applies the bound that stands before the figure, else the one after
// it, and returns the tokens of the whole: "more than 30", "30 or more".
func (r *reader) bounded(m *Mention, f *figure, i, end int) (int, int) {
	if b, first := r.boundBefore(f, i); b != exact {
		b.apply(f)
		return first, end
	}
	b, next := r.boundAfter(end)
	b.apply(f)
	if m.Class == Ordinal {
		next = end
	}
	return i, next
}

// nameLabel makes the mention a label of the name at token k.
func (r *reader) nameLabel(m *Mention, k int) {
	r.setHead(m, k)
	m.Class, m.Modifiers, m.Verb, m.HeadInherited = Label, []string{m.Head}, "", false
	m.Head, m.HeadLemma = "", "" // versions and models are not compared by name
}

package claim

// shares reports whether both sentences divide the people they tell of alike:
// where both have three others wounded, "one student" and "one person" that
// stand beside them are one. The number of those in question must be the same.
func (w *wording) shares(c *candidate, ps, qs []pivot) bool {
	if c.relation != opposite || !c.p.verb || !c.q.verb || !w.sameCount(c) {
		return false
	}
	for i := range ps {
		for j := range qs {
			if p, q := &ps[i], &qs[j]; p.token != c.p.token && q.token != c.q.token && p.verb && p.lemma == q.lemma && w.sameGroup(p, q) {
				return true
			}
		}
	}
	return false
}

// sameCount reports whether the people of both pivots are equally many.
func (w *wording) sameCount(c *candidate) bool {
	_, a := w.parts(c.p)
	_, b := w.parts(c.q)
	if a.Empty() || b.Empty() {
		return false
	}
	x, y := w.number(c.p, a), w.number(c.q, b)
	return x != noKey && x == y
}

// sameGroup reports whether two pivots happen to people of one number, and
// more than one: a single man wounded is told of in every other story.
func (w *wording) sameGroup(p, q *pivot) bool {
	_, a := w.parts(p)
	_, b := w.parts(q)
	if a.Empty() || b.Empty() {
		return false
	}
	x, y := w.number(p, a), w.number(q, b)
	return x != noKey && x == y && x != w.id("1")
}

package quote

import "slices"

// joinAgreeing adds to each difference the articles that agree with one side
// of it.
func (f *finder) joinAgreeing(differ, agree []*row) {
	of := map[*utterance][]*link{}
	for _, r := range agree {
		of[r.link.a] = append(of[r.link.a], r.link)
		of[r.link.b] = append(of[r.link.b], r.link)
	}
	for _, r := range differ {
		for i := 0; i < len(r.places) && i < 64; i++ {
			p := r.places[i]
			for _, l := range of[p.u] {
				if q, ok := l.project(p); ok && !r.has(q.u) {
					r.places = append(r.places, q)
				}
			}
		}
	}
}

func (r *row) has(u *utterance) bool {
	return slices.ContainsFunc(r.places, func(p place) bool { return p.u == u })
}

// project is where the words of p stand in the other utterance of the link.
func (l *link) project(p place) (place, bool) {
	lo, hi, other := l.region.A, l.region.AEnd, l.b
	if p.u == l.b {
		lo, hi, other = l.region.B, l.region.BEnd, l.a
	}
	if p.core < lo || p.coreEnd > hi || p.u != l.a && p.u != l.b {
		return place{}, false
	}
	at := func(i int) int { return l.at(i, p.u == l.b) }
	q := place{u: other, first: at(max(p.first, lo)), end: at(min(p.end, hi)), core: at(p.core), coreEnd: at(p.coreEnd)}
	return q, q.first < q.end && other.piece[q.first] == other.piece[q.end-1]
}

// at is the place in the other utterance of the boundary before word i.
func (l *link) at(i int, fromB bool) int {
	from, to := l.region.A, l.region.B
	if fromB {
		from, to = to, from
	}
	for _, e := range l.edits {
		a, aEnd, b, bEnd := e.A, e.AEnd, e.B, e.BEnd
		if fromB {
			a, aEnd, b, bEnd = b, bEnd, a, aEnd
		}
		if i <= a {
			break
		}
		if i < aEnd {
			return b
		}
		from, to = aEnd, bEnd
	}
	return to + i - from
}

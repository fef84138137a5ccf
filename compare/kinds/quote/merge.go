package quote

import (
	"cmp"
	"slices"
)

// merge joins rows whose places overlap in one utterance.
func merge(rows []*row) []*row {
	root := make([]int, len(rows))
	at := map[*utterance][]int{}
	var order []*utterance
	for i, r := range rows {
		root[i] = i
		for _, p := range r.places {
			if at[p.u] == nil {
				order = append(order, p.u)
			}
			at[p.u] = append(at[p.u], i)
		}
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, u := range order {
		joinOverlapping(rows, at[u], u, root, find)
	}
	return gather(rows, root, find)
}

// joinOverlapping joins the rows of one utterance whose cores touch.
func joinOverlapping(rows []*row, list []int, u *utterance, root []int, find func(int) int) {
	type stretch struct{ first, end, row int }
	var s []stretch
	for _, i := range list {
		for _, p := range rows[i].places {
			if p.u == u {
				s = append(s, stretch{p.core, max(p.coreEnd, p.core+1), i})
			}
		}
	}
	slices.SortStableFunc(s, func(x, y stretch) int { return cmp.Compare(x.first, y.first) })
	end, last := -1, -1
	for _, x := range s {
		if x.first < end {
			if a, b := find(last), find(x.row); a != b {
				root[max(a, b)] = min(a, b)
			}
		}
		if x.end > end {
			end, last = x.end, x.row
		}
	}
}

// gather makes one row of the rows that were joined, with one place for each
// stretch of words.
func gather(rows []*row, root []int, find func(int) int) []*row {
	var out []*row
	at := map[int]*row{}
	for i, r := range rows {
		k := find(i)
		t := at[k]
		if t == nil {
			t = &row{link: r.link, conflict: r.conflict, told: r.told}
			at[k] = t
			out = append(out, t)
		}
		for _, p := range r.places {
			t.add(p)
		}
	}
	return out
}

// add adds a place to the row, or widens the one it overlaps.
func (r *row) add(p place) {
	for i := range r.places {
		if q := &r.places[i]; q.u == p.u && q.first < p.end && p.first < q.end {
			q.first, q.end = min(q.first, p.first), max(q.end, p.end)
			q.core, q.coreEnd = min(q.core, p.core), max(q.coreEnd, p.coreEnd)
			return
		}
	}
	r.places = append(r.places, p)
}

package quotation

import (
	"sort"

	"factdiff/compare/text"
)

// order sorts the mentions by place, an outer one before those inside it,
// and notes for every token whether a quotation holds it.
func (r *reader) order() {
	perm := make([]int, len(r.out))
	for i := range perm {
		perm[i] = i
	}
	sort.SliceStable(perm, func(a, b int) bool {
		x, y := &r.out[perm[a]], &r.out[perm[b]]
		if x.First != y.First {
			return x.First < y.First
		}
		return x.End > y.End
	})
	to := make([]int, len(perm))
	sorted := make([]Mention, len(perm))
	for k, i := range perm {
		to[i] = k
		sorted[k] = r.out[i]
	}
	for k := range sorted {
		if c := sorted[k].Continues; c >= 0 {
			sorted[k].Continues = to[c]
		}
	}
	r.out = sorted
	r.nest()
	r.inside = make([]int32, len(r.doc.Tokens))
	for k := range r.out {
		m := &r.out[k]
		if m.Nested {
			continue
		}
		for i := max(0, m.First-1); i < m.End; i++ {
			r.inside[i] = int32(k) + 1
		}
		if m.End < len(r.inside) && !m.Block {
			r.inside[m.End] = int32(k) + 1
		}
	}
}

// nest marks what stands inside a block as nested.
func (r *reader) nest() {
	end := 0
	for i := range r.out {
		m := &r.out[i]
		if m.End <= end {
			m.Nested, m.Continues = true, -1
		} else if m.Block {
			end = m.End
		}
	}
}

// flag marks titles and words that nobody says.
func (r *reader) flag() {
	for i := range r.out {
		m := &r.out[i]
		words, names, lower := 0, 0, 0
		for k := m.First; k < m.End; k++ {
			t := &r.doc.Tokens[k]
			if t.Kind != text.Word {
				continue
			}
			words++
			switch {
			case t.Capitalised():
				names++
			case classOf(t.Norm) == content:
				lower++
			}
		}
		n := r.doc.Tokens[m.End-1].Norm
		m.Title = names > 0 && lower == 0 && words <= 8 && names*2 >= words && n != "," && n != "!" && !m.Block
		m.Scare = words <= 2 && m.Cue == "" && m.Continues < 0 && !m.Block && n != "!" && n != "?" && n != ","
	}
}

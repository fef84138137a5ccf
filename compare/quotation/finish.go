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

// blocks finds quoted paragraphs without marks: lines after ">" and the
// paragraph that a verb of saying and a colon lead to.
func (r *reader) blocks() {
	r.out = append(r.out, r.angled()...)
}

// angled finds paragraphs that begin with ">".
func (r *reader) angled() []Mention {
	var out []Mention
	s := r.doc.Sentences
	for i := 0; i < len(s); {
		end := i + 1
		for end < len(s) && s[end].Paragraph == s[i].Paragraph {
			end++
		}
		first, last := s[i].First, s[end-1].End
		if r.doc.Tokens[first].Norm == ">" && last > first+1 {
			prev := -1
			if n := len(out); n > 0 && r.paragraph(out[n-1].First)+1 == s[i].Paragraph {
				prev = len(r.out) + n - 1
			}
			out = append(out, Mention{Span: r.doc.Join(first+1, last), First: first + 1, End: last, Speaker: -1, Continues: prev, Block: true})
		}
		i = end
	}
	return out
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

package main

import "factdiff/compare/entity/names"

// lattice is a region with its features as numbers.
type lattice struct {
	first, end int
	tokens     [][]int32
	names      []candidate
	opens      int32 // the feature of its start, given the right names
	gold       map[span]names.Label
	doubtful   bool // the marks are not sure and other weights disagree
}

// candidate is a possible name in tokens [start, end) of the region.
type candidate struct {
	span
	name     bool
	features []int32
	// elsewhere are the features of the second reading.
	elsewhere []int32
}

type span struct{ start, end int }

// vocabulary numbers the features.
type vocabulary struct {
	readable map[uint64]string
	ids      map[uint64]int32
	follows  [names.Labels]int32
}

func newVocabulary() *vocabulary {
	v := &vocabulary{readable: map[uint64]string{}, ids: map[uint64]int32{}}
	for l := range v.follows {
		v.follows[l] = v.id(names.Follows(names.Label(l), v.readable))
	}
	return v
}

func (v *vocabulary) id(f uint64) int32 {
	n, ok := v.ids[f]
	if !ok {
		n = int32(len(v.ids))
		v.ids[f] = n
	}
	return n
}

func (v *vocabulary) all(fs []uint64) []int32 {
	out := make([]int32, len(fs))
	for i, f := range fs {
		out[i] = v.id(f)
	}
	return out
}

// cut finds the regions, their possible names and the right ones.
func (d *document) cut(v *vocabulary) {
	g := 0
	for _, l := range d.reader.Lattices(v.readable) {
		for g < len(d.gold) && d.gold[g].First < l.First {
			g++
		}
		var last *names.Span
		if g > 0 {
			last = &d.gold[g-1]
		}
		x := lattice{first: l.First, end: l.End, opens: v.id(d.reader.Opens(last, l.First, v.readable))}
		for _, t := range l.Tokens {
			x.tokens = append(x.tokens, v.all(t))
		}
		for _, n := range l.Names {
			x.names = append(x.names, candidate{span: span{n.First - l.First, n.End - l.First}, name: n.Name, features: v.all(n.Features)})
		}
		x.gold = d.goldOf(&x)
		d.lattices = append(d.lattices, x)
	}
}

// goldOf returns the right cut of the region: label + 1 by span. Names the
// region cannot hold leave their tokens outside.
func (d *document) goldOf(g *lattice) map[span]names.Label {
	out := map[span]names.Label{}
	possible := map[span]bool{}
	for _, c := range g.names {
		possible[c.span] = c.name
	}
	covered := make([]bool, g.end-g.first)
	for _, x := range d.gold {
		k := span{x.First - g.first, x.End - g.first}
		if x.First < g.first || x.End > g.end || !possible[k] {
			continue
		}
		out[k] = x.Label + 1
		for i := k.start; i < k.end; i++ {
			covered[i] = true
		}
	}
	for i, c := range covered {
		if !c {
			out[span{i, i + 1}] = names.Outside + 1
		}
	}
	return out
}

// agree marks the regions as doubtful where the names found differ from the
// marks.
func (d *document) agree(found []names.Span) {
	n := 0
	for i := range d.lattices {
		l := &d.lattices[i]
		same, right := 0, 0
		for _, label := range l.gold {
			if label != names.Outside+1 {
				right++
			}
		}
		for ; n < len(found) && found[n].First < l.end; n++ {
			same++
			if l.gold[span{found[n].First - l.first, found[n].End - l.first}] != found[n].Label+1 {
				same = -1 << 20
			}
		}
		l.doubtful = same != right
	}
}

// reread sets the features of the second reading after the first one found
// the names.
func (d *document) reread(found []names.Span, v *vocabulary) {
	e := d.reader.Elsewhere(found)
	for i := range d.lattices {
		l := &d.lattices[i]
		for j := range l.names {
			c := &l.names[j]
			c.elsewhere = v.all(e.Features(l.first+c.start, l.first+c.end, v.readable))
		}
	}
}

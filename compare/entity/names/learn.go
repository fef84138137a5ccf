package names

// Lattice is a region with every name that is possible in it: what a
// training run looks at.
type Lattice struct {
	First, End int
	// Tokens are the features of each token, Names the possible names.
	Tokens [][]uint64
	Names  []Candidate
	// Before are the features of labels at the start of the region.
	History string
}

// Candidate is a run of tokens that may be a name; one of a single token may
// be outside all names.
type Candidate struct {
	First, End int
	Name       bool // may be a name; else only Outside
	Features   []uint64
}

// Lattices returns the regions of the document. The readable names of the
// features are added to readable.
func (r *Reader) Lattices(readable map[uint64]string) []Lattice {
	r.gather()
	var out []Lattice
	f := features{names: readable}
	take := func() []uint64 {
		k := append([]uint64(nil), f.keys...)
		f.keys = f.keys[:0]
		return k
	}
	for g := r.next(0); g.first < g.end; g = r.next(g.end) {
		l := Lattice{First: g.first, End: g.end}
		for i := g.first; i < g.end; i++ {
			r.tokenFeatures(&f, i)
			l.Tokens = append(l.Tokens, take())
			for end := i + 1; end <= g.end && end-i <= maxName; end++ {
				may := r.mayBe(i, end)
				if end > i+1 && !may {
					continue
				}
				r.wholeFeatures(&f, i, end, r.whole(i, end))
				l.Names = append(l.Names, Candidate{i, end, may, take()})
			}
		}
		out = append(out, l)
	}
	return out
}

// Follows is the feature of a label that stands after another in a region.
func Follows(before Label, readable map[uint64]string) uint64 {
	return follow(labelValues[before], readable)
}

// Opens is the feature of a label at the start of a region, where last is the
// name before it (nil where there is none).
func (r *Reader) Opens(last *Span, first int, readable map[uint64]string) uint64 {
	if last == nil {
		return follow(none, readable)
	}
	return follow(r.linked(*last, first), readable)
}

func follow(before value, readable map[uint64]string) uint64 {
	f := features{names: readable}
	f.add(labelBefore, before)
	return f.keys[0]
}

// FindFirst finds names in a first reading alone.
func (r *Reader) FindFirst(w Weights) []Span {
	d := newDecoder(w)
	d.read(r)
	defer d.forget()
	return d.cut(nil)
}

// Features are what other places of the document say of tokens [first, end).
func (e *Elsewhere) Features(first, end int, readable map[uint64]string) []uint64 {
	f := features{names: readable}
	e.hints(first, end, e.r.whole(first, end)).features(&f)
	return f.keys
}

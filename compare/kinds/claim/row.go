package claim

// row is one slot in the making: pivots of several articles about one claim.
type row struct {
	decisive *weighed
	members  []*pivot
	clash    bool
}

// rows gathers pairs into rows; a pivot joins one row at most.
type rows struct {
	rows []*row
	of   map[*pivot]*row
	// told counts the rows of each sentence: copies would fill the report.
	told map[place]int
}

// maxTold is the most rows of agreement for one sentence.
const maxTold = 2

func newRows() *rows { return &rows{of: map[*pivot]*row{}, told: map[place]int{}} }

// conflict adds a pair that excludes, best pairs first: to the row of one of
// its pivots if that has one, else as a new row.
func (g *rows) conflict(x *weighed) {
	a, b := g.of[x.p], g.of[x.q]
	switch {
	case a != nil && b != nil:
	case a != nil:
		g.put(a, x.q)
	case b != nil:
		g.put(b, x.p)
	default:
		r := &row{decisive: x, clash: true}
		g.rows = append(g.rows, r)
		g.put(r, x.p)
		g.put(r, x.q)
	}
}

// join adds a pivot to the row of conflict of another that says the same.
func (g *rows) join(x *weighed) {
	a, b := g.of[x.p], g.of[x.q]
	switch {
	case a != nil && a.clash && b == nil:
		g.put(a, x.q)
	case b != nil && b.clash && a == nil:
		g.put(b, x.p)
	}
}

// agree adds a pair that says the same.
func (g *rows) agree(x *weighed) {
	a, b := g.of[x.p], g.of[x.q]
	switch {
	case a == nil && b == nil:
		if g.told[x.p.place] >= maxTold || g.told[x.q.place] >= maxTold {
			return
		}
		r := &row{decisive: x}
		g.rows = append(g.rows, r)
		g.put(r, x.p)
		g.put(r, x.q)
	case a != nil && b == nil && !a.clash:
		g.put(a, x.q)
	case b != nil && a == nil && !b.clash:
		g.put(b, x.p)
	}
}

func (g *rows) put(r *row, p *pivot) {
	r.members = append(r.members, p)
	g.of[p] = r
	g.told[p.place]++
}

// repeat adds to the rows of conflict where an article says the same again: who
// corrects it must correct every place.
func (g *rows) repeat(w *wording) {
	for _, r := range g.rows {
		if !r.clash || r.decisive.relation == otherDoer {
			continue
		}
		for _, p := range r.members {
			for i := range w.pivots[p.article] {
				if q := &w.pivots[p.article][i]; g.of[q] == nil && w.says(q, p) {
					g.put(r, q)
				}
			}
		}
	}
}

// says reports whether two pivots of one article say the same: verbs of the
// same to the same, other words between the same two.
func (w *wording) says(q, p *pivot) bool {
	if q.lemma != p.lemma || q.negated != p.negated || q.verb != p.verb || q.isVerb() != p.isVerb() {
		return false
	}
	c := candidate{aligned: &aligned{a: q.place, b: p.place}, p: q, q: p}
	actor, patient := w.roles(&c)
	return actor == sameRole && patient == sameRole
}

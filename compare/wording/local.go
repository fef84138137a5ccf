package wording

// Region says that a[A:AEnd] and b[B:BEnd] carry the same words, but for
// their Edits.
type Region struct{ A, AEnd, B, BEnd int }

// The scores of a local alignment (Smith and Waterman with affine gaps): a
// content word shared is worth two words of grammar; a changed word costs as
// much as a word of grammar brings; words left out cost little more for many
// than for one, and hardly anything where a mark says so.
const (
	matchContent = 8
	matchGrammar = 4
	mismatch     = -4
	gapOpens     = -6
	gapGoesOn    = -1
	gapMarked    = -2
)

// maxCells bounds the work of one alignment.
const maxCells = 1 << 21

// traces of the alignment, kept two bits a matrix.
const (
	stop = iota
	diagonal
	skipA // a word of a has no partner
	skipB
)

// Local returns the regions in which a and b carry the same words, best
// first within each stretch; regions do not overlap and keep their order.
func Local(a, b []Word) []Region {
	var out []Region
	todo := []Region{{0, len(a), 0, len(b)}}
	for n := 0; len(todo) > 0 && n < 16; n++ {
		r := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		best, ok := local(a[r.A:r.AEnd], b[r.B:r.BEnd])
		if !ok {
			continue
		}
		best = Region{best.A + r.A, best.AEnd + r.A, best.B + r.B, best.BEnd + r.B}
		out = append(out, best)
		todo = append(todo, Region{r.A, best.A, r.B, best.B}, Region{best.AEnd, r.AEnd, best.BEnd, r.BEnd})
	}
	return out
}

// local is the best single region, if any is worth a look.
func local(a, b []Word) (Region, bool) {
	if len(a)*len(b) > maxCells {
		a, b = a[:min(len(a), 1400)], b[:min(len(b), 1400)]
	}
	if len(a) < 2 || len(b) < 2 {
		return Region{}, false
	}
	t := newTable(a, b)
	for i := 1; i <= len(a); i++ {
		t.row(i)
	}
	if t.best < 2*matchContent {
		return Region{}, false
	}
	return t.trace(), true
}

// table is the matrix of an alignment: scores of the current row for the
// three states (words matched, a word of a skipped, a word of b skipped) and
// the way back for every cell.
type table struct {
	a, b         []Word
	score, gapA  []int32 // by column, of the row before until overwritten
	way          []uint8 // state: bits 0-1; gap in a goes on: bit 2; in b: bit 3
	best         int32
	bestI, bestJ int
}

func newTable(a, b []Word) *table {
	t := &table{a: a, b: b, score: make([]int32, len(b)+1), gapA: make([]int32, len(b)+1), way: make([]uint8, (len(a)+1)*(len(b)+1))}
	for j := range t.gapA {
		t.gapA[j] = -1 << 20
	}
	return t
}

func (t *table) row(i int) {
	gapB, before := int32(-1<<20), int32(0)
	n := len(t.b) + 1
	for j := 1; j < n; j++ {
		var way uint8
		// skip a word of a: the words of b have a gap here
		open, on := t.cost(t.b, j)
		up := t.score[j] + open
		if g := t.gapA[j] + on; g > up {
			up, way = g, way|4
		}
		t.gapA[j] = up
		// skip a word of b
		open, on = t.cost(t.a, i)
		left := t.score[j-1] + open
		if g := gapB + on; g > left {
			left, way = g, way|8
		}
		gapB = left
		s, state := before+t.pair(i-1, j-1), uint8(diagonal)
		if up > s {
			s, state = up, skipA
		}
		if left > s {
			s, state = left, skipB
		}
		if s <= 0 {
			s, state = 0, stop
		}
		before, t.score[j] = t.score[j], s
		t.way[i*n+j] = way | state
		if s > t.best {
			t.best, t.bestI, t.bestJ = s, i, j
		}
	}
}

// cost is what it costs to begin and to continue leaving out words before
// word k of w.
func (t *table) cost(w []Word, k int) (open, on int32) {
	if gapAt(w, k) {
		return gapMarked, 0
	}
	return gapOpens, gapGoesOn
}

func (t *table) pair(i, j int) int32 {
	switch x, y := &t.a[i], &t.b[j]; {
	case x.Key != y.Key && (x.Loose || y.Loose):
		return 0
	case x.Key != y.Key:
		return mismatch
	case x.Content():
		return matchContent
	}
	return matchGrammar
}

// trace walks back from the best cell.
func (t *table) trace() Region {
	i, j, n := t.bestI, t.bestJ, len(t.b)+1
	r := Region{AEnd: i, BEnd: j}
	for i > 0 && j > 0 {
		way := t.way[i*n+j]
		switch way & 3 {
		case stop:
			r.A, r.B = i, j
			return r
		case diagonal:
			i, j = i-1, j-1
		case skipA:
			for way&4 != 0 && i > 1 {
				i--
				way = t.way[i*n+j]
			}
			i--
		case skipB:
			for way&8 != 0 && j > 1 {
				j--
				way = t.way[i*n+j]
			}
			j--
		}
	}
	r.A, r.B = i, j
	return r
}

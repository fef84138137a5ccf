package pair

import (
	"sort"

	"factdiff/compare/fact"
)

// Slots gathers weighed pairs, best first, into rows. A conflict makes a row
// of its two facts and of those that say the same as either; a further value
// joins where it was paired with every value of the row. What is left agrees,
// or is compatible. A fact stands in one row at most.
func Slots(facts []fact.Fact, pairs []Pair) []fact.Slot {
	b := newRows(facts, pairs)
	for k := range pairs {
		if pairs[k].Verdict == fact.Conflict {
			b.conflict(k)
		}
	}
	for k := range pairs {
		if pairs[k].Verdict == fact.Agree {
			b.agree(k)
		}
	}
	for k := range pairs {
		if pairs[k].Verdict == fact.Compatible {
			b.compatible(k)
		}
	}
	return b.slots()
}

// row is a slot under construction.
type row struct {
	members  []int
	decisive *Pair
	verdict  fact.Verdict
}

type rows struct {
	facts  []fact.Fact
	pairs  []Pair
	of     []int // row of each fact, -1 for none
	rows   []row
	edges  map[int][]int   // pairs of each fact
	paired map[[2]int]bool // facts that are about one thing
}

func newRows(facts []fact.Fact, pairs []Pair) *rows {
	b := &rows{facts: facts, pairs: pairs, of: make([]int, len(facts)), edges: map[int][]int{}, paired: map[[2]int]bool{}}
	for i := range b.of {
		b.of[i] = -1
	}
	for k, p := range pairs {
		b.edges[p.i] = append(b.edges[p.i], k)
		b.edges[p.j] = append(b.edges[p.j], k)
		b.paired[[2]int{p.i, p.j}] = true
	}
	return b
}

func (b *rows) put(i, r int) {
	if b.of[i] < 0 {
		b.of[i] = r
		b.rows[r].members = append(b.rows[r].members, i)
	}
}

// conflict makes a row of pair k, or widens the row of one of its facts.
func (b *rows) conflict(k int) {
	p := &b.pairs[k]
	x, y := b.of[p.i], b.of[p.j]
	switch {
	case x >= 0 && y >= 0 || b.strangers(p.i, p.j):
	case x >= 0:
		b.widen(x, p.j)
	case y >= 0:
		b.widen(y, p.i)
	default:
		r := len(b.rows)
		b.rows = append(b.rows, row{decisive: p, verdict: fact.Conflict})
		b.put(p.i, r)
		b.put(p.j, r)
		b.company(p.i, r)
		b.company(p.j, r)
	}
}

// strangers reports whether what agrees with the two facts belongs to known
// persons who are not the same: "a 13-year-old boy" is no other age of the
// shooter where another article names the boy.
func (b *rows) strangers(i, j int) bool {
	left, right := b.persons(i), b.persons(j)
	for h := range left {
		if right[h] {
			return false
		}
	}
	return len(left) > 0 && len(right) > 0
}

// persons are the known persons of fact i and of those that say the same.
func (b *rows) persons(i int) map[int]bool {
	out := map[int]bool{}
	for _, k := range b.edges[i] {
		p := &b.pairs[k]
		for side, f := range [2]int{p.i, p.j} {
			if h := p.holders[side]; h >= 0 && (f == i || p.Verdict == fact.Agree) {
				out[h] = true
			}
		}
	}
	return out
}

// company adds the facts that say the same as fact i. What the article on the
// other side of the conflict says in wording less like it is said of another
// thing.
func (b *rows) company(i, r int) {
	for _, k := range b.edges[i] {
		p := &b.pairs[k]
		other := p.i + p.j - i
		if p.Verdict == fact.Agree && (p.likeness >= b.rows[r].decisive.likeness || !b.opposes(b.facts[other].Article, i, r)) {
			b.put(other, r)
		}
	}
}

// opposes reports whether the article is the one that row r sets against the
// value of fact i.
func (b *rows) opposes(article, i, r int) bool {
	d := b.rows[r].decisive
	return i == d.i && article == d.B.Article || i == d.j && article == d.A.Article
}

// widen adds fact i to a row of conflict if its value is there already, or if
// it was paired with a fact of every value there, whatever they are to each
// other.
func (b *rows) widen(r, i int) {
	if b.rows[r].verdict != fact.Conflict {
		return
	}
	values := map[string]bool{}
	for _, m := range b.rows[r].members {
		n := b.facts[m].Value.Normalized()
		values[n] = values[n] || b.paired[[2]int{min(i, m), max(i, m)}]
	}
	if _, known := values[b.facts[i].Value.Normalized()]; !known {
		for _, paired := range values {
			if !paired {
				return
			}
		}
	}
	b.put(i, r)
}

// agree joins the two facts of pair k where neither stands in a conflict,
// and the rows of agreement they stand in.
func (b *rows) agree(k int) {
	p := &b.pairs[k]
	x, y := b.of[p.i], b.of[p.j]
	switch {
	case x < 0 && y < 0:
		r := len(b.rows)
		b.rows = append(b.rows, row{decisive: p, verdict: fact.Agree})
		b.put(p.i, r)
		b.put(p.j, r)
	case x < 0 && b.rows[y].verdict == fact.Agree:
		b.put(p.i, y)
	case y < 0 && b.rows[x].verdict == fact.Agree:
		b.put(p.j, x)
	case x >= 0 && y >= 0 && x != y && b.rows[x].verdict == fact.Agree && b.rows[y].verdict == fact.Agree:
		b.merge(x, y)
	}
}

// merge moves the facts of row y to row x; y stays empty.
func (b *rows) merge(x, y int) {
	for _, m := range b.rows[y].members {
		b.of[m] = x
	}
	b.rows[x].members = append(b.rows[x].members, b.rows[y].members...)
	b.rows[y].members = nil
}

// compatible makes a row of pair k, or adds one value to a row of agreement.
// Compatible values do not chain: "more than 30" goes with 32 and with 90,
// which do not go with each other.
func (b *rows) compatible(k int) {
	p := &b.pairs[k]
	x, y := b.of[p.i], b.of[p.j]
	switch {
	case x < 0 && y < 0:
		r := len(b.rows)
		b.rows = append(b.rows, row{decisive: p, verdict: fact.Compatible})
		b.put(p.i, r)
		b.put(p.j, r)
	case x < 0 && b.admits(y, p.i, p):
		b.put(p.i, y)
	case y < 0 && b.admits(x, p.j, p):
		b.put(p.j, x)
	}
}

// admits reports whether fact i may join row r by the compatible pair p: its
// value is there already, or it is the second value of a row of agreement,
// which p then decides.
func (b *rows) admits(r, i int, p *Pair) bool {
	switch b.rows[r].verdict {
	case fact.Agree:
		b.rows[r].verdict, b.rows[r].decisive = fact.Compatible, p
		return true
	case fact.Compatible:
		n := b.facts[i].Value.Normalized()
		for _, m := range b.rows[r].members {
			if b.facts[m].Value.Normalized() == n {
				return true
			}
		}
	}
	return false
}

// slots turns rows into slots, members in the order of the facts.
func (b *rows) slots() []fact.Slot {
	var out []fact.Slot
	for _, r := range b.rows {
		if len(r.members) == 0 {
			continue
		}
		sort.Ints(r.members)
		d := r.decisive
		s := fact.Slot{Kind: d.A.Kind, Subject: d.A.Subject, Attribute: d.A.Attribute, Judgement: d.Judgement,
			Key: d.Key, Scores: d.Scores, LogOdds: d.LogOdds}
		s.Verdict = r.verdict
		first := b.facts[r.members[0]].Article
		s.Within = true
		for _, i := range r.members {
			s.Facts = append(s.Facts, b.facts[i])
			s.Within = s.Within && b.facts[i].Article == first
		}
		if s.Verdict == fact.Conflict || !s.Within {
			out = append(out, s) // an article agrees with itself: no news
		}
	}
	return out
}

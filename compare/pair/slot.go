package pair

import (
	"sort"

	"factdiff/compare/fact"
)

// Slots gathers weighed pairs into rows. Facts that agree form one value;
// values that conflict form one row, best evidence first, and a value joins
// at most one row.
func Slots(facts []fact.Fact, pairs []Pair) []fact.Slot {
	g := newGroups(len(facts))
	for _, p := range pairs {
		if p.Verdict != fact.Conflict {
			g.join(p.i, p.j)
		}
	}
	value := g.roots()
	rows, decisive := joinConflicts(value, pairs)
	return collect(facts, rows, value, decisive, pairs)
}

// joinConflicts joins value groups that conflict and returns, for each row,
// the pair that decides its verdict.
func joinConflicts(value []int, pairs []Pair) (rows *groups, decisive map[int]*Pair) {
	rows = newGroups(len(value))
	for i, v := range value {
		rows.join(i, v)
	}
	taken := map[int]bool{}
	first := map[int]*Pair{}
	for k := range pairs {
		p := &pairs[k]
		x, y := value[p.i], value[p.j]
		if p.Verdict != fact.Conflict || x == y || taken[x] && taken[y] {
			continue
		}
		if rx, ry := rows.root(x), rows.root(y); rx != ry {
			rows.join(x, y)
			taken[x], taken[y] = true, true
			first[x], first[y] = p, p
		}
	}
	decisive = map[int]*Pair{}
	for k := range pairs {
		p := &pairs[k]
		r := rows.root(p.i)
		if r != rows.root(p.j) {
			continue
		}
		if d := decisive[r]; d == nil || p.Verdict == fact.Conflict && d.Verdict != fact.Conflict {
			decisive[r] = p
		}
	}
	return rows, decisive
}

// collect turns rows into slots.
func collect(facts []fact.Fact, rows *groups, value []int, decisive map[int]*Pair, pairs []Pair) []fact.Slot {
	members := map[int][]int{}
	for i := range facts {
		r := rows.root(i)
		members[r] = append(members[r], i)
	}
	loose := map[int]bool{} // rows with values that are only compatible
	for _, p := range pairs {
		if p.Verdict == fact.Compatible {
			loose[rows.root(p.i)] = true
		}
	}
	var roots []int
	for r := range decisive {
		roots = append(roots, r)
	}
	sort.Ints(roots)
	var out []fact.Slot
	for _, r := range roots {
		d := decisive[r]
		s := fact.Slot{Kind: d.A.Kind, Subject: d.A.Subject, Attribute: d.A.Attribute, Judgement: d.Judgement,
			Key: d.Key, Scores: d.Scores, LogOdds: d.LogOdds, Within: d.A.Article == d.B.Article}
		for _, i := range members[r] {
			s.Facts = append(s.Facts, facts[i])
		}
		if s.Verdict == fact.Agree && loose[r] {
			s.Verdict = fact.Compatible
		}
		out = append(out, s)
	}
	return out
}

// groups is a union-find whose roots are the least members.
type groups struct{ parent []int }

func newGroups(n int) *groups {
	g := &groups{make([]int, n)}
	for i := range g.parent {
		g.parent[i] = i
	}
	return g
}

func (g *groups) root(i int) int {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

func (g *groups) join(i, j int) {
	i, j = g.root(i), g.root(j)
	g.parent[max(i, j)] = min(i, j)
}

func (g *groups) roots() []int {
	out := make([]int, len(g.parent))
	for i := range out {
		out[i] = g.root(i)
	}
	return out
}

package claim

import (
	"sort"

	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// dispute reports whether each side is the word of one of two parties that
// are known to contradict each other, or the one article also has the other
// side's speaker: the articles keep it as a dispute.
func (w *wording) dispute(c *candidate) bool {
	a, b := c.p.clause, c.q.clause
	if a == nil || b == nil || a.Source.Empty() || b.Source.Empty() {
		return false
	}
	x, y := w.docs[c.p.article].key[a.Source.Head], w.docs[c.q.article].key[b.Source.Head]
	if x == noKey || y == noKey || x == y {
		return false
	}
	return party(a) && party(b) || c.dice < copied && (w.heard(c.q, x) || w.heard(c.p, y))
}

// heard reports whether the sentence of a pivot has somebody's word besides
// that of the pivot's own source.
func (w *wording) heard(p *pivot, key int32) bool {
	for _, c := range clausesOf(w.readings[p.article], p.sentence) {
		if !c.Source.Empty() && w.docs[p.article].key[c.Source.Head] == key {
			return true
		}
	}
	return false
}

// party reports whether the source of a clause is one of the sides of a
// lawsuit or an election.
func party(c *clause.Clause) bool {
	switch c.Source.Lemma {
	case "prosecutor", "prosecution", "attorney", "lawyer", "defense", "defence", "counsel", "plaintiff", "defendant", "republican", "democrat",
		"campaign", "opponent", "supporter", "critic":
		return true
	}
	return false
}

// open reports whether only one of the two stands after "whether": what is
// still open excludes nothing.
func (w *wording) open(c *candidate) bool {
	return c.relation == denied && w.afterWhether(c.p) != w.afterWhether(c.q)
}

func (w *wording) afterWhether(p *pivot) bool {
	r := w.readings[p.article]
	for i := r.Sentences[p.sentence].First; i < p.token; i++ {
		if r.Tokens[i].Norm == "whether" {
			return true
		}
	}
	return false
}

// clausesOf are the clauses of a sentence.
func clausesOf(r *reading.Reading, sentence int32) []clause.Clause {
	from := sort.Search(len(r.Clauses), func(i int) bool { return r.Clauses[i].Sentence >= int(sentence) })
	to := from
	for to < len(r.Clauses) && r.Clauses[to].Sentence == int(sentence) {
		to++
	}
	return r.Clauses[from:to]
}

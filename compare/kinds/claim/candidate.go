package claim

import "factdiff/compare/lexicon/antonym"

// relation is what two pivots are to each other.
type relation uint8

const (
	unrelated relation = iota
	same               // the same word, both denied or both asserted
	denied             // the same word, denied by one
	opposite           // words that exclude each other
	otherDoer          // the same deed, done by two different people
)

// candidate is two pivots of aligned sentences that are the same or exclude
// each other.
type candidate struct {
	*aligned
	p, q *pivot
	relation
	origin antonym.Origin
	local  float64
	// roles is what the phrases with the pivots are to each other.
	actor, patient int
	// touching is true where the phrases of the patients have a word in common.
	touching bool
	// person is what their names and ages make of those to whom both happen.
	person personLevel
	// sameShares is true where both sentences tell of the same people besides
	// and have the same befall them.
	sameShares bool
	// crossed is the share of the common words that stand on the other side
	// of the pivot in one sentence than in the other.
	crossed float64
	// poles counts the sentences (0 to 2) that hold both values.
	poles int
	// apart is true where the two exclude each other in words only: they
	// speak of two things.
	apart bool
	// rivals is how much more alike the best pivot of the same value in the
	// other article is than this one: for p in q's article, for q in p's.
	rivals [2]float64
}

// likeness is one number for how alike the surroundings of both pivots are.
func (c *candidate) likeness() float64 {
	return c.local + c.dice + roleBonus[c.actor] + 3*roleBonus[c.patient]
}

// mutual reports whether each of two pivots of one value is the other's best.
func (c *candidate) mutual() bool { return max(c.rivals[0], c.rivals[1]) <= 0 }

// muchMore is by how much words must be more alike for an article that has
// both values to mean the same by the other.
const muchMore = .5

// toldElsewhere reports whether each article says elsewhere, in words more
// alike, what the other says here, or one of them in words much more alike.
func (c *candidate) toldElsewhere() bool {
	return min(c.rivals[0], c.rivals[1]) > 0 || max(c.rivals[0], c.rivals[1]) > muchMore
}

// roleBonus is what each level of a role adds to the likeness.
var roleBonus = [...]float64{unknownRole: 0, otherNumber: -.3, otherRole: -.1, saidRole: 0, sameRole: .2}

func relate(p, q *pivot) (relation, antonym.Origin) {
	if p.verb != q.verb {
		return unrelated, 0
	}
	if p.lemma == q.lemma {
		switch {
		case p.negated == q.negated:
			return same, 0
		case p.isVerb() && q.isVerb() && !p.until && !q.until:
			return denied, 0
		}
		return unrelated, 0
	}
	if p.negated != q.negated {
		return unrelated, 0
	}
	list := antonym.Word(p.lemma)
	if p.verb {
		list = antonym.Verb(p.lemma)
	}
	for _, a := range list {
		if a.Word == q.lemma && (a.Origin != antonym.General || !p.prep && !q.prep) {
			return opposite, a.Origin
		}
	}
	return unrelated, 0
}

// candidates relates the pivots of all aligned sentences.
func (w *wording) candidates(lines []aligned, pivots [][]pivot, first [][]int) []candidate {
	var out []candidate
	told := w.outcomes(pivots)
	for i := range lines {
		x := &lines[i]
		ps := sentencePivots(x.a, pivots, first)
		qs := sentencePivots(x.b, pivots, first)
		for a := range ps {
			for b := range qs {
				if r, origin := relate(&ps[a], &qs[b]); r != unrelated {
					c := candidate{aligned: x, p: &ps[a], q: &qs[b], relation: r, origin: origin}
					w.compare(&c, ps, qs)
					c.apart = w.apart(&c) || told.both(w, &c)
					out = append(out, c)
				}
			}
		}
	}
	weighRivals(out)
	return out
}

// compare fills in how alike the surroundings of the two pivots are.
func (w *wording) compare(c *candidate, ps, qs []pivot) {
	c.local = w.local(c.aligned, c.p, c.q)
	c.crossed = w.crossing(c.aligned, c.p, c.q)
	c.actor, c.patient = w.roles(c)
	c.person = w.samePerson(c)
	c.sameShares = w.shares(c, ps, qs)
	c.touching = w.touch(c) || c.sameShares && c.patient != otherNumber
	if c.relation == same && w.differentDoers(c) {
		c.relation = otherDoer
	}
	if holdsValue(ps, c.q) || w.namesDeath(c.p, c.q) {
		c.poles++
	}
	if holdsValue(qs, c.p) || w.namesDeath(c.q, c.p) {
		c.poles++
	}
}

// holdsValue reports whether one of the pivots says the same as p.
func holdsValue(list []pivot, p *pivot) bool {
	for i := range list {
		if list[i].lemma == p.lemma && list[i].negated == p.negated {
			return true
		}
	}
	return false
}

func sentencePivots(at place, pivots [][]pivot, first [][]int) []pivot {
	f := first[at.article]
	return pivots[at.article][f[at.sentence]:f[at.sentence+1]]
}

// weighRivals compares each candidate that excludes with the best one of the
// same value: if the other article says the same as p elsewhere, in words
// more alike, it does not contradict p here.
func weighRivals(cs []candidate) {
	type side struct {
		p       *pivot
		article int32
	}
	best := map[side]float64{}
	for i := range cs {
		if c := &cs[i]; c.relation == same {
			best[side{c.p, c.q.article}] = max(best[side{c.p, c.q.article}], c.likeness())
			best[side{c.q, c.p.article}] = max(best[side{c.q, c.p.article}], c.likeness())
		}
	}
	for i := range cs {
		c := &cs[i]
		c.rivals[0] = best[side{c.p, c.q.article}] - c.likeness()
		c.rivals[1] = best[side{c.q, c.p.article}] - c.likeness()
		c.apart = c.apart || c.relation != same && c.dice < copied && c.toldElsewhere()
	}
}

package clause

import "factdiff/compare/text"

// raise moves a negation to the clause it means: "I don't think he won" says
// that he did not win.
func (r *reader) raise(first int) {
	clauses := r.out[first:]
	for i := range clauses[:max(len(clauses)-1, 0)] {
		outer, c := &clauses[i], &clauses[i+1]
		if !outer.Negated || !r.opinion(outer) || !r.under(outer, c) {
			continue
		}
		c.Negated = !c.Negated
		if c.Negated {
			c.Negation = outer.Negation
		}
		outer.Negated = false
	}
}

// under reports whether a clause is what the clause before it is about.
func (r *reader) under(outer, c *Clause) bool {
	for i := outer.Group[1]; i < c.Group[0]; i++ {
		if t := r.doc.Tokens[i].Tag; t.IsPunct() {
			return false
		}
	}
	return true
}

// opinion reports whether the clause, denied, denies what is thought.
func (r *reader) opinion(c *Clause) bool {
	switch c.Lemma {
	case "think", "believe", "feel", "expect", "suppose", "imagine", "reckon", "guess":
		return true
	case "want":
		return !c.Object.Empty() && r.doc.Tokens[c.Object.Head].Tag == text.PRP
	}
	return false
}

package claim

import (
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/lexicon/antonym"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// pivot is a word on which a claim turns: the verb of a clause, or another
// word that has an opposite.
type pivot struct {
	place
	token int
	verb  bool
	// prep is true for a preposition: "on the way" is not "on" or "off".
	prep  bool
	lemma string
	// clause is the clause the pivot is the verb of, or stands in; nil where
	// there is none.
	clause  *clause.Clause
	negated bool
	// until is true where the negation holds only for a time or in a way: "not
	// until", "not as if", "not only".
	until bool
	// span is the words that carry the claim, tightly.
	span sources.Span
}

// pivots returns the pivots of an article, in order of place, and the first
// pivot of each sentence (one entry more than there are sentences).
func pivots(article int, r *reading.Reading) (out []pivot, first []int) {
	next := 0
	first = make([]int, 0, len(r.Sentences)+1)
	for s := range r.Sentences {
		first = append(first, len(out))
		from := next
		for next < len(r.Clauses) && r.Clauses[next].Sentence == s {
			next++
		}
		out = appendPivots(out, r, place{int32(article), int32(s)}, r.Clauses[from:next])
	}
	return out, append(first, len(out))
}

func appendPivots(out []pivot, r *reading.Reading, at place, clauses []clause.Clause) []pivot {
	sent := r.Sentences[at.sentence]
	k := 0
	for i := sent.First; i < sent.End; i++ {
		for k < len(clauses) && clauses[k].Group[1] <= i {
			k++
		}
		if k < len(clauses) && clauses[k].Group[0] <= i {
			if c := &clauses[k]; c.Verb == i && !misread(r, c) {
				out = append(out, pivot{place: at, token: i, verb: true, lemma: meant(r, c), clause: c, negated: c.Negated != c.Denied,
					until: until(r, c), span: groupSpan(r, c)})
			}
			continue
		}
		var c *clause.Clause
		if k > 0 && i < clauses[k-1].End {
			c = &clauses[k-1]
		}
		if p, ok := wordPivot(r, at, i, c); ok {
			out = append(out, p)
		}
	}
	return out
}

// misread reports whether a noun was taken for a verb, with its article for the
// subject: "a graze wound".
func misread(r *reading.Reading, c *clause.Clause) bool {
	if c.Subject.End-c.Subject.First != 1 || c.Subject.End != c.Group[0] {
		return false
	}
	switch r.Tokens[c.Subject.First].Norm {
	case "a", "an", "the":
		return true
	}
	return false
}

// meant is the verb of a clause as a word of news: who is "survived by" a
// family is dead, and who survives somebody mourns.
func meant(r *reading.Reading, c *clause.Clause) string {
	switch {
	case c.Lemma == "survive" && (c.Passive || c.Object.Entity >= 0 && r.People.Entities[c.Object.Entity].Type == entity.Person):
		return "outlive"
	case fatal(r, c):
		return "kill"
	}
	return canonical(c.Lemma)
}

// isVerb reports whether the pivot is the verb of its clause.
func (p *pivot) isVerb() bool { return p.clause != nil && p.clause.Verb == p.token }

func until(r *reading.Reading, c *clause.Clause) bool {
	for i := c.Group[1]; i <= c.End+1 && i < r.Sentences[c.Sentence].End; i++ {
		switch n := r.Tokens[i].Norm; {
		case n == "until" || n == "unless":
			return true
		case n == "if" && i > 0 && r.Tokens[i-1].Norm == "as", n == "only" && i == c.Group[1]:
			return true
		}
	}
	return false
}

// groupSpan is the verb group, with the negation that stands outside it.
func groupSpan(r *reading.Reading, c *clause.Clause) sources.Span {
	s := r.Join(c.Group[0], c.Group[1])
	if !c.Negation.Empty() && c.Negation.Start >= s.End && c.Negation.Start-s.End < 4 {
		s.End = c.Negation.End
	}
	return s
}

// wordPivot is the pivot of a word that is no verb of a clause but has an
// opposite.
func wordPivot(r *reading.Reading, at place, i int, c *clause.Clause) (pivot, bool) {
	t := &r.Tokens[i]
	p := pivot{place: at, token: i, prep: t.Tag == text.IN, lemma: t.Norm, clause: c, span: t.Span}
	switch {
	case t.Kind != text.Word || t.Tag.IsProper():
		return p, false
	case participle(t):
		p.lemma, p.verb = canonical(lemma.Verb(t.Norm)), true
		if antonym.Verb(p.lemma) == nil {
			p.lemma, p.verb = t.Norm, false
		}
	}
	if !p.verb && antonym.Word(p.lemma) == nil {
		return p, false
	}
	p.negated = c != nil && c.Negated && i-c.Group[1] < 4 && i >= c.Group[1]
	return p, true
}

func participle(t *text.Token) bool {
	return t.Tag == text.VBN || t.Tag == text.VBG || t.Tag == text.VBD || t.Tag == text.JJ && strings.HasSuffix(t.Norm, "ed")
}

// canonical joins verbs that news uses for one outcome.
func canonical(verb string) string {
	switch verb {
	case "wound", "hurt":
		return "injure"
	case "slay", "murder", "die", "perish":
		return "kill"
	case "imprison":
		return "jail"
	}
	return verb
}

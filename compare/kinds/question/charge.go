package question

import (
	"sort"
	"strconv"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// charges is whether a person has been charged or is about to be.
var charges = Question{Name: "charge", Early: "to be charged", Late: "charged", Moves: true, Odds: 1.2, read: readCharges}

// office is whether a person still holds an office or has given it up.
var office = Question{Name: "office", Early: "in office", Late: "resigned", Moves: true, Odds: 1, read: readOffice}

func readCharges(r *reading.Reading) []state {
	return steps(r, true, func(c *clause.Clause) bool {
		switch c.Lemma {
		case "charge", "indict", "arraign":
			return c.Passive
		}
		return false
	})
}

func readOffice(r *reading.Reading) []state {
	out := steps(r, false, func(c *clause.Clause) bool {
		switch c.Lemma {
		case "resign", "quit":
			return !c.Passive
		case "step":
			return c.Group[1]-c.Group[0] > 0 && r.Tokens[c.Verb].Tag != text.VBG && followedBy(r, c, "down")
		case "fire", "oust", "dismiss", "sack":
			return c.Passive
		}
		return false
	})
	for i := range out {
		out[i].step = "" // whichever way it ended
	}
	for i := range r.Clauses {
		c := &r.Clauses[i]
		if who := surname(r, c.Subject); who != "" && holds(r, c) {
			out = append(out, state{who: who, span: r.Join(c.Group[0], c.Group[1]), sentence: c.Sentence})
		}
	}
	return out
}

// holds reports whether a clause says that somebody works for somebody now.
func holds(r *reading.Reading, c *clause.Clause) bool {
	return (c.Lemma == "work" || c.Lemma == "serve") && c.Tense == clause.Present && c.Modality == clause.Fact && !c.Negated && !c.Condition &&
		(followedBy(r, c, "for") || followedBy(r, c, "as"))
}

// steps reads a step that is planned for a person or done; pending says that
// what is not done is still to come.
func steps(r *reading.Reading, pending bool, is func(c *clause.Clause) bool) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		who := surname(r, c.Subject)
		if who == "" || !is(c) || c.Condition || would(r, c) || c.Tense == clause.None && c.Modality == clause.Fact || longAgo(r, c.Sentence) {
			continue
		}
		s := state{who: who, step: c.Lemma, span: r.Join(c.Group[0], c.Group[1]), sentence: c.Sentence}
		switch {
		case c.Modality == clause.Planned && !c.Negated, pending && c.Modality == clause.Fact && c.Negated && c.Passive:
			out = append(out, s)
		case c.Modality == clause.Fact && !c.Negated:
			s.late = true
			out = append(out, s)
		}
	}
	return out
}

// would reports whether the verb is only imagined: "a possibility that he
// would be charged".
func would(r *reading.Reading, c *clause.Clause) bool {
	n := r.Tokens[c.Group[0]].Norm
	return n == "would" || n == "could" || n == "'d"
}

// longAgo reports whether a sentence names a year other than that of the
// article: the affair is another one.
func longAgo(r *reading.Reading, sentence int) bool {
	s := &r.Sentences[sentence]
	from := sort.Search(len(r.Times), func(i int) bool { return r.Times[i].First >= s.First })
	for i := from; i < len(r.Times) && r.Times[i].First < s.End; i++ {
		if t := &r.Times[i]; t.Year > 0 && !strings.HasPrefix(r.Article.Published, strconv.Itoa(t.Year)) {
			return true
		}
	}
	return false
}

// surname is that of the person a phrase names or means, in lower case, with
// the given name where the article knows several of one surname.
func surname(r *reading.Reading, p clause.Phrase) string {
	if p.Empty() || p.Entity < 0 {
		return ""
	}
	return bearer(&r.People.Entities[p.Entity])
}

// bearer is the surname of an entity, "" where it is no person.
func bearer(e *entity.Entity) string {
	switch {
	case e.Type != entity.Person || e.Surname == "":
		return ""
	case e.Namesake:
		return strings.ToLower(e.Given + " " + e.Surname)
	}
	return strings.ToLower(e.Surname)
}

// written is a surname as an article writes it; a word that is nobody's surname
// stays as it is.
func written(r *reading.Reading, who string) string {
	for i := range r.People.Entities {
		if e := &r.People.Entities[i]; who != "" && bearer(e) == who {
			if e.Namesake {
				return e.Given + " " + e.Surname
			}
			return e.Surname
		}
	}
	return who
}

// spanOf is the verb group with its subject, where that stands before it.
func spanOf(r *reading.Reading, c *clause.Clause) sources.Span {
	first := c.Group[0]
	if !c.Subject.Empty() && c.Subject.First >= c.First && c.Subject.First < first {
		first = c.Subject.First
	}
	return r.Join(first, max(c.Group[1], c.Object.End))
}

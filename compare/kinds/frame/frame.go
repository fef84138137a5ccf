// Package frame says of what a value is said: the verb that governs it, and
// who does or suffers it. Dates, places and numbers use it alike.
package frame

import (
	"sort"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// Fill sets the verb, subject and object of a frame, where they are unknown,
// from the clause that holds the fact, and names dates and places by it.
func Fill(x *fact.Fact, r *reading.Reading) {
	c := Clause(r, r.TokenAt(x.Span.Start))
	fillEvent(x, r, c)
	if c == nil {
		return
	}
	f := &x.Frame
	if x.Kind == fact.Date || x.Kind == fact.Place && !x.OfPerson() {
		x.Subject = title(r, c)
	}
	if f.Verb == "" {
		f.Verb = c.Lemma
	}
	f.Actors = actors(r, c)
	f.Subject = phrase(r, &c.Subject)
	f.Object = phrase(r, &c.Object)
	if c.Passive {
		f.Subject, f.Object = phrase(r, &c.Agent), f.Subject
	}
}

// title names a clause in a few words of the article: "The envoy will meet".
func title(r *reading.Reading, c *clause.Clause) string {
	var words []string
	if h := c.Subject.Head; h >= 0 {
		words = append(words, r.Text(h))
	}
	for i := c.Group[0]; i < c.Group[1]; i++ {
		words = append(words, r.Text(i))
	}
	return strings.Join(words, " ")
}

// Clause is the innermost clause that holds the token: the last verb before
// it in the sentence whose clause reaches it, else the next verb after it, of
// a main clause where there is one.
func Clause(r *reading.Reading, token int) *clause.Clause {
	s := r.Tokens[token].Sentence
	first := sort.Search(len(r.Clauses), func(i int) bool { return r.Clauses[i].Sentence >= s })
	var before, after *clause.Clause
	for i := first; i < len(r.Clauses) && r.Clauses[i].Sentence == s; i++ {
		c := &r.Clauses[i]
		switch {
		case c.First <= token && token < c.End:
			before = c
		case c.Group[0] > token && (after == nil || dependent(r, after) && !dependent(r, c)):
			after = c
		}
	}
	if before != nil {
		return before
	}
	return after
}

// dependent reports whether a clause only says when or why another one holds,
// or what somebody says: "On Friday, when the talks ended, she resigned".
func dependent(r *reading.Reading, c *clause.Clause) bool {
	if c.Subject.Empty() || c.First == 0 || c.Tense == clause.None {
		return true
	}
	switch t := &r.Tokens[c.First-1]; t.Tag {
	case text.IN, text.WRB, text.WDT, text.WP:
		return t.Sentence == c.Sentence
	}
	return false
}

// phrase is the word that stands for a noun phrase: the surname of a person,
// else the lemma of its head.
func phrase(r *reading.Reading, p *clause.Phrase) string {
	if p.Entity >= 0 && p.Entity < len(r.People.Entities) {
		e := &r.People.Entities[p.Entity]
		if e.Surname != "" {
			return strings.ToLower(e.Surname)
		}
		if i := strings.LastIndexByte(e.Name, ' '); i >= 0 {
			return strings.ToLower(e.Name[i+1:])
		}
		return strings.ToLower(e.Name)
	}
	return p.Lemma
}

// Package clause reads who did what: the verb groups of each sentence with
// tense, voice, modality and negation, their subject and object, and whose
// word it is.
//
// A text.Doc and its entities enter, Clauses leave. It is shallow: groups and
// noun phrases are found from parts of speech in one pass from left to right,
// the subject is the noun phrase before the group, the object the one after.
// It covers finite clauses, passives, reduced relatives ("a plan backed by
// the mayor"), participles, infinitives and chains ("is expected to be
// charged", "refused to sign"); and leaves out questions, clauses without a
// verb (most headlines with "to be" left out), and subjects that stand far
// away.
package clause

import (
	"factdiff/compare/entity"
	"factdiff/compare/text"
	"factdiff/sources"
)

// Modality says how a clause stands to the facts.
type Modality uint8

// The modalities.
const (
	Fact     Modality = iota // it happened, it is so
	Planned                  // will, is set to, plans to, agreed to
	Possible                 // may, could, likely to, believed to
	Required                 // must, should, has to, was ordered to
	Tried                    // tried to, sought to, hopes to
	Reported                 // is said to, allegedly, accused of
)

// Tense is the tense of the first finite verb of a group.
type Tense uint8

// The tenses.
const (
	None Tense = iota // participles and infinitives
	Past
	Present
	Future
)

// Phrase is a noun phrase, or the adjective after a form of "be".
type Phrase struct {
	// First and End delimit its tokens, half-open; equal where there is none.
	First, End int
	// Head is the token that names it, or -1.
	Head int
	// Lemma is the base form of the head in lower case.
	Lemma string
	// Entity is the entity it names or means within the article, or -1.
	Entity int
}

// Empty reports whether there is no phrase.
func (p *Phrase) Empty() bool { return p.End <= p.First }

// Attribution says whose word a clause is.
type Attribution struct {
	// Source is who says it ("police"); empty where nobody is named.
	Source Phrase
	// Cue is the verb of saying in its base form, "" where the article itself
	// speaks.
	Cue string
	// Denied is true where the clause is what someone denies.
	Denied bool
}

// Clause is one verb with what belongs to it.
type Clause struct {
	// Span runs from the subject to the last word before the next clause.
	sources.Span
	Sentence int
	// First and End delimit its tokens, half-open.
	First, End int
	// Group is the tokens of the verb group, half-open: auxiliaries,
	// negation, adverbs between, the verb.
	Group [2]int
	// Verb is the token of the main verb, Lemma its base form.
	Verb  int
	Lemma string
	Tense Tense
	// Passive is true for "was arrested", "charged with".
	Passive  bool
	Modality Modality
	// Negated is true where an odd number of negations stands with the
	// verb; Negation is the words of the first, empty where there is none.
	Negated  bool
	Negation sources.Span
	// Subject does it, Object is done to; of a passive, Subject is done to
	// and Agent does it. Object of "be" is what the subject is said to be.
	Subject, Object, Agent Phrase
	Attribution
	// Hedge is true under "allegedly", "reportedly", "accused of".
	Hedge bool
	// Condition is true under "if", "unless", "whether".
	Condition bool
}

// Read returns the clauses of the document in order of their verbs.
func Read(d *text.Doc, people *entity.Index) []Clause {
	r := reader{doc: d, people: people, out: make([]Clause, 0, len(d.Tokens)/6+4)}
	for i := range d.Sentences {
		r.sentence(&d.Sentences[i])
	}
	return r.out
}

type reader struct {
	doc     *text.Doc
	people  *entity.Index
	mention int // first mention that may cover the phrases to come
	chunks  []chunk
	groups  []group
	out     []Clause
}

func (r *reader) sentence(s *text.Sentence) {
	r.findChunks(s.First, s.End)
	r.findGroups(s.First, s.End)
	first := len(r.out)
	for k := range r.groups {
		r.clause(s, k, first)
	}
	r.bound(s, first)
	r.raise(first)
	r.attribute(s, first)
}

// clause makes the clause of group k; first is the first clause of the sentence.
func (r *reader) clause(s *text.Sentence, k, first int) {
	g := &r.groups[k]
	c := Clause{Sentence: r.doc.Tokens[g.first].Sentence, Group: [2]int{g.first, g.end}, Verb: g.verb, Lemma: g.lemma,
		Tense: g.tense, Passive: g.passive, Modality: g.modality}
	c.Subject, c.Object, c.Agent = none(), none(), none()
	r.subject(&c, g, s, first)
	r.complement(&c, g, s)
	if s.Heading && g.tense == Past && g.end-g.first == 1 && c.Object.Empty() && g.lemma != "be" {
		c.Passive = true // headlines tell what was done in the present: "two injured in crash"
	}
	r.negate(&c, g, s)
	r.out = append(r.out, c)
}

// bound gives each clause of the sentence its tokens: from its subject (or
// group) to the next clause, without the marks and conjunctions between.
func (r *reader) bound(s *text.Sentence, first int) {
	clauses := r.out[first:]
	for i := range clauses {
		c := &clauses[i]
		c.First = c.Group[0]
		if !c.Subject.Empty() && c.Subject.First < c.First && (i == 0 || c.Subject.First >= clauses[i-1].Group[1]) {
			c.First = c.Subject.First
		}
	}
	for i := range clauses {
		c := &clauses[i]
		c.End = s.End
		if i+1 < len(clauses) {
			c.End = max(clauses[i+1].First, c.Group[1])
		}
		for c.End > c.Group[1] && r.joint(c.End-1) {
			c.End--
		}
		c.Span = r.doc.Join(c.First, c.End)
	}
}

// joint reports whether a token only joins clauses.
func (r *reader) joint(i int) bool {
	switch t := r.doc.Tokens[i].Tag; {
	case t.IsPunct() || t == text.CC || t == text.WDT || t == text.WP || t == text.WRB || t == text.TO:
		return true
	case t == text.IN:
		return subordinator(r.doc.Tokens[i].Norm)
	}
	return false
}

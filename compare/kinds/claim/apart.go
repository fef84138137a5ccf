package claim

import (
	"factdiff/compare/clause"
	"factdiff/compare/lexicon/antonym"
)

// mostCrossed is the share of crossed words from which "before" and "after"
// tell one order from two ends, wordCrossed that from which other opposite
// words ("first", "last") belong to two things.
const (
	mostCrossed = .2
	wordCrossed = .6
)

// copied is the likeness from which one sentence is the other with a word
// changed, and what the articles say elsewhere does not matter.
const copied = .65

// likeEvents is the likeness of sentences from which "before" and "after" of
// two verbs order the same events.
const likeEvents = .25

// likeTold is the likeness of sentences from which a verb without tense tells
// the same as one with it.
const likeTold = .5

// likeParticiples is the same where the participle is of the same noun.
const likeParticiples = .35

// likeOutcomes is the likeness of sentences below which opposite outcomes are
// those of two events.
const likeOutcomes = .2

// likeSteps is the same for two steps of one affair, which happen in turn.
const likeSteps = .25

// otherThing is a reason why two pivots that exclude each other cannot speak
// of one thing. The reasons are a list: the first that holds decides.
type otherThing struct {
	name string
	why  func(w *wording, c *candidate) bool
}

var otherThings = []otherThing{
	{"denied by somebody", func(_ *wording, c *candidate) bool {
		return c.relation == denied && (c.p.clause.Denied || c.q.clause.Denied)
	}},
	{"there is", func(_ *wording, c *candidate) bool {
		return c.relation == denied && c.p.lemma == "be" && (there(c.p) || there(c.q)) && c.dice < copied
	}},
	{"said this, did not say that", func(_ *wording, c *candidate) bool {
		return c.relation == denied && (c.p.lemma == "say" || c.p.lemma == "tell" || c.p.lemma == "report") && c.dice < copied
	}},
	{"two groups of people", func(w *wording, c *candidate) bool {
		return c.relation == opposite && (c.patient == otherNumber || w.rest(c.p) != w.rest(c.q) && !c.sameShares && c.person != sameOne)
	}},
	{"little in common", func(w *wording, c *candidate) bool {
		return c.relation == opposite && c.dice < likeOutcomes && c.p.article != c.q.article && (c.patient != sameRole || w.sufferer(c.p) == "")
	}},
	{"I and others", func(w *wording, c *candidate) bool {
		return c.relation == denied && c.dice < copied && (w.iAnd(c.p, c.q) || w.iAnd(c.q, c.p))
	}},
	{"told and only named", func(_ *wording, c *candidate) bool {
		return c.relation == denied && c.dice < likeTold && tenseLevel(nil, c) == 1 && !c.samePassive()
	}},
	{"a call to the reader", func(w *wording, c *candidate) bool {
		return c.relation == denied && w.imperative(c.p) != w.imperative(c.q)
	}},
	{"nobody and somebody", func(w *wording, c *candidate) bool {
		return c.relation == denied && c.dice < copied && w.nobody(c.p) != w.nobody(c.q)
	}},
	{"two people", func(w *wording, c *candidate) bool {
		return c.relation == opposite && !c.p.verb && w.twoPeople(c.p, c.q)
	}},
	{"happened to another", func(_ *wording, c *candidate) bool {
		return (c.relation == opposite && c.p.verb || c.relation == denied && (c.poles > 0 || c.p.lemma == "be")) && c.otherPatient()
	}},
	{"whom it befell is open", func(_ *wording, c *candidate) bool {
		return c.relation == opposite && c.p.verb && c.patient == unknownRole && c.poles > 0 && c.dice < copied
	}},
	{"both may be", func(_ *wording, c *candidate) bool {
		return c.relation == opposite && c.p.isVerb() && c.q.isVerb() && c.dice < copied &&
			c.p.clause.Modality == clause.Possible && c.q.clause.Modality == clause.Possible
	}},
	{"hurt when found", func(w *wording, c *candidate) bool { return c.relation == opposite && (w.found(c.p) || w.found(c.q)) }},
	{"another event beside", func(_ *wording, c *candidate) bool {
		return c.origin == antonym.Preposition && c.dice < likeEvents && otherVerb(c.p.clause, c.q.clause)
	}},
	{"two motions", func(w *wording, c *candidate) bool {
		return c.origin == antonym.Way && (w.verbBefore(c.p) == "" || w.verbBefore(c.p) != w.verbBefore(c.q))
	}},
	{"one order from two ends", func(w *wording, c *candidate) bool {
		return c.origin == antonym.Preposition && c.crossed >= mostCrossed && !w.sameEvents(c) || c.relation == opposite && !c.p.verb && c.crossed >= wordCrossed
	}},
	{"one step after the other", func(_ *wording, c *candidate) bool {
		return c.origin == antonym.Stage && (c.dice < likeSteps || c.dice < copied && tenseLevel(nil, c) == 1)
	}},
	{"two times", (*wording).twoTimes},
	{"a dispute of two parties", (*wording).dispute},
	{"an open question", (*wording).open},
}

// apart reports whether two that exclude each other cannot speak of one thing.
func (w *wording) apart(c *candidate) bool {
	if c.relation != denied && c.relation != opposite {
		return false
	}
	for _, o := range otherThings {
		if o.why(w, c) {
			return true
		}
	}
	return false
}

// otherPatient reports whether the two happen to, or are said to be, two
// things. In a copied sentence and in a headline, which leaves out so much that
// the heads of its phrases go astray, that shows only where the sentence has both.
func (c *candidate) otherPatient() bool {
	if c.person == otherOne && c.p.article != c.q.article && c.dice < copied {
		return true
	}
	other := c.patient == otherRole || c.patient == saidRole && (c.poles > 0 || c.p.lemma == "be")
	return other && !c.touching && c.person != sameOne &&
		(c.poles > 0 || c.p.lemma == "be" || c.p.article != c.q.article && c.dice < copied)
}

// samePassive reports whether the same befell the same in both, so that a
// participle alone tells it: "the victims treated", "the victims were treated".
func (c *candidate) samePassive() bool {
	return c.p.clause.Passive && c.q.clause.Passive && c.patient == sameRole && c.dice >= likeParticiples
}

// sameEvents reports whether "before" and "after" lead to the same event and
// stand with the same verb: then they order the same two, wherever they stand.
func (w *wording) sameEvents(c *candidate) bool {
	return c.patient == sameRole && (c.dice >= copied || w.verbBefore(c.p) == w.verbBefore(c.q))
}

// verbBefore is the verb last before a word in its sentence, "" for none.
func (w *wording) verbBefore(p *pivot) string {
	verb := ""
	for _, c := range clausesOf(w.readings[p.article], p.sentence) {
		if c.Group[1] <= p.token {
			verb = c.Lemma
		}
	}
	return verb
}

func otherVerb(a, b *clause.Clause) bool {
	return a == nil || b == nil || a.Lemma != b.Lemma
}

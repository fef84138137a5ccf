package claim

import (
	"sort"

	"factdiff/compare/clause"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// objectOdds is the log-odds of an agreement found by verb and named object
// alone.
const objectOdds = 1.2

// lightVerbs are said with any object.
var lightVerbs = map[string]bool{"be": true, "have": true, "do": true, "say": true, "tell": true, "make": true, "take": true, "get": true,
	"give": true, "go": true, "include": true, "call": true, "use": true, "become": true, "seem": true, "know": true, "see": true}

// deed is a verb done to something named: "control" the "Donbas" "region".
type deed struct{ verb, object, name string }

// Normalized names the deed.
func (d deed) Normalized() string { return d.verb + " " + d.name + " " + d.object }

// SameDeeds returns an agreement for each verb that several articles use of
// one named object: what "controlling the eastern Donbas region" and "controls
// the entire Donbas region" have in common, whatever else they say. Deeds that
// any article negates are left out; places that taken covers, too.
func SameDeeds(rs []*reading.Reading, taken func(fact.Fact) bool) []fact.Slot {
	first := map[deed][]fact.Fact{}
	negated := map[deed]bool{}
	for i, r := range rs {
		for k := range r.Clauses {
			c := &r.Clauses[k]
			d, ok := deedOf(r, c)
			if !ok {
				continue
			}
			negated[d] = negated[d] || c.Negated
			if n := len(first[d]); n == 0 || first[d][n-1].Article != i {
				first[d] = append(first[d], deedFact(i, r, c, d))
			}
		}
	}
	var out []fact.Slot
	for d, facts := range first {
		if len(facts) < 2 || negated[d] || taken(facts[0]) {
			continue
		}
		out = append(out, fact.Slot{Kind: fact.Claim, Subject: d.verb + " " + d.name, Attribute: "claim", Facts: facts, LogOdds: objectOdds,
			Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-deed", Why: "both say the same verb of the same named thing"},
			Scores:    []fact.Score{{Feature: "verb and named object", Level: "the same", Weight: objectOdds}}})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Subject < out[j].Subject })
	return out
}

// deedOf reads the verb and the named object of a clause.
func deedOf(r *reading.Reading, c *clause.Clause) (deed, bool) {
	if c.Object.Empty() || lightVerbs[c.Lemma] || c.Hedge || c.Condition {
		return deed{}, false
	}
	for i := c.Object.End - 1; i >= c.Object.First; i-- {
		t := &r.Tokens[i]
		if t.Kind == text.Word && t.Capitalised() && i != r.Sentences[c.Sentence].First {
			return deed{lemma.Verb(c.Lemma), c.Object.Lemma, t.Norm}, true
		}
	}
	return deed{}, false
}

func deedFact(article int, r *reading.Reading, c *clause.Clause, d deed) fact.Fact {
	return fact.Fact{Kind: fact.Claim, Article: article, Span: r.Join(c.Verb, max(c.Verb+1, c.Object.End)), Sentence: c.Sentence,
		Value: d, Subject: d.verb + " " + d.name, Attribute: "claim", Entity: -1}
}

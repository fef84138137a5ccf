package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// custody is whether anybody has been caught.
var custody = Question{Name: "arrest", Early: "nobody arrested", Late: "arrested", Moves: true, Everyone: true, Odds: 1.2, read: readCustody}

// leads is how many sentences of an article tell what it is about; what comes
// later may be an older affair.
const leads = 8

func readCustody(r *reading.Reading) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		switch {
		case c.Condition || c.Hedge && c.Lemma != "arrest":
		case atLarge(r, c):
			out = append(out, state{span: spanOf(r, c), sentence: c.Sentence})
		case caught(r, c) && c.Sentence < leads:
			out = append(out, state{late: true, span: spanOf(r, c), sentence: c.Sentence})
		}
	}
	return out
}

// atLarge reports whether a clause says that nobody has been caught: "no
// arrests have been made", "suspects remain at large", "police are searching
// for the gunman".
func atLarge(r *reading.Reading, c *clause.Clause) bool {
	switch c.Lemma {
	case "make":
		return c.Negated && (c.Subject.Lemma == "arrest" || c.Object.Lemma == "arrest")
	case "arrest", "catch", "apprehend":
		return c.Negated && c.Passive && c.Modality == clause.Fact
	case "report":
		return c.Negated && c.Passive && c.Subject.Lemma == "arrest"
	case "remain", "be":
		if wanted(c.Subject.Lemma) && !c.Negated && c.Tense == clause.Present {
			return followedBy(r, c, "at", "large") || followedBy(r, c, "on", "the", "loose") || followedBy(r, c, "on", "the", "run")
		}
		if c.Lemma == "be" && c.Negated && c.Subject.Lemma == "there" {
			return c.Object.Lemma == "arrest"
		}
		return c.Lemma == "be" && c.Negated && followedBy(r, c, "in", "custody") && somebodyOrNobody(c.Subject.Lemma)
	case "search", "look", "hunt":
		return !c.Negated && c.Tense == clause.Present && searchers(c.Subject.Lemma) && seeksPerson(r, c)
	case "seek":
		return !c.Negated && c.Tense == clause.Present && !c.Passive && searchers(c.Subject.Lemma) && wanted(c.Object.Lemma)
	}
	return false
}

// caught reports whether a clause says that somebody has been.
func caught(r *reading.Reading, c *clause.Clause) bool {
	if c.Negated || c.Modality != clause.Fact {
		return false
	}
	switch c.Lemma {
	case "arrest", "apprehend", "capture":
		return c.Passive || c.Tense != clause.None
	case "charge":
		return c.Passive && followedBy(r, c, "with")
	case "surrender":
		return !c.Subject.Empty()
	case "turn":
		return followedBy(r, c, "himself", "in") || followedBy(r, c, "herself", "in") || followedBy(r, c, "themselves", "in")
	case "be", "take", "remain":
		return followedBy(r, c, "in", "custody") || followedBy(r, c, "into", "custody")
	}
	return false
}

// wanted reports whether a noun is somebody the police look for.
func wanted(noun string) bool {
	return roleOf(noun) == "suspect" || noun == "killer" || noun == "murderer" || noun == "thief" || noun == "fugitive" || noun == "inmate"
}

func somebodyOrNobody(noun string) bool {
	return wanted(noun) || noun == "one" || noun == "nobody" || noun == "anyone"
}

func searchers(noun string) bool {
	switch noun {
	case "police", "officer", "detective", "investigator", "authority", "deputy", "agent", "official":
		return true
	}
	return false
}

// seeksPerson reports whether "for" and somebody wanted follow the verb.
func seeksPerson(r *reading.Reading, c *clause.Clause) bool {
	if !followedBy(r, c, "for") {
		return false
	}
	end := min(c.Group[1]+7, r.Sentences[c.Sentence].End)
	for i := c.Group[1]; i < end; i++ {
		if n := r.Tokens[i].Norm; wanted(n) || n == "man" || n == "men" {
			return true
		}
	}
	return false
}

// followedBy reports whether the words stand right after the verb group, one
// adverb between at most.
func followedBy(r *reading.Reading, c *clause.Clause, words ...string) bool {
	i := c.Group[1]
	return stand(r, i, c.Sentence, words) || i < len(r.Tokens) && r.Tokens[i].Tag.IsAdverb() && stand(r, i+1, c.Sentence, words)
}

func stand(r *reading.Reading, i, sentence int, words []string) bool {
	for k, w := range words {
		if i+k >= r.Sentences[sentence].End || r.Tokens[i+k].Norm != w {
			return false
		}
	}
	return true
}

package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// names is whether it is known who the victim or the suspect is.
var names = Question{Name: "name", Early: "name not released", Late: "named", Moves: true, Everyone: true, Odds: 1.2, read: readNames}

func readNames(r *reading.Reading) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		if span, ok := withheld(r, c); ok {
			if who := roleIn(r, c.Sentence); who != "" {
				out = append(out, state{who: who, span: span, sentence: c.Sentence})
			}
		}
		if who, e := named(r, c); who != "" {
			out = append(out, state{late: true, who: who, span: e, sentence: c.Sentence})
		}
	}
	return out
}

// withheld returns the words by which a clause says that a name is not out:
// "names have not been released", "would not identify the suspect", "whose
// names remain unreleased".
func withheld(r *reading.Reading, c *clause.Clause) (sources.Span, bool) {
	patient := c.Object
	if c.Passive || patient.Empty() {
		patient = c.Subject
	}
	if c.Modality == clause.Tried || someOnly(r, patient) {
		return sources.Span{}, false
	}
	ofName := patient.Lemma == "name" || patient.Lemma == "identity"
	switch c.Lemma {
	case "release", "disclose", "reveal", "publish", "confirm", "give", "provide":
		if !c.Negated || !ofName {
			return sources.Span{}, false
		}
	case "identify", "name":
		if !c.Negated || roleOf(patient.Lemma) == "" && !somebody(patient.Lemma) {
			return sources.Span{}, false
		}
	case "withhold":
		if c.Negated || !ofName {
			return sources.Span{}, false
		}
	case "make":
		if !c.Negated || c.Subject.Lemma != "name" && c.Subject.Lemma != "identity" || !followedBy(r, c, "public") {
			return sources.Span{}, false
		}
	case "remain", "be", "know":
		if c.Subject.Lemma != "name" && c.Subject.Lemma != "identity" || c.Negated == unknown(r, c) || c.Negated && !known(r, c) {
			return sources.Span{}, false
		}
	default:
		return sources.Span{}, false
	}
	first, end := c.Group[0], c.Group[1]
	if !patient.Empty() {
		first, end = min(first, patient.First), max(end, patient.End)
	}
	return r.Join(first, end), true
}

// someOnly reports whether a phrase speaks of some of those concerned, or of
// somebody else's name: "the other victims", "the source's identity".
func someOnly(r *reading.Reading, p clause.Phrase) bool {
	end := p.End
	if end > p.First && end < len(r.Tokens) && r.Tokens[end].Norm == "of" {
		end = min(end+4, len(r.Tokens))
	}
	first := p.First
	if first > 0 && first < end && (r.Tokens[first-1].Tag == text.POS || r.Tokens[first-1].Norm == "'") { // "the injured victims' names"
		first = max(first-4, r.SentenceOf(first).First)
	}
	for i := first; i < end; i++ {
		switch t := &r.Tokens[i]; {
		case t.Norm == "other" || t.Norm == "others" || t.Norm == "second" || t.Norm == "third" || t.Norm == "fourth" ||
			t.Norm == "injured" || t.Norm == "wounded" || t.Norm == "surviving":
			return true
		case t.Tag == text.POS && i > first && roleOf(r.Tokens[i-1].Norm) == "" && !somebody(r.Tokens[i-1].Norm):
			return true
		}
	}
	return false
}

// unknown reports whether the words after the verb say that it is not known.
func unknown(r *reading.Reading, c *clause.Clause) bool {
	for i := c.Group[1]; i < c.Group[1]+2 && i < r.Sentences[c.Sentence].End; i++ {
		switch r.Tokens[i].Norm {
		case "unreleased", "unknown", "undisclosed", "withheld", "confidential":
			return true
		}
	}
	return false
}

// known reports whether the verb, denied, says that the name is not out: "was
// not known", "were not immediately available".
func known(r *reading.Reading, c *clause.Clause) bool {
	return c.Lemma == "know" || followedBy(r, c, "known") || followedBy(r, c, "available") || followedBy(r, c, "public")
}

package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// direction is whether somebody to whom something was done was on the way in
// or out: "struck as she walked into the shop", "hit a woman walking out of a
// shop".
var direction = Question{Name: "way", Early: "on the way in", Late: "on the way out", Everyone: true, Odds: 1, read: readDirection}

func readDirection(r *reading.Reading) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		leaves, ok := heading(r, c)
		if !ok || c.Negated || c.Modality != clause.Fact {
			continue
		}
		for _, h := range clausesOf(r, c.Sentence) {
			if deed := harm(h.Lemma); deed != "" && h.Verb < c.Verb && !h.Negated && moves(r, &h, c) {
				out = append(out, state{who: "the one " + deed, step: place(r, c), late: leaves, span: r.Join(c.Group[0], max(min(c.Group[1]+1, r.Sentences[c.Sentence].End), c.Object.End)), sentence: c.Sentence})
			}
		}
	}
	return out
}

// heading is where the one who moves goes; ok is false where that is not said.
func heading(r *reading.Reading, c *clause.Clause) (leaves, ok bool) {
	switch c.Lemma {
	case "walk", "run", "step", "drive", "come", "go", "pull", "climb", "ride", "head":
		return followedBy(r, c, "out"), followedBy(r, c, "out") || followedBy(r, c, "into")
	case "enter":
		return false, !c.Passive
	case "leave", "exit":
		return true, !c.Passive && !c.Object.Empty() && c.Object.Entity < 0 && r.Tokens[c.Object.Head].Tag.IsNoun()
	}
	return false, false
}

// moves reports whether the one to whom the deed is done is the one who moves.
func moves(r *reading.Reading, deed, c *clause.Clause) bool {
	done := deed.Object
	if deed.Passive {
		done = deed.Subject
	}
	if done.Empty() {
		// "hit and killed a woman": the object stands with the second verb.
		for _, x := range clausesOf(r, c.Sentence) {
			if x.Verb > deed.Verb && x.Verb < c.Verb && !x.Object.Empty() {
				done = x.Object
			}
		}
	}
	switch {
	case c.Tense == clause.None:
		return !done.Empty() && done.End == c.Group[0]
	case c.Subject.Empty():
		return false
	}
	return deed.Passive && (c.Subject.First == done.First || c.Subject.End-c.Subject.First == 1 && somebody(c.Subject.Lemma))
}

// place is the noun of the place that is entered or left; "" for a name, which
// may be any sort of place.
func place(r *reading.Reading, c *clause.Clause) string {
	if !c.Object.Empty() {
		return commonNoun(r, c.Object)
	}
	return ""
}

func commonNoun(r *reading.Reading, p clause.Phrase) string {
	if r.Tokens[p.Head].Tag.IsProper() {
		return ""
	}
	return p.Lemma
}

package question

import (
	"slices"

	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// injuries is whether anybody was hurt at all.
var injuries = Question{Name: "injuries", Early: "nobody hurt", Late: "people hurt", Everyone: true, Odds: .8, read: readInjuries}

func readInjuries(r *reading.Reading) []state {
	var out []state
	harmed := false
	for i := range r.Clauses {
		c := &r.Clauses[i]
		hurt := c.Lemma == "injure" || c.Lemma == "hurt" || c.Lemma == "wound" || c.Lemma == "kill"
		switch {
		case c.Condition || c.Modality != clause.Fact || someElse(r, c):
		case nobodyHurt(r, c):
			out = append(out, state{span: spanOf(r, c), sentence: c.Sentence})
		case hurt && !c.Negated && c.Sentence < leads && c.Tense != clause.None && (c.Passive || !c.Object.Empty()):
			out = append(out, state{late: true, span: spanOf(r, c), sentence: c.Sentence})
		}
		harmed = harmed || (hurt || c.Lemma == "die") && !c.Negated
	}
	if harmed { // of another car, of a second fire
		out = slices.DeleteFunc(out, func(s state) bool { return !s.late })
	}
	return out
}

// nobodyHurt reports whether a clause says that no one came to harm: "no one
// was hurt", "there were no injuries", "no injuries were reported".
func nobodyHurt(r *reading.Reading, c *clause.Clause) bool {
	if !c.Negated {
		return false
	}
	switch c.Lemma {
	case "injure", "hurt":
		return c.Passive && (c.Subject.Lemma == "one" || c.Subject.Lemma == "nobody")
	case "be":
		return c.Subject.Lemma == "there" && c.Object.Lemma == "injury"
	case "report":
		return c.Passive && c.Subject.Lemma == "injury"
	}
	return false
}

// someElse reports whether a clause leaves somebody out: "no one else was hurt".
func someElse(r *reading.Reading, c *clause.Clause) bool {
	for i := c.First; i < min(c.End, c.Group[1]+3); i++ {
		switch r.Tokens[i].Norm {
		case "else", "other", "others", "seriously", "passengers", "officers", "bystanders":
			return true
		}
	}
	return false
}

package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// plea is how somebody pleaded, verdict how the court found, penalty what it
// gave the worst offenders.
var (
	plea    = Question{Name: "plea", Early: "not guilty", Late: "guilty", Moves: true, Odds: 1.2, read: readPlea}
	verdict = Question{Name: "verdict", Early: "acquitted", Late: "convicted", Odds: 1, read: readVerdict}
	penalty = Question{Name: "penalty", Early: "life in prison", Late: "death", Odds: 1, read: readPenalty}
)

func readPlea(r *reading.Reading) []state {
	return answers(r, func(c *clause.Clause) (late, ok bool) {
		if c.Lemma != "plead" {
			return false, false
		}
		notGuilty := c.Negated || followedBy(r, c, "not", "guilty") || followedBy(r, c, "innocent")
		return !notGuilty, notGuilty || followedBy(r, c, "guilty")
	})
}

func readVerdict(r *reading.Reading) []state {
	return answers(r, func(c *clause.Clause) (late, ok bool) {
		switch {
		case c.Negated && c.Lemma != "find":
			return false, false
		case c.Lemma == "convict":
			return true, c.Passive
		case c.Lemma == "acquit", c.Lemma == "exonerate":
			return false, c.Passive
		case c.Lemma == "find" && c.Passive:
			notGuilty := c.Negated || followedBy(r, c, "not", "guilty") || followedBy(r, c, "innocent")
			return !notGuilty, notGuilty || followedBy(r, c, "guilty")
		}
		return false, false
	})
}

func readPenalty(r *reading.Reading) []state {
	return answers(r, func(c *clause.Clause) (late, ok bool) {
		if c.Lemma != "sentence" || !c.Passive || c.Negated {
			return false, false
		}
		for k := c.Group[1]; k < min(c.Group[1]+4, r.Sentences[c.Sentence].End); k++ {
			switch r.Tokens[k].Norm {
			case "death":
				return true, true
			case "life":
				return false, true
			}
		}
		return false, false
	})
}

// answers reads what a clause says of the person it is about.
func answers(r *reading.Reading, read func(c *clause.Clause) (late, ok bool)) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		who := surname(r, c.Subject)
		if who == "" || c.Condition || c.Modality != clause.Fact || c.Tense == clause.None || longAgo(r, c.Sentence) {
			continue
		}
		if late, ok := read(c); ok {
			out = append(out, state{who: who, late: late, span: r.Join(c.Group[0], min(c.Group[1]+2, r.Sentences[c.Sentence].End)), sentence: c.Sentence})
		}
	}
	return out
}

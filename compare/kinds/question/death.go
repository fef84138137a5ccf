package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// death is where somebody died: where it happened or in hospital.
var death = Question{Name: "place of death", Early: "died at the scene", Late: "died in hospital", Odds: 1, read: readDeath}

// survival is whether somebody hurt is still alive.
var survival = Question{Name: "condition", Early: "alive", Late: "dead", Moves: true, Odds: 1, read: readSurvival}

// reach is how many tokens after a verb belong to it.
const reach = 8

func readDeath(r *reading.Reading) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		who := surname(r, c.Subject)
		if who == "" || c.Negated || c.Modality != clause.Fact || !dies(r, c) {
			continue
		}
		for k := c.Group[1]; k < min(c.Group[1]+reach, c.End); k++ {
			at, ok := deathbed(r.Tokens[k].Norm)
			if ok {
				out = append(out, state{who: who, late: at, span: r.Join(c.Group[0], k+1), sentence: c.Sentence})
				break
			}
		}
	}
	return out
}

// dies reports whether a clause has somebody die: "died", "was pronounced dead".
func dies(r *reading.Reading, c *clause.Clause) bool {
	switch c.Lemma {
	case "die":
		return c.Tense != clause.None
	case "pronounce", "declare":
		return c.Passive && followedBy(r, c, "dead")
	}
	return false
}

// deathbed reads where: hospital is true for a hospital, false for the scene.
func deathbed(word string) (hospital, ok bool) {
	switch word {
	case "hospital", "hospitals":
		return true, true
	case "scene", "instantly":
		return false, true
	}
	return false, false
}

func readSurvival(r *reading.Reading) []state {
	var out []state
	for i := range r.Clauses {
		c := &r.Clauses[i]
		who := surname(r, c.Subject)
		if who == "" || c.Condition {
			continue
		}
		switch {
		case c.Modality == clause.Fact && (dies(r, c) || c.Lemma == "kill" && c.Passive && c.Tense != clause.None):
			out = append(out, state{who: who, late: !c.Negated, span: r.Join(c.Group[0], c.Group[1]), sentence: c.Sentence})
		case !c.Negated && lives(r, c):
			out = append(out, state{who: who, span: r.Join(c.Group[0], min(c.Group[1]+3, r.Sentences[c.Sentence].End)), sentence: c.Sentence})
		}
	}
	return out
}

// lives reports whether a clause has somebody alive: "is in critical
// condition", "is expected to survive", "survived", "remains in hospital".
func lives(r *reading.Reading, c *clause.Clause) bool {
	switch c.Lemma {
	case "survive":
		return (c.Modality == clause.Planned || c.Modality == clause.Fact && c.Tense == clause.Past) && !c.Passive
	case "recover":
		return c.Modality == clause.Planned && !c.Passive
	case "be", "remain", "list":
		for k := c.Group[1]; k < min(c.Group[1]+4, r.Sentences[c.Sentence].End); k++ {
			if r.Tokens[k].Norm == "condition" {
				return true
			}
		}
		return c.Lemma == "remain" && (followedBy(r, c, "in", "hospital") || followedBy(r, c, "hospitalized"))
	}
	return false
}

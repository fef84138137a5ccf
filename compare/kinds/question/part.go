package question

import (
	"sort"

	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// somebody reports whether a noun is a person nobody names.
func somebody(noun string) bool {
	switch noun {
	case "man", "woman", "boy", "girl", "teen", "teenager", "child", "person", "he", "she", "him", "her", "they", "them":
		return true
	}
	return false
}

// roleIn is the part that the people of a sentence have in the affair.
func roleIn(r *reading.Reading, sentence int) string {
	sent := r.Sentences[sentence]
	for i := sent.First; i < sent.End; i++ {
		if role := roleOf(r.Tokens[i].Norm); role != "" {
			return role
		}
	}
	for _, c := range clausesOf(r, sentence) {
		if role := suffers(c.Lemma); role != "" && !c.Negated {
			return role
		}
	}
	return ""
}

// roleOf is the part a noun gives somebody in an affair.
func roleOf(noun string) string {
	switch noun {
	case "victim", "victims", "deceased", "casualty", "casualties":
		return "victim"
	case "suspect", "suspects", "gunman", "gunmen", "shooter", "shooters", "assailant", "attacker", "attackers", "defendant", "robber":
		return "suspect"
	}
	return ""
}

// suffers is the part of the person to whom a verb happens.
func suffers(verb string) string {
	switch verb {
	case "kill", "die", "slay", "murder", "stab", "strangle":
		return "victim"
	case "arrest", "charge", "indict", "book", "jail", "detain", "accuse":
		return "suspect"
	}
	return ""
}

// clausesOf are the clauses of a sentence.
func clausesOf(r *reading.Reading, sentence int) []clause.Clause {
	from := sort.Search(len(r.Clauses), func(i int) bool { return r.Clauses[i].Sentence >= sentence })
	to := from
	for to < len(r.Clauses) && r.Clauses[to].Sentence == sentence {
		to++
	}
	return r.Clauses[from:to]
}

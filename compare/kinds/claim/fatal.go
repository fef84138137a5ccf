package claim

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// wounding reports whether what the verb says may be done "to death".
func wounding(verb string) bool {
	switch verb {
	case "shoot", "stab", "beat", "strangle", "bludgeon", "batter", "hack", "choke", "burn", "crush", "trample", "bleed", "freeze", "starve", "put":
		return true
	}
	return false
}

// fatal reports whether the words around a verb make a death of it: "fatally
// shot", "stabbed to death", "found dead", "gunned down", "passed away".
func fatal(r *reading.Reading, c *clause.Clause) bool {
	t := r.Tokens
	for i := c.Group[0]; i < c.Verb; i++ {
		if t[i].Norm == "fatally" {
			return true
		}
	}
	end := r.Sentences[c.Sentence].End
	word := func(i int) string {
		if i < end {
			return t[i].Norm
		}
		return ""
	}
	after := c.Verb + 1
	switch word(after) {
	case "dead":
		return c.Lemma == "shoot" || c.Passive && (c.Lemma == "pronounce" || c.Lemma == "find" || c.Lemma == "declare")
	case "to":
		return word(after+1) == "death" && wounding(c.Lemma)
	case "down":
		return c.Lemma == "gun"
	case "away":
		return c.Lemma == "pass"
	case "fatally":
		return true
	}
	return false
}

// namesDeath reports whether the sentence of p has a death in a noun or an
// adjective, where q tells of one by its verb.
func (w *wording) namesDeath(p, q *pivot) bool {
	if q.lemma != "kill" || !q.verb {
		return false
	}
	r := w.readings[p.article]
	s := r.Sentences[p.sentence]
	for i := s.First; i < s.End; i++ {
		switch r.Tokens[i].Norm {
		case "death", "deaths", "dead", "deadly", "fatal", "murder", "murders", "homicide", "slaying", "slayings", "killing", "killings":
			return true
		}
	}
	return false
}

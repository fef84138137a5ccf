package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/reading"
)

// spot is where something befell somebody, seen from a building or a vehicle:
// "shot inside a bar", "struck as she walked into the store".
type spot struct {
	answer
	deed string
	site site
}

// The answers: each of the first two excludes the other, and each of the last.
const (
	inside  value = "inside"
	outside value = "outside"
	goingIn value = "on the way in"
	leaving value = "on the way out"
)

// excludes is the answer that cannot hold with another.
func excludes(v value) value {
	switch v {
	case inside:
		return outside
	case outside:
		return inside
	case goingIn:
		return leaving
	}
	return goingIn
}

const mostSpots = 30 // of one article

// spotReach is how many tokens after a deed say where it was done.
const spotReach = 14

func readSpots(article int, r *reading.Reading) []spot {
	var out []spot
	for i := range r.Clauses {
		c := &r.Clauses[i]
		deed := deedOf(c.Lemma)
		if deed == "" || c.Negated || c.Condition || c.Modality != clause.Fact && c.Modality != clause.Reported {
			continue
		}
		who := sufferer(r, c)
		v, ok := victimOf(r, who)
		if !ok {
			continue
		}
		if len(out) == mostSpots {
			break
		}
		s := spot{answer: answer{article: article, sentence: c.Sentence, victim: v}, deed: deed}
		if s.stands(r, c) || s.moves(r, c, who) {
			out = append(out, s)
		}
	}
	return out
}

// harmed is the deed of whoever hurts or kills.
const harmed = "harmed"

// deedOf is one word for the deeds that are told alike, "" for other verbs.
func deedOf(verb string) string {
	switch verb {
	case "kill", "murder", "slay", "wound", "injure", "hurt":
		return harmed
	case "find", "discover":
		return "found"
	case "arrest", "detain":
		return "arrested"
	}
	if harm(verb) != "" && verb != "rob" {
		return harmed
	}
	return ""
}

// sufferer is the phrase of the one to whom a deed is done. The object of "hit
// and killed a woman" stands with the second verb.
func sufferer(r *reading.Reading, deed *clause.Clause) clause.Phrase {
	if deed.Passive {
		return deed.Subject
	}
	if !deed.Object.Empty() {
		return deed.Object
	}
	for _, c := range clausesOf(r, deed.Sentence) {
		if c.Verb == deed.Verb+2 && r.Tokens[deed.Verb+1].IsWord("and") {
			return c.Object
		}
	}
	return clause.Phrase{}
}

// stands reads "inside a bar", "outside of his home", "in front of the store",
// "in the driveway".
func (s *spot) stands(r *reading.Reading, c *clause.Clause) bool {
	end := r.Sentences[c.Sentence].End
	for i := c.Group[1]; i < min(c.Group[1]+spotReach, c.End); i++ {
		at, next := preposition(r, i)
		if at == "" {
			continue
		}
		x, ok := siteAt(r, next, end)
		if !ok {
			continue
		}
		if x.grounds {
			at = outside
		}
		x.town = x.town || x.name != "" && at == inside && r.Tokens[i].IsWord("in")
		s.value, s.site, s.span = at, x, r.Join(i, x.end)
		return true
	}
	return false
}

// preposition reads on which side of a site the words at a token put
// something, and where its phrase begins; "" for other words.
func preposition(r *reading.Reading, i int) (at value, next int) {
	t := r.Tokens[i:r.Sentences[r.Tokens[i].Sentence].End]
	is := func(k int, word string) bool { return k < len(t) && t[k].IsWord(word) }
	n := 1
	switch {
	case is(0, "in") && is(1, "front"):
		at, n = outside, 2
	case is(0, "in"), is(0, "inside"):
		at = inside
	case is(0, "on") && len(t) > 2 && grounds(t[2].Norm):
		at = outside
	case is(0, "outside"):
		at = outside
	default:
		return "", 0
	}
	if is(n, "of") {
		n++
	}
	return at, i + n
}

// moves reads "as she walked into the store", "a woman walking out of a store":
// where the one who suffers it was going.
func (s *spot) moves(r *reading.Reading, deed *clause.Clause, who clause.Phrase) bool {
	end := r.Sentences[deed.Sentence].End
	for _, c := range clausesOf(r, deed.Sentence) {
		if c.Verb < deed.Verb || c.Negated || c.Modality != clause.Fact || !walks(deed, &c, who) {
			continue
		}
		at, i, ok := heading(r, &c)
		if !ok {
			continue
		}
		if x, ok := siteAt(r, i, end); ok {
			s.value, s.site, s.span = at, x, r.Join(c.Verb, x.end)
			return true
		}
	}
	return false
}

// walks reports whether the one to whom the deed is done is the one who moves:
// of both clauses his phrase is the subject or object, or a pronoun means the
// subject of a passive.
func walks(deed, c *clause.Clause, who clause.Phrase) bool {
	if c.Subject.Empty() {
		return false
	}
	return c.Subject.First == who.First || deed.Passive && c.Subject.End-c.Subject.First == 1 && somebody(c.Subject.Lemma)
}

// heading is which way a clause goes, and the token at which its site begins.
func heading(r *reading.Reading, c *clause.Clause) (at value, i int, ok bool) {
	i = c.Group[1]
	switch c.Lemma {
	case "walk", "run", "step", "drive", "come", "go", "pull", "climb", "ride", "head":
		switch {
		case followedBy(r, c, "into"):
			return goingIn, i + 1, true
		case followedBy(r, c, "out", "of"):
			return leaving, i + 2, true
		}
	case "enter":
		return goingIn, i, !c.Passive
	case "leave", "exit":
		return leaving, i, !c.Passive
	}
	return "", 0, false
}

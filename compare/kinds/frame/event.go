package frame

import (
	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// fillEvent names the event a value belongs to: the noun it stands beside
// ("Friday's fire", "the fire on Friday night"), else the verb that governs
// it, else, where that verb says nothing of its own ("was held", "made an
// announcement"), its object or subject. Verbs and the nouns made of them are one event:
// "died" and "death".
func fillEvent(x *fact.Fact, r *reading.Reading, c *clause.Clause) {
	first, end := r.TokensIn(x.Span)
	if n := beside(r, first, end); n >= 0 {
		x.Frame.Event = lemma.Key(r.Tokens[n].Norm, r.Tokens[n].Tag)
		return
	}
	if c == nil {
		return
	}
	x.Frame.Telling = clause.Saying(c.Lemma)
	x.Frame.Ahead = ahead(c)
	if light(c.Lemma) {
		for _, k := range [2]int{c.Object.Head, c.Subject.Head} { // made an announcement; the meeting was held
			if k >= 0 && happens(&r.Tokens[k]) {
				x.Frame.Event = lemma.Key(r.Tokens[k].Norm, r.Tokens[k].Tag)
				return
			}
		}
	}
	x.Frame.Event = c.Lemma
}

// beside finds the noun that the tokens [first, end) stand beside, or -1.
func beside(r *reading.Reading, first, end int) int {
	s := r.Sentences[r.Tokens[first].Sentence]
	if i := end; i < s.End && r.Tokens[i].Norm == "'s" && i+1 < s.End { // Friday's deadly fire
		return compound(r, i+1, s.End)
	}
	i := first - 1
	for ; i > s.First && between(r.Tokens[i].Norm); i-- {
	}
	if i >= s.First && i < first-1 && happens(&r.Tokens[i]) && !bare(r, i) && !(end < s.End && r.Tokens[end].Tag.IsFinite()) { // the fire on Friday
		return i
	}
	if i = first - 1; i >= s.First && r.Tokens[i].Tag == text.DT { // a Monday meeting, the May 4 fatal crash
		return compound(r, end, s.End)
	}
	return -1
}

// compound finds the event at the end of the adjectives and nouns that begin
// at token i, or -1.
func compound(r *reading.Reading, i, end int) int {
	for i+1 < end && (r.Tokens[i].Tag == text.JJ || r.Tokens[i].Tag.IsNoun() && r.Tokens[i+1].Tag.IsNoun()) {
		i++
	}
	if i < end && (happens(&r.Tokens[i]) || r.Tokens[i].Tag == text.VBG && r.Tokens[i-1].Tag == text.JJ) { // a fatal shooting
		return i
	}
	return -1
}

// bare reports whether a noun stands after a preposition with nothing between:
// "in court", "at home" is where, not what.
func bare(r *reading.Reading, i int) bool {
	if i == 0 || r.Tokens[i].Tag != text.NN {
		return false
	}
	switch r.Tokens[i-1].Norm {
	case "in", "at", "to", "from", "into":
		return true
	}
	return false
}

// between are the words that tie a time or place to the noun before it.
func between(w string) bool {
	switch w {
	case "on", "in", "at", "of", "the", "late", "early", "since", "from", "for":
		return true
	}
	return false
}

// happens reports whether a noun can be an event: not a person, not a time.
func happens(t *text.Token) bool {
	if t.Tag != text.NN && t.Tag != text.NNS {
		return false
	}
	switch t.Norm {
	case "today", "tomorrow", "yesterday", "tonight", "home", "man", "woman", "people", "men", "women", "boy", "girl", "children", "victim", "victims":
		return false
	}
	class, _ := lexicon.RoleNoun(t.Norm)
	return class == lexicon.NoRole
}

// light are verbs that leave it to their subject what happens.
func light(verb string) bool {
	switch verb {
	case "be", "have", "do", "take", "hold", "happen", "occur", "come", "go", "get", "make", "begin", "start", "end", "set",
		"schedule", "plan", "expect", "slate", "give", "become", "remain", "last", "continue", "follow":
		return true
	}
	return false
}

// ahead reports whether a clause tells of what is still to come.
func ahead(c *clause.Clause) bool {
	if c.Modality == clause.Planned || c.Tense == clause.Future {
		return true
	}
	switch c.Lemma {
	case "schedule", "set", "slate", "plan", "expect":
		return true
	}
	return false
}

// actors are the people whom the subject and the object of a clause name.
func actors(r *reading.Reading, c *clause.Clause) []int {
	var out []int
	for _, p := range [3]*clause.Phrase{&c.Subject, &c.Object, &c.Agent} {
		if p.Entity >= 0 && p.Entity < len(r.People.Entities) && r.People.Entities[p.Entity].Type == entity.Person {
			out = append(out, p.Entity)
		}
	}
	return out
}

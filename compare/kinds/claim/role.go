package claim

import (
	"slices"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/text"
)

// Levels of what the phrases of two clauses in one role are to each other.
const (
	unknownRole = iota
	otherNumber // "two men", "seven people"
	otherRole   // different words
	saidRole    // different words, but the other sentence holds them too
	sameRole
)

var roleLevels = []string{"unknown", "other number", "different", "said by the other", "same"}

// roles compares who did it and to whom it was done. For a pivot that is no
// verb the words next to it on either side take these roles.
func (w *wording) roles(c *candidate) (actor, patient int) {
	if !c.p.verb || !c.q.verb {
		return w.besides(c, -1), w.besides(c, 1)
	}
	pa, pp := w.parts(c.p)
	qa, qp := w.parts(c.q)
	return w.role(c, pa, qa), w.role(c, pp, qp)
}

// parts are the phrases of who does it and to whom it is done, whatever the
// voice of the clause.
func parts(c *clause.Clause) (actor, patient clause.Phrase) {
	switch {
	case c.Passive:
		return c.Agent, c.Subject
	case c.Object.Empty() && intransitive(c.Lemma), c.Lemma == "rise", c.Lemma == "fall": // "rose 50 cents"
		return noPhrase, c.Subject
	}
	return c.Subject, c.Object
}

// noPhrase is where there is none.
var noPhrase = clause.Phrase{Head: -1, Entity: -1}

// parts are the phrases of a pivot. A participle that is no clause of its own
// happens to the subject it is said of ("she is badly injured") or to what the
// noun after it names: "an injured child", "the wounding of his father".
func (w *wording) parts(p *pivot) (actor, patient clause.Phrase) {
	r := w.readings[p.article]
	first, last := p.token+1, r.Sentences[p.sentence].End
	of := first < last && r.Tokens[first].Norm == "of"
	switch {
	case p.isVerb() && !(of && r.Tokens[p.token].Tag == text.VBG):
		return parts(p.clause)
	case p.clause != nil && p.clause.Lemma == "be" && p.clause.Object.Head == p.token:
		return noPhrase, p.clause.Subject
	case of:
		first++
	}
	end := first
	for end < last && nominal(&r.Tokens[end]) {
		end++
	}
	if end == first || !r.Tokens[end-1].Tag.IsNoun() {
		return noPhrase, noPhrase
	}
	return noPhrase, clause.Phrase{First: first, End: end, Head: end - 1, Lemma: lemma.Lemma(r.Tokens[end-1].Norm, r.Tokens[end-1].Tag), Entity: -1}
}

// intransitive reports whether what happens happens to the subject.
func intransitive(verb string) bool {
	switch verb {
	case "die", "survive", "rise", "fall", "increase", "decrease", "live", "drop", "recover", "grow", "shrink", "begin", "end", "start", "stop",
		"pass": // "passed away", and a bill that passes is passed
		return true
	}
	return false
}

func (w *wording) role(c *candidate, a, b clause.Phrase) int {
	if a.Empty() || b.Empty() {
		return unknownRole
	}
	x, y := w.number(c.p, a), w.number(c.q, b)
	if x != noKey && y != noKey && x != y {
		return otherNumber
	}
	ka, kb := w.docs[c.p.article].key[a.Head], w.docs[c.q.article].key[b.Head]
	switch {
	case ka == noKey || kb == noKey:
		if strings.EqualFold(a.Lemma, b.Lemma) {
			return sameRole
		}
		return unknownRole
	case w.twoOwners(c, a, b):
		return otherRole
	case ka == kb:
		return sameRole
	case w.holds(c.q.place, ka) || w.holds(c.p.place, kb):
		return saidRole
	}
	return otherRole
}

// Bounds from which one deed with two doers is one deed.
const (
	deedDice  = .3
	deedLocal = .35
)

// differentDoers reports whether two clauses tell of the same deed, done to
// the same thing, but name two people for it.
func (w *wording) differentDoers(c *candidate) bool {
	if !c.p.isVerb() || !c.q.isVerb() || light[c.p.lemma] || c.p.article == c.q.article || c.actor != otherRole || c.patient != sameRole {
		return false
	}
	a, b := w.person(c.p), w.person(c.q)
	return a != nil && b != nil && !strings.EqualFold(a.Surname, b.Surname) && c.dice >= deedDice && c.local >= deedLocal
}

// person is who the clause names as doer, nil where it is no person's name.
func (w *wording) person(p *pivot) *entity.Entity {
	r := w.readings[p.article]
	actor, _ := parts(p.clause)
	if actor.Empty() || actor.Entity < 0 || !r.Tokens[actor.Head].Tag.IsProper() {
		return nil
	}
	return w.personIn(p, actor)
}

// touch reports whether the head of one of the phrases of those to whom two
// verbs happen stands in the other, and not as an owner ("the boy's father").
func (w *wording) touch(c *candidate) bool {
	if !c.p.verb || !c.q.verb {
		return false
	}
	_, a := w.parts(c.p)
	_, b := w.parts(c.q)
	if a.Empty() || b.Empty() || w.twoOwners(c, a, b) {
		return false
	}
	return w.headIn(c.p.article, a, c.q.article, w.joined(c.q, b)) || w.headIn(c.q.article, b, c.p.article, w.joined(c.p, a)) || w.samePeople(c, a, b)
}

// twoOwners reports whether two phrases name two owners of what their common nouns
// mean, in full words: "Telford shares", "Norcliffe's stock".
func (w *wording) twoOwners(c *candidate, a, b clause.Phrase) bool {
	x, y := w.owners(c.p.article, a), w.owners(c.q.article, b)
	for _, k := range x {
		if slices.Contains(y, k) {
			return false
		}
	}
	return len(x) > 0 && len(y) > 0
}

// owners are the names in a phrase before its common noun; none where one is an
// acronym, which may stand for any of them.
func (w *wording) owners(article int32, ph clause.Phrase) []int32 {
	tokens := w.readings[article].Tokens
	if tokens[ph.Head].Tag.IsProper() {
		return nil
	}
	var out []int32
	for i := ph.First; i < ph.Head; i++ {
		t := &tokens[i]
		if !t.Tag.IsProper() {
			continue
		}
		if t.Shape == text.Upper {
			return nil
		}
		out = append(out, w.docs[article].key[i])
	}
	return out
}

// samePeople reports whether two phrases are one number of people, one of
// them in the most general word: "two men", "two people".
func (w *wording) samePeople(c *candidate, a, b clause.Phrase) bool {
	if a.Empty() || b.Empty() || a.Lemma != "people" && a.Lemma != "person" && b.Lemma != "people" && b.Lemma != "person" {
		return false
	}
	x, y := w.number(c.p, a), w.number(c.q, b)
	return x != noKey && x == y && x != w.id("1") && !w.others(c.p, a) && !w.others(c.q, b)
}

// others reports whether a phrase sets its people apart: "two other people".
func (w *wording) others(p *pivot, ph clause.Phrase) bool {
	for i := ph.First; i < ph.End; i++ {
		if n := w.readings[p.article].Tokens[i].Norm; n == "other" || n == "others" || n == "another" || n == "more" {
			return true
		}
	}
	return false
}

// joined is a phrase with those that "and" joins to it before: "Ann Cole, 20,
// and Paul Rees, 31,".
func (w *wording) joined(p *pivot, ph clause.Phrase) clause.Phrase {
	r := w.readings[p.article]
	t, first := r.Tokens, r.Sentences[p.sentence].First
	for i := ph.First - 1; i > first && t[i].Norm == "and"; i = ph.First - 1 {
		for i--; i >= first && (t[i].Tag == text.Comma || t[i].Tag == text.CD && t[i+1].Tag == text.Comma); i-- {
		}
		end := i + 1
		for i >= first && nominal(&t[i]) {
			i--
		}
		if i+1 == end {
			break
		}
		ph.First = i + 1
	}
	return ph
}

// nominal reports whether a word can stand in a noun phrase.
func nominal(t *text.Token) bool {
	return t.Tag.IsNoun() || t.Tag.IsAdjective() || t.Tag == text.DT || t.Tag == text.CD || t.Tag == text.HYPH || t.Tag == text.PRPPoss
}

func (w *wording) headIn(article int32, a clause.Phrase, other int32, b clause.Phrase) bool {
	if a.Empty() || b.Empty() {
		return false
	}
	head := w.docs[article].key[a.Head]
	for i := b.End - 1; i >= b.First && w.readings[other].Tokens[i].Tag != text.POS; i-- {
		if head != noKey && head == w.docs[other].key[i] {
			return true
		}
	}
	return false
}

// number is the key of the figure in a phrase, or noKey; "a man" is one.
func (w *wording) number(p *pivot, ph clause.Phrase) int32 {
	r, d := w.readings[p.article], &w.docs[p.article]
	for i := ph.First; i < ph.End; i++ {
		if vague(r.Tokens[i].Norm) {
			return w.id(r.Tokens[i].Norm)
		}
		if r.Tokens[i].Tag == text.CD && (i+1 == len(r.Tokens) || r.Tokens[i+1].Tag != text.HYPH) {
			if r.Tokens[i].Norm == "one" {
				return w.id("1")
			}
			return d.key[i]
		}
	}
	if n := r.Tokens[ph.First].Norm; (n == "a" || n == "an" || n == "another") && r.Tokens[ph.Head].Tag == text.NN {
		return w.id("1")
	}
	return noKey
}

// vague reports whether a word counts without a figure.
func vague(norm string) bool {
	switch norm {
	case "several", "dozens", "scores", "hundreds", "thousands", "many", "nobody":
		return true
	}
	return false
}

// holds reports whether a key stands in a sentence.
func (w *wording) holds(at place, key int32) bool {
	for _, x := range w.docs[at.article].sentences[at.sentence] {
		if x.key == key {
			return true
		}
	}
	return false
}

// besides compares the next content words on one side of two pivots.
func (w *wording) besides(c *candidate, step int) int {
	a, b := w.nextKey(c.p, step), w.nextKey(c.q, step)
	switch {
	case a == noKey || b == noKey:
		return unknownRole
	case a == b:
		return sameRole
	case w.holds(c.q.place, a) || w.holds(c.p.place, b):
		return saidRole
	}
	return otherRole
}

func (w *wording) nextKey(p *pivot, step int) int32 {
	s := w.readings[p.article].Sentences[p.sentence]
	for i := p.token + step; i >= s.First && i < s.End; i += step {
		if k := w.docs[p.article].key[i]; k != noKey {
			return k
		}
	}
	return noKey
}

package clause

import (
	"strings"

	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/text"
)

// subject finds what the verb is said of.
func (r *reader) subject(c *Clause, g *group, s *text.Sentence, first int) {
	t := r.doc.Tokens
	i := g.first - 1
	for i >= s.First && (t[i].Tag.IsAdverb() || t[i].Norm == "both") {
		i--
	}
	if i < s.First {
		return
	}
	switch tag := t[i].Tag; {
	case tag == text.WP || tag == text.WDT || t[i].Norm == "that" && g.finite && i > s.First && t[i-1].Tag.IsNoun():
		r.antecedent(c, i, s.First)
	case tag == text.CC || !g.finite && (tag == text.Comma || tag == text.IN || g.infinitive):
		r.share(c, first)
		if tag == text.CC {
			r.shareAuxiliary(c, first)
		}
	case tag == text.Comma || tag == text.Colon || tag == text.CloseQuote || tag == text.Close:
		if j := r.opening(i, s.First); j >= s.First {
			r.nounPhrase(c, r.pastAge(j, s.First), s.First, false)
		} else {
			r.share(c, first)
		}
	default:
		r.nounPhrase(c, i, s.First, g.passive && !g.finite)
		r.pastRelative(c, g, first)
		r.pastReduced(c, g, first)
	}
	if k := r.frontOf(c, g); k >= s.First {
		switch t[k].Norm {
		case "if", "unless", "whether":
			c.Condition = true
		}
	}
}

// pastRelative gives a verb that follows a relative clause the noun before
// that clause: in "the man who dated Ann Cole is charged" it is the man.
func (r *reader) pastRelative(c *Clause, g *group, first int) {
	n := len(r.out) - 1
	if n < first || !g.finite || c.Subject.Empty() {
		return
	}
	inner := &r.out[n]
	before := inner.Group[0] - 1
	if before >= 0 && r.doc.Tokens[before].Tag == text.WP && inner.Object.First == c.Subject.First && !inner.Object.Empty() && !inner.Subject.Empty() {
		c.Subject = inner.Subject
	}
}

// pastReduced does the same where the relative clause has no pronoun: in "a
// bid backed by the mayor has failed" the bid has failed. The noun before the
// verb must belong to the participle: nothing stands between that opens a
// clause of its own.
func (r *reader) pastReduced(c *Clause, g *group, first int) {
	n := len(r.out) - 1
	if n < first || !g.finite || c.Subject.Empty() {
		return
	}
	inner, t := &r.out[n], r.doc.Tokens
	if inner.Tense != None || !inner.Passive || inner.Subject.Empty() || inner.Subject.End != inner.Group[0] || c.Subject.First < inner.Group[1] {
		return
	}
	for i := inner.Group[1]; i < g.first; i++ {
		if t[i].Tag.IsPunct() && t[i].Tag != text.HYPH || t[i].Tag == text.CC || subordinator(t[i].Norm) {
			return
		}
	}
	if r.leads(inner.Group[1], c.Subject.First) {
		c.Subject = inner.Subject
	}
}

// leads reports whether a preposition stands first after a participle: then
// the nouns that follow are what it leads to ("connected to the robbery").
func (r *reader) leads(i, end int) bool {
	return i < end && (r.doc.Tokens[i].Tag == text.IN || r.doc.Tokens[i].Tag == text.TO)
}

// shareAuxiliary gives a participle the auxiliary of the passive before it:
// in "was treated and released" both have tense.
func (r *reader) shareAuxiliary(c *Clause, first int) {
	n := len(r.out) - 1
	if n < first || !c.Passive || c.Tense != None {
		return
	}
	if before := &r.out[n]; before.Passive && before.Tense != None {
		c.Tense, c.Modality = before.Tense, before.Modality
	}
}

// frontOf is the token before the clause.
func (r *reader) frontOf(c *Clause, g *group) int {
	if !c.Subject.Empty() && c.Subject.First < g.first {
		return c.Subject.First - 1
	}
	return g.first - 1
}

// antecedent takes the noun before a relative pronoun at i for the subject.
func (r *reader) antecedent(c *Clause, i, first int) {
	for i--; i >= first && (r.doc.Tokens[i].Tag == text.Comma || r.doc.Tokens[i].Tag == text.IN); i-- {
	}
	if ch, ok := r.chunkBefore(i+1, first); ok && ch.end == i+1 {
		c.Subject = r.phrase(ch)
	}
}

// share takes the subject of the clause before: "was chased and arrested".
// A finite verb shares that of the last finite one.
func (r *reader) share(c *Clause, first int) {
	for n := len(r.out) - 1; n >= first; n-- {
		if c.Tense == None || r.out[n].Tense != None {
			c.Subject = r.out[n].Subject
			return
		}
	}
}

// longestAside is the most tokens between two commas that are looked over on
// the way from a verb to its subject.
const longestAside = 25

// opening is the token before the mark that opens the aside which the mark at
// i closes, or -1.
func (r *reader) opening(i, first int) int {
	t := r.doc.Tokens
	want := t[i].Tag
	switch want {
	case text.Close:
		want = text.Open
	case text.CloseQuote:
		want = text.OpenQuote
	}
	for j := i - 1; j > first && j > i-longestAside; j-- {
		if t[j].Tag == want {
			return j - 1
		}
	}
	return -1
}

// nounPhrase takes the phrase that ends at token i for the subject, or the
// one before it where a preposition joins the two.
func (r *reader) nounPhrase(c *Clause, i, first int, low bool) {
	ch, ok := r.chunkBefore(i+1, first)
	for n := 0; ok && !low && ch.end == i+1 && n < 6; n++ {
		p := ch.first - 1
		if p <= first || r.doc.Tokens[p].Tag != text.IN || subordinator(r.doc.Tokens[p].Norm) {
			break
		}
		end := r.home(p, first)
		before, found := r.chunkBefore(end, first)
		if !found || before.end != end {
			break
		}
		ch, i = before, end-1
	}
	if ok && ch.end == i+1 {
		c.Subject = r.phrase(ch)
	}
}

// home looks from the preposition at token p back over the comma and the age
// that stand before where somebody is from: "Ann Cole, 20, of Norcliffe". It
// returns the end of the noun phrase to be expected there.
func (r *reader) home(p, first int) int {
	t := r.doc.Tokens
	if t[p].Norm != "of" && t[p].Norm != "from" || p-2 <= first || t[p-1].Tag != text.Comma {
		return p
	}
	return r.pastAge(p-2, first) + 1
}

// pastAge looks back from token i over an age between commas: "Ann Cole, 20,".
func (r *reader) pastAge(i, first int) int {
	t := r.doc.Tokens
	if i-2 >= first && t[i].Tag == text.CD && t[i-1].Tag == text.Comma {
		return i - 2
	}
	return i
}

// complement finds the object, or what follows "be", or the agent of a passive.
func (r *reader) complement(c *Clause, g *group, s *text.Sentence) {
	t := r.doc.Tokens
	i := g.end
	for i < s.End && (t[i].Tag == text.RP || t[i].Tag.IsAdverb() || t[i].Tag == text.OpenQuote) {
		i++
	}
	if i >= s.End {
		return
	}
	if g.passive {
		if r.agent(c, i, s.End); !c.Agent.Empty() && t[i].Norm == "by" {
			return
		}
	}
	if ch, ok := r.chunkAt(i); ok && !r.when(ch) {
		c.Object = r.phrase(ch)
	} else if g.lemma == "be" && (t[i].Tag.IsAdjective() || t[i].Tag == text.VBN || t[i].Tag == text.VBG) {
		c.Object = Phrase{First: i, End: i + 1, Head: i, Lemma: t[i].Norm, Entity: -1}
	}
}

// farthestAgent is the most tokens between a passive verb and the "by" that
// names who did it: "was steered onto the rocks by captain Ian Moss".
const farthestAgent = 6

// agent takes what follows "by": right after the verb anything, farther away
// a name alone, for "by Monday" and "by the pier" stand there as well.
func (r *reader) agent(c *Clause, i, end int) {
	t := r.doc.Tokens
	for j := i; j+1 < end && j <= i+farthestAgent && !t[j].Tag.IsVerb() && !t[j].Tag.IsPunct(); j++ {
		if t[j].Norm != "by" {
			continue
		}
		if ch, ok := r.chunkAt(j + 1); ok && !r.when(ch) && (j == i || t[ch.head].Tag.IsProper() && r.entity(ch) >= 0) {
			c.Agent = r.phrase(ch)
		}
		return
	}
}

// when reports whether a noun phrase says when something happened: "died
// Thursday", "met last week".
func (r *reader) when(c chunk) bool {
	t := r.doc.Tokens
	switch t[c.head].Norm {
	case "a.m.", "p.m.", "noon", "midnight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight":
		return true
	case "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend":
		switch n := t[c.first].Norm; n {
		case "last", "this", "next", "that", "earlier", "late", "early":
			return true
		default:
			return strings.HasSuffix(n, "day")
		}
	}
	return clock(t[c.head].Norm)
}

// clock reports whether a word is an hour: "7:30pm", "11am".
func clock(w string) bool {
	n := len(w) - 2
	return n > 0 && w[0] >= '0' && w[0] <= '9' && (w[n:] == "am" || w[n:] == "pm")
}

// negate counts the negations of the group, the subject and the object.
func (r *reader) negate(c *Clause, g *group, s *text.Sentence) {
	n, at := g.negations, g.negation
	add := func(first, end int) {
		if n++; n == 1 {
			at = [2]int{first, end}
		}
	}
	if i := r.negative(c.Subject); i >= 0 && r.ownSubject(c) {
		add(i, i+1)
	}
	if i := r.negative(c.Object); i >= 0 {
		add(i, i+1)
	}
	if i := c.Subject.First - 1; !c.Subject.Empty() && i > s.First && r.doc.Tokens[i].IsWord("nor") && r.ownSubject(c) {
		add(i, i+1)
	}
	if n := r.undone(g, s.First); n > 0 {
		add(g.first-n, g.first)
	}
	c.Negated = n%2 == 1
	if n > 0 {
		c.Negation = r.doc.Join(at[0], at[1])
	}
}

// undone is how many tokens before a group say that it is not done: "without
// asking", "instead of asking", "decided against asking", "refrained from
// asking", "ruled out asking".
func (r *reader) undone(g *group, first int) int {
	if g.tense != None || g.infinitive || g.first <= first {
		return 0
	}
	t := r.doc.Tokens
	before, last := "", t[g.first-1].Norm
	if g.first-1 > first {
		before = t[g.first-2].Norm
	}
	switch {
	case last == "without":
		return 1
	case last == "of" && (before == "instead" || before == "short"), last == "than" && before == "rather":
		return 2
	case last == "against" && decides(lemma.Verb(before)), last == "from" && lemma.Verb(before) == "refrain", last == "out" && lemma.Verb(before) == "rule":
		return 1
	}
	return 0
}

// decides reports whether a verb settles what will be done.
func decides(verb string) bool {
	switch verb {
	case "decide", "opt", "vote", "choose":
		return true
	}
	return false
}

// ownSubject reports whether the subject stands with this verb and is not
// shared with the one before: "no one was hurt and was grateful".
func (r *reader) ownSubject(c *Clause) bool {
	n := len(r.out)
	return c.Tense != None && (n == 0 || c.Subject.First >= r.out[n-1].Group[1])
}

// negative returns the token of a phrase that denies it ("no evidence",
// "nobody", "neither"), or -1.
func (r *reader) negative(p Phrase) int {
	if p.Empty() {
		return -1
	}
	t := &r.doc.Tokens[p.First]
	if t.Capitalised() && p.First > r.doc.Sentences[t.Sentence].First && t.Tag.IsProper() {
		return -1 // "shows Few's hands": a name
	}
	switch t.Norm {
	case "no", "nobody", "none", "nothing", "neither", "few", "little":
		return p.First
	}
	return -1
}

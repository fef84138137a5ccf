package clause

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/text"
)

// group is a verb with its auxiliaries, its adverbs and its negations.
type group struct {
	first, end int
	verb       int
	lemma      string
	tense      Tense
	passive    bool
	modality   Modality
	finite     bool
	infinitive bool
	negations  int
	negation   [2]int // tokens of the first negation
}

// findGroups finds the verb groups of the tokens, from left to right.
func (r *reader) findGroups(first, end int) {
	r.groups = r.groups[:0]
	for i := first; i < end; {
		if !r.startsGroup(i, first, end) {
			i++
			continue
		}
		g := r.readGroup(i, end)
		r.front(&g, first)
		r.groups = append(r.groups, g)
		i = g.end
	}
}

// front takes the negation before the first verb: "never saw", "no longer
// works", "not to sign".
func (r *reader) front(g *group, first int) {
	t := r.doc.Tokens
	if n := len(r.groups); n > 0 {
		first = r.groups[n-1].end
	}
	i := g.first
	for i > first && t[i-1].Tag.IsAdverb() {
		i--
	}
	if i > first && (i < g.first && t[i-1].Norm == "no" || lexicon.Contraction(t[i-1].Norm) != "") {
		i--
	}
	for ; i < g.first; i++ {
		before := g.negations
		if r.noteNegations(g, i, g.first); g.negations > before {
			g.first = i
			return
		}
	}
}

// startsGroup reports whether a verb group begins at token i.
func (r *reader) startsGroup(i, first, end int) bool {
	t := &r.doc.Tokens[i]
	switch t.Tag {
	case text.MD, text.VBD, text.VBP, text.VBZ, text.VB:
		return !r.compound(i, end)
	case text.VBN, text.VBG:
		return !r.modifier(i, end) && !preposed(t.Norm)
	case text.TO:
		j := r.skipAdverbs(i+1, end)
		return j < end && r.doc.Tokens[j].Tag == text.VB
	}
	return false
}

// compound reports whether token i is part of a word with hyphens.
func (r *reader) compound(i, end int) bool {
	t := r.doc.Tokens
	return i > 0 && t[i-1].Tag == text.HYPH && t[i].Glued || i+1 < end && t[i+1].Tag == text.HYPH
}

// preposed are participles that news uses as prepositions.
func preposed(w string) bool {
	switch w {
	case "including", "regarding", "concerning", "following", "according", "given", "during", "involving", "pending", "excluding":
		return true
	}
	return false
}

func (r *reader) skipAdverbs(i, end int) int {
	for i < end && r.doc.Tokens[i].Tag.IsAdverb() {
		i++
	}
	return i
}

// readGroup reads the group that begins at token i.
func (r *reader) readGroup(i, end int) group {
	t := r.doc.Tokens
	g := group{first: i, end: i + 1, verb: -1}
	if t[i].Tag == text.TO {
		g.infinitive = true
	} else {
		r.take(&g, i)
	}
	for g.end < end {
		j := r.adverbs(g.end, end)
		if j >= end {
			break
		}
		if !r.extend(&g, j, end) {
			break
		}
	}
	r.trailingNot(&g, end)
	if g.verb < 0 { // a lone modal: "he will"
		g.verb = g.end - 1
		g.lemma = lemma.Lemma(t[g.verb].Norm, t[g.verb].Tag)
	}
	return g
}

// adverbs returns the first token from i on that is no adverb or negation.
func (r *reader) adverbs(i, end int) int {
	t := r.doc.Tokens
	for i < end {
		switch {
		case t[i].Norm == "no" && i+1 < end && (t[i+1].Norm == "longer" || t[i+1].Norm == "more"):
			i += 2
		case r.timesOver(i, end):
			i++
		case t[i].Tag.IsAdverb() || t[i].Norm == "not" || t[i].Norm == "n't" || t[i].Tag == text.OpenQuote && i+1 < end && t[i+1].Tag.IsVerb():
			i++
		default:
			return i
		}
	}
	return i
}

// timesOver reports whether token i is "first" or "last" before a participle:
// "was last seen" is one group, though the word is an adjective elsewhere.
func (r *reader) timesOver(i, end int) bool {
	t := r.doc.Tokens
	return (t[i].Norm == "first" || t[i].Norm == "last") && i+1 < end && t[i+1].Tag == text.VBN && i > 0 && t[i-1].Tag.IsVerb()
}

// extend takes token j into the group if the chain of verbs goes on there.
func (r *reader) extend(g *group, j, end int) bool {
	t := r.doc.Tokens
	if g.verb < 0 { // nothing but modals or "to" so far
		if t[j].Tag.IsVerb() && t[j].Tag != text.VBZ && t[j].Tag != text.VBG {
			r.take(g, j)
			return true
		}
		return false
	}
	switch helper := g.lemma; {
	case t[j].Tag == text.TO:
		m, ok := chain(helper, g.passive)
		k := r.skipAdverbs(j+1, end)
		if !ok || k >= end || t[k].Tag != text.VB && t[k].Tag != text.VBP {
			return false
		}
		g.link(m)
		switch {
		case m.negates:
			r.note(g, g.verb, g.verb+1)
		case t[j-1].Norm == "yet": // "has yet to sign"
			r.note(g, j-1, j)
		}
		r.take(g, k)
		g.passive = false
		return true
	case helper == "be" && (t[j].Tag == text.VBN || t[j].Tag == text.VBG || t[j].Tag == text.VBD):
		if r.modifier(j, end) {
			return false
		}
		passive := t[j].Tag != text.VBG
		r.take(g, j)
		g.passive = passive
		return true
	case helper == "be" && t[j].Tag == text.JJ || t[j].Tag == text.IN && t[j].Norm == "about" && helper == "be":
		m, ok := chain("be "+t[j].Norm, false)
		if !ok || j+1 >= end || t[j+1].Tag != text.TO {
			return false
		}
		k := r.skipAdverbs(j+2, end)
		if k >= end || t[k].Tag != text.VB {
			return false
		}
		g.link(m)
		if m.negates {
			r.note(g, j, j+1)
		}
		r.take(g, k)
		return true
	case helper == "have" && (t[j].Tag == text.VBN || t[j].Tag == text.VBD),
		helper == "do" && (t[j].Tag == text.VB || t[j].Tag == text.VBP),
		helper == "get" && t[j].Tag == text.VBN:
		r.take(g, j)
		g.passive = helper == "get"
		return true
	}
	return false
}

// take makes token j the main verb of the group; what stands between belongs
// to the group.
func (r *reader) take(g *group, j int) {
	t := &r.doc.Tokens[j]
	r.noteNegations(g, g.end, j)
	g.end = j + 1
	if t.Tag.IsFinite() && g.tense == None && !g.infinitive {
		g.tense, g.finite = tense(t), true
	}
	if lexicon.Contraction(t.Norm) != "" {
		r.note(g, j, j+1)
	}
	if t.Tag == text.MD || lexicon.Contraction(t.Norm) != "" {
		g.link(modals[lemma.Lemma(t.Norm, t.Tag)])
		return
	}
	g.verb, g.lemma = j, lemma.Verb(t.Norm)
	switch {
	case t.Tag != text.VBN || g.finite:
	case g.first == j && r.onlyActive(g.lemma, j):
		g.tense, g.finite = Past, true
	default:
		g.passive = true
	}
}

func tense(t *text.Token) Tense {
	switch {
	case t.Tag == text.VBD:
		return Past
	case t.Tag == text.MD && (t.Norm == "will" || t.Norm == "'ll" || t.Norm == "wo" || t.Norm == "shall"):
		return Future
	case t.Tag == text.MD && (t.Norm == "would" || t.Norm == "could" || t.Norm == "'d"):
		return Past
	}
	return Present
}

// link adds what one more link of a chain says about the facts; the first
// that is more than Fact stays.
func (g *group) link(m chained) {
	if g.modality == Fact {
		g.modality = m.modality
	}
}

// noteNegations counts the negations among the tokens from i up to j.
func (r *reader) noteNegations(g *group, i, j int) {
	t := r.doc.Tokens
	for ; i < j; i++ {
		if lexicon.Contraction(t[i].Norm) != "" {
			r.note(g, i, i+1)
		}
		switch t[i].Norm {
		case "not", "n't", "never", "hardly", "barely", "scarcely", "neither", "nor":
			r.note(g, i, i+1)
		case "no":
			if i+1 < j && (t[i+1].Norm == "longer" || t[i+1].Norm == "more") {
				r.note(g, i, i+2)
			}
		}
	}
}

func (r *reader) note(g *group, first, end int) {
	if g.negations++; g.negations == 1 {
		g.negation = [2]int{first, end}
	}
}

// trailingNot takes the negation after the last verb: "is not guilty", "said
// no longer", "has n't".
func (r *reader) trailingNot(g *group, end int) {
	j := r.adverbs(g.end, end)
	last := g.end
	for i := g.end; i < j; i++ {
		switch r.doc.Tokens[i].Norm {
		case "not", "n't", "never", "longer", "hardly", "barely", "neither", "nor":
			last = i + 1
		}
	}
	r.noteNegations(g, g.end, last)
	g.end = last
}

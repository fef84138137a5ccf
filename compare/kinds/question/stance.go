package question

import (
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// stance is what an article says somebody thinks of something.
type stance struct {
	article, sentence int
	holder            string   // "" where he is not named
	about             []string // content words of what it is about
	against           bool
	span              sources.Span
}

// Bounds of the search: only the first sentences of an article say in general
// what it is about.
const (
	stanceLead  = 4
	stanceWords = 7
	stanceOdds  = .6
)

// stances finds people or bodies of whom one article says that they oppose
// what they are for or open to in another.
func stances(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	var all []stance
	for i, r := range rs {
		all = append(all, readStances(i, r)...)
	}
	var out []fact.Slot
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.article != b.article && a.against != b.against && sameStanceOf(a, b) && alike(a.article, b.article) && !ownView(all, a, b) {
				return append(out, stanceSlot(all, a, b)) // one row: a story turns on one question
			}
		}
	}
	return out
}

// sameStanceOf reports whether two stances are one body's on one thing.
func sameStanceOf(a, b *stance) bool {
	if a.holder != "" && b.holder != "" && a.holder != b.holder {
		return false
	}
	n := 0
	for _, w := range a.about {
		for _, v := range b.about {
			if w == v {
				n++
			}
		}
	}
	return n >= 2 && 2*n >= min(len(a.about), len(b.about))
}

// ownView reports whether one of the two articles has both views of it.
func ownView(all []stance, a, b *stance) bool {
	for i := range all {
		x := &all[i]
		if x.article == a.article && x.against == b.against && sameStanceOf(x, a) || x.article == b.article && x.against == a.against && sameStanceOf(x, b) {
			return true
		}
	}
	return false
}

// stanceSlot is the row of two stances, with all others on the same thing.
func stanceSlot(all []stance, a, b *stance) fact.Slot {
	subject := "position on " + strings.Join(a.about[:min(3, len(a.about))], " ")
	s := fact.Slot{Kind: fact.Claim, Subject: subject, Attribute: "claim", LogOdds: stanceOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "for or against", Weight: stanceOdds}},
		Judgement: fact.Judgement{Verdict: fact.Conflict, Rung: "other-answer", Why: "one is for it or open to it, the other against it"}}
	for i := range all {
		x := &all[i]
		if !sameStanceOf(x, a) && !sameStanceOf(x, b) {
			continue
		}
		v := value("for")
		if x.against {
			v = "against"
		}
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: subject,
			Attribute: "claim", Value: v, Entity: -1, Clause: x.span})
	}
	return s
}

func readStances(article int, r *reading.Reading) []stance {
	var out []stance
	for s := range r.Sentences[:min(stanceLead, len(r.Sentences))] {
		for i := r.Sentences[s].First; i < r.Sentences[s].End; i++ {
			against, next, ok := viewAt(r, i, r.Sentences[s].End)
			if !ok {
				continue
			}
			about, end := topic(r, next, r.Sentences[s].End)
			if len(about) >= 2 {
				out = append(out, stance{article: article, sentence: s, holder: holder(r, i, s), about: about, against: against, span: r.Join(i, end)})
			}
		}
	}
	return out
}

// viewAt reads words that say what somebody thinks of what follows: "opposed
// to", "open to", "in favor of".
func viewAt(r *reading.Reading, i, end int) (against bool, next int, ok bool) {
	t := r.Tokens
	word := func(k int) string {
		if i+k < end {
			return t[i+k].Norm
		}
		return ""
	}
	switch t[i].Norm {
	case "opposition", "opposed":
		return true, i + 2, word(1) == "to"
	case "opposes", "oppose", "opposing":
		return true, i + 1, true
	case "open":
		return false, i + 2, word(1) == "to" && t[i].Tag == text.JJ
	case "support":
		if word(1) == "for" {
			return false, i + 2, true
		}
		return false, i + 1, t[i].Tag.IsVerb()
	case "supports", "backs", "favors", "endorses":
		return false, i + 1, t[i].Tag.IsVerb()
	case "favor", "favour":
		return false, i + 2, word(1) == "of"
	}
	return false, 0, false
}

// topic is the content words of what follows, up to a mark or a bound.
func topic(r *reading.Reading, i, end int) (words []string, to int) {
	for to = i; i < min(end, to+1) && len(words) < stanceWords; i++ {
		t := &r.Tokens[i]
		if t.Kind == text.Punct {
			break
		}
		if t.Tag.IsContent() {
			words = append(words, oneWord(lemma.Key(t.Norm, t.Tag)))
		}
		to = i + 1
	}
	return words, to
}

// oneWord joins words of one meaning that opinions are often about.
func oneWord(w string) string {
	switch w {
	case "cut", "cutting", "reduction", "reduce", "trim", "slash":
		return "cut"
	case "hike", "increase", "raise", "rise":
		return "raise"
	case "ban", "prohibit", "prohibition", "outlaw":
		return "ban"
	case "law", "legislation", "bill", "measure":
		return "bill"
	}
	return w
}

// holder is whose view it is: the surname or name of the subject of the
// clause, "" where it is a pronoun or a description.
func holder(r *reading.Reading, i, sentence int) string {
	var c *clause.Clause
	list := clausesOf(r, sentence)
	for k := range list {
		if list[k].First <= i && i < max(list[k].End, list[k].Group[1]) {
			c = &list[k]
		}
	}
	if c == nil || c.Subject.Empty() {
		return ""
	}
	if name := surname(r, c.Subject); name != "" {
		return name
	}
	if r.Tokens[c.Subject.Head].Tag.IsProper() {
		return c.Subject.Lemma
	}
	return ""
}

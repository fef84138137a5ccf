package question

import (
	"slices"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// presented is one person making something public.
type presented struct {
	article, sentence int
	who               string   // surname
	what              []string // nouns of what it is
	words             []string // the same as written, for the report
	told              bool     // only announced, which several people may do
	span              sources.Span
}

const (
	mostPresented = 60 // of one article
	mostNouns     = 12 // of what is made public
	presenterOdds = .4
)

// presenters finds what one person announces or unveils in two articles alike,
// or one person in the one and another in the other, where neither article has
// both.
func presenters(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	all := everywhere(rs, readPresented)
	done := make([]bool, len(all))
	var out []fact.Slot
	for i := range all {
		for j := i + 1; j < len(all) && !done[i]; j++ {
			if a, b := &all[i], &all[j]; !done[j] && oneThing(a, b) && alike(a.article, b.article) && !haveBoth(all, a, b) {
				out = append(out, presenterSlot(all, done, i, j))
			}
		}
	}
	return out
}

// oneThing reports whether two articles tell of one thing made public. Two
// people who announce it may both have done so.
func oneThing(a, b *presented) bool {
	n := common(a.what, b.what)
	if a.who != b.who && a.told && b.told || a.article == b.article {
		return false
	}
	return n >= 2 && (a.who != b.who || 2*n >= max(len(a.what), len(b.what)))
}

// haveBoth reports whether one of the articles has the other's person unveil
// something as well: then both did.
func haveBoth(all []presented, a, b *presented) bool {
	if a.who == b.who {
		return false
	}
	for i := range all {
		x := &all[i]
		if x.article == a.article && x.who == b.who || x.article == b.article && x.who == a.who {
			return true
		}
	}
	return false
}

func presenterSlot(all []presented, done []bool, i, j int) fact.Slot {
	a, b := &all[i], &all[j]
	var what []string
	for k, w := range a.what {
		if slices.Contains(b.what, w) {
			what = append(what, a.words[k])
		}
	}
	s := fact.Slot{Kind: fact.Claim, Subject: "who announced " + strings.Join(what[:min(3, len(what))], " "), Attribute: "claim", LogOdds: presenterOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "who made it public", Weight: presenterOdds}},
		Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-doer", Why: "they name one person for it"}}
	if a.who != b.who {
		s.Judgement = fact.Judgement{Verdict: fact.Conflict, Rung: "other-doer", Why: "they name different people for it"}
	}
	for k := range all {
		x := &all[k]
		if k != i && k != j && (done[k] || a.who != b.who || x.who != a.who || !oneThing(x, a)) {
			continue
		}
		done[k] = true
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: s.Subject,
			Attribute: "claim", Value: value(x.who), Entity: -1, Clause: x.span})
	}
	return s
}

func readPresented(article int, r *reading.Reading) []presented {
	var out []presented
	for i := range r.Clauses {
		c := &r.Clauses[i]
		if c.Negated || c.Modality != clause.Fact || c.Tense == clause.None || c.Condition || !unveils(c.Lemma) {
			continue
		}
		who := c.Subject
		if c.Passive {
			who = c.Agent
		}
		m := -1
		if !who.Empty() {
			m = r.People.At(who.Head)
		}
		if m < 0 || r.People.Mentions[m].Form != entity.Named || surname(r, who) == "" {
			continue
		}
		if len(out) == mostPresented {
			break
		}
		if what, words := nounsAfter(r, c); len(what) >= 2 {
			out = append(out, presented{article, c.Sentence, surname(r, who), what, words, c.Lemma == "announce", r.Join(who.First, max(c.Group[1], who.End))})
		}
	}
	return out
}

// nounsAfter are the first nouns of a sentence after a verb, each once, and the
// same as written.
func nounsAfter(r *reading.Reading, c *clause.Clause) (nouns, words []string) {
	for k := c.Group[1]; k < r.Sentences[c.Sentence].End && len(nouns) < mostNouns; k++ {
		if t := &r.Tokens[k]; t.Tag.IsNoun() {
			if w := lemma.Key(t.Norm, t.Tag); !slices.Contains(nouns, w) {
				nouns, words = append(nouns, w), append(words, r.Article.Slice(t.Span))
			}
		}
	}
	return nouns, words
}

// unveils reports whether a verb makes something known to the public.
func unveils(verb string) bool {
	switch verb {
	case "unveil", "introduce", "present", "reveal", "launch", "announce", "debut":
		return true
	}
	return false
}

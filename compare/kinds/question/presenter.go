package question

import (
	"slices"
	"sort"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// presented is one person unveiling something.
type presented struct {
	article, sentence int
	who               string // surname
	what              []string
	told              bool // only announced, which several people may do
	span              sources.Span
}

const presenterOdds = .4

// presenters finds something new that one person unveils in one article and
// another in the other, where neither article has both.
func presenters(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	var all []presented
	for i, r := range rs {
		all = append(all, readPresented(i, r)...)
	}
	var out []fact.Slot
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.article != b.article && !(a.told && b.told) && a.who != b.who && common(a.what, b.what) >= 2 && alike(a.article, b.article) && !haveBoth(all, a, b) {
				out = append(out, presenterSlot(a, b))
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Subject < out[j].Subject })
	return slices.CompactFunc(out, func(a, b fact.Slot) bool { return a.Subject == b.Subject })
}

// haveBoth reports whether one of the articles has the other's person unveil
// something as well: then both did.
func haveBoth(all []presented, a, b *presented) bool {
	for i := range all {
		x := &all[i]
		if x.article == a.article && x.who == b.who || x.article == b.article && x.who == a.who {
			return true
		}
	}
	return false
}

func common(a, b []string) int {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

func presenterSlot(a, b *presented) fact.Slot {
	var what []string
	for _, w := range a.what {
		if slices.Contains(b.what, w) {
			what = append(what, w)
		}
	}
	sort.Strings(what)
	s := fact.Slot{Kind: fact.Claim, Subject: "who unveiled " + strings.Join(what[:min(3, len(what))], " "), Attribute: "claim", LogOdds: presenterOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "who unveiled it", Weight: presenterOdds}},
		Judgement: fact.Judgement{Verdict: fact.Conflict, Rung: "other-doer", Why: "they name different people for it"}}
	for _, x := range []*presented{a, b} {
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: s.Subject,
			Attribute: "claim", Value: value(x.who), Entity: -1, Clause: x.span})
	}
	return s
}

func readPresented(article int, r *reading.Reading) []presented {
	var out []presented
	for i := range r.Clauses {
		c := &r.Clauses[i]
		if c.Negated || c.Modality != clause.Fact || c.Tense == clause.None || !unveils(c.Lemma) {
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
		var what []string
		s := r.Sentences[c.Sentence]
		for k := c.Group[1]; k < s.End; k++ {
			if t := &r.Tokens[k]; t.Tag.IsNoun() {
				if w := lemma.Key(t.Norm, t.Tag); !slices.Contains(what, w) {
					what = append(what, w)
				}
			}
		}
		out = append(out, presented{article, c.Sentence, surname(r, who), what, c.Lemma == "announce", r.Join(who.First, max(c.Group[1], who.End))})
	}
	return out
}

// unveils reports whether a verb shows something new to the public.
func unveils(verb string) bool {
	switch verb {
	case "unveil", "introduce", "present", "reveal", "launch", "announce", "debut":
		return true
	}
	return false
}

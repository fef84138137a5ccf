// Package name finds people whose names the articles spell in more than one
// way, and people whom several articles name alike.
package name

import (
	"sort"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/identity"
	"factdiff/compare/lexicon"
	"factdiff/compare/lookalike"
	"factdiff/compare/pair"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Value is one spelling of a name.
type Value struct {
	// Name is the fullest spelling in the article.
	Name string
	// mentions is every place where the article names the person.
	mentions []sources.Span
}

// Everywhere returns every place where the article names the person.
func (v Value) Everywhere() []sources.Span { return v.mentions }

// Normalized is the name in plain lower-case letters.
func (v Value) Normalized() string { return identity.Plain(v.Name) }

// Slots returns a slot for every person named by several articles, and one
// for every two people, or names of other sorts, that differ by a slip.
func Slots(s *pair.Story) []fact.Slot {
	slips := bestSlips(s)
	out, taken := disguised(s)
	for _, l := range slips {
		taken[l.A], taken[l.B] = true, true
		facts := append(facts(s, l.A), facts(s, l.B)...)
		sortFacts(facts)
		judgement := judgeSlip(&s.People.People[l.A], &s.People.People[l.B], l.Slip)
		if judgement.Verdict == fact.Conflict && bent(s, l.Lookalike) {
			judgement = fact.Judgement{Verdict: fact.Compatible, Rung: "another-language", Why: "another language may write the name so, or bend it"}
		}
		out = append(out, fact.Slot{Kind: fact.Name, Subject: s.People.People[l.A].Name, Attribute: "name", Facts: facts,
			Judgement: judgement,
			Scores:    l.scores, LogOdds: l.odds, Within: within(facts)})
	}
	for p := range s.People.People {
		if fs := facts(s, p); !taken[p] && articles(fs) > 1 {
			slot := fact.Slot{Kind: fact.Name, Subject: s.People.People[p].Name, Attribute: "name", Facts: fs, Judgement: judge(fs)}
			if slot.Verdict == fact.Conflict {
				slot.Weigh("doubled letter", "only one spelling is a name that people bear", properOdds)
			}
			out = append(out, slot)
		}
	}
	return swaps(s, properSlips(s, out))
}

// judgeSlip is the ladder for two spellings of one person: ways to write one
// foreign name → letters that look alike → a slip of the pen.
func judgeSlip(a, b *identity.Person, slip string) fact.Judgement {
	if lexicon.SameSound(a.Surname, b.Surname) && lexicon.SameSound(a.Given, b.Given) && !lexicon.Misdoubled(a.Surname, b.Surname) {
		return fact.Judgement{Verdict: fact.Compatible, Rung: "romanisation", Why: "two ways to write one name in Latin letters"}
	}
	if x, y := withoutMiddle(a), withoutMiddle(b); x != y && lookalike.Skeleton(x) == lookalike.Skeleton(y) {
		return fact.Judgement{Verdict: fact.Conflict, Rung: "look-alike-letters", Why: differentLetters + lookalike.OddASCII(x, y)}
	}
	return slipped(slip)
}

// slipped is the judgement of two spellings that differ by a slip of the pen.
func slipped(slip string) fact.Judgement {
	return fact.Judgement{Verdict: fact.Conflict, Rung: slip, Why: "the spellings differ by a slip: " + slip}
}

// soundAlike reports whether two names are, word by word, known ways to write
// one.
func soundAlike(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	for i := range x {
		if len(x) != len(y) || !lexicon.SameSound(x[i], y[i]) {
			return false
		}
	}
	return true
}

// misdoubled reports whether a word of one name is one of the other with a
// letter too many or too few.
func misdoubled(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	for i := range x {
		if len(x) == len(y) && lexicon.Misdoubled(x[i], y[i]) {
			return true
		}
	}
	return false
}

// withoutMiddle is a name by which two people are told apart.
func withoutMiddle(p *identity.Person) string {
	w := strings.Fields(p.Name)
	if p.Middle != "" && len(w) > 2 {
		return w[0] + " " + w[len(w)-1]
	}
	return p.Name
}

// judge compares the spellings of one person.
func judge(fs []fact.Fact) fact.Judgement {
	for _, f := range fs[1:] {
		switch a, b := f.Value.Normalized(), fs[0].Value.Normalized(); {
		case a == b:
		case misdoubled(a, b):
			return slipped("one letter")
		case soundAlike(a, b):
			return fact.Judgement{Verdict: fact.Compatible, Rung: "romanisation", Why: "two ways to write one name in Latin letters"}
		default:
			return fact.Judgement{Verdict: fact.Compatible, Rung: "short-form", Why: "one form of the name is shorter than the other"}
		}
	}
	return fact.Judgement{Verdict: fact.Agree, Rung: "same-letters", Why: "the name is spelled alike"}
}

// facts is one fact for each article that names the person: the fullest form.
func facts(s *pair.Story, p int) []fact.Fact {
	var out []fact.Fact
	for _, ref := range s.People.People[p].Refs {
		r := s.Readings[ref.Article]
		e := &r.People.Entities[ref.Entity]
		m := fullest(r, e)
		if m == nil {
			continue
		}
		out = append(out, fact.Fact{Kind: fact.Name, Article: ref.Article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{r.Words(m.Span), named(r, e)}, Subject: e.Name, Attribute: "name", Entity: ref.Entity})
	}
	sortFacts(out)
	return out
}

func named(r *reading.Reading, e *entity.Entity) []sources.Span {
	var out []sources.Span
	for _, i := range e.Mentions {
		if m := &r.People.Mentions[i]; m.Form == entity.Named {
			out = append(out, m.Span)
		}
	}
	return out
}

func fullest(r *reading.Reading, e *entity.Entity) *entity.Mention {
	var best *entity.Mention
	for _, i := range e.Mentions {
		m := &r.People.Mentions[i]
		if m.Form == entity.Named && (best == nil || m.End-m.First > best.End-best.First) {
			best = m
		}
	}
	return best
}

func sortFacts(fs []fact.Fact) {
	sort.Slice(fs, func(i, j int) bool {
		return fs[i].Article < fs[j].Article || fs[i].Article == fs[j].Article && fs[i].Span.Start < fs[j].Span.Start
	})
}

func articles(fs []fact.Fact) int {
	seen := map[int]bool{}
	for _, f := range fs {
		seen[f.Article] = true
	}
	return len(seen)
}

func within(fs []fact.Fact) bool { return articles(fs) == 1 }

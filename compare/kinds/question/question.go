// Package question asks articles what a story turns on and what has few
// answers: is the victim's name out, was anybody arrested, was he charged or
// is he about to be, does he still hold his office, is he alive and in what
// condition, who is for a plan.
//
// Readings enter, slots of the kind claim leave. Unlike package claim it
// aligns no sentences: the two answers may be told in wholly different words.
// Where the second answer comes after the first in time, publication dates
// decide: the later report replaces the earlier; where the earlier report is
// the one that has moved on, or nothing tells which is later, it is a
// conflict. Where it does not, two answers are a conflict.
//
// A Question has two answers, early and late. Views (stance.go), wounds
// (wound.go) and conditions (condition.go) have answers of their own; conditions
// are asked of a victim, who may be named in one article only (victim.go).
//
// It leaves out an article that has two answers, for it tells the whole of it;
// unless it tells of one person what came first and what came then.
package question

import (
	"fmt"
	"sort"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Question is one sort of affair with two answers.
type Question struct {
	// Name names it in reports.
	Name string
	// Early and Late say the two answers in a few words.
	Early, Late string
	// Moves is true where the late answer comes after the early one in time.
	Moves bool
	// Everyone is true where the state is of the story, not of a person
	// named: only articles that surely tell one story are compared.
	Everyone bool
	// Odds is the log-odds of a row.
	Odds float64
	read func(r *reading.Reading) []state
}

// Questions is the visible list.
var Questions = []Question{names, custody, charges, office, death, survival, injuries, plea, verdict, penalty}

// state is the answer of one place of an article.
type state struct {
	late bool
	// who is whose affair it is: a surname, or a role such as "victim".
	who string
	// step tells affairs of one person apart: "indict", "arraign".
	step     string
	span     sources.Span
	sentence int
}

// value is the state as the report knows it.
type value string

// Normalized is the state in words.
func (v value) Normalized() string { return string(v) }

// Slots returns the affairs that have come further in one article than in
// another. alike says whether two articles surely tell one story.
func Slots(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {

	var out []fact.Slot
	for i := range Questions {
		out = append(out, Questions[i].slots(rs, alike)...)
	}
	out = append(out, stances(rs, alike)...)
	out = append(out, wounds(rs)...)
	out = append(out, conditions(rs, alike)...)
	return out
}

// affair is whose it is, and which of several steps.
type affair struct{ who, step string }

// told is the early and the late states of one affair in one article, a few
// of each.
type told struct {
	article     int
	early, late []*state
}

// mostTold is how many places of one article stand in a row.
const mostTold = 4

func (q *Question) slots(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	affairs := map[affair][]told{}
	for i, r := range rs {
		for who, x := range q.tell(i, r) {
			affairs[who] = append(affairs[who], x)
		}
	}
	var out []fact.Slot
	for who, all := range affairs {
		sort.Slice(all, func(i, j int) bool { return all[i].article < all[j].article })
		if s, ok := q.slot(rs, who.who, all, alike); ok {
			out = append(out, s)
		}
	}
	sort.Slice(out, func(i, j int) bool { return first(&out[i]) < first(&out[j]) })
	return out
}

// first orders slots: map order must not show.
func first(s *fact.Slot) string {
	f := &s.Facts[0]
	return fmt.Sprintf("%s %3d %9d %s", s.Subject, f.Article, f.Span.Start, s.Facts[len(s.Facts)-1].Value.Normalized())
}

// tell gathers what one article says, affair by affair.
func (q *Question) tell(article int, r *reading.Reading) map[affair]told {
	out := map[affair]told{}
	list := q.read(r)
	for i := range list {
		s := &list[i]
		key := affair{s.who, s.step}
		x, ok := out[key]
		if !ok {
			x.article = article
		}
		switch {
		case s.late && len(x.late) < mostTold:
			x.late = append(x.late, s)
		case !s.late && len(x.early) < mostTold:
			x.early = append(x.early, s)
		}
		out[key] = x
	}
	return out
}

// slot makes a row of an affair that some articles have only early and others
// late.
func (q *Question) slot(rs []*reading.Reading, who string, all []told, alike func(a, b int) bool) (fact.Slot, bool) {
	s := fact.Slot{Kind: fact.Claim, Subject: q.subject(written(rs[all[0].article], who)), Attribute: "claim", LogOdds: q.Odds,
		Scores: []fact.Score{{Feature: "affair", Level: q.Name, Weight: q.Odds}}}
	var early, late []told
	for _, x := range all {
		switch {
		case len(x.late) > 0 && len(x.early) > 0 && (q.Everyone || !q.Moves): // it tells the whole
		case len(x.late) > 0:
			late = append(late, x)
		case len(x.early) > 0:
			early = append(early, x)
		}
	}
	if q.Everyone {
		near := func(a, b int) bool { return alike(a, b) && !farApart(rs[a], rs[b]) }
		early, late = ofOneStory(early, late, near), ofOneStory(late, early, near)
	}
	switch {
	case len(early) > 0 && len(late) > 0:
		s.Judgement = q.judge(rs, early, late)
	case len(early)+len(late) > 1 && !q.Moves && !q.Everyone:
		s.Judgement = fact.Judgement{Verdict: fact.Agree, Rung: "same-answer", Why: "both say “" + q.answer(len(late) > 0) + "”"}
	default:
		return s, false
	}
	for _, x := range early {
		s.Facts = q.facts(s.Facts, x.article, x.early, s.Subject)
	}
	for _, x := range late {
		s.Facts = q.facts(s.Facts, x.article, x.late, s.Subject)
	}
	sort.SliceStable(s.Facts, func(i, j int) bool { return s.Facts[i].Article < s.Facts[j].Article })
	return s, true
}

// ofOneStory keeps those that tell one story with some of the others.
func ofOneStory(list, others []told, alike func(a, b int) bool) []told {
	var out []told
	for _, x := range list {
		for _, y := range others {
			if alike(x.article, y.article) {
				out = append(out, x)
				break
			}
		}
	}
	return out
}

func (q *Question) subject(who string) string {
	if who == "" {
		return q.Name
	}
	return q.Name + " of " + who
}

// facts adds the states of one article, each place once.
func (q *Question) facts(out []fact.Fact, article int, list []*state, subject string) []fact.Fact {
	for _, s := range list {
		if n := len(out); n > 0 && out[n-1].Article == article && out[n-1].Span.Overlaps(s.span) {
			continue
		}
		out = append(out, fact.Fact{Kind: fact.Claim, Article: article, Span: s.span, Sentence: s.sentence, Subject: subject, Attribute: "claim",
			Value: value(q.answer(s.late)), Entity: -1, Clause: s.span})
	}
	return out
}

func (q *Question) answer(late bool) string {
	if late {
		return q.Late
	}
	return q.Early
}

// Package claim aligns what articles assert or deny: whether something
// happened, how it ended, what came first.
//
// Readings enter, Slots leave. A claim turns on a pivot: the verb of a clause,
// or another word that has an opposite. Sentences that share rare words are
// aligned, and their pivots weighed as the same claim, as in record linkage:
// each feature of a pair names a level, each level has a weight in log-odds
// (weights.tsv, estimated by train/), the sum decides. Two pivots exclude
// each other where one of them is denied ("is not expected to resign"), or
// where the words do ("killed", "injured"; "before", "after"; "walked into",
// "walked out of"). A deed for which two people are named is a conflict as
// well.
//
// Words that exclude each other are no conflict where they speak of two
// things; the reasons are listed in apart.go.
//
// It leaves out what excludes each other only by sense ("was indicted" and "is
// expected to be": package question asks for some of it), questions, and what
// is denied "until" something.
package claim

import (
	"slices"
	"sort"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Value is what an article says of a claim.
type Value struct {
	// Word is the base form of the pivot: "accept", "before".
	Word string
	// Negated is true where it is denied.
	Negated bool
}

// Normalized is the word, with "not" where it is denied.
func (v Value) Normalized() string {
	if v.Negated {
		return "not " + v.Word
	}
	return v.Word
}

// Slots returns the claims that two or more articles make: those that
// exclude each other, and those that are surely the same. The headline of an
// article is also compared with its own body.
func Slots(rs []*reading.Reading) []fact.Slot {
	w := newWording(rs)
	all := w.weighAll()
	g := newRows()
	for i := range all {
		if x := &all[i]; x.relation != same && x.odds >= x.least() {
			g.conflict(x)
		}
	}
	for i := range all {
		if x := &all[i]; x.relation == same && x.odds >= agreeOdds {
			g.join(x)
		}
	}
	g.repeat(w)
	for i := range all {
		if x := &all[i]; x.relation == same && x.odds >= agreeOdds && w.telling(x) {
			g.agree(x)
		}
	}
	out := make([]fact.Slot, 0, len(g.rows))
	for _, r := range g.rows {
		out = append(out, w.slot(r))
	}
	return out
}

// weighed is a candidate with the sum of its weights.
type weighed struct {
	candidate
	odds float64
}

// weighAll weighs the candidates, best first.
func (w *wording) weighAll() []weighed {
	cs := w.all()
	out := make([]weighed, 0, len(cs))
	for i := range cs {
		if c := &cs[i]; !c.apart && (c.relation != same || c.mutual()) {
			out = append(out, weighed{*c, w.sum(c)})
		}
	}
	slices.SortStableFunc(out, func(x, y weighed) int {
		switch {
		case x.odds > y.odds:
			return -1
		case x.odds < y.odds:
			return 1
		}
		return 0
	})
	return out
}

// least is the sum from which the pair is a row.
func (x *weighed) least() float64 {
	if x.relation == otherDoer {
		return agreeOdds
	}
	return threshold()
}

// telling reports whether an agreement is worth a row: a full verb with tense,
// said of the same thing by two articles, or in words that are mostly the same.
func (w *wording) telling(x *weighed) bool {
	if x.p.article == x.q.article || !x.p.isVerb() || !x.q.isVerb() || light[x.p.lemma] ||
		x.odds < sureOdds && (!asserts(x.p) || !asserts(x.q)) {
		return false
	}
	if x.actor == otherNumber || x.patient == otherNumber {
		return false
	}
	return x.actor == sameRole || x.patient == sameRole || x.local >= likeWords
}

// sureOdds is the sum from which infinitives and participles count too.
const sureOdds = 2

// likeWords is the likeness of the words around two verbs from which their
// subjects and objects need not be equal.
const likeWords = .45

// asserts reports whether the verb tells something rather than qualifies a
// noun: it has tense, or is a passive ("a man was shot", "a man shot dead").
func asserts(p *pivot) bool { return p.clause.Tense != clause.None || p.clause.Passive }

// slot is the row as the report knows it.
func (w *wording) slot(r *row) fact.Slot {
	x := r.decisive
	s := fact.Slot{Kind: fact.Claim, Subject: w.subject(x.p), Attribute: "claim", Judgement: w.judge(x), Key: w.keyWords(x),
		Scores: w.scores(&x.candidate), LogOdds: x.odds, Within: x.p.article == x.q.article}
	sort.Slice(r.members, func(i, j int) bool {
		a, b := r.members[i], r.members[j]
		return a.article < b.article || a.article == b.article && a.token < b.token
	})
	for _, p := range r.members {
		f := w.fact(p, s.Subject)
		if x.relation == otherDoer {
			w.asDoer(&f, p)
		}
		s.Facts = append(s.Facts, f)
	}
	return s
}

func (w *wording) fact(p *pivot, subject string) fact.Fact {
	f := fact.Fact{Kind: fact.Claim, Article: int(p.article), Span: p.span, Sentence: int(p.sentence), Subject: subject, Attribute: "claim",
		Value: Value{Word: p.lemma, Negated: p.negated}, Entity: -1, Clause: w.clauseSpan(p)}
	if p.clause != nil {
		f.Entity = p.clause.Subject.Entity
	}
	return f
}

// asDoer makes the doer, not the deed, the value of a fact.
func (w *wording) asDoer(f *fact.Fact, p *pivot) {
	if actor, _ := parts(p.clause); !actor.Empty() {
		f.Span = w.readings[p.article].Join(actor.First, actor.End)
		f.Value = Value{Word: strings.ToLower(w.readings[p.article].Slice(f.Span))}
	}
}

func (w *wording) clauseSpan(p *pivot) sources.Span {
	if p.clause != nil {
		return p.clause.Span
	}
	return w.readings[p.article].Sentences[p.sentence].Span
}

// subject is what the claim is about, in the article's words.
func (w *wording) subject(p *pivot) string {
	r := w.readings[p.article]
	if c := p.clause; c != nil {
		for _, ph := range []struct{ first, end int }{{c.Subject.First, c.Subject.End}, {c.Object.First, c.Object.End}} {
			if ph.end > ph.first {
				return r.Slice(r.Join(ph.first, ph.end))
			}
		}
	}
	return r.Slice(p.span)
}

// keyWords are the rarest words both sentences hold, in alphabetical order.
func (w *wording) keyWords(x *weighed) string {
	var keys []int32
	for _, m := range x.matches {
		if !slices.Contains(keys, m.key) {
			keys = append(keys, m.key)
		}
	}
	sort.Slice(keys, func(i, j int) bool {
		if w.df[keys[i]] != w.df[keys[j]] {
			return w.df[keys[i]] < w.df[keys[j]]
		}
		return w.names[keys[i]] < w.names[keys[j]]
	})
	var names []string
	for _, k := range keys[:min(3, len(keys))] {
		names = append(names, w.names[k])
	}
	sort.Strings(names)
	return strings.Join(names, " ")
}

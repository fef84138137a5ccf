// Package toll compares what articles say an event cost: how many were
// killed, injured, are missing.
//
// A report of an event opens with its toll, and the words for it are many:
// "killing four people", "4 dead", "the death toll rose to 11". Facts of the
// kind number enter, slots of that kind leave, one for each concept: in each
// article the first figure that counts everybody, and where it is repeated.
// Parts of a toll ("one man died in a landslide") and the tolls of other
// events come later in an article and are left to package pair.
//
// It leaves out what is counted by sort ("two officers"), indictments, and
// articles that may tell of another event.
package toll

import (
	"slices"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/reading"
)

// Attribute is that of the rows of this package. Their confidence comes from
// reading them, not from the weights of pairs.
const Attribute = "toll"

// HeadlineRung decides where one article gives two figures: no date of
// publication says which holds.
const HeadlineRung = "headline-and-text"

// Log-odds of a row; measured on stories that were read (docs/accuracy.md).
const (
	conflictOdds = 1.4
	agreeOdds    = 2.5
)

// Slots returns the tolls that several articles give. past says whether a
// sentence of an article looks back to another time, one whether two articles
// surely tell of one event.
func Slots(facts []fact.Fact, rs []*reading.Reading, past func(article, sentence int) bool, one func(a, b int) bool) []fact.Slot {
	by := map[group][]*toll{}
	for len(facts) > 0 {
		a := facts[0].Article
		n := 0
		for n < len(facts) && facts[n].Article == a {
			n++
		}
		for g, t := range read(facts[:n], rs[a], func(s int) bool { return past(a, s) }) {
			by[g] = append(by[g], t)
		}
		facts = facts[n:]
	}
	var groups []group
	for g := range by {
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(a, b group) int { return strings.Compare(a.subject(), b.subject()) })
	var out []fact.Slot
	for _, g := range groups {
		for _, tolls := range stories(by[g], one) {
			if s, ok := slot(g, tolls); ok {
				s.Key = key(rs[tolls[0].article])
				out = append(out, s)
			}
		}
	}
	return out
}

// keyWords is how many names tell the tolls of two events apart.
const keyWords = 3

// key is the first places and people an article names.
func key(r *reading.Reading) string {
	var out []string
	for _, m := range r.People.Mentions {
		if name := strings.ToLower(r.Article.Slice(m.Span)); m.Form == entity.Named && len(out) < keyWords && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, " ")
}

// stories joins the tolls of articles that tell one story.
func stories(list []*toll, one func(a, b int) bool) [][]*toll {
	var out [][]*toll
	for _, t := range list {
		at := -1
		for i := 0; i < len(out); i++ {
			if !tellsOne(out[i], t, one) {
				continue
			}
			if at < 0 {
				at = i
				out[i] = append(out[i], t)
				continue
			}
			out[at] = append(out[at], out[i]...)
			out = append(out[:i], out[i+1:]...)
			i--
		}
		if at < 0 {
			out = append(out, []*toll{t})
		}
	}
	return out
}

func tellsOne(tolls []*toll, t *toll, one func(a, b int) bool) bool {
	for _, x := range tolls {
		if one(x.article, t.article) {
			return true
		}
	}
	return false
}

// slot makes a row of the tolls of one story.
func slot(g group, tolls []*toll) (fact.Slot, bool) {
	s := fact.Slot{Kind: fact.Number, Subject: g.subject(), Attribute: Attribute}
	slices.SortFunc(tolls, func(a, b *toll) int { return a.article - b.article })
	s.Judgement = judge(tolls)
	s.Within = len(tolls) == 1
	if s.Verdict == "" {
		return s, false
	}
	odds := agreeOdds
	if s.Verdict == fact.Conflict {
		odds = conflictOdds
	}
	s.Weigh("toll of the event", "the first figure each article gives for those "+g.subject(), odds)
	for _, t := range tolls {
		for _, f := range t.facts {
			f.Subject = s.Subject
			s.Facts = append(s.Facts, f)
		}
		if t.other != nil {
			f := *t.other
			f.Subject = s.Subject
			s.Facts = append(s.Facts, f)
		}
	}
	return s, true
}

// judge gives the most serious of the verdicts of any two articles, but a
// conflict only where neither says the figure of the other anywhere.
func judge(tolls []*toll) fact.Judgement {
	var out fact.Judgement
	for i, a := range tolls {
		if a.other != nil {
			return fact.Judgement{Verdict: fact.Conflict, Rung: HeadlineRung, Why: "the headline and the text of one article give two figures"}
		}
		for _, b := range tolls[i+1:] {
			j := number.Judge(&a.facts[0], &b.facts[0])
			if j.Verdict == fact.Conflict && (a.said[b.facts[0].Value.Normalized()] || b.said[a.facts[0].Value.Normalized()]) {
				continue
			}
			if rank(j.Verdict) > rank(out.Verdict) {
				out = j
			}
		}
	}
	return out
}

func rank(v fact.Verdict) int {
	switch v {
	case fact.Conflict:
		return 3
	case fact.Compatible:
		return 2
	case fact.Agree:
		return 1
	}
	return 0
}

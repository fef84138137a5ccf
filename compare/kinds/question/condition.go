package question

import (
	"slices"

	"factdiff/compare/clause"
	"factdiff/compare/fact"
	"factdiff/compare/kinds/frame"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// condition is how a hospital or the police say somebody is doing.
type condition struct {
	article, sentence int
	victim            victim
	grade             value
	stable            bool // besides: "critical but stable"
	span              sources.Span
}

const (
	conditionOdds  = .8
	mostConditions = 30 // of one article
	gradeReach     = 5  // tokens from "in" to "condition"
)

// conditions says of each person hurt whether several articles give one
// condition. It changes, so that publication dates decide between two.
func conditions(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	one := func(a, b int) bool { return alike(a, b) && !farApart(rs[a], rs[b]) }
	var all []condition
	for i, r := range rs {
		all = append(all, readConditions(i, r)...)
	}
	done := make([]bool, len(all))
	var out []fact.Slot
	for i := range all {
		if done[i] {
			continue
		}
		row := []*condition{&all[i]}
		for j := i + 1; j < len(all); j++ {
			if x := &all[j]; !done[j] && ofOneVictim(row, x, one) {
				row, done[j] = append(row, x), true
			}
		}
		if row = decided(row); len(row) > 0 && row[0].article != row[len(row)-1].article {
			out = append(out, conditionSlot(rs, row))
		}
	}
	return out
}

// ofOneVictim reports whether a condition is that of the same people as all of a
// row: surely where it is another condition or stands in one article. Who is
// named is one person whenever it is told, who is not only in one story.
func ofOneVictim(row []*condition, x *condition, one func(a, b int) bool) bool {
	for _, y := range row {
		named := x.victim.name != "" && x.victim.name == y.victim.name
		same := x.victim.surely(y.victim) || x.article != y.article && x.grade == y.grade && x.victim.maybe(y.victim)
		if besides(x, y) || !same || !named && x.article != y.article && !one(x.article, y.article) {
			return false
		}
	}
	return true
}

// besides reports whether one of two conditions is only that part of the other
// which says "stable".
func besides(x, y *condition) bool {
	return x.grade != y.grade && (x.stable && y.grade == stable || y.stable && x.grade == stable)
}

// decided leaves out articles that give two conditions: they tell the whole.
func decided(row []*condition) []*condition {
	said := map[int]value{}
	both := map[int]bool{}
	for _, x := range row {
		if v, ok := said[x.article]; ok && v != x.grade {
			both[x.article] = true
		}
		said[x.article] = x.grade
	}
	return slices.DeleteFunc(row, func(x *condition) bool { return both[x.article] })
}

func conditionSlot(rs []*reading.Reading, row []*condition) fact.Slot {
	s := fact.Slot{Kind: fact.Claim, Subject: "medical condition of " + whom(rs, row), Attribute: "claim", LogOdds: conditionOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "condition in hospital", Weight: conditionOdds}},
		Judgement: changed(rs, row)}
	for _, x := range row {
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: s.Subject,
			Attribute: "claim", Value: x.grade, Entity: -1, Clause: x.span})
	}
	return s
}

// changed judges a row: of two conditions the later replaces the earlier, in
// whichever direction.
func changed(rs []*reading.Reading, row []*condition) fact.Judgement {
	first, last := row[0].grade, row[0].grade
	var one, other []int
	for _, x := range row {
		if x.grade == first {
			one = append(one, x.article)
		} else {
			last, other = x.grade, append(other, x.article)
		}
	}
	if len(other) == 0 {
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-answer", Why: "both say “" + string(first) + "”"}
	}
	say := "one has “" + string(first) + "”, the other “" + string(last) + "”"
	if j := moved(rs, one, other, say); j.Rung != "moved-back" {
		return j
	}
	return moved(rs, other, one, say)
}

// whom names the victim of a row, by name where an article has one.
func whom(rs []*reading.Reading, row []*condition) string {
	for _, x := range row {
		if x.victim.name != "" {
			return written(rs[x.article], x.victim.name)
		}
	}
	if row[0].victim.many > 0 {
		return row[0].victim.noun
	}
	return "the " + row[0].victim.noun
}

func readConditions(article int, r *reading.Reading) []condition {
	var out []condition
	for i := range r.Tokens {
		if !r.Tokens[i].IsWord("condition") || len(out) == mostConditions {
			continue
		}
		x := condition{article: article, sentence: r.Tokens[i].Sentence}
		from := x.read(r, i)
		if from < 0 {
			continue
		}
		c := frame.Clause(r, i)
		if c == nil || c.Negated || c.Condition || c.Modality != clause.Fact && c.Modality != clause.Reported || atFirst(r, c) {
			continue
		}
		who := c.Subject
		if !c.Passive && !c.Object.Empty() && c.Lemma != "be" {
			who = c.Object
		}
		v, ok := victimOf(r, who)
		if !ok {
			continue
		}
		x.victim, x.span = v, r.Join(from, i+1)
		out = append(out, x)
	}
	return out
}

const stable value = "stable"

// read reads the grade off the words between "in" and "condition"; it returns the first of
// them, or -1 where they grade nothing.
func (x *condition) read(r *reading.Reading, i int) (from int) {
	for from = i - 1; from >= max(i-gradeReach, 0); from-- {
		switch g := graded(r.Tokens[from].Norm); {
		case r.Tokens[from].IsWord("in"):
			if x.grade == "" {
				return -1
			}
			return from + 1
		case g == stable && x.grade == "":
			x.grade = g
		case g == stable:
			x.stable = true
		case g != "":
			x.stable = x.stable || x.grade == stable
			x.grade = g
		}
	}
	return -1
}

// graded is the grade a word names, as hospitals give it (American Hospital
// Association: good, fair, serious, critical), "" for other words.
func graded(word string) value {
	switch word {
	case "critical", "grave":
		return "critical"
	case "serious", "fair", "good":
		return value(word)
	case "stable", "stabilized":
		return stable
	}
	return ""
}

// atFirst reports whether a clause tells how somebody was before: "was
// initially listed in critical condition".
func atFirst(r *reading.Reading, c *clause.Clause) bool {
	for i := c.First; i < c.End; i++ {
		switch r.Tokens[i].Norm {
		case "initially", "originally", "first":
			return true
		}
	}
	return false
}

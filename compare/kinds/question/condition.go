package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/fact"
	"factdiff/compare/kinds/frame"
	"factdiff/compare/reading"
)

// condition is how a hospital or the police say somebody is doing.
type condition struct {
	answer
	stable bool // besides: "critical but stable"
}

const (
	conditionOdds  = .8
	mostConditions = 30 // of one article
	gradeReach     = 5  // tokens from "in" to "condition"
)

// conditions says of each person hurt whether several articles give one
// condition. It changes, so that publication dates decide between two.
func (k asker) conditions() []fact.Slot {
	var out []fact.Slot
	rows(k, readConditions, k.oneCondition, func(x *condition) *answer { return &x.answer }, func(_ []*condition, told []*answer) {
		s := k.slot(told, "medical condition of "+k.whom(told), "condition in hospital", conditionOdds)
		k.changed(&s, told)
		out = append(out, s)
	})
	return out
}

func (k asker) oneCondition(x, y *condition) bool {
	return (x.value == y.value || !(x.stable && y.value == stable || y.stable && x.value == stable)) && k.oneVictim(&x.answer, &y.answer)
}

// changed judges a row with two answers, of which the later replaces the
// earlier.
func (k asker) changed(s *fact.Slot, row []*answer) {
	first := row[0].value
	var one, other []int
	for _, x := range row {
		if x.value == first {
			one = append(one, x.article)
		} else {
			other = append(other, x.article)
		}
	}
	if len(other) == 0 {
		return
	}
	say := "one has “" + string(first) + "”, the other “" + string(row[len(row)-1].value) + "”"
	s.Judgement = moved(k.readings, one, other, say)
	if s.Rung == "moved-back" { // a state may change back
		s.Judgement = moved(k.readings, other, one, say)
	}
}

func readConditions(article int, r *reading.Reading) []condition {
	var out []condition
	for i := range r.Tokens {
		if !r.Tokens[i].IsWord("condition") || len(out) == mostConditions {
			continue
		}
		x := condition{answer: answer{article: article, sentence: r.Tokens[i].Sentence}}
		from := x.grade(r, i)
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

// grade reads the words between "in" and "condition"; it returns the first of
// them, or -1 where they grade nothing.
func (x *condition) grade(r *reading.Reading, i int) (from int) {
	for from = i - 1; from >= max(i-gradeReach, 0); from-- {
		switch g := graded(r.Tokens[from].Norm); {
		case r.Tokens[from].IsWord("in"):
			if x.value == "" {
				return -1
			}
			return from + 1
		case g == stable && x.value == "":
			x.value = g
		case g == stable:
			x.stable = true
		case g != "":
			x.stable = x.stable || x.value == stable
			x.value = g
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

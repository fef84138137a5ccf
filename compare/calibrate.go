package compare

import (
	"math"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/toll"
)

// alarmOdds is how much likelier or less likely a conflict of a kind is to
// deserve a look than the weights of pairing say, in log-odds. The weights
// come from planted slips, which are commoner there than in the press; these
// figures from reading the conflicts of untouched stories (docs/alarms.md).
var alarmOdds = map[fact.Kind]float64{fact.Number: -0.5, fact.Date: -0.8, fact.Role: -1.5, fact.Age: 0, fact.Place: 0}

// bothOdds holds for conflicts one of whose articles says both values: nearly
// always they are then said of two things.
const bothOdds = -1.5

// listedOdds holds where it says both in one sentence: "three counts of murder
// and one of assault".
const listedOdds = -3

// agreedOdds is the log-odds that facts which seemed to conflict with others
// are about one thing where they agree.
const agreedOdds = 1.5

// leastConfidence is how likely a conflict must be to be told: one that is
// right less often costs an editor more than it gives.
var leastConfidence = map[fact.Kind]float64{fact.Number: 0.3, fact.Date: 0.26, fact.Role: 0.25, fact.Age: 0.25, fact.Place: 0.25}

// calibrate lets the confidence of conflicts be what reading found, and takes
// back those that are too unlikely; what agrees in them stays.
func calibrate(slots []fact.Slot) []fact.Slot {
	var out []fact.Slot
	for _, s := range slots {
		odds, known := alarmOdds[s.Kind]
		if !known || s.Verdict != fact.Conflict || s.Copied || s.Attribute == toll.Attribute {
			out = append(out, s)
			continue
		}
		if odds != 0 {
			s.Weigh("kind of conflict", string(s.Kind)+"s, as read in the press", odds)
		}
		switch article, sentence := bothValues(&s); {
		case s.Within:
		case sentence:
			s.Weigh("said by one article", "both values in one sentence", listedOdds)
		case article:
			s.Weigh("said by one article", "both values", bothOdds)
		}
		if confidence(s.LogOdds) < leastConfidence[s.Kind] {
			out = append(out, agreements(&s)...)
			continue
		}
		out = append(out, s)
	}
	return out
}

// confidence is the probability of log-odds, in hundredths.
func confidence(odds float64) float64 { return math.Round(100/(1+math.Exp(-odds))) / 100 }

// bothValues reports whether one article says two values of the slot, and
// whether it does so in one sentence.
func bothValues(s *fact.Slot) (article, sentence bool) {
	for i := range s.Facts {
		for j := range s.Facts[:i] {
			f, g := &s.Facts[i], &s.Facts[j]
			if f.Article == g.Article && f.Value.Normalized() != g.Value.Normalized() {
				article, sentence = true, sentence || f.Sentence == g.Sentence
			}
		}
	}
	return article, sentence
}

// agreements are the values of a conflict that several articles give.
func agreements(s *fact.Slot) []fact.Slot {
	groups := map[string][]fact.Fact{}
	var order []string
	for _, f := range s.Facts {
		n := f.Value.Normalized()
		if groups[n] == nil {
			order = append(order, n)
		}
		groups[n] = append(groups[n], f)
	}
	var out []fact.Slot
	for _, n := range order {
		fs := groups[n]
		if fs[0].Article == fs[len(fs)-1].Article {
			continue
		}
		a := fact.Slot{Kind: s.Kind, Subject: fs[0].Subject, Attribute: s.Attribute, Facts: fs, Key: s.Key,
			Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-value", Why: "the sources give the same value"}}
		a.Weigh("same value", "said of one thing, it seems, by several articles", agreedOdds)
		out = append(out, a)
	}
	return out
}

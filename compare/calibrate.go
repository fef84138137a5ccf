package compare

import (
	"math"

	"factdiff/compare/fact"
	"factdiff/compare/kinds"
	"factdiff/compare/kinds/date"
	"factdiff/compare/kinds/number"
	"factdiff/compare/kinds/toll"
	"factdiff/compare/quantity"
)

// alarmOdds is how much likelier or less likely a conflict of a kind is to
// deserve a look than the weights of pairing say, in log-odds. The weights
// come from planted slips, which are commoner there than in the press; these
// figures from reading the conflicts of untouched stories (docs/alarms.md).
var alarmOdds = map[fact.Kind]float64{fact.Number: -1.4, fact.Date: -2, fact.Role: -3.9, fact.Age: 0, fact.Place: -1.5}

// ordinalOdds holds for ordinals: they number the members of a series, and two
// of them speak of two members more often than not ("the third bidder", "the
// fifth bidder").
const ordinalOdds = -1.5

// bothOdds holds for conflicts one of whose articles says both values: nearly
// always they are then said of two things.
const bothOdds = -1.5

// listedOdds holds where it says both in one sentence: "three counts of murder
// and one of assault".
const listedOdds = -3

// agreedOdds is the log-odds that facts which seemed to conflict with others
// are about one thing where they agree.
const agreedOdds = 1.5

// leastConfidence is how likely a conflict must be to be told, with stories
// held out: for each kind where planted slips begin to be commoner than false
// pairs of untouched stories. Days and offices are many in a story and hardly
// ever is one a slip, but a wrong one is what an editor fears, so they are told
// from lower on.
var leastConfidence = map[fact.Kind]float64{fact.Number: 0.29, fact.Date: 0.18, fact.Role: 0.09, fact.Age: 0.66, fact.Place: 0.4}

// certain are the attributes of rows that do not rest on pairing: their
// confidence is their own.
var certain = map[string]bool{toll.Attribute: true, date.MisfitAttribute: true, number.ConversionAttribute: true}

// leastAgreement is how likely two values must be to be said of one thing for
// their agreement to be told.
const leastAgreement = 0.3

// calibrate lets the confidence of conflicts be what reading found, and takes
// back those that are too unlikely; what agrees in them stays. Agreements of
// values that are rather said of two things go too.
func calibrate(slots []fact.Slot) []fact.Slot {
	var out []fact.Slot
	for _, s := range slots {
		least, known := leastConfidence[s.Kind]
		switch {
		case !known || s.Copied || certain[s.Attribute]:
		case s.Verdict != fact.Conflict:
			if s.Verdict != fact.Superseded && confidence(s.LogOdds) < leastAgreement {
				continue
			}
		default:
			weighAlarm(&s)
			if confidence(s.LogOdds) < least {
				out = append(out, agreements(&s)...)
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// weighAlarm adds to a conflict what reading found of conflicts like it.
func weighAlarm(s *fact.Slot) {
	if odds := alarmOdds[s.Kind]; odds != 0 && !held(s) {
		s.Weigh("kind of conflict", string(s.Kind)+"s, as read in the press", odds)
	}
	if s.Facts[0].Frame.Class == string(quantity.Ordinal) {
		s.Weigh("class", "ordinals", ordinalOdds)
	}
	switch article, sentence := bothValues(s); {
	case s.Within:
	case sentence:
		s.Weigh("said by one article", "both values in one sentence", listedOdds)
	case article:
		s.Weigh("said by one article", "both values", bothOdds)
	}
}

// held reports whether a row is of the places of one person or of one thing
// with one value: the odds do not rest on wording, so they need no correction.
func held(s *fact.Slot) bool {
	f, g := &s.Facts[0], &s.Facts[len(s.Facts)-1]
	return s.Kind == fact.Place && f.OfPerson() || f.Frame.Thing != "" && f.Frame.Thing == g.Frame.Thing
}

// leastOdds is the log-odds that the weights of pairing must give a conflict of
// a kind for it to be told.
func leastOdds(k fact.Kind) float64 {
	p := leastConfidence[k]
	return math.Log(p/(1-p)) - alarmOdds[k]
}

// confidence is the probability of log-odds, in hundredths.
func confidence(odds float64) float64 { return math.Round(100/(1+math.Exp(-odds))) / 100 }

// bothValues reports whether one article says two values of the slot that
// cannot both be true, and whether it does so in one sentence.
func bothValues(s *fact.Slot) (article, sentence bool) {
	for i := range s.Facts {
		for j := range s.Facts[:i] {
			f, g := &s.Facts[i], &s.Facts[j]
			if f.Article == g.Article && kinds.Judge(f, g).Verdict == fact.Conflict {
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

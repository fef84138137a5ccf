package date

import (
	"factdiff/compare/fact"
)

// Judge is the ladder for dates: same value → one within the other → same
// grain and apart.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	xi, yi := x.Interval, y.Interval
	placed := !xi.From.IsZero() && !yi.From.IsZero()
	switch {
	case x.Mention.Value == y.Mention.Value:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-date", Why: "both give the same date"}
	case placed && xi == yi:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-date", Why: "both fall on the same date"}
	case placed && !xi.From.Before(yi.From) && !xi.To.After(yi.To), placed && !yi.From.Before(xi.From) && !yi.To.After(xi.To):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "within", Why: "one date lies within the other"}
	case placed && x.Grain == y.Grain && (!xi.From.Before(yi.To) || !yi.From.Before(xi.To)):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-dates", Why: "the dates differ"}
	case !placed && x.Grain == y.Grain && x.Mention.Value != y.Mention.Value:
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-dates", Why: "the dates differ"}
	}
	return fact.Judgement{}
}

package number

import (
	"math"

	"factdiff/compare/fact"
	"factdiff/compare/quantity"
)

// Judge is the ladder for numbers: same figure → same after rounding → one
// within the bounds of the other → different figures.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	if x.Unit != y.Unit || otherDegree(a, b) || otherThing(a, b) {
		return fact.Judgement{}
	}
	switch {
	case x.Low == y.Low && x.High == y.High && x.Value == y.Value:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-figure", Why: "both give the same figure"}
	case x.Class == quantity.Score:
		return judgeScores(x, y)
	case x.Class == quantity.Label && !bounded(x) && !bounded(y):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-figures", Why: "the numbers differ"} // no house stands at about 12,000
	case rounded(x, y) || rounded(y, x):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "rounded", Why: "one figure is the other, rounded"}
	case bounded(x) && bounded(y) && x.Approx == y.Approx && math.IsInf(x.High, 1) == math.IsInf(y.High, 1) && endsApart(x, y) > 0.1,
		bounded(x) != bounded(y) && !x.Approx && !y.Approx && overlap(x, y) && apart(x, y) > 0.4:
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-bounds", Why: "the figures of the bounds differ"}
	case overlap(x, y) && apart(x, y) > 0.6:
		return fact.Judgement{} // "at least one" and "thousands" say nothing of each other
	case overlap(x, y):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "within-bounds", Why: "one figure lies within the bounds of the other"}
	case near(x, y, a.Frame.UnitWord != b.Frame.UnitWord):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "approximate", Why: "one of the figures is only approximate"}
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "different-figures", Why: "the figures differ"}
}

// judgeScores compares both sides: a result is the same told from the other
// side, and one that differs in a side, or in how as many votes fell, is another
// figure for it. What differs in both sides is said of two moments of a game.
func judgeScores(x, y Value) fact.Judgement {
	switch {
	case x.Low == y.High && x.High == y.Low:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-score", Why: "both give the same result, each from its own side"}
	case x.Low != y.Low && x.High != y.High && x.Low != y.High && x.High != y.Low && x.Low+x.High != y.Low+y.High:
		return fact.Judgement{}
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "different-figures", Why: "the results differ"}
}

// rounded reports whether rough is exact rounded to the digits rough shows.
func rounded(rough, exact Value) bool {
	if bounded(rough) || rough.Digits == 0 || rough.Digits >= exact.Digits || rough.Value == 0 || rough.Unit == "s" {
		return false
	}
	scale := math.Pow(10, float64(rough.Digits)-1-math.Floor(math.Log10(math.Abs(rough.Value))))
	return scale*math.Abs(exact.Value-rough.Value) <= 0.5+1e-9 && math.Abs(rough.Value) >= 100
}

func overlap(x, y Value) bool {
	if x.Low == x.High && y.Low == y.High {
		return false
	}
	return x.Low <= y.High && y.Low <= x.High
}

// near allows for "about" and "nearly", and for figures converted from another
// unit.
func near(x, y Value, converted bool) bool {
	share := max(leeway(x), leeway(y))
	if converted && x.Class == quantity.Measure && x.Unit != "s" && x.Unit != "magnitude" {
		share = max(share, 0.03) // miles beside kilometres, both rounded
	}
	return math.Abs(x.Value-y.Value) <= share*math.Max(math.Abs(x.Value), math.Abs(y.Value))
}

// leeway is the part of itself by which an approximate figure may be off: a
// tenth, and less than one in the last digit that it gives. "Roughly $151
// million" is not $149 million.
func leeway(v Value) float64 {
	if !v.Approx || v.Value == 0 {
		return 0
	}
	last := math.Pow(10, math.Floor(math.Log10(math.Abs(v.Value)))+1-float64(max(v.Digits, 1)))
	return math.Min(0.1, 0.99*last/math.Abs(v.Value))
}

func bounded(v Value) bool { return v.Low != v.High }

// apart is how far the figures as written differ, as a part of the larger.
func apart(x, y Value) float64 {
	most := math.Max(math.Abs(x.Value), math.Abs(y.Value))
	if most == 0 {
		return 0
	}
	return math.Abs(x.Value-y.Value) / most
}

// endsApart is how far the ends of two ranges lie apart; where they are open,
// how far the figures do.
func endsApart(x, y Value) float64 {
	d := apart(x, y)
	if most := math.Max(x.High, y.High); most > 0 && !math.IsInf(most, 1) {
		d = math.Max(d, math.Abs(x.High-y.High)/most)
	}
	return d
}

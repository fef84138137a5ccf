package number

import (
	"fmt"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// ConversionAttribute is what the rows of Misconversions speak of.
const ConversionAttribute = "conversion"

// conversionOdds is how sure it is, in log-odds, that a measure and its
// conversion that do not go together are a slip.
const conversionOdds = 3.0

// conversionSlack is how far rounding takes a conversion from the measure, as
// a share of the larger: "80 kilometers (45 miles)" is 9 % off. Of fifteen
// conversions read in the press none was off by more than 8 %.
const conversionSlack = 0.2

// Misconversions finds measures whose conversion does not follow from them:
// "20 miles (23 kilometers)". The article contradicts itself.
func Misconversions(rs []*reading.Reading) []fact.Slot {
	var out []fact.Slot
	for i, r := range rs {
		for k := 1; k < len(r.Numbers); k++ {
			a, b := &r.Numbers[k-1], &r.Numbers[k]
			if conversion(a, b, r) && !goTogether(a, b) {
				out = fact.Gather(out, misconversion(i, r, a, b))
			}
		}
	}
	return out
}

// conversion reports whether b says a again in another unit: "10 kilometers
// (6.2 miles)", "10 kilometers, or 6.2 miles".
func conversion(a, b *quantity.Mention, r *reading.Reading) bool {
	if a.Class != quantity.Measure || b.Class != quantity.Measure || a.Unit != b.Unit || !proportional[a.Unit] || b.First-a.End > 2 || b.First == a.End {
		return false
	}
	first, second := unitWord(*a, r), unitWord(*b, r)
	if first == "" || second == "" || first == second {
		return false
	}
	if b.First == a.End+1 {
		return r.Tokens[a.End].Norm == "("
	}
	return r.Tokens[a.End].Tag == text.Comma && r.Tokens[a.End+1].Norm == "or"
}

// proportional are the base units whose other units are multiples of them;
// temperatures are not, and hours are not converted.
var proportional = map[string]bool{"m": true, "kg": true, "m2": true, "l": true, "m/s": true}

// goTogether reports whether two measures are one but for rounding.
func goTogether(a, b *quantity.Mention) bool {
	x, y := a.Value, b.Value
	if x < y {
		x, y = y, x
	}
	return y > 0 && (x-y)/x <= conversionSlack
}

func misconversion(article int, r *reading.Reading, a, b *quantity.Mention) fact.Slot {
	s := fact.Slot{Kind: fact.Number, Subject: "measure", Attribute: ConversionAttribute, Within: true, Key: strings.ToLower(r.Words(a.Span) + " " + r.Words(b.Span)),
		Judgement: fact.Judgement{Verdict: fact.Conflict, Rung: "conversion",
			Why: fmt.Sprintf("%s is not %s", r.Words(a.Span), r.Words(b.Span))},
		Facts: []fact.Fact{measure(article, r, a), measure(article, r, b)}}
	s.Weigh("measure and its conversion", "further apart than rounding takes them", conversionOdds)
	return s
}

func measure(article int, r *reading.Reading, m *quantity.Mention) fact.Fact {
	return fact.Fact{Kind: fact.Number, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence, Value: Value{*m},
		Subject: "measure", Attribute: ConversionAttribute, Entity: -1, Frame: fact.Frame{Class: "measure " + m.Unit, Unit: m.Unit}}
}

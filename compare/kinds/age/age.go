// Package age says how old people are, and judges two ages of one person.
package age

import (
	"math"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/lexicon"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Value is an age and when it was stated.
type Value struct {
	number.Value
	// Published is the publication date of the article, or "".
	Published string
	gender    lexicon.Gender
}

// leastGap is the shortest time between two publications in which a birthday
// is worth considering, in days.
const leastGap = 21

// birthdays reports whether the older age stands in the later article and the
// time between the two explains it.
func birthdays(x, y Value) bool {
	a, knownA := sources.PublishedDay(x.Published)
	b, knownB := sources.PublishedDay(y.Published)
	if !knownA || !knownB {
		return false
	}
	gap := b.Sub(a).Hours() / 24
	older := y.Value.Value - x.Value.Value
	if gap < 0 {
		gap, older = -gap, -older
	}
	return gap >= leastGap && older > 0 && older <= math.Ceil(gap/365.25)
}

// Read returns the ages of the article.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	for _, m := range r.Numbers {
		if m.Class != quantity.Age || ownerless(r, m) || generic(r, m) {
			continue
		}
		f := fact.Fact{
			Kind: fact.Age, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{number.Value{Mention: m}, r.Article.Published, genderOf(&m, r)}, Subject: owner(r, m), Attribute: "age", Entity: m.Person,
			Frame: fact.Frame{Class: "age", Head: m.Head, Verb: m.Verb, Modifiers: m.Modifiers},
		}
		out = append(out, f)
	}
	return out
}

// ownerless reports ages that can be told of nobody in particular: of several
// people at once, or of a name that is no known person.
// "A 16-year-old" by itself is somebody.
func ownerless(r *reading.Reading, m quantity.Mention) bool {
	if m.Person >= 0 {
		return false
	}
	if m.Head == "" {
		return r.Tokens[m.End-1].Norm != "old"
	}
	return m.Head != m.HeadLemma
}

// generic reports ages that speak of a sort of people: "the murder of a person
// under 12 years old", "more patience than a 20-year-old".
func generic(r *reading.Reading, m quantity.Mention) bool {
	i := m.First - 1
	if i >= 0 && (r.Tokens[i].Norm == "a" || r.Tokens[i].Norm == "an") {
		i--
	}
	if i < 0 || r.Tokens[i].Sentence != r.Tokens[m.First].Sentence {
		return false
	}
	switch r.Tokens[i].Norm {
	case "under", "over", "below", "above", "than", "like":
		return true
	}
	return false
}

// owner says for people whose age it is.
func owner(r *reading.Reading, m quantity.Mention) string {
	if m.Person >= 0 {
		return r.People.Entities[m.Person].Name
	}
	return m.Head
}

// Judge is the ladder for ages: a woman's and a man's (no row) → same age →
// within a stated range → within a year, which a birthday explains → different
// ages.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	switch {
	case twoGenders(x, y, a.Entity >= 0 && b.Entity >= 0):
		return fact.Judgement{} // two people
	case x.Value.Value == y.Value.Value:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-age", Why: "both give the same age"}
	case x.Low <= y.High && y.Low <= x.High:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "within-range", Why: "one age lies within the range of the other"}
	case birthdays(x, y):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "birthday", Why: "birthdays between the two publications explain the difference"}
	case math.Abs(x.Value.Value-y.Value.Value) < 1 && (whole(x.Value.Value) || whole(y.Value.Value)):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "months", Why: "the ages differ by less than a year"}
	case a.Article == b.Article && (a.Entity < 0 || a.Entity != b.Entity):
		return fact.Judgement{} // an article speaks of many people
	}
	if (a.Entity < 0 || b.Entity < 0) && farApart(x.Value.Value, y.Value.Value) {
		return fact.Judgement{} // no name joins them: two people
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "different-ages", Why: "the ages differ"}
}

// whole reports whether an age counts years, not months.
func whole(years float64) bool { return years == math.Trunc(years) }

// farApart reports whether two ages are those of a child and a grown person,
// or of two generations.
func farApart(x, y float64) bool { return math.Abs(x-y) > 15 }

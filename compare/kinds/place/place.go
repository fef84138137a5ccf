// Package place says where things happened, and judges whether two places of
// one event can both be true.
package place

import (
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
)

// Value is a named place.
type Value struct {
	// Name is the fullest name in the article, Key the gazetteer's key.
	Name, Key string
}

// Normalized is the gazetteer key, or the name in lower case.
func (v Value) Normalized() string {
	if v.Key != "" {
		return v.Key
	}
	return strings.ToLower(v.Name)
}

// Read returns the places where the article says something is or happens:
// names after a preposition of place.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	for _, m := range r.People.Mentions {
		if m.Type != entity.Place || m.Form != entity.Named {
			continue
		}
		e := &r.People.Entities[m.Entity]
		out = append(out, fact.Fact{
			Kind: fact.Place, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{e.Name, e.Lexicon}, Subject: "place", Attribute: "place", Entity: m.Entity,
			Frame: fact.Frame{Class: "place", Head: preposition(r, m.First)},
		})
	}
	return out
}

// preposition is the word of place before a name, or "".
func preposition(r *reading.Reading, first int) string {
	if first == 0 {
		return ""
	}
	switch w := r.Tokens[first-1].Norm; w {
	case "in", "at", "near", "from", "to", "of", "outside", "inside", "across", "around":
		return w
	}
	return ""
}

// Judge is the ladder for places: same place → one lies in the other →
// different places of one size.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	switch {
	case x.Normalized() == y.Normalized():
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-place", Why: "both name the same place"}
	case x.Key == "" || y.Key == "":
		return fact.Judgement{}
	case lexicon.Within(x.Key, y.Key) || lexicon.Within(y.Key, x.Key):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "lies-in", Why: "one place lies in the other"}
	case strings.Count(x.Key, "-") == strings.Count(y.Key, "-"):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-places", Why: "the places differ"}
	}
	return fact.Judgement{}
}

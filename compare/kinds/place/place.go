// Package place says where things happened and where people live, and judges
// whether two places of one event or one person can both be true.
package place

import (
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Value is a named place.
type Value struct {
	// Name is the fullest name in the article, Key the gazetteer's key.
	Name, Key string
	// Told is true where the article names its state or country beside it.
	Told bool
	// Around are the states and provinces that the article speaks of; nil for
	// places of events.
	Around []string
}

// Normalized is the gazetteer key, or the name in lower case.
func (v Value) Normalized() string {
	if v.Key != "" {
		return v.Key
	}
	return strings.ToLower(v.Name)
}

// Read returns the places where the article says something is or happens:
// names after a preposition of place, names of places that such a name is
// followed by ("in Hilo, Hawaii"), datelines, and places within
// names of organisations.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	people, near := ties(r), around(r)
	for i, m := range r.People.Mentions {
		if m.Form != entity.Named || m.Type != entity.Place && !located(r, &m) {
			continue
		}
		how := relate(r, m.First)
		t, ofSomebody := people[i]
		switch noun := inhabitantAfter(r, &m); {
		case ofSomebody:
		case noun >= 0:
			how = relation{word: r.Tokens[noun].Norm, somebody: true}
		case how.word == "" || qualifies(r, m.End):
			continue
		}
		if !ofSomebody && m.End <= r.Dateline(r.Tokens[m.First].Sentence) {
			how.word = filed
		}
		e := &r.People.Entities[m.Entity]
		f := fact.Fact{
			Kind: fact.Place, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{Name: e.Name, Key: how.key(e)}, Subject: "place", Attribute: fact.EventPlace, Entity: m.Entity,
			Frame: fact.Frame{Class: how.class(), Head: how.word},
		}
		if ofSomebody {
			f = ofPerson(f, t, r)
		}
		if ofSomebody || how.somebody {
			f.Value = Value{e.Name, key(e), behindComma(r, i+1), near}
		}
		out = append(out, f)
	}
	return append(out, inNames(article, r)...)
}

// inNames returns the places within names of organisations: "University of
// Alabama". They are compared only under the same beginning.
func inNames(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	for _, m := range r.People.Mentions {
		if m.Type != entity.Organization || m.Form != entity.Named {
			continue
		}
		of := m.First + 1
		for of < m.End && r.Tokens[of].Norm != "of" {
			of++
		}
		if of+1 >= m.End {
			continue
		}
		span, key := longest(r, of+1, m.End)
		if key == "" {
			continue
		}
		out = append(out, fact.Fact{
			Kind: fact.Place, Article: article, Span: span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{Name: r.Article.Slice(span), Key: key}, Subject: "place", Attribute: fact.EventPlace, Entity: -1,
			Frame: fact.Frame{Class: "place of " + r.Tokens[of-1].Norm, Head: "of"},
		})
	}
	return out
}

// longest finds the longest name of a place among the tokens [first, end) that
// begins at the first: "Maryland" of "Maryland Medical Center".
func longest(r *reading.Reading, first, end int) (sources.Span, string) {
	for ; end > first; end-- {
		span := sources.Span{Start: r.Tokens[first].Start, End: r.Tokens[end-1].End}
		if places := lexicon.Places(lexicon.Plain(r.Article.Slice(span))); len(places) > 0 {
			return span, places[0].Key
		}
	}
	return sources.Span{}, ""
}

// key is the gazetteer's key of an entity.
func key(e *entity.Entity) string {
	if e.Lexicon != "" {
		return e.Lexicon
	}
	if e.Type != entity.Place {
		if places := lexicon.Places(lexicon.Plain(e.Name)); len(places) > 0 {
			return places[0].Key
		}
	}
	return lexicon.StateAbbreviation(e.Name + ".") // "Ark" at the end of a sentence
}

// cityPeople is how many people, in thousands, live in a town whose name alone
// is rather that of the town.
const cityPeople = 300

// located reports whether a name taken for a person's or a team's is that of a
// large town, by the words before it: "northwest of Houston", "at Cleveland".
func located(r *reading.Reading, m *entity.Mention) bool {
	if m.End-m.First != 1 || m.First < 2 || r.Tokens[m.First-1].Sentence != r.Tokens[m.First].Sentence {
		return false
	}
	switch r.Tokens[m.First-1].Norm {
	case "in", "at", "near", "outside":
	case "of":
		switch r.Tokens[m.First-2].Norm {
		case "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "miles", "kilometers", "kilometres", "outside", "suburb", "city":
		default:
			return false
		}
	default:
		return false
	}
	places := lexicon.Places(lexicon.Plain(r.Slice(m.Span)))
	e := &r.People.Entities[m.Entity]
	return len(places) > 0 && places[0].Population >= cityPeople && lexicon.Plain(e.Name) == lexicon.Plain(r.Slice(m.Span))
}

// filed stands for the preposition of a place in a dateline: the report was filed
// there.
const filed = "dateline"

// Judge is the ladder for places: same place → same name → one lies in the other →
// places of which neither is a dateline, of one size.
func Judge(a, b *fact.Fact) fact.Judgement {
	if a.OfPerson() || a.Frame.Class == somebodys {
		return judgePerson(a, b)
	}
	x, y := a.Value.(Value), b.Value.(Value)
	switch {
	case x.Normalized() == y.Normalized():
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-place", Why: "both name the same place"}
	case x.Key == "" || y.Key == "":
		return fact.Judgement{}
	case lexicon.Plain(x.Name) == lexicon.Plain(y.Name):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "same-name", Why: "both use one name; which of the places that bear it is meant, the words leave open"}
	case holds(x, y) || holds(y, x):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "lies-in", Why: "one place lies in the other"}
	case a.Article == b.Article: // an article goes to many places
	case a.Frame.Head == filed || b.Frame.Head == filed: // reporters of one story sit in many
	case (a.Frame.Head == "from") != (b.Frame.Head == "from"): // one is where it began
	case area(x) && across(x, y) || area(y) && across(y, x): // one may lie in the other
	case oneSize(x, y):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-places", Why: "the places differ"}
	}
	return fact.Judgement{}
}

// holds reports whether y lies in x, whichever of the places of its name x is:
// "New York" is a state too.
func holds(x, y Value) bool {
	if lexicon.Within(y.Key, x.Key) {
		return true
	}
	for _, p := range lexicon.Places(lexicon.Plain(x.Name)) {
		if lexicon.Within(y.Key, p.Key) {
			return true
		}
	}
	return false
}

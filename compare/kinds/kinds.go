// Package kinds is the visible list of what the program compares. Adding a
// kind is one folder and one line here.
package kinds

import (
	"factdiff/compare/fact"
	"factdiff/compare/kinds/age"
	"factdiff/compare/kinds/date"
	"factdiff/compare/kinds/frame"
	"factdiff/compare/kinds/number"
	"factdiff/compare/kinds/place"
	"factdiff/compare/kinds/role"
	"factdiff/compare/pair"
	"factdiff/compare/reading"
)

// Kind is how facts of one sort are read and judged. Kinds whose facts are
// found by aligning articles rather than reading one (name, quote, claim)
// stand in compare.Compare by themselves.
type Kind struct {
	Name fact.Kind
	// Doc says in one line what the kind covers.
	Doc string
	// Read returns what one article says; the article is given by its index.
	Read func(article int, r *reading.Reading) []fact.Fact
	// Judge says what two facts about one thing are to each other.
	Judge pair.Judge
}

// List holds every kind that is paired by weighing evidence.
var List = []Kind{
	{fact.Role, "office, title or relation of a person", role.Read, role.Judge},
	{fact.Age, "age of a person", age.Read, age.Judge},
	{fact.Date, "when something happened", date.Read, date.Judge},
	{fact.Place, "where something happened, and where a person lives or was born", place.Read, place.Judge},
	{fact.Number, "how many, how much, and of what", number.Read, number.Judge},
}

// Read returns the facts of one article, kind by kind.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	for _, k := range List {
		out = append(out, k.Read(article, r)...)
	}
	for i := range out {
		frame.Fill(&out[i], r)
	}
	return out
}

// Judge judges two facts of one kind by the ladder of that kind.
func Judge(a, b *fact.Fact) fact.Judgement {
	for _, k := range List {
		if k.Name == a.Kind {
			return k.Judge(a, b)
		}
	}
	return fact.Judgement{}
}

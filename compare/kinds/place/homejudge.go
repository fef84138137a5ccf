package place

import (
	"slices"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
)

// judgePerson is the ladder for places of one person, named or not: same place → same name →
// one name within the other → one place lies in the other → different places,
// where they are surely two.
func judgePerson(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	switch {
	case x.Normalized() == y.Normalized():
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-place", Why: "both name the same place"}
	case lexicon.Plain(x.Name) == lexicon.Plain(y.Name):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "same-name", Why: "both use one name; which of the places that bear it is meant, the words leave open"}
	case longer(x.Name, y.Name) || longer(y.Name, x.Name):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "part-by-name", Why: "one name is the other with a word more: a part of that place"}
	case holds(x, y) || holds(y, x):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "lies-in", Why: "one place lies in the other"}
	case a.Article == b.Article || !two(x, y):
		return fact.Judgement{} // people move, and an article tells it
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "different-" + a.Attribute, Why: differs(a.Attribute)}
}

func differs(attribute string) string {
	switch attribute {
	case fact.Birthplace:
		return "the places of birth differ"
	case fact.Seat:
		return "the places of the office differ"
	case fact.EventPlace:
		return "the places differ"
	}
	return "the homes differ"
}

// longer reports whether the name a is the name b with words before or after
// it: "North Kona" is a part of Kona, "West Virginia" of nothing.
func longer(a, b string) bool {
	x, y := strings.Fields(lexicon.Plain(a)), strings.Fields(lexicon.Plain(b))
	if len(x) <= len(y) || len(y) == 0 || lexicon.IsPlace(lexicon.Plain(a)) {
		return false
	}
	return slices.Equal(x[:len(y)], y) || slices.Equal(x[len(x)-len(y):], y)
}

// two reports whether two places of one size are surely two. A name that the
// gazetteer does not know, or finds far away only, is often that of a district
// of the other place: unless its article speaks of nothing there.
func two(x, y Value) bool {
	switch {
	case x.Key == "" && y.Key == "":
		return false
	case x.Key == "":
		return y.town() && !x.near(y)
	case y.Key == "":
		return x.town() && !y.near(x)
	case !oneSize(x, y):
		return false
	}
	return !x.town() || !y.town() || state(x.Key) == state(y.Key) || (x.sure() || !x.near(y)) && (y.sure() || !y.near(x))
}

// knownPeople is how many people, in thousands, live in a town whose name
// hardly means a district of another.
const knownPeople = 50

// sure reports whether the gazetteer's town is the one that is meant.
func (v Value) sure() bool {
	if v.Told {
		return true
	}
	for _, p := range v.meanings() {
		if p.Key == v.Key {
			return p.Population >= knownPeople
		}
	}
	return false
}

// near reports whether the article of v speaks of the state or province that
// the other place lies in.
func (v Value) near(other Value) bool { return slices.Contains(v.Around, state(other.Key)) }

// state is the state or province a place lies in, or the country.
func state(key string) string {
	for up := lexicon.Parent(key); size(key) == 2 && up != ""; up = lexicon.Parent(key) {
		key = up
	}
	return key
}

// around are the states and provinces that an article speaks of.
func around(r *reading.Reading) []string {
	var out []string
	for i := range r.People.Entities {
		if e := &r.People.Entities[i]; e.Type == entity.Place && e.Lexicon != "" {
			if k := state(e.Lexicon); !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

package number

import (
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// thing names what has one figure whatever the words around it: the houses of
// a street where a story happens, the inhabitants of a town; "" for all else.
func thing(m *quantity.Mention, r *reading.Reading) string {
	switch {
	case m.Class == quantity.Label && (m.Head == "block" || m.Head == "address"):
		if s := street(m.Modifiers); s != "" {
			return m.Head + " of " + s
		}
	case m.Class == quantity.Count && inhabitants(*m, r):
		if p := populated(m, r); p != "" {
			return "population of " + p
		}
	}
	return ""
}

// otherThing reports whether two figures are said of two things: house numbers
// of two streets, the inhabitants of two towns. Where one name begins as the
// other does, it may be the short form of it.
func otherThing(a, b *fact.Fact) bool {
	x, y := strings.Fields(a.Frame.Thing), strings.Fields(b.Frame.Thing)
	return len(x) > 2 && len(y) > 2 && x[2] != y[2]
}

// directions stand before or behind the name of a street, and are left out as
// often as not.
var directions = map[string]bool{"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true, "southeast": true,
	"southwest": true, "n": true, "s": true, "e": true, "w": true, "ne": true, "nw": true, "se": true, "sw": true}

// streetForms are the long forms of the words for streets.
var streetForms = map[string]string{"st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "blvd": "boulevard", "dr": "drive", "ln": "lane",
	"ct": "court", "pl": "place", "hwy": "highway", "pkwy": "parkway"}

// streetWords are those long forms.
var streetWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range streetForms {
		m[w] = true
	}
	return m
}()

// street is the name of a street in one form: "e. 5th st." and "5th street"
// are one.
func street(modifiers []string) string {
	if len(modifiers) == 0 {
		return ""
	}
	var all, kept []string
	for _, w := range strings.Fields(strings.ReplaceAll(modifiers[0], ".", " ")) {
		if long := streetForms[w]; long != "" {
			w = long
		}
		all = append(all, w)
		if !directions[w] {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 || len(kept) == 1 && streetWords[kept[0]] {
		kept = all // "North Avenue" is nothing but a direction
	}
	return strings.Join(kept, " ")
}

// populatedTokens is how far before the number of its inhabitants the name of
// a place may stand.
const populatedTokens = 14

// populated is the name of the place whose inhabitants a number counts: the
// last name before it, "Hilo, a city of 3,000 people".
func populated(m *quantity.Mention, r *reading.Reading) string {
	first := r.Sentences[r.Tokens[m.First].Sentence].First
	for i := m.First - 1; i >= max(first, m.First-populatedTokens); i-- {
		switch t := &r.Tokens[i]; {
		case t.Kind == text.Number:
			return ""
		case t.Capitalised() && (i > first || t.Tag.IsProper()):
			return t.Norm
		}
	}
	return ""
}

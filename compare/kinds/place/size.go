package place

import (
	"strings"

	"factdiff/compare/lexicon"
)

// meanings are the places that the name can mean.
func (v Value) meanings() []lexicon.Place { return lexicon.Places(lexicon.Plain(v.Name)) }

// size is 0 for a country, 1 for a province, 2 for a town and what lies in it.
// Names of towns may hold hyphens themselves.
func size(key string) int { return min(strings.Count(key, "-"), 2) }

// oneSize reports whether two places are of one size, so that neither is told
// in place of the other. Many a capital is a province too.
func oneSize(x, y Value) bool {
	return size(x.Key) == size(y.Key) || x.town() && y.town()
}

// guessed is the number of people, in thousands, that the gazetteer gives places
// entered by hand which no census counts: landscapes, and a few towns.
const guessed = 300

// town reports whether a place is a town, whatever else of that country bears
// its name.
func (v Value) town() bool {
	if size(v.Key) == 2 {
		return true
	}
	for _, p := range v.meanings() {
		if (p.Class == lexicon.Town || p.Class == lexicon.Spot && p.Population != guessed) && lexicon.Within(p.Key, country(v.Key)) {
			return true
		}
	}
	return false
}

// country is the first part of a key.
func country(key string) string {
	c, _, _ := strings.Cut(key, "-")
	return c
}

// area reports whether a place is a county, an island or a landscape: the
// gazetteer does not say which towns lie in it.
func area(v Value) bool {
	name := strings.ToLower(v.Name)
	for _, w := range []string{"county", "parish", "township", "district", "province", "region", "valley", "island"} {
		if strings.HasSuffix(name, " "+w) {
			return true
		}
	}
	for _, p := range v.meanings() {
		if p.Key == v.Key {
			return p.Class == lexicon.Spot && size(v.Key) < 2 && p.Population == guessed
		}
	}
	return false
}

// across reports whether y lies where the area x may reach.
func across(x, y Value) bool {
	return lexicon.Within(y.Key, lexicon.Parent(x.Key))
}

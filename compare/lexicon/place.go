package lexicon

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/places.txt
var places string

var placeTable = bigTable{data: places}

//go:embed data/countries.txt
var countries string

//go:embed data/states.txt
var states string

// PlaceClass says what sort of place it is.
type PlaceClass byte

// The classes of places.
const (
	Country  PlaceClass = 'c'
	Province PlaceClass = 's' // state, province, region
	Town     PlaceClass = 't'
	Spot     PlaceClass = 'a' // entered by hand: a town, a district, a building, a landscape
	World    PlaceClass = 'w' // continent, ocean
)

// Place is one place that a name can mean.
type Place struct {
	// Key says what the place lies in by its prefixes: "US-FL-miami" lies in
	// "US-FL" and "US".
	Key   string
	Class PlaceClass
	// Population is in thousands; for places entered by hand it is a guess.
	Population int
}

// Places returns what a name in Plain form can mean, the most populous first.
func Places(name string) []Place {
	v, ok := placeTable.find(name)
	if !ok {
		return nil
	}
	out := make([]Place, 0, 4)
	for part := range strings.SplitSeq(v, ";") {
		key, count, _ := strings.Cut(part[1:], ":")
		p := Place{Key: key, Class: PlaceClass(part[0])}
		p.Population, _ = strconv.Atoi(count)
		if p.Class == Town {
			p.Key += "-" + strings.ReplaceAll(name, " ", "-")
		}
		out = append(out, p)
	}
	return out
}

// Size is the class of the most populous place that a name in Plain form can
// mean, and the greatest population in thousands; 0 where it names no place.
func Size(name string) (class PlaceClass, population int) {
	v, _ := placeTable.find(name)
	for part := range strings.SplitSeq(v, ";") {
		if part == "" {
			break
		}
		if class == 0 {
			class = PlaceClass(part[0])
		}
		_, count, _ := strings.Cut(part, ":")
		people, _ := strconv.Atoi(count)
		population = max(population, people)
	}
	return class, population
}

// Within reports whether place a lies in place b, by key: Miami in Florida,
// the Kremlin in Russia, France in Europe. A place lies in itself.
func Within(a, b string) bool {
	for ; a != ""; a = Parent(a) {
		if a == b {
			return true
		}
	}
	return false
}

// Parent is the key of what a place lies in, or "": the country of a state,
// the continent of a country.
func Parent(key string) string {
	if i := strings.LastIndexByte(key, '-'); i > 0 {
		if !strings.HasPrefix(key, "world-") {
			return parentInside(key)
		}
		if up := key[:i]; up != "world" {
			return up
		}
		return ""
	}
	if c, ok := countryIndex()[key]; ok {
		return c.continent
	}
	return ""
}

// parentInside steps over key parts that are words of one name
// ("US-NY-new-york-city" lies in "US-NY"): the parent is the longest prefix
// that is a known place.
func parentInside(key string) string {
	for i := strings.LastIndexByte(key, '-'); i > 0; i = strings.LastIndexByte(key[:i], '-') {
		up := key[:i]
		if i == 2 || isDivision(up[3:]) || handKeys()[up] {
			return up
		}
	}
	return ""
}

// isDivision reports whether the part after the country is the code of a
// first-order division: capitals and digits, no further part.
func isDivision(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '-' || c >= 'a' && c <= 'z' {
			return false
		}
	}
	return len(s) > 0 && len(s) <= 4
}

//go:embed data/aliases.txt
var aliases string

// handKeys are the keys entered by hand that other keys may lie in.
var handKeys = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	rows(aliases, func(f []string) { m[f[0]] = true })
	return m
})

type country struct{ name, capital, continent string }

var countryIndex = sync.OnceValue(func() map[string]country {
	m := map[string]country{}
	rows(countries, func(f []string) {
		name, _, _ := strings.Cut(f[1], ";")
		m[f[0]] = country{name: name, capital: Plain(f[3]), continent: "world-" + strings.ReplaceAll(f[4], " ", "-")}
	})
	return m
})

var demonymIndex = sync.OnceValue(func() *index[string] {
	x := newIndex[string](800)
	add := func(names, key string) {
		for n := range strings.SplitSeq(names, ";") {
			if n = Plain(n); n != "" && x.words[n] == "" {
				x.set(n, key)
				x.set(n+"s", key)
			}
		}
	}
	rows(countries, func(f []string) { add(f[2], f[0]) })
	rows(states, func(f []string) { add(f[3], f[0]) })
	return x
})

// Demonym returns the key of the place whose people or adjective a word in
// Plain form names ("ukrainians": "UA"), or "".
func Demonym(w string) string { return demonymIndex().get(w) }

// Government returns the key of the country whose government a capital or
// seat of power stands for ("moscow", "kremlin": "RU"), or "".
func Government(name string) string {
	if key, ok := seats[name]; ok {
		return key
	}
	return capitalIndex()[name]
}

// seats are buildings and cities that mean a government in news.
var seats = map[string]string{
	"kremlin": "RU", "white house": "US", "pentagon": "US", "capitol hill": "US", "oval office": "US", "downing street": "GB",
	"whitehall": "GB", "westminster": "GB", "elysee": "FR", "blue house": "KR", "vatican": "VA", "kiev": "UA", "brussels": "world-Europe",
	"peking": "CN", "tel aviv": "IL", "bonn": "DE", "the hague": "NL",
}

var capitalIndex = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for key, c := range countryIndex() {
		if len(key) == 2 {
			m[c.capital] = key
		}
	}
	return m
})

// PlaceName returns the usual English name of a country or province, or "".
func PlaceName(key string) string {
	if c, ok := countryIndex()[key]; ok {
		return c.name
	}
	return provinceNames()[key]
}

var provinceNames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	rows(states, func(f []string) {
		name, _, _ := strings.Cut(f[1], ";")
		m[f[0]] = name
	})
	return m
})

var stateAbbreviations = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	rows(states, func(f []string) {
		for n := range strings.SplitSeq(f[2], ";") {
			if n != "" {
				m[n] = f[0]
			}
		}
	})
	return m
})

// StateAbbreviation returns the key of a state written short, as printed
// ("Fla.", "FL", "N.Y."), or "".
func StateAbbreviation(s string) string { return stateAbbreviations()[s] }

// IsPlace reports whether a name in Plain form names a place.
func IsPlace(name string) bool {
	_, ok := placeTable.find(name)
	return ok
}

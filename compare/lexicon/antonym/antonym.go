// Package antonym knows words that exclude each other: accept and reject,
// killed and injured, before and after, guilty and innocent.
//
// news.txt is our own list of verbs, outcomes and prepositions of news,
// wordnet.txt the antonyms of WordNet 3.1 (made by build/, see LICENSE.md).
package antonym

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// Origin says how much an opposition tells.
type Origin uint8

// The origins.
const (
	News        Origin = 1 + iota // a pair of outcomes from news.txt
	Preposition                   // before and after, inside and outside
	General                       // a pair from wordnet.txt
	Stage                         // both happen in turn: arrested and released
	Way                           // two directions of one motion: into and out
)

// Antonym is a word that excludes another.
type Antonym struct {
	Word   string
	Origin Origin
}

var (
	//go:embed news.txt
	news string
	//go:embed wordnet.txt
	wordnet string
)

// table is made when the first antonym is asked for.
var table = sync.OnceValue(func() map[string][]Antonym {
	m := make(map[string][]Antonym, 1024)
	add(m, news, News)
	add(m, wordnet, General)
	return m
})

func add(m map[string][]Antonym, lines string, origin Origin) {
	for line := range strings.Lines(lines) {
		class, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		a, b, _ := strings.Cut(rest, " ")
		o := origin
		switch class {
		case "prep":
			o = Preposition
		case "way":
			class, o = "prep", Way
		case "stage":
			class, o = "verb", Stage
		}
		if _, known := between(m, class, a, b); !known {
			m[class+a] = append(m[class+a], Antonym{b, o})
			m[class+b] = append(m[class+b], Antonym{a, o})
		}
	}
}

// between reports whether two words of a class exclude each other in a table.
func between(m map[string][]Antonym, class, a, b string) (Origin, bool) {
	for _, x := range m[class+a] {
		if x.Word == b {
			return x.Origin, true
		}
	}
	return 0, false
}

// Verb lists the antonyms of a verb in its base form.
func Verb(lemma string) []Antonym { return table()["verb"+lemma] }

// Word lists the antonyms of a word that is no verb, in lower case. One that is
// an adjective and a preposition ("out") has those of both.
func Word(norm string) []Antonym {
	adj, prep := table()["adj"+norm], table()["prep"+norm]
	switch {
	case adj == nil:
		return prep
	case prep == nil:
		return adj
	}
	return slices.Concat(adj, prep)
}

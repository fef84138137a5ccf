package lexicon

import (
	_ "embed"
	"sync"

	"factdiff/compare/lexicon/sieve"
)

//go:embed data/cues.txt
var cues string

//go:embed data/organizations.txt
var organizations string

//go:embed data/teams.txt
var teams string

// Cue is the set of classes of a word that tells what the name beside it is.
type Cue uint32

// The classes of cue words.
const (
	HonorificMale     Cue = 1 << iota // "Mr."
	HonorificFemale                   // "Mrs."
	Honorific                         // "Dr."
	Rank                              // "Gen."
	Office                            // "president"
	Occupation                        // "goalkeeper"
	Kin                               // "daughter"
	Said                              // "told"
	OrganizationHead                  // "committee"
	OrganizationStart                 // "bank"
	PlaceHead                         // "county"
	PlaceStart                        // "north"
	PlaceBefore                       // "in"
	Direction                         // "southern"
	Calendar                          // "Monday"
	Particle                          // "van"
	Suffix                            // "Jr."
	Work                              // "treaty"
	TeamSport                         // "inning"
	OwnSport                          // "birdie"
	Market                            // "earnings"
)

var cueNames = map[string]Cue{
	"honorific male": HonorificMale, "honorific female": HonorificFemale, "honorific": Honorific, "rank": Rank,
	"office": Office, "occupation": Occupation, "kin": Kin, "said": Said, "organization head": OrganizationHead,
	"organization start": OrganizationStart, "place head": PlaceHead, "place start": PlaceStart, "place before": PlaceBefore,
	"direction": Direction, "calendar": Calendar, "particle": Particle, "suffix": Suffix, "work": Work,
	"team sport": TeamSport, "own sport": OwnSport, "market": Market,
}

// index maps words to what is known of them; most words are in none.
type index[T any] struct {
	words map[string]T
	sieve sieve.Sieve
}

func newIndex[T any](size int) *index[T] { return &index[T]{words: make(map[string]T, size)} }

func (x *index[T]) set(w string, value T) {
	x.words[w] = value
	x.sieve.Add(w)
}

// get returns what is known of a word, else the zero value.
func (x *index[T]) get(w string) (none T) {
	if !x.sieve.MayHold(w) {
		return none
	}
	return x.words[w]
}

var cueIndex = sync.OnceValue(func() *index[Cue] {
	x := newIndex[Cue](1400)
	sections(cues, ";", func(section, w string) { x.set(w, x.words[w]|cueNames[section]) })
	return x
})

// CueOf returns the classes of a word in lower case without final period.
func CueOf(w string) Cue { return cueIndex().get(w) }

// Has reports whether c holds any of the classes.
func (c Cue) Has(classes Cue) bool { return c&classes != 0 }

var organizationIndex = sync.OnceValue(func() *index[string] {
	x := newIndex[string](1600)
	add := func(section, name string) {
		if k := Plain(name); x.words[k] == "" {
			x.set(k, section)
		}
	}
	sections(organizations, ";", add)
	sections(teams, ";", func(_, name string) { add("team", name) })
	return x
})

// Organization returns the class of a well-known organisation by its Plain
// name ("agency", "body", "party", "media", "company", "army", "team"), or "".
func Organization(name string) string { return organizationIndex().get(name) }

package lexicon

import (
	_ "embed"
	"sync"
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

var cueIndex = sync.OnceValue(func() map[string]Cue {
	m := make(map[string]Cue, 1400)
	sections(cues, ";", func(section, w string) { m[w] |= cueNames[section] })
	return m
})

// CueOf returns the classes of a word in lower case without final period.
func CueOf(w string) Cue { return cueIndex()[w] }

// Has reports whether c holds any of the classes.
func (c Cue) Has(classes Cue) bool { return c&classes != 0 }

var organizationIndex = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 1600)
	add := func(section, name string) {
		if k := Plain(name); m[k] == "" {
			m[k] = section
		}
	}
	sections(organizations, ";", add)
	sections(teams, ";", func(_, name string) { add("team", name) })
	return m
})

// Organization returns the class of a well-known organisation by its Plain
// name ("agency", "body", "party", "media", "company", "army", "team"), or "".
func Organization(name string) string { return organizationIndex()[name] }

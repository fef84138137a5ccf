package names

import (
	"strings"
	"sync"

	"factdiff/compare/lexicon"
)

// entry is what the lexicon says of a word, the same in every document.
type entry struct {
	Plain        string // see lexicon.Plain
	Name         lexicon.Name
	Cue          lexicon.Cue
	Common       int    // see lexicon.Common
	Demonym      bool   // "Ukrainian"
	Place        bool   // "Miami"
	Organization string // see lexicon.Organization
	norm         value  // in lower case, as in text.Token
	ranks        *ranks // nil for words in small letters
}

// ranks are what the lexicon says of a word, or of several, as a name: class
// and size of the place, class of the organisation.
type ranks struct{ class, size, organization value }

// asked are the entries of words that were looked up, so that many articles
// of one run ask the lexicon once.
var asked = struct {
	lock    sync.RWMutex
	entries map[string]*entry
}{entries: map[string]*entry{}}

// maxEntries bounds their memory; it is past the different names of a
// thousand articles.
const maxEntries = 1 << 15

// everything is what the lexicon says of a word in lower case.
func everything(norm string) *entry {
	asked.lock.RLock()
	e := asked.entries[norm]
	asked.lock.RUnlock()
	if e != nil {
		return e
	}
	e = lookUp(strings.Clone(norm)) // lets go of the article
	asked.lock.Lock()
	defer asked.lock.Unlock()
	if len(asked.entries) < maxEntries {
		asked.entries[e.norm.text] = e
	}
	return e
}

// cuesOnly is what the lexicon says of a word in small letters: its cues
// only, for it is no name.
func cuesOnly(norm string) entry {
	return entry{Plain: lexicon.Plain(norm), Cue: lexicon.CueOf(strings.TrimSuffix(norm, ".")), norm: say(norm)}
}

func lookUp(norm string) *entry {
	e := cuesOnly(norm)
	e.Name, e.Common, e.Demonym = lexicon.LookupName(e.Plain), lexicon.Common(e.Plain), lexicon.Demonym(e.Plain) != ""
	e.Organization = lexicon.Organization(e.Plain)
	class, people := lexicon.Size(e.Plain)
	e.Place = class != 0
	e.ranks = ranksOf(e.Organization, class, people)
	return &e
}

var (
	noPlace                        = say("no")
	sizeBig, sizeMiddle, sizeSmall = say("big"), say("middle"), say("small")
)

var classValues = [...]value{lexicon.Country: say("c"), lexicon.Province: say("s"), lexicon.Town: say("t"), lexicon.Spot: say("a"), lexicon.World: say("w")}

// ranksOf is a name of an organisation of a class ("" for none) and of a place
// of a class (0 for none) with so many people, in thousands.
func ranksOf(organization string, class lexicon.PlaceClass, people int) *ranks {
	r := &ranks{noPlace, nothing, nothing}
	if organization != "" {
		r.organization = organizations[organization].alone
	}
	if class == 0 {
		return r
	}
	switch r.class = classValues[class]; {
	case people >= 1000:
		r.size = sizeBig
	case people >= 100:
		r.size = sizeMiddle
	default:
		r.size = sizeSmall
	}
	return r
}

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

// dictionary keeps the entries of words that were asked for, so that many
// articles of one run ask the lexicon once.
type dictionary struct {
	look    func(norm string) *entry
	lock    sync.RWMutex
	entries map[string]*entry
}

// maxEntries bounds the memory of a dictionary; it is past the different
// words of a thousand articles.
const maxEntries = 1 << 15

// Words with a capital are asked for everything, those in small letters only
// for their cues, for they are no names.
var (
	capitals = dictionary{look: everything, entries: map[string]*entry{}}
	smalls   = dictionary{look: cuesOnly, entries: map[string]*entry{}}
)

func (d *dictionary) entry(norm string) *entry {
	d.lock.RLock()
	e := d.entries[norm]
	d.lock.RUnlock()
	if e != nil {
		return e
	}
	e = d.look(strings.Clone(norm)) // lets go of the article
	d.lock.Lock()
	defer d.lock.Unlock()
	if len(d.entries) < maxEntries {
		d.entries[e.norm.text] = e
	}
	return e
}

func cuesOnly(norm string) *entry {
	return &entry{Plain: lexicon.Plain(norm), Cue: lexicon.CueOf(strings.TrimSuffix(norm, ".")), norm: say(norm)}
}

func everything(norm string) *entry {
	e := cuesOnly(norm)
	e.Name, e.Common, e.Demonym = lexicon.LookupName(e.Plain), lexicon.Common(e.Plain), lexicon.Demonym(e.Plain) != ""
	e.Organization = lexicon.Organization(e.Plain)
	class, people := lexicon.Size(e.Plain)
	e.Place = class != 0
	e.ranks = ranksOf(e.Organization, class, people)
	return e
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

// Package entity finds who is who: the names of people, organisations and
// places in a document, the roles and relations given to people, and which
// mentions mean the same entity.
//
// A text.Doc enters, an Index leaves.
package entity

import (
	"sort"
	"strings"

	"factdiff/compare/entity/names"
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
	"factdiff/sources"
)

// Type says what an entity is.
type Type string

// The types of entities.
const (
	Person       Type = "person"
	Organization Type = "organization"
	Place        Type = "place"
	// Other is a name that is none of these: a nationality, a work, a law.
	Other Type = "other"
)

// Mention is one place where an entity is named or meant.
type Mention struct {
	// Span is the name itself, without title, possessive or article.
	sources.Span
	// First and End delimit its tokens, half-open.
	First, End int
	Type       Type
	// Entity indexes Index.Entities.
	Entity int
	// Form says how the entity is mentioned.
	Form Form
}

// Form says how a mention refers.
type Form uint8

// The forms of mentions.
const (
	Named   Form = iota // by name: "Marco Rubio", "Mr. Rubio", "Rubio"
	Nominal             // by office or kind: "the senator"
	Pronoun             // "he", "her"
)

// Entity is someone or something that an article mentions.
type Entity struct {
	Type Type
	// Name is the fullest name in the article: "Donald J. Trump".
	Name string
	// Given, Middle, Surname, Suffix are the parts of a person's name, each
	// "" where unknown; Nickname is one in marks or brackets.
	Given, Middle, Surname, Suffix, Nickname string
	// Namesake is true where another person of the article has the surname.
	Namesake bool
	// Female and Male say what titles, pronouns and first names show.
	Female, Male bool
	// Lexicon is the gazetteer key of a known place ("US-FL-miami"), or "".
	Lexicon string
	// Acronym is the short form the article gives or implies ("ICE"), or "".
	Acronym string
	// Mentions indexes Index.Mentions, in order.
	Mentions []int
}

// Gender is what titles, pronouns and first names agree on.
func (e *Entity) Gender() lexicon.Gender {
	switch {
	case e.Female && !e.Male:
		return lexicon.Female
	case e.Male && !e.Female:
		return lexicon.Male
	}
	return lexicon.NoGender
}

// Role is an office, title or relation that the article gives a person.
type Role struct {
	// Span is the words of the role: "secretary of state", "son-in-law".
	sources.Span
	First, End int
	// Entity is the person; Of the organisation, place or person it belongs
	// to ("Trump" of "Trump's son-in-law"), or -1.
	Entity, Of int
	// Mention is the mention of the person it stands beside.
	Mention int
	// Head is the noun that names the office, in lower case and full form
	// ("secretary", "spokeswoman", "senator" for "Sen.").
	Head string
	// Title is the whole role normalised: "secretary of state".
	Title string
	// HeadSpan is where Head stands.
	HeadSpan sources.Span
	// Past and Acting say "former", "then-", "ex-" and "acting", "interim".
	Past, Acting bool
}

// Index is everyone and everything an article mentions.
type Index struct {
	Mentions []Mention // in order of place
	Entities []Entity  // in order of first mention
	Roles    []Role    // in order of place
}

// At returns the mention that covers a token, or -1.
func (idx *Index) At(token int) int {
	i := sort.Search(len(idx.Mentions), func(i int) bool { return idx.Mentions[i].End > token })
	if i < len(idx.Mentions) && idx.Mentions[i].First <= token {
		return i
	}
	return -1
}

// Read returns the entities of the document.
func Read(d *text.Doc) *Index {
	r := names.NewReader(d)
	idx := resolve(r, r.Find())
	readRoles(d, idx)
	nominals(r, idx)
	namesakes(idx.Entities)
	return idx
}

// namesakes marks people who share a surname.
func namesakes(es []Entity) {
	bearers := map[string]int{}
	surname := func(e *Entity) string {
		if e.Type != Person {
			return ""
		}
		return strings.ToLower(e.Surname)
	}
	for i := range es {
		bearers[surname(&es[i])]++
	}
	for i := range es {
		name := surname(&es[i])
		es[i].Namesake = name != "" && bearers[name] > 1
	}
}

package place

import (
	"factdiff/compare/entity"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// qualifies reports whether the name before the token only says whose or
// which: "Russia's stance", "the U.S. president", "crews from Kent and
// Sussex Fire and Rescue". When something happened says nothing of that sort: "in Hilo
// Monday".
func qualifies(r *reading.Reading, next int) bool {
	if next >= len(r.Tokens) || r.Tokens[next].Sentence != r.Tokens[next-1].Sentence {
		return false
	}
	switch t := &r.Tokens[next]; {
	case t.Norm == "'s":
		return true
	case t.Norm == "and":
		return joined(r, next+1)
	case t.Kind != text.Word || r.Timed(next):
		return false
	case sortOf(t.Norm): // in Kauai county
		return qualifies(r, next+1)
	case t.Tag.IsNoun():
		return true
	case t.Tag == text.JJ: // the Norwegian coast guard; the Canada trade mission
		return next+1 < len(r.Tokens) && (r.Tokens[next+1].Tag == text.NN || r.Tokens[next+1].Tag == text.NNS)
	}
	return false
}

// joined reports whether the name behind "and" is that of an organisation which
// begins with a place, so that the place before "and" is a part of its name.
func joined(r *reading.Reading, token int) bool {
	m := r.People.At(token)
	if m < 0 {
		return false
	}
	at := &r.People.Mentions[m]
	if at.First != token || at.Type != entity.Organization {
		return false
	}
	_, key := longest(r, at.First, at.End)
	return key != ""
}

// relation is how words tie a place to what is told of it.
type relation struct {
	// word is the preposition that governs the name, or "".
	word string
	// whose is the office or the people of a place ("mayor" of Hilo), or "".
	whose string
	// street is true where the name is that of a street: "the 600 block of".
	street bool
	// somebody is true for the home of somebody without a name, whom the word
	// tells: "a Hilo man".
	somebody bool
}

// somebodys is the class of the homes of people without a name; they are paired
// by wording.
const somebodys = "home of somebody"

// class keeps apart what is never said of one thing: where something happened,
// and what somebody holds an office of.
func (how relation) class() string {
	switch {
	case how.somebody:
		return somebodys
	case how.whose != "":
		return "place of " + how.whose
	}
	return "place"
}

// key is the gazetteer's key of an entity; a street has none.
func (how relation) key(e *entity.Entity) string {
	if how.street {
		return ""
	}
	return key(e)
}

// reach is how many words may stand between a preposition and its place:
// "in the crowded third ward of Hilo" has its own "of".
const reach = 4

// relate reads the word of place that governs the name at the token.
func relate(r *reading.Reading, first int) relation {
	for i := first - 1; i >= 0 && first-i <= reach && r.Tokens[i].Sentence == r.Tokens[first].Sentence; i-- {
		t := &r.Tokens[i]
		switch t.Norm {
		case "of":
			return ofNoun(r, i)
		case "in", "at", "near", "from", "to", "outside", "inside", "across", "around", "into", "throughout", "for", "on", "via", "through":
			return relation{word: t.Norm}
		case ",": // "Hilo, Hawaii"
			return relation{word: "in"}
		}
		if t.Kind != text.Word || t.Tag.IsVerb() {
			return relation{}
		}
	}
	return relation{}
}

// ofNoun reads the noun before "of". "The state of Ohio" is Ohio, and the word
// before it governs; of a mayor or a people the place says only whose.
func ofNoun(r *reading.Reading, of int) relation {
	if of == 0 || r.Tokens[of-1].Sentence != r.Tokens[of].Sentence {
		return relation{word: "of"}
	}
	noun := r.Tokens[of-1].Norm
	switch {
	case noun == "block":
		return relation{word: "of", street: true}
	case sortOf(noun):
		if how := relate(r, of-1); how.word != "" {
			return how
		}
	case holder(noun):
		return relation{word: "of", whose: noun}
	}
	return relation{word: "of"}
}

// sortOf reports nouns that say what sort of place a name is of.
func sortOf(noun string) bool {
	switch noun {
	case "state", "city", "town", "village", "province", "county", "borough", "island", "republic", "kingdom", "port", "capital", "resort", "hometown", "territory", "municipality":
		return true
	}
	return false
}

// holder reports nouns for people who are called by a place they need not be
// in: offices, and the people of a state.
func holder(noun string) bool {
	switch noun {
	case "people", "voters", "citizens":
		return true
	}
	if party(noun) {
		return true
	}
	class, _ := lexicon.RoleNoun(noun)
	return class == lexicon.OfficeNoun || class == lexicon.ShortForm
}

package question

import (
	"factdiff/compare/entity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// site is a building or a vehicle as a word of news names it, or a town.
type site struct {
	// sort joins the words for one sort of site: "apartment", "house"; "" for
	// the grounds of one, and for a name, which may be that of any.
	sort string
	// name is the name in lower case, "" where a common noun names it.
	name string
	// town is true for the name of a place: it is no building.
	town bool
	// grounds is true for what lies before the door.
	grounds bool
	// end is the token after its phrase.
	end int
}

// one reports whether two sites may be one.
func (s site) one(t site) bool {
	switch {
	case s.town || t.town || s.name != "" && t.name != "":
		return s.name == t.name
	case s.sort == "" || t.sort == "" || s.sort == building || t.sort == building:
		return s.sort != vehicle && t.sort != vehicle
	}
	return s.sort == t.sort
}

const (
	building = "building"
	vehicle  = "vehicle"
)

// grounds reports whether a noun is what lies before a door.
func grounds(noun string) bool {
	switch noun {
	case "driveway", "porch", "yard", "sidewalk", "lot", "steps", "lawn", "doorstep":
		return true
	}
	return false
}

// siteAt reads the building or vehicle whose noun phrase begins at a token: "a
// second-floor apartment", "Lou's Tavern". ok is false where the phrase names
// something else.
func siteAt(r *reading.Reading, i, end int) (s site, ok bool) {
	head := -1
	for ; i < end && inPhrase(&r.Tokens[i]) && !r.Timed(i); i++ {
		if r.Tokens[i].Tag.IsNoun() {
			head = i
		}
	}
	if head < 0 {
		return s, false
	}
	s.end = head + 1
	if s.grounds = grounds(r.Tokens[head].Norm); s.grounds {
		return s, true
	}
	if !r.Tokens[head].Tag.IsProper() {
		s.sort = sortOfSite(r.Tokens[head].Norm)
		return s, s.sort != ""
	}
	s.name = r.Tokens[head].Norm
	if m := r.People.At(head); m >= 0 {
		s.town = r.People.Mentions[m].Type == entity.Place
	}
	return s, true
}

// inPhrase reports whether a token can stand in the phrase of a site.
func inPhrase(t *text.Token) bool {
	return t.Tag.IsNoun() || t.Tag.IsAdjective() || t.Tag == text.DT || t.Tag == text.PRPPoss || t.Tag == text.POS || t.Tag == text.CD || t.Tag == text.HYPH
}

// sortOfSite is one word for the buildings or vehicles that news names in turn,
// "" for any other noun.
func sortOfSite(noun string) string {
	switch noun {
	case "home", "house", "apartment", "residence", "condo", "condominium", "townhouse", "townhome", "duplex", "trailer", "bungalow", "flat", "mansion":
		return "home"
	case "store", "shop", "supermarket", "mall", "boutique", "pharmacy", "grocery":
		return "store"
	case "bar", "nightclub", "club", "tavern", "pub", "lounge":
		return "bar"
	case "restaurant", "cafe", "diner", "pizzeria":
		return "restaurant"
	case "hotel", "motel", "inn":
		return "hotel"
	case "car", "suv", "vehicle", "truck", "van", "jeep", "sedan", "pickup", "minivan", "taxi", "cab":
		return vehicle
	case "building", "office", "complex", "center", "centre":
		return building
	case "school", "library", "church", "mosque", "synagogue", "temple", "hospital", "clinic", "courthouse", "bank", "station", "hall", "factory",
		"warehouse", "theater", "theatre", "cinema", "stadium", "arena", "gym", "casino", "embassy", "prison", "jail":
		return noun
	}
	return ""
}

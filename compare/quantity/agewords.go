package quantity

import (
	"strings"

	"factdiff/compare/lexicon"
)

// PersonNoun reports nouns for a person, in the singular, that stand beside
// ages: those below, offices and relations.
func PersonNoun(w string) bool {
	if class, _ := lexicon.RoleNoun(w); class == lexicon.OfficeNoun || class == lexicon.Relation || class == lexicon.Description {
		return true
	}
	switch w {
	case "boy", "girl", "man", "woman", "child", "teen", "teenager", "toddler", "baby", "infant", "youth", "person", "suspect", "victim", "driver", "mother", "father",
		"son", "daughter", "brother", "sister", "wife", "husband", "gunman", "student", "juvenile", "patient", "resident", "boyfriend", "girlfriend", "passenger", "defendant", "shooter",
		"pedestrian", "male", "female", "officer", "uncle", "aunt", "grandmother", "grandfather", "niece", "nephew", "cousin", "friend", "neighbor", "neighbour", "stepfather", "stepson",
		"mum", "mom", "dad", "partner", "fiancee", "fiance", "roommate", "worker", "employee", "owner", "grandson", "granddaughter", "stepmother", "stepdaughter", "cyclist", "motorcyclist", "soldier", "actor", "actress", "singer", "star", "player":
		return true
	}
	return false
}

// adverbial are words that open a sentence before a comma and name nobody.
func adverbial(w string) bool {
	switch w {
	case "however", "meanwhile", "also", "overall", "instead", "yesterday", "today", "finally", "officials", "police", "so", "then", "still", "now", "later", "earlier", "indeed", "again", "yes", "no", "in", "at", "of", "nationwide", "worldwide", "altogether":
		return true
	}
	return strings.HasSuffix(w, "ly") && w != "kelly" && w != "molly" && w != "billy" && w != "emily" && w != "holly" && w != "sally"
}

func weekday(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri":
		return true
	}
	return false
}

package question

import (
	"sort"

	"factdiff/compare/clause"
	"factdiff/compare/lexicon"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// victim is whom a deed befell: one person, or so many people.
type victim struct {
	name   string // surname in lower case, "" where nobody is named
	noun   string // "woman", "people"; "" beside a name
	gender lexicon.Gender
	many   float64 // of a group whose number is told, else 0
}

// victimOf reads whom a phrase makes a victim; ok is false for things, for
// groups that are not counted, and for words that do not say.
func victimOf(r *reading.Reading, p clause.Phrase) (v victim, ok bool) {
	if p.Empty() {
		return v, false
	}
	if v.name = surname(r, p); v.name != "" {
		v.gender = r.People.Entities[p.Entity].Gender()
		return v, true
	}
	v.noun = r.Tokens[p.Head].Norm
	if r.Tokens[p.Head].Tag == text.NNS {
		v.many = counted(r, p)
		return v, v.many > 1 && people(p.Lemma)
	}
	v.gender = lexicon.GenderOf(p.Lemma)
	return v, people(p.Lemma)
}

// people reports whether a noun is somebody nobody names.
func people(noun string) bool {
	return noun == "people" || noun == "body" || noun == "bodies" || somebody(noun) || roleOf(noun) != "" || onDuty(noun)
}

// counted is the number of those in a phrase, 0 where it is not told.
func counted(r *reading.Reading, p clause.Phrase) float64 {
	i := sort.Search(len(r.Numbers), func(i int) bool { return r.Numbers[i].First >= p.First })
	if i == len(r.Numbers) || r.Numbers[i].First >= p.End {
		return 0
	}
	if n := &r.Numbers[i]; n.Class == quantity.Count && n.Low == n.High {
		return n.Value
	}
	return 0
}

// one reports whether two victims may be the same: as many, of one name, of one
// noun, or, where only one is named, of one gender.
func (v victim) one(w victim) bool {
	switch {
	case v.gender != lexicon.NoGender && w.gender != lexicon.NoGender && v.gender != w.gender:
		return false
	case v.many != w.many:
		return false
	case v.many > 0:
		return true
	case v.name != "" && w.name != "":
		return v.name == w.name
	case v.noun != "" && v.noun == w.noun:
		return true
	}
	return v.gender != lexicon.NoGender && v.gender == w.gender
}

// onDuty reports whether a noun is somebody on duty, as news names victims.
func onDuty(noun string) bool {
	switch noun {
	case "officer", "deputy", "trooper", "policeman", "policewoman", "guard", "soldier", "firefighter", "cyclist", "pedestrian", "driver", "passenger":
		return true
	}
	return false
}

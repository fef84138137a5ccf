package question

import (
	"sort"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/lexicon"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// victim is who came to harm: one person, or so many people.
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
	if e := personOf(r, p); e != nil {
		v.name, v.gender = bearer(e), e.Gender()
		return v, true
	}
	v.noun = r.Tokens[p.Head].Norm
	if r.Tokens[p.Head].Tag == text.NNS {
		v.many = counted(r, p)
		return v, v.many > 1 && people(p.Lemma)
	}
	v.gender = lexicon.GenderOf(p.Lemma)
	switch p.Lemma {
	case "he", "him":
		v.noun = "man"
	case "she", "her":
		v.noun = "woman"
	case "they", "them":
		return v, false
	}
	return v, people(p.Lemma)
}

// personOf is the person whom a phrase, or the name set beside it, names or means:
// "Rees", "her father, 52-year-old Paul Rees,". It is nil for nobody known.
func personOf(r *reading.Reading, p clause.Phrase) *entity.Entity {
	if surname(r, p) != "" {
		return &r.People.Entities[p.Entity]
	}
	end := r.Sentences[r.Tokens[p.Head].Sentence].End
	if !r.Tokens[p.Head].Tag.IsNoun() || p.End >= end || r.Tokens[p.End].Tag != text.Comma {
		return nil
	}
	for i := p.End + 1; i < end && r.Tokens[i].Tag != text.Comma; i++ {
		if m := r.People.At(i); m >= 0 {
			x := &r.People.Mentions[m]
			if e := &r.People.Entities[x.Entity]; x.Form == entity.Named && bearer(e) != "" && x.End < end && r.Tokens[x.End].Tag == text.Comma {
				return e
			}
			return nil
		}
	}
	return nil
}

// people reports whether a noun is somebody nobody names.
func people(noun string) bool {
	return noun == "people" || somebody(noun) || lexicon.GenderOf(noun) != lexicon.NoGender || roleOf(noun) != "" || onDuty(noun)
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

// maybe reports whether two victims may be the same where only one is named: as
// many, and of one gender.
func (v victim) maybe(w victim) bool {
	return v.many == w.many && v.gender != lexicon.NoGender && v.gender == w.gender && (v.name == "" || w.name == "")
}

// surely reports whether two victims of one story are the same as far as words
// can tell: of one name, as many, or of one noun.
func (v victim) surely(w victim) bool {
	switch {
	case v.gender != lexicon.NoGender && w.gender != lexicon.NoGender && v.gender != w.gender:
		return false
	case v.many > 0 || w.many > 0:
		return v.many == w.many
	case v.name != "" || w.name != "":
		return v.name == w.name
	}
	return v.noun == w.noun
}

// onDuty reports whether a noun is somebody on duty, as news names victims.
func onDuty(noun string) bool {
	switch noun {
	case "officer", "deputy", "trooper", "policeman", "policewoman", "guard", "soldier", "firefighter", "cyclist", "pedestrian", "driver", "passenger":
		return true
	}
	return false
}

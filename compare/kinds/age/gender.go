package age

import (
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
)

// gender is what the words say of the person whose age it is.
type gender int

const (
	unsaid gender = iota
	female
	male
)

// genders of the nouns and pronouns that an age is told of.
var genders = map[string]gender{
	"girl": female, "woman": female, "daughter": female, "mother": female, "sister": female, "wife": female, "grandmother": female, "aunt": female,
	"niece": female, "girlfriend": female, "granddaughter": female, "stepmother": female, "stepdaughter": female, "widow": female, "she": female,
	"boy": male, "man": male, "son": male, "father": male, "brother": male, "husband": male, "grandfather": male, "uncle": male, "nephew": male,
	"boyfriend": male, "grandson": male, "stepfather": male, "stepson": male, "widower": male, "he": male,
}

// genderOf reads the gender off the noun that bears the age, off the subject of
// "he was 5 years old", or off what titles, pronouns and first names of a known
// person show.
func genderOf(m *quantity.Mention, r *reading.Reading) gender {
	if g := genders[m.HeadLemma]; g != unsaid {
		return g
	}
	if m.Person >= 0 {
		switch e := &r.People.Entities[m.Person]; {
		case e.Female && !e.Male:
			return female
		case e.Male && !e.Female:
			return male
		}
		return unsaid
	}
	first := r.Sentences[r.Tokens[m.First].Sentence].First
	for i := m.First - 1; i >= max(first, m.First-2); i-- {
		switch w := r.Tokens[i].Norm; w {
		case "he", "she":
			return genders[w]
		case "was", "is", "'s", "were":
		default:
			return unsaid
		}
	}
	return unsaid
}

// twoGenders reports whether two ages are told of a woman and a man. The gender
// of a known person is partly guessed from the name, so that two names decide
// for themselves.
func twoGenders(x, y Value, known bool) bool {
	return !known && x.gender != unsaid && y.gender != unsaid && x.gender != y.gender
}

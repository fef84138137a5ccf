package age

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
)

// genderOf reads the gender off the noun that bears the age, off the subject of
// "he was 5 years old", or off what titles, pronouns and first names of a known
// person show.
func genderOf(m *quantity.Mention, r *reading.Reading) lexicon.Gender {
	if g := lexicon.GenderOf(m.HeadLemma); g != lexicon.NoGender {
		return g
	}
	if m.Person >= 0 {
		return r.People.Entities[m.Person].Gender()
	}
	first := r.Sentences[r.Tokens[m.First].Sentence].First
	for i := m.First - 1; i >= max(first, m.First-2); i-- {
		switch w := r.Tokens[i].Norm; w {
		case "he", "she":
			return lexicon.GenderOf(w)
		case "was", "is", "'s", "were":
		default:
			return lexicon.NoGender
		}
	}
	return lexicon.NoGender
}

// twoGenders reports whether two ages are told of a woman and a man. The gender
// of a known person is partly guessed from the name, so that two names decide
// for themselves.
func twoGenders(x, y Value, known bool) bool {
	return !known && x.gender != lexicon.NoGender && y.gender != lexicon.NoGender && x.gender != y.gender
}

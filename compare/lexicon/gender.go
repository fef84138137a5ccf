package lexicon

// Gender is what a word says of the person it means.
type Gender uint8

// The genders; NoGender where the word does not say.
const (
	NoGender Gender = iota
	Female
	Male
)

// GenderOf returns the gender of a noun for a person, in the singular and lower
// case, or of a pronoun: "niece", "he".
func GenderOf(word string) Gender {
	switch word {
	case "she", "girl", "woman", "daughter", "mother", "sister", "wife", "grandmother", "aunt", "niece", "girlfriend", "granddaughter", "stepmother",
		"stepdaughter", "widow", "female":
		return Female
	case "he", "boy", "man", "son", "father", "brother", "husband", "grandfather", "uncle", "nephew", "boyfriend", "grandson", "stepfather", "stepson",
		"widower", "male":
		return Male
	}
	return NoGender
}

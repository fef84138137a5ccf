// Package lemma gives words their base form, so that "met" and "meet",
// "children" and "child", "announcement" and "announce" can be recognised as
// the same.
//
// A word in small letters and its part of speech enter, a word leaves.
// Regular inflection is undone by rules of spelling; what they get wrong and
// what is irregular stands in data files that build/ makes from WordNet.
// It knows nothing of meaning: "left" (a side) as a verb is "leave".
package lemma

import (
	_ "embed"
	"strings"

	"factdiff/compare/text"
)

var (
	//go:embed verbs.txt
	verbLines string
	//go:embed nouns.txt
	nounLines string
	//go:embed adjectives.txt
	adjectiveLines string
	//go:embed deverbal.txt
	deverbalLines string

	verbs, nouns, adjectives, deverbal = index(verbLines), index(nounLines), index(adjectiveLines), index(deverbalLines)
)

// Lemma is the base form of a word (in lower case, as Token.Norm) that is
// used as the part of speech says: the infinitive of a verb, the singular of
// a noun, the positive of an adjective or adverb. Other words and names are
// returned as they are.
func Lemma(word string, tag text.Tag) string {
	switch tag {
	case text.VB, text.VBD, text.VBG, text.VBN, text.VBP, text.VBZ:
		return Verb(word)
	case text.MD:
		return modal(word)
	case text.NNS:
		return Noun(word)
	case text.JJR, text.JJS, text.RBR, text.RBS:
		return either(adjectives, word, comparative)
	case text.RB:
		if word == "n't" {
			return "not"
		}
	}
	return word
}

// Verb is the infinitive of any form of a verb.
func Verb(word string) string { return either(verbs, word, infinitive) }

// Noun is the singular of a plural.
func Noun(word string) string { return either(nouns, word, singular) }

// Key is a form that a word shares with its inflected forms and with the
// nouns that name what the verb does: "announce" for "announced" and
// "announcement", "die" for "died" and "death"; but "attacker" stays apart
// from "attack".
func Key(word string, tag text.Tag) string {
	switch {
	case tag.IsVerb():
		return Verb(word)
	case tag == text.NN || tag == text.NNS:
		return action(Lemma(word, tag))
	case tag == text.JJ && (strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing")):
		return Verb(word)
	}
	return Lemma(word, tag)
}

// action is the verb whose action the noun names, else the noun itself.
func action(noun string) string {
	if verb, ok := deverbal.look(noun); ok {
		return verb
	}
	if len(noun) > 5 && strings.HasSuffix(noun, "ing") {
		return Verb(noun)
	}
	return noun
}

func modal(word string) string {
	switch word {
	case "'ll", "wo":
		return "will"
	case "'d":
		return "would"
	case "ca":
		return "can"
	}
	return word
}

func either(t table, word string, rule func(string) string) string {
	if base, ok := t.look(word); ok {
		return base
	}
	return rule(word)
}

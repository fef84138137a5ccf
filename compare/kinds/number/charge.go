package number

import (
	"slices"

	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// chargeTokens is how many words of a charge are read.
const chargeTokens = 7

// charge is what the counts of an indictment are of: the words from "of" to
// the noun, "second", "degree", "murder"; nil where the number counts anything
// else, or the charge is not said.
func charge(m *quantity.Mention, r *reading.Reading) []string {
	if m.Class != quantity.Count || m.Head != "count" && m.Head != "counts" || m.HeadInherited {
		return nil
	}
	i, end := m.End, r.Sentences[r.Tokens[m.First].Sentence].End
	for i < end && r.Tokens[i].Start < m.HeadSpan.End {
		i++
	}
	if r.Norm(i) == "each" {
		i++
	}
	if r.Norm(i) != "of" {
		return nil
	}
	var words []string
	for i++; i < end && len(words) < chargeTokens; i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == text.Number || t.Tag.IsNoun() || t.Tag == text.JJ || t.Tag == text.VBN || t.Tag == text.VBG:
			words = append(words, t.Norm)
		case t.Norm != "-":
			return words
		}
	}
	return words
}

// chargeClass is the class of the counts of one charge: no count of murder is
// one of assault, nor of attempted murder. The degree is left out, as reports
// leave it out.
func chargeClass(words []string) string {
	class := "count of "
	if slices.Contains(words, "attempted") {
		class += "attempted "
	}
	return class + lemma.Noun(words[len(words)-1])
}

// degrees are the degrees of a crime.
var degrees = []string{"first", "second", "third", "fourth"}

// degree is the degree among the words of a charge, or "".
func degree(words []string) string {
	for _, w := range words {
		for _, d := range degrees {
			if w == d || w == d+"-degree" {
				return d
			}
		}
	}
	return ""
}

// otherDegree reports counts of one crime in two degrees.
func otherDegree(a, b *fact.Fact) bool {
	x, y := degree(a.Frame.Modifiers), degree(b.Frame.Modifiers)
	return x != "" && y != "" && x != y
}

// Package number says what an article counts and measures, and judges
// whether two figures for one thing can both be true.
package number

import (
	"fmt"
	"strconv"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
)

// Value is a figure with its bounds in base units.
type Value struct {
	quantity.Mention
}

// Normalized is the figure with unit and bounds: "1600000 USD", "30.. people".
func (v Value) Normalized() string {
	unit := v.Unit
	if unit != "" {
		unit = " " + unit
	}
	if v.Low == v.High {
		return plain(v.Value) + unit
	}
	return fmt.Sprintf("%s..%s%s", plain(v.Low), plain(v.High), unit)
}

func plain(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// Read returns the counts, amounts and measures of the article.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	for i, m := range r.Numbers {
		class, ok := comparable(m)
		if !ok || caption(&m, r) || i > 0 && converted(&m, &r.Numbers[i-1], r) {
			continue
		}
		about := subject(m)
		if words := charge(&m, r); words != nil {
			class, m.Modifiers = chargeClass(words), words
			about = strings.Replace(class, "count", "counts", 1)
		}
		out = append(out, fact.Fact{
			Kind: fact.Number, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{m}, Subject: about, Attribute: string(m.Class), Entity: -1,
			Frame: fact.Frame{Class: class, Unit: m.Unit, UnitWord: unitWord(m, r), Concept: concept(m, r), Thing: thing(&m, r), Head: m.Head, Verb: lemma.Verb(m.Verb), Modifiers: m.Modifiers},
		})
	}
	return out
}

// caption reports figures that count the pictures of a page: "Image 3 of 9".
func caption(m *quantity.Mention, r *reading.Reading) bool {
	if m.First == 0 || m.End >= len(r.Tokens) || r.Tokens[m.End].Norm != "of" {
		return false
	}
	switch r.Tokens[m.First-1].Norm {
	case "image", "photo", "picture", "slide", "caption":
		return true
	}
	return false
}

// comparable names the class in which a number may be compared with others.
func comparable(m quantity.Mention) (string, bool) {
	switch m.Class {
	case quantity.Label:
		return "label " + m.Head, m.Head != ""
	case quantity.Age, quantity.Clock:
		return "", false // the kinds age and date speak of these
	case quantity.Measure:
		return "measure " + m.Unit, true
	case quantity.Money:
		return "money " + m.Unit, true
	}
	return string(m.Class), true
}

// unitWord is the last word of a measure in the singular: "mile".
func unitWord(m quantity.Mention, r *reading.Reading) string {
	if m.Class != quantity.Measure || r.Tokens[m.End-1].End <= m.Number.End {
		return ""
	}
	return lemma.Noun(r.Tokens[m.End-1].Norm)
}

// converted reports whether an amount in brackets repeats the one before it in
// other money: "40 million kroner ($4.1 million)".
func converted(m, before *quantity.Mention, r *reading.Reading) bool {
	return m.Class == quantity.Money && before.Class == quantity.Money && m.First == before.End+1 && r.Tokens[before.End].Norm == "("
}

func subject(m quantity.Mention) string {
	switch {
	case m.Head != "":
		return m.Head
	case m.Verb != "":
		return m.Verb
	case m.Unit != "":
		return m.Unit
	}
	return "number"
}

// Figure is the figure as written, in base units.
func (v Value) Figure() float64 { return v.Value }

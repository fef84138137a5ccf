// Package foreign reads sources that are not in English: only what does not
// depend on the language, and compares it with what the other sources say.
//
// Read: names of people whom a source in English names in full; figures with
// a percent sign, a currency or a unit that all languages write alike (and
// the commonest words for these), and large figures without one; dates in
// figures, and of a day, the name of a month and a year.
//
// A name counts only where its letters, or those of a known romanisation, are
// the same as in English, or nearly so. Figures and dates are compared where
// the sentences share names or other figures; they conflict only where three
// of these are shared and nothing else can be meant.
//
// Left out, because they are matters of the language: roles, ages, places,
// quotations, claims, weekdays, bounds ("more than"), what is counted.
package foreign

import (
	"factdiff/compare/entity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// Read reads an article that is not in English. The people are left to
// People, which knows the other articles.
func Read(a *sources.Article) *reading.Reading {
	r := &reading.Reading{Doc: text.Parse(a), People: &entity.Index{}}
	s := scanner{doc: r.Doc, commas: decimalComma(a.Language), varies: base(a.Language) == "es", spaced: spaced(a.Language)}
	for t := 0; t < len(r.Tokens); {
		if m, end, ok := s.day(t); ok {
			r.Times = append(r.Times, m)
			t = end
			continue
		}
		if m, end, ok := s.figure(t); ok {
			r.Numbers = append(r.Numbers, m)
			t = end
			continue
		}
		t++
	}
	return r
}

// decimalComma reports whether a language sets decimals apart by a comma.
func decimalComma(language string) bool {
	switch base(language) {
	case "ja", "zh", "ko", "he", "th", "hi":
		return false
	}
	return true
}

// spaced reports whether a language sets words apart by blanks.
func spaced(language string) bool {
	switch base(language) {
	case "ja", "zh", "th":
		return false
	}
	return true
}

func base(language string) string {
	for i := 0; i < len(language); i++ {
		if language[i] == '-' {
			return language[:i]
		}
	}
	return language
}

// scanner reads figures and dates off the bytes: what a figure is depends on
// its marks, and those are not the marks of English tokens.
type scanner struct {
	doc    *text.Doc
	commas bool // decimals behind a comma
	varies bool // some countries of the language set decimals apart by a point
	spaced bool // words are set apart by blanks
}

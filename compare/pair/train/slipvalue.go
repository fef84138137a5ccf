package main

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
)

// slip changes the value of a fact; a place becomes one of those given.
func slip(r *reading.Reading, f *fact.Fact, places []string, dice *rand.Rand) (edit, bool) {
	words := r.Article.Slice(f.Span)
	switch f.Kind {
	case fact.Date:
		return slipWord(f, words, dice, otherDate)
	case fact.Number, fact.Age:
		return slipWord(f, words, dice, otherNumber)
	case fact.Role:
		return slipWord(f, words, dice, otherOffice)
	case fact.Place:
		if n := places[dice.IntN(len(places))]; n != words {
			return edit{f.Span.Start, f.Span.End, n}, true
		}
	}
	return edit{}, false
}

// slipWord changes the first word of a value that change knows an other for.
func slipWord(f *fact.Fact, words string, dice *rand.Rand, change func(string, *rand.Rand) string) (edit, bool) {
	at := 0
	for _, w := range strings.FieldsFunc(words, func(r rune) bool { return r == ' ' || r == '-' || r == '\n' || r == '$' || r == '%' }) {
		at += strings.Index(words[at:], w)
		bare := strings.Trim(w, ",;:()'’\"“”")
		if n := change(bare, dice); n != "" {
			start := f.Span.Start + at + strings.Index(w, bare)
			return edit{start, start + len(bare), n}, true
		}
		at += len(w)
	}
	return edit{}, false
}

var weekdays = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// otherDate changes a weekday, a year or a day of the month.
func otherDate(w string, dice *rand.Rand) string {
	if slices.Contains(weekdays, w) {
		return other(weekdays, w, dice)
	}
	n, err := strconv.Atoi(w)
	switch {
	case err != nil || n < 1:
		return ""
	case n > 1900 && n < 2100:
		return strconv.Itoa(n + []int{-3, -2, -1, 1, 2, 3}[dice.IntN(6)])
	case n <= 31:
		for _, d := range []int{7, -7, 3, -3}[dice.IntN(3):] {
			if n+d >= 1 && n+d <= 28 {
				return strconv.Itoa(n + d)
			}
		}
	}
	return ""
}

var numerals = []string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}

// otherNumber changes a figure by a factor, by a digit, or by a slip of zeros.
func otherNumber(w string, dice *rand.Rand) string {
	if l := strings.ToLower(w); slices.Contains(numerals, l) {
		return other(numerals, l, dice)
	}
	plain := strings.ReplaceAll(w, ",", "")
	x, err := strconv.ParseFloat(plain, 64)
	if err != nil || x <= 0 {
		return ""
	}
	if _, decimals, ok := strings.Cut(plain, "."); ok {
		return strconv.FormatFloat(x*[]float64{0.8, 0.92, 1.1, 1.3, 1.5}[dice.IntN(5)], 'f', len(decimals), 64)
	}
	n := int(x)
	if n < 20 {
		n += []int{-4, -3, -1, 1, 2, 3, 4, 6}[dice.IntN(8)]
	} else {
		n = int(x * []float64{0.7, 0.8, 0.85, 1.15, 1.2, 1.3, 1.5, 10}[dice.IntN(8)])
	}
	if n < 1 || n == int(x) {
		return ""
	}
	return strconv.Itoa(n)
}

// offices are groups of offices that people mistake for one another.
var offices = [][]string{
	{"president", "chairman", "treasurer", "director", "secretary", "owner", "manager"},
	{"spokesman", "spokeswoman", "lawyer", "attorney", "accountant", "investigator"},
	{"governor", "mayor", "senator", "representative", "congressman", "minister", "ambassador"},
	{"rep.", "sen.", "gov."}, {"judge", "prosecutor"}, {"coach", "captain", "manager"},
	{"sheriff", "coroner", "detective"}, {"general", "colonel", "captain", "lieutenant", "sergeant"}, {"doctor", "nurse"},
}

// otherOffice changes the noun of an office.
func otherOffice(w string, dice *rand.Rand) string {
	l := strings.ToLower(w)
	for _, g := range offices {
		if slices.Contains(g, l) {
			o := other(g, l, dice)
			if l != w {
				o = strings.ToUpper(o[:1]) + o[1:]
			}
			return o
		}
	}
	return ""
}

// other draws a word of a list that is not w.
func other(list []string, w string, dice *rand.Rand) string {
	k := dice.IntN(len(list) - 1)
	if list[k] == w {
		return list[len(list)-1]
	}
	return list[k]
}

package report

import (
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// gloss is what value i of a conflict was read as, where its words alone do
// not show why it differs: a date told from another day, or the same words
// as another value. It is empty otherwise.
func gloss(f *compare.Finding, i int) string {
	n := Visible(f.Values[i].Normalized)
	if f.Verdict != fact.Conflict || n == "" || strings.EqualFold(n, wordsOf(f.Values[i])) {
		return ""
	}
	words := wordsOf(f.Values[i])
	if f.Kind == fact.Date && !strings.Contains(n, "X") {
		return beyond(words, dateInWords(n))
	}
	for j := range f.Values {
		if j != i && strings.EqualFold(wordsOf(f.Values[j]), words) {
			return beyond(words, dateInWords(n))
		}
	}
	return ""
}

// beyond is what a meaning says that the words before it do not: "2011" of
// "July 2011" after "July".
func beyond(words, meaning string) string {
	if n := len(words); len(meaning) > n && strings.EqualFold(meaning[:n], words) {
		return strings.TrimSpace(meaning[n:])
	}
	return meaning
}

// dateInWords says a TIMEX3 value for a person: a day stays as it is, which
// everybody reads, "2011-07" becomes "July 2011". What is no date stays, too.
func dateInWords(timex string) string {
	day, clock, _ := strings.Cut(timex, "T")
	year, rest, _ := strings.Cut(day, "-")
	switch {
	case len(year) != 4 || strings.Trim(year, "0123456789X") != "":
		return timex
	case year == "XXXX" && len(rest) == 2:
		return "year not known"
	case strings.Contains(day, "X"):
		return "day not known"
	case len(rest) == 3 && rest[0] == 'W':
		return "week " + strings.TrimLeft(rest[1:], "0") + " of " + year
	}
	if month, err := time.Parse("01", rest); err == nil {
		return month.Month().String() + " " + year
	}
	if season, ok := seasons[rest]; ok {
		return season + " " + year
	}
	if clock != "" && clock[0] >= '0' && clock[0] <= '9' {
		return day + " " + clock
	}
	return day // a part of the day stands in the words themselves
}

// seasons are the parts of a year that TIMEX3 knows.
var seasons = map[string]string{
	"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter",
	"Q1": "first quarter of", "Q2": "second quarter of", "Q3": "third quarter of", "Q4": "fourth quarter of",
	"H1": "first half of", "H2": "second half of",
}

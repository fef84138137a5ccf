package sources

import (
	"strings"
)

// datedLine is the date of a line that stands by itself to say when the
// article appeared: a date with a byline, a clock time, "Published". A line
// that merely mentions a date is none.
func datedLine(s string) string {
	const longest, mostWords = 80, 12
	if len(s) > longest || len(strings.Fields(s)) > mostWords {
		return ""
	}
	low := strings.ToLower(strings.TrimSpace(s))
	iso := findDate(s)
	if iso == "" || len(strings.Fields(s)) <= 4 {
		return iso
	}
	for _, start := range []string{"by ", "published", "posted", "updated", "date", "first published", "last updated", "mon", "tue", "wed", "thu", "fri", "sat", "sun"} {
		if strings.HasPrefix(low, start) {
			return iso
		}
	}
	return ""
}

// findDate returns the first full calendar date in a short line of a page:
// "Published: Tue 5 March 2024, 10:00 GMT". A date without a year is none.
func findDate(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool {
		return r == ' ' || r == ',' || r == '|' || r == '•' || r == '·' || r == '\u00a0' || r == '\n' || r == '\t'
	})
	for i := range words {
		if i+2 < len(words) && isYear(words[i+2]) {
			if iso, ok := parseDate(monthFirst(words[i : i+3])); ok {
				return iso
			}
		}
		if w := strings.Trim(words[i], ".:;()"); len(w) >= len(isoDay) && digit(w[0]) {
			if iso, ok := parseDate(w); ok {
				return iso
			}
		}
	}
	return ""
}

// isYear reports whether a word is four digits with marks around them.
func isYear(w string) bool {
	w = strings.Trim(w, ".:;()")
	return len(w) == len("2006") && digit(w[0]) && digit(w[1]) && digit(w[2]) && digit(w[3])
}

// monthFirst writes three words as "January 2, 2006"; words that are no date
// stay no date.
func monthFirst(w []string) string {
	month, day, year := w[0], w[1], strings.Trim(w[2], ".:;()")
	if month != "" && month[0] >= '0' && month[0] <= '9' {
		month, day = day, month
	}
	day = strings.TrimRight(day, "stndrh.") // 1st, 2nd, 3rd, 4th
	month = strings.TrimSuffix(month, ".")
	if len(month) > 1 {
		month = strings.ToUpper(month[:1]) + strings.ToLower(month[1:])
	}
	if month == "Sept" {
		month = "Sep"
	}
	return month + " " + day + ", " + year
}

// dateInURL finds /2024/03/05/ or 2024-03-05 in an address.
func dateInURL(address string) string {
	for i := 0; i+len(isoDay) <= len(address); i++ {
		w := address[i : i+len(isoDay)]
		if (w[4] == '/' || w[4] == '-') && w[7] == w[4] && (i == 0 || !digit(address[i-1])) && !digit(at(address, i+len(isoDay))) {
			if iso, ok := parseDate(strings.ReplaceAll(w, "/", "-")); ok && iso >= "1990" {
				return iso
			}
		}
	}
	return ""
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func at(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

package sources

import (
	"strconv"
	"strings"
)

// datedLine is the date of a line that stands by itself to say when the
// article appeared: a date with a byline, a clock time, "Published". A line
// that merely mentions a date is none.
func datedLine(s string) string {
	const longest, mostWords = 120, 20
	words := len(strings.Fields(s))
	if len(s) > longest || words > mostWords {
		return ""
	}
	iso := findDate(s)
	low := strings.ToLower(strings.TrimSpace(s))
	if iso == "" || words <= 4 || byline(low, words) || stamp(low) || posted(low) {
		return iso
	}
	return ""
}

// dateline is the date at the head of an article: "LONDON, March 5, 2024
// (Reuters) - The harbour", "HILO, Hawaii (Oct. 9, 2011) -- Officials".
func dateline(s string) string {
	const longest = 80
	s = strings.TrimSpace(s)
	end := -1
	for _, mark := range []string{" - ", " – ", " — ", "--", "—"} {
		if i := strings.Index(s[:min(len(s), longest)], mark); i > 0 && (end < 0 || i < end) {
			end = i
		}
	}
	capitals := strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' })
	if end < 0 || capitals < 3 {
		return ""
	}
	return findDate(s[:end])
}

// byline reports whether a short line, in lower case, begins as those do that
// say who wrote an article, and when.
func byline(low string, words int) bool {
	const longest, mostWords = 80, 12
	if len(low) > longest || words > mostWords {
		return false
	}
	for _, start := range []string{"by ", "published", "posted", "updated", "date", "first published", "last updated", "mon", "tue", "wed", "thu", "fri", "sat", "sun"} {
		if strings.HasPrefix(low, start) {
			return true
		}
	}
	return false
}

// posted reports whether a line tells that somebody posted something, and ends
// in its date: "On behalf of Lund & Co. posted in News on 5 March 2024."
func posted(low string) bool {
	return (strings.Contains(low, " posted ") || strings.Contains(low, " published ")) && findDate(lastWords(low, 3)) != ""
}

// lastWords is the end of a line.
func lastWords(line string, n int) string {
	words := strings.Fields(line)
	return strings.TrimRight(strings.Join(words[max(0, len(words)-n):], " "), ".")
}

// stamp reports whether a line, in lower case, holds nothing but dates, clock
// times and the words beside them: "11:39am UK, Monday 09 September 2013",
// "5 March 2024 Last updated at 11:11 GMT".
func stamp(low string) bool {
	for _, w := range strings.FieldsFunc(low, func(r rune) bool { return strings.ContainsRune(" \u00a0,|@()-–—:./;+•·", r) }) {
		w = strings.TrimRight(strings.TrimLeft(w, "0123456789"), "'")
		if w != "" && !stampWords[w] && monthNamed(w) == 0 {
			return false
		}
	}
	return true
}

// stampWords stand beside the date of an article.
var stampWords = func() map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(`am pm a m p h hrs at on the of st nd rd th
		published posted updated last first modified created edited released release date time local print
		mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
		uk us et ct mt pt gmt bst utc cet cest eet ist est edt cst cdt mst mdt pst pdt akdt aest aedt nzst nzdt sgt hkt jst eastern central mountain pacific`) {
		out[w] = true
	}
	return out
}()

// findDate returns the first full calendar date in a short line of a page:
// "Published: Tue 5 March 2024, 10:00 GMT". A date without a year is none, and
// neither is one in figures that could be read in two ways.
func findDate(s string) string {
	words := strings.FieldsFunc(strings.ReplaceAll(s, " / ", "/"), func(r rune) bool { return strings.ContainsRune(" ,|•·\u00a0\n\t()", r) })
	for i := range words {
		if i+2 < len(words) && isYear(words[i+2]) {
			if iso, ok := parseDate(monthFirst(words[i : i+3])); ok {
				return iso
			}
		}
		w := strings.Trim(words[i], ".:;")
		if len(w) >= len("3/5/2024") && digit(w[0]) {
			if iso, ok := parseDate(w); ok {
				return iso
			}
			if iso := figures(w); iso != "" {
				return iso
			}
		}
	}
	return ""
}

// figures reads "15/09/2013" or "9/15/2013": which is the day must be plain.
func figures(w string) string {
	part := strings.Split(w, "/")
	if len(part) != 3 || len(part[2]) != len("2013") {
		return ""
	}
	a, errA := strconv.Atoi(part[0])
	b, errB := strconv.Atoi(part[1])
	switch {
	case errA != nil || errB != nil:
		return ""
	case a > 12:
		return day(part[2], part[1], part[0])
	case b > 12 || a == b:
		return day(part[2], part[0], part[1])
	}
	return ""
}

// isYear reports whether a word is four digits with marks around them, or with
// a time behind a dash: "2013-3:47pm".
func isYear(w string) bool { return digits(yearOf(w)) == len("2006") && len(yearOf(w)) == len("2006") }

func yearOf(w string) string {
	w, _, _ = strings.Cut(w, "-")
	return strings.Trim(w, ".:;()")
}

// monthFirst writes three words as "January 2, 2006"; words that are no date
// stay no date.
func monthFirst(w []string) string {
	month, day, year := w[0], w[1], yearOf(w[2])
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

func digit(c byte) bool { return c >= '0' && c <= '9' }

package sources

import (
	"strconv"
	"strings"
	"time"
)

// firstURL is the year before which no article had an address.
const firstURL = "1990"

// dateInURL finds the day in the address of an article, as papers write it:
// "/2024/03/05/", "/2024/mar/05/", "/2024/world/03/05/", "2024-03-05",
// "2024_03_05" or "/20240305/". A year and a month alone are no day.
func dateInURL(address string) string {
	for i := 0; i < len(address); i++ {
		if !digit(address[i]) || i > 0 && digit(address[i-1]) {
			continue
		}
		if iso := dayAt(address[i:]); iso != "" {
			return iso
		}
	}
	return ""
}

// dayAt is the day that the head of s is, a year first; or "".
func dayAt(s string) string {
	n := digits(s)
	if n == len("20240305") {
		return day(s[:4], s[4:6], s[6:8])
	}
	if n != len("2024") || len(s) < len("2024-3-5") {
		return ""
	}
	mark := s[4]
	if mark != '/' && mark != '-' && mark != '_' {
		return ""
	}
	year, rest := s[:4], s[5:]
	if mark == '/' {
		rest = pastSection(rest)
	}
	month, rest, ok := strings.Cut(rest, string(mark))
	if !ok || len(month) > len("september") {
		return ""
	}
	if m := monthNamed(month); m > 0 {
		month = strconv.Itoa(m)
	}
	d := digits(rest)
	if d == 0 || d > 2 || mark == '/' && d < len(rest) && rest[d] != '/' || mark != '/' && (len(month) != 2 || d != 2) {
		return "" // "2019-5-10-ideas" counts something else
	}
	return day(year, month, rest[:d])
}

// pastSection skips the name of a section between year and month.
func pastSection(s string) string {
	section, rest, ok := strings.Cut(s, "/")
	if ok && section != "" && digits(section) == 0 && monthNamed(section) == 0 {
		return rest
	}
	return s
}

// day writes a day in ISO 8601; "" where the calendar has no such day or no
// address can mean it.
func day(year, month, day string) string {
	t, err := time.Parse("2006-1-2", year+"-"+strings.TrimLeft(month, "0")+"-"+strings.TrimLeft(day, "0"))
	if err != nil || year < firstURL {
		return ""
	}
	return t.Format(isoDay)
}

// monthNamed is the number of the month of a name, in full or short, 1 to 12;
// 0 for any other word.
func monthNamed(w string) int {
	w = strings.ToLower(w)
	if w == "sept" {
		return 9
	}
	for m := time.January; m <= time.December; m++ {
		if full := strings.ToLower(m.String()); w == full || w == full[:3] {
			return int(m)
		}
	}
	return 0
}

// digits counts the digits at the head of s.
func digits(s string) int {
	n := 0
	for n < len(s) && digit(s[n]) {
		n++
	}
	return n
}

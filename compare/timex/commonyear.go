package timex

// farthestYear is how far from near CommonYear looks: every date but 29
// February meets every weekday within eleven years.
const farthestYear = 40

// CommonYear is the year nearest to near in which the weekday and the
// calendar date that the two mentions name fall on one day: "Tuesday" and
// "December 2" near 2024 meet in 2025. One mention may name both ("Tuesday,
// December 2"); where both name a weekday or a date, they must be the same. Of
// two years equally near the earlier is chosen, for news looks back. If a date
// names its year, only that year will do. ok is false where a weekday or a
// date is missing, or they do not meet.
func CommonYear(a, b Mention, near int) (year int, ok bool) {
	weekday, day, ok := together(a, b)
	if !ok {
		return 0, false
	}
	if day.Year > 0 {
		return day.Year, meets(day.Year, weekday, day)
	}
	for d := 0; d <= farthestYear; d++ {
		for _, y := range [...]int{near - d, near + d} {
			if meets(y, weekday, day) {
				return y, true
			}
		}
	}
	return 0, false
}

// together is the weekday and the date that two mentions name.
func together(a, b Mention) (weekday int, day Mention, ok bool) {
	if a.Weekday < 0 {
		a, b = b, a
	}
	weekday, day = a.Weekday, b
	if b.Day == 0 {
		day = a
	}
	switch {
	case weekday < 0 || day.Month == 0 || day.Day == 0,
		b.Weekday >= 0 && b.Weekday != weekday,
		differ(a.Month, b.Month), differ(a.Day, b.Day), differ(a.Year, b.Year):
		return 0, Mention{}, false
	}
	day.Year = max(a.Year, b.Year)
	return weekday, day, true
}

// meets reports whether the date of m falls on the weekday in year y.
func meets(y, weekday int, m Mention) bool {
	t := date(y, m.Month, m.Day)
	return t.Day() == m.Day && int(t.Weekday()) == weekday
}

package quantity

import "strings"

// lasting reads how long something went on in one word: "a monthlong standoff",
// "a months-long inquiry". The singular means about one of the unit, the plural
// at least two and less than one of the next larger.
func (r *reader) lasting(i int) (Mention, int) {
	word, end := strings.TrimSuffix(r.norm(i), "long"), i+1
	if end-i == 1 && word == r.norm(i) {
		if !r.dash(i+1) || r.norm(i+2) != "long" || !r.glued(i+2) || r.dash(i-1) {
			return Mention{}, i
		}
		end = i + 3
	}
	u := timeUnit(word)
	if u < timeUnit("hour") {
		return Mention{}, i
	}
	f := figure{first: i, end: end, digits: 1, words: true, approx: true, vague: true, value: u, low: 0.8 * u, high: 1.25 * u}
	if strings.HasSuffix(word, "s") {
		f.value, f.low, f.high = 2*u, 2*u, lessThanNext(u)
	}
	m := Mention{Class: Measure, Unit: "s", Number: r.doc.Join(i, end), Low: f.low, High: f.high, Value: f.value, Digits: 1, Approx: true}
	r.place(&m, i, end)
	r.counted(&m, &f, end)
	return m, end
}

// lessThanNext is the most that several of a unit of time are: of days less
// than two weeks, of weeks less than ten, of months less than two years.
func lessThanNext(u float64) float64 {
	switch u {
	case timeUnit("hour"):
		return 24*u - 1
	case timeUnit("day"):
		return 14*u - 1
	case timeUnit("week"):
		return 10*u - 1
	case timeUnit("month"):
		return 24*u - 1
	}
	return inf
}

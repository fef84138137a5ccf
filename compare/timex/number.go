package timex

import (
	"strconv"
	"strings"

	"factdiff/compare/text"
)

// mostUnits is the largest number of units that is understood; larger ones
// are no news and would leave the calendar.
const mostUnits = 1e9

// longestNumber is the most words and hyphens a number is read from.
const longestNumber = 16

// number reads a cardinal number at token i: "5", "1,000", "5 1/2",
// "twenty-five", "two hundred", "a hundred". It returns the token after it,
// or -1.
func (r *reader) number(i int) (v float64, next int) {
	switch {
	case r.is(i, cDigits):
		return r.digits(i)
	case r.is(i, cCard):
		return r.cardinal(i)
	case (r.word(i, "a") || r.word(i, "an")) && r.is(i+1, cCard) && r.entry(i+1).n >= 100:
		return r.cardinal(i + 1)
	}
	return 0, -1
}

// digits reads figures with a fraction or a scale behind: "2 1/2", "2.5",
// "3 million", "2½".
func (r *reader) digits(i int) (v float64, next int) {
	s := strings.ReplaceAll(r.norm(i), ",", "")
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v > mostUnits {
		return 0, -1
	}
	next = i + 1
	if f, n := r.fraction(next); n > 0 {
		return v + f, n
	}
	for next < i+4 && r.is(next, cCard) && r.entry(next).n >= 100 {
		if v *= float64(r.entry(next).n); v > mostUnits {
			return 0, -1
		}
		next++
	}
	return v, next
}

// fraction reads "1/2" or "½" at token i.
func (r *reader) fraction(i int) (v float64, next int) {
	switch r.norm(i) {
	case "½":
		return 0.5, i + 1
	case "¼":
		return 0.25, i + 1
	case "¾":
		return 0.75, i + 1
	}
	if r.norm(i+1) != "/" || !r.glued(i+1) || !r.is(i, cDigits) || !r.is(i+2, cDigits) {
		return 0, -1
	}
	a, errA := strconv.Atoi(r.norm(i))
	b, errB := strconv.Atoi(r.norm(i + 2))
	if errA != nil || errB != nil || a >= b || b > 16 {
		return 0, -1
	}
	return float64(a) / float64(b), i + 3
}

// cardinal reads a number in words.
func (r *reader) cardinal(i int) (v float64, next int) {
	total, part, last := 0.0, 0.0, 0
	for next = i; next < i+longestNumber && r.is(next, cCard); {
		n := r.entry(next).n
		switch {
		case n >= 1000:
			total += max(part, 1) * float64(n)
			part = 0
		case n == 100:
			part = max(part, 1) * 100
		case next > i && !(last >= 20 && last < 100 && n < 10) && last < 100:
			return total + part, next // "two three"
		default:
			part += float64(n)
		}
		last = n
		next++
		if r.norm(next) == "-" && r.glued(next) && r.is(next+1, cCard) && r.glued(next+1) && last >= 20 && last < 100 {
			next++
		} else if r.word(next, "and") && last >= 100 && r.is(next+1, cCard) {
			next++
		}
		if total+part > mostUnits {
			return 0, -1
		}
	}
	return total + part, next
}

// yearInWords reads "nineteen ninety-six", "two thousand", "twenty ten".
func (r *reader) yearInWords(i int) (y, next int) {
	if !r.is(i, cCard) {
		return 0, -1
	}
	head := r.entry(i).n
	if head == 2 && r.word(i+1, "thousand") {
		v, n := r.cardinal(i)
		if v >= 2000 && v < 2100 {
			return int(v), n
		}
		return 0, -1
	}
	if head < 17 || head > 20 || !r.is(i+1, cCard) {
		return 0, -1
	}
	v, n := r.cardinal(i + 1)
	if n < 0 || v < 10 || v > 99 {
		return 0, -1
	}
	return head*100 + int(v), n
}

// small is the value of a token of one to four digits, or -1.
func small(s string) int {
	if len(s) == 0 || len(s) > 4 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// suffixed cuts "19th" into 19 and "th".
func suffixed(s string) (n int, suffix string) {
	k := 0
	for k < len(s) && s[k] >= '0' && s[k] <= '9' {
		k++
	}
	return small(s[:k]), s[k:]
}

// digitClass is the class of a token that begins with a digit.
func digitClass(t *text.Token) class {
	last := t.Norm[len(t.Norm)-1]
	switch {
	case last >= '0' && last <= '9':
		return cDigits
	case last == 's':
		return cDecade
	}
	return cSuffixed
}

package quantity

import (
	"math"
	"strings"
)

// cardinal reads "two hundred and twelve", "twenty-first".
func (r *reader) cardinal(i int) figure {
	f := figure{first: i, end: i, digits: 1, words: true}
	total, current, last := 0.0, 0.0, math.Inf(1)
	for k := i; k < r.hi; {
		w := r.toks[k].Norm
		if v, ok := small(w); ok {
			if v >= last {
				break
			}
			current += v
			f.end = k + 1
			switch {
			case v >= 20:
				last = 10
			default:
				last = 0
			}
		} else if o := ordinalWord(w); o > 0 && o < last && k > i && (last == 10 && o < 10) && w != "second" {
			f.set(total + current + o)
			f.end, f.ordinal = k+1, true
			f.digits = 2
			return f
		} else if s := scaleWord(w); s > 0 && k > i {
			if s == 100 {
				current = max(current, 1) * 100
				last = 100
			} else {
				total += max(current, 1) * s
				current, last = 0, 1000
			}
			f.scaled = f.scaled || s >= 1000
			f.end = k + 1
		} else {
			break
		}
		k = f.end
		switch next := r.norm(k); {
		case next == "-" && r.glued(k) && r.numberWord(k+1, last):
			k++
		case next == "and" && last >= 100 && !math.IsInf(last, 1) && r.numberWord(k+1, last):
			k++
		}
	}
	f.set(total + current)
	f.digits = significant(f.value)
	return f
}

// numberWord reports whether token k goes on with a number in words.
func (r *reader) numberWord(k int, below float64) bool {
	w := r.norm(k)
	if v, ok := small(w); ok {
		return v < below
	}
	return scaleWord(w) > 0 || below == 10 && ordinalWord(w) > 0 && ordinalWord(w) < 10
}

// significant counts the digits of a whole number without closing zeros.
func significant(v float64) int {
	if v == 0 || v != math.Trunc(v) || v > 1e15 {
		return 1
	}
	n := int64(v)
	for n%10 == 0 {
		n /= 10
	}
	digits := 0
	for ; n > 0; n /= 10 {
		digits++
	}
	return digits
}

// fractionAfter reads "-thirds" after "two".
func (r *reader) fractionAfter(f *figure) {
	e := f.end
	if r.norm(e) == "-" && r.glued(e) {
		e++
	}
	w := r.norm(e)
	p := fractionPart(w)
	if p == 0 || f.value >= 10 || f.value*p >= 1.01 || w == "second" {
		return
	}
	plural := strings.HasSuffix(w, "s")
	if plural != (f.value > 1) || w == "quarters" && r.norm(e+1) != "of" && e == f.end {
		return
	}
	f.set(f.value * p)
	f.part = true
	f.digits = 2
	f.end = e + 1
}

package quantity

import (
	"math"
	"strings"

	"factdiff/compare/text"
)

// digitsAt reads digits with what follows them: a fraction, a scale.
func (r *reader) digitsAt(i int) (figure, bool) {
	n := r.toks[i].Norm
	cut := len(n)
	for cut > 0 && (n[cut-1] < '0' || n[cut-1] > '9') {
		cut--
	}
	v, digits, comma, ok := decimal(n[:cut])
	if !ok {
		return figure{}, false
	}
	f := figure{first: i, end: i + 1, digits: digits, suffix: n[cut:], comma: comma}
	f.set(v)
	switch f.suffix {
	case "st", "nd", "rd", "th":
		f.ordinal, f.suffix = true, ""
		return f, true
	case "":
	default:
		return f, true
	}
	if r.spaced(&f); f.suffix != "" {
		return f, true
	}
	if r.norm(i-1) == "." && r.glued(i) && !(r.glued(i-1) && r.digit(i-2)) {
		f.set(f.value / math.Pow10(len(n))) // ".45"
	}
	r.slash(&f)
	r.mixed(&f)
	r.scales(&f)
	return f, true
}

// spaced joins thousands that a blank has parted: "2, 000ft".
func (r *reader) spaced(f *figure) {
	for f.value > 0 && f.value < 1e9 && r.norm(f.end) == "," && r.glued(f.end) && r.digit(f.end+1) && !r.glued(f.end+1) {
		n := r.norm(f.end + 1)
		cut := min(3, len(n))
		v, _, _, ok := decimal(n[:cut])
		if cut < 3 || n[0] != '0' || !ok || len(n) > 3 && n[3] >= '0' && n[3] <= '9' || strings.ContainsAny(n, ".,") {
			return
		}
		f.set(f.value*1000 + v)
		f.suffix, f.comma, f.end = n[3:], true, f.end+2
		if f.suffix != "" {
			return
		}
	}
}

// decimal parses digits with thousands commas and a decimal point.
func decimal(s string) (v float64, digits int, comma, ok bool) {
	scale, point, lead := 1.0, false, true
	zeros := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ',':
			comma = true
		case c == '.':
			if point {
				return 0, 0, false, false // "3.5.1" is a version
			}
			point = true
		case c < '0' || c > '9':
			return 0, 0, false, false
		default:
			v = v*10 + float64(c-'0')
			if point {
				scale *= 10
			}
			if c != '0' {
				lead = false
			}
			if !lead {
				digits++
				if c == '0' {
					zeros++
				} else {
					zeros = 0
				}
			}
		}
	}
	if len(s) == 0 {
		return 0, 0, false, false
	}
	if !point {
		digits -= zeros // 300 carries one digit, 3.00 three
	}
	return v / scale, max(digits, 1), comma, true
}

// slash reads "/2" after "1".
func (r *reader) slash(f *figure) {
	e := f.end
	if e+1 >= r.hi || r.toks[e].Norm != "/" || r.toks[e].Glued != r.toks[e+1].Glued {
		return // "4 1 / 2", with blanks, is how some agencies' systems send it
	}
	den, _, _, ok := decimal(r.toks[e+1].Norm)
	if !ok || den <= f.value || f.comma || den > 10 || den == 7 || den == 9 || den < 2 {
		return
	}
	f.set(f.value / den)
	f.part = true
	f.end = e + 2
}

// mixed reads the fraction after a whole number: "2½", "2 1/2", "two and a half".
func (r *reader) mixed(f *figure) {
	if f.part || f.ordinal {
		return
	}
	e := f.end
	if v := vulgar(r.norm(e)); v > 0 {
		f.set(f.value + v)
		f.end++
		return
	}
	sep := 0
	if r.norm(e) == "-" && r.glued(e) {
		sep = 1
	}
	if r.norm(e+sep) == "and" {
		k := e + sep + 1
		if sep == 1 && r.norm(k) == "-" {
			k++
		}
		if w := r.norm(k); w == "a" || w == "one" {
			k++
			if r.norm(k) == "-" {
				k++
			}
			if p := fractionPart(r.norm(k)); p > 0 {
				f.set(f.value + p)
				f.digits++
				f.end = k + 1
			}
		}
		return
	}
	if e < r.hi && r.toks[e].Kind == text.Number && !r.toks[e].Glued && r.norm(e+1) == "/" {
		g := figure{first: e, end: e + 1}
		v, _, _, ok := decimal(r.toks[e].Norm)
		if g.set(v); ok {
			if r.slash(&g); g.part {
				f.set(f.value + g.value)
				f.end = g.end
			}
		}
	}
}

// scales reads the scale words after digits: "1.6 million", "2.6-million".
func (r *reader) scales(f *figure) {
	for n := 0; n < 3; n++ {
		e := f.end
		if r.norm(e) == "-" && r.glued(e) && scaleWord(r.norm(e+1)) > 0 {
			e++
		}
		w := r.norm(e)
		s := scaleWord(w)
		if s == 0 || strings.HasSuffix(w, "ns") && n == 0 && r.norm(e+1) == "of" {
			break
		}
		f.scale(s)
		f.scaled = true
		f.end = e + 1
	}
	if r.norm(f.end) == "dozen" {
		f.scale(12)
		f.end++
	}
	r.mixedScale(f)
}

// mixedScale reads "million" after "two and a half".
func (r *reader) mixedScale(f *figure) {
	if !f.scaled && !f.part {
		was := f.end
		if r.mixed(f); f.end > was {
			if s := scaleWord(r.norm(f.end)); s > 0 {
				f.scale(s)
				f.scaled = true
				f.end++
			}
		}
	}
}

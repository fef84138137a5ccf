package quantity

import (
	"factdiff/sources"
)

// oldest is the highest number read as somebody's age.
const oldest = 122

// age reads ages in the forms of news: "6-year-old", "aged 61", "Name, 53,",
// "Name (53)", "who is 33", "turned 40", "in his 30s".
func (r *reader) age(f *figure) (Mention, int) {
	if f.ordinal || f.value < 0 {
		return Mention{}, 0
	}
	if unit, end := r.yearOld(f); end > 0 {
		return r.aged(f, end, unit)
	}
	if f.suffix == "yo" || f.suffix == "y" && r.norm(f.end) == "o" {
		return r.aged(f, f.end, 1)
	}
	if m, end := r.decadeOfLife(f); end > 0 {
		return m, end
	}
	if f.suffix != "" || f.part || f.scaled || f.value > oldest || f.value != float64(int(f.value)) || f.comma {
		return Mention{}, 0
	}
	if b, end := r.orYounger(f); end > 0 {
		b.apply(f)
		return r.aged(f, end, 1)
	}
	if r.saidAge(f) || r.listed(f) {
		g, _ := r.rangeFrom(*f, f.first)
		return r.aged(&g, g.end, 1)
	}
	if !f.words && f.value > 0 && (r.apposed(f) || r.bracketed(f)) || r.predicated(f) {
		return r.aged(f, f.end, 1)
	}
	return Mention{}, 0
}

// aged is an age of so many units, each years long.
func (r *reader) aged(f *figure, end int, years float64) (Mention, int) {
	m := Mention{Class: Age, Unit: "years", Number: r.numberSpan(f), Digits: f.digits}
	g := *f
	g.scale(years)
	b, first := r.boundBefore(&g, f.first)
	b.apply(&g)
	m.Value, m.Low, m.High, m.Approx = g.value, g.low, g.high, g.approx
	r.place(&m, first, end)
	r.owner(&m)
	return m, end
}

// owner notes the words that say whose age it is, and the noun for a person
// beside a name.
func (r *reader) owner(m *Mention) {
	w := r.ageOf(m)
	if w.empty() {
		return
	}
	m.PersonSpan = r.doc.Join(w.first, w.end)
	if !w.named && w.end == w.first+1 && !pronoun(r.norm(w.first)) {
		r.setHead(m, w.first)
	} else if w.named && r.attributive(m) {
		if noun := r.phraseAfter(m.End); !noun.named && noun.end == noun.first+1 {
			r.setHead(m, noun.first)
		}
	}
}

// yearOld reads "-year-old", "years old", "years of age", "-month-old" after
// the figure, also shared by two figures ("12- and 14-year-old"); unit is in
// years.
func (r *reader) yearOld(f *figure) (unit float64, end int) {
	k := f.end
	if r.norm(k) == "-" && r.glued(k) {
		k++
	}
	if w := r.norm(k); (w == "and" || w == "or" || w == "to" || w == ",") && k > f.end {
		k++
		if r.norm(k) == "-" {
			k++
		}
		if r.numeric(k) {
			g, ok := r.figure(k)
			if unit, end = r.yearOld(&g); ok && end > 0 {
				return unit, f.end
			}
		}
		return 0, 0
	}
	switch r.norm(k) {
	case "year", "years", "yr", "yrs":
		unit = 1
	case "month", "months":
		unit = 1. / 12
	case "week", "weeks":
		unit = 1. / 52.1775
	case "day", "days":
		unit = 1. / 365.2425
	default:
		return 0, 0
	}
	k++
	if r.norm(k) == "of" && r.norm(k+1) == "age" {
		return unit, k + 2
	}
	if (r.norm(k) == "-" || r.norm(k) == "–") && r.glued(k) {
		k++
	}
	if w := r.norm(k); w == "old" || w == "olds" {
		return unit, k + 1
	}
	return 0, 0
}

// decadeOfLife reads "in his 30s", "in their early 20s", "mid-40s".
func (r *reader) decadeOfLife(f *figure) (Mention, int) {
	end := f.end
	switch {
	case f.suffix == "s":
	case f.suffix == "" && (r.norm(end) == "'s" || r.norm(end) == "s") && r.glued(end):
		end++
	default:
		return Mention{}, 0
	}
	if f.value < 10 || f.value > 100 || int(f.value)%10 != 0 {
		return Mention{}, 0
	}
	k, low, high := f.first-1, f.value, f.value+9
	if r.norm(k) == "-" {
		k--
	}
	switch r.norm(k) {
	case "early":
		high = f.value + 4
		k--
	case "mid", "middle":
		low, high = f.value+3, f.value+7
		k--
	case "late":
		low = f.value + 6
		k--
	}
	switch r.norm(k) {
	case "his", "her", "their", "my", "your", "our":
	default:
		return Mention{}, 0
	}
	m := Mention{Class: Age, Unit: "years", Number: r.numberSpan(f), Digits: 1, Value: f.value, Low: low, High: high, Approx: true}
	r.place(&m, k+1, end)
	m.PersonSpan = r.spanOf(r.subject(r.pastIn(k)))
	return m, end
}

// pastIn steps back over "in" and a comma before "his 30s".
func (r *reader) pastIn(k int) int {
	if r.norm(k-1) == "in" {
		k--
	}
	if r.norm(k-1) == "," {
		k--
	}
	return k
}

func (r *reader) spanOf(w words) sources.Span { return r.doc.Join(w.first, w.end) }

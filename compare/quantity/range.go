package quantity

import "factdiff/compare/lexicon/lemma"

// rangeFrom reads the other end of a range after the figure f, which begins
// with its currency at token i: "three to five", "10-12", "between 3 and 5".
func (r *reader) rangeFrom(f figure, i int) (g figure, ok bool) {
	k := f.end
	between := r.norm(i-1) == "between"
	joint := r.norm(k)
	switch {
	case joint == "and" && between:
	case joint == "to" && r.norm(i-1) != "from" && !f.ordinal:
	case joint == "or" && !f.ordinal:
	case r.dash(k) && r.numeric(k+1):
	case r.dash(k) && r.norm(k+1) == "to" && r.dash(k+2): // "20-to-30"
		k += 2
	default:
		return f, false
	}
	k++
	if isCurrency(r, k) {
		_, k = r.currency(k)
	}
	if k >= r.hi {
		return f, false
	}
	g, ok = r.figure(k)
	if !ok || g.ordinal != f.ordinal || g.vague || f.vague || g.part != f.part || g.article {
		return f, false
	}
	if g.scaled && !f.scaled && f.value < 1000 {
		f.scale(g.high / g.low * factor(g))
	}
	if g.value <= f.value || joint == "or" && g.value > 2*f.value+1 || joint == "to" && (g.value > 1000*max(f.value, 1) || r.change(i-1, &f, &g)) {
		return f, false
	}
	f.high = g.high
	f.end = g.end
	f.suffix = g.suffix
	f.digits = max(f.digits, g.digits)
	f.scaled = f.scaled || g.scaled
	if joint == "or" {
		f.approx = true
	}
	return f, true
}

// steps is how many times the lower end of a range its upper end may be
// behind a verb of change.
const steps = 4

// moved are verbs that tell how far a figure went, and then where to: "fell
// $50 to $640", "rose by 12 to 245".
var moved = map[string]bool{"rise": true, "fall": true, "drop": true, "climb": true, "jump": true, "slip": true, "gain": true, "lose": true,
	"increase": true, "decrease": true, "decline": true, "slide": true, "tumble": true, "soar": true, "grow": true, "shrink": true, "plunge": true,
	"surge": true, "edge": true, "sink": true, "add": true, "shed": true, "up": true, "down": true}

// change reports whether "f to g" behind token i is a step and where it led.
func (r *reader) change(i int, f, g *figure) bool {
	if r.norm(i) == "by" {
		i--
	}
	return g.value > steps*f.value && moved[lemma.Verb(r.norm(i))]
}

// factor is the scale that the figure was written in: a million for "22
// million", 1 for "22".
func factor(g figure) float64 {
	for _, s := range [...]float64{1e12, 1e9, 1e6, 1e3} {
		if g.scaled && g.value >= s {
			return s
		}
	}
	return 1
}

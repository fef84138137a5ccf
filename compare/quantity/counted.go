package quantity

import (
	"strings"

	"factdiff/compare/text"
)

// counted finds what the number counts and the verb that governs it. end
// is the token after its unit.
func (r *reader) counted(m *Mention, f *figure, end int) {
	switch {
	case m.Head != "":
	case r.dash(f.end) && (m.Class == Count || m.Class == Ordinal):
		r.compound(m, f.end+1)
	default:
		r.headAfter(m, f, end)
	}
	if m.Head == "" && m.Class == Count {
		r.inherit(m, f)
	}
	if m.Head == "" && m.Class != Ordinal {
		r.headBefore(m)
	}
	m.Verb = r.governor(m)
}

// compound reads "19-point peace plan": the unit noun is the head, the noun
// that both narrow comes first among the modifiers.
func (r *reader) compound(m *Mention, k int) {
	if k >= r.hi || r.toks[k].Kind != text.Word || boundary(r.norm(k)) {
		return
	}
	p := r.nounPhrase(k, false)
	r.setHead(m, k)
	if p.head <= k {
		return
	}
	m.Modifiers = append(m.Modifiers, r.norm(p.head))
	for _, mod := range p.mods {
		if mod != k {
			m.Modifiers = append(m.Modifiers, r.norm(mod))
		}
	}
}

// headAfter reads the noun phrase that follows the number.
func (r *reader) headAfter(m *Mention, f *figure, end int) {
	k := end
	measured := m.Class == Measure || m.Class == Money || m.Class == Percent
	switch w := r.norm(k); {
	case w == "more", w == "additional", w == "other", w == "of", w == "-" && measured:
		k = r.pastLink(k)
	case measured && direction(w):
		m.Modifiers = append(m.Modifiers, w)
		return
	}
	p := r.nounPhrase(k, f.value != 1 && !measured && !f.ordinal && m.Class != Score)
	switch {
	case p.head < 0 || m.Class == Ordinal && !r.toks[p.head].Tag.IsNoun():
		if w := r.norm(end); w == "more" || w == "others" {
			r.setHead(m, end)
		}
		return
	case measured && k == end && !r.measures(p.head), m.Class == Count && f.value > 1 && r.foreignName(p.head):
		return
	}
	r.setHead(m, p.head)
	for _, k := range p.mods {
		m.Modifiers = append(m.Modifiers, r.norm(k))
	}
	r.ofWhat(m, p.end)
}

// foreignName reports whether a head in capitals is rather the name that
// follows a number by chance, as in captions: "Image 4 Ann Lee".
func (r *reader) foreignName(k int) bool {
	return r.toks[k].Tag == text.NNP && r.toks[k].Shape == text.Title && !isPlural(r.norm(k)) && !r.doc.SentenceOf(k).Heading
}

// measures reports whether a noun straight after a measure is what is
// measured: "five-hour meeting", "$2 million fine"; not "25 miles north".
func (r *reader) measures(k int) bool {
	return !direction(r.norm(k)) && r.toks[k].Shape == text.Lower
}

// pastLink skips "more", "other", "of", "of the" before the noun.
func (r *reader) pastLink(k int) int {
	if r.norm(k) == "-" {
		return k + 1
	}
	for w := r.norm(k); w == "more" || w == "additional" || w == "other"; w = r.norm(k) {
		k++
	}
	if r.norm(k) != "of" {
		return k
	}
	k++
	for n := 0; n < 3; n++ {
		switch r.norm(k) {
		case "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "these", "those", "this", "all", "that":
			k++
			continue
		}
		if r.numeric(k) && !r.dash(k+1) {
			k++
			continue
		}
		break
	}
	return k
}

// ofWhat adds the noun after "of" to the modifiers: "two counts of murder".
func (r *reader) ofWhat(m *Mention, k int) {
	if r.norm(k) != "of" || len(m.Modifiers) > phraseWords {
		return
	}
	p := r.nounPhrase(r.pastLink(k), false)
	if p.head < 0 {
		return
	}
	m.Modifiers = append(m.Modifiers, r.norm(p.head))
	for _, k := range p.mods {
		m.Modifiers = append(m.Modifiers, r.norm(k))
	}
}

func (r *reader) setHead(m *Mention, k int) {
	m.Head, m.HeadLemma, m.HeadSpan = r.norm(k), singular(r.norm(k)), r.toks[k].Span
}

// direction are words after a measure that say which way it goes.
func direction(w string) bool {
	switch w {
	case "ago", "prior", "earlier", "later", "away", "deep", "tall", "long", "wide", "high", "old", "thick", "north", "south", "east", "west", "northeast", "northwest",
		"southeast", "southwest", "apart", "ahead", "behind", "below", "above", "off", "from", "before", "after", "inland", "offshore", "northwards", "down", "up":
		return true
	}
	return false
}

// inherit gives a number without a noun that of the number before it in the
// sentence: "killed four people and injured nine".
func (r *reader) inherit(m *Mention, f *figure) {
	n := len(r.out)
	if n == 0 || f.part || r.nounAt(f.end) {
		return
	}
	switch r.norm(m.First - 1) {
	case "the", "these", "those", "both", "all", "other":
		return // "the two played": those told of before
	}
	o := &r.out[n-1]
	if o.Class != Count || o.Head == "" || r.toks[o.First].Sentence != r.toks[f.first].Sentence || o.HeadSpan.Start < o.Span.Start || f.first-o.End > 14 {
		return
	}
	if r.dash(o.End) || !r.coordinated(o.End, f.first) {
		return
	}
	m.Head, m.HeadLemma, m.HeadSpan, m.HeadInherited = o.Head, o.HeadLemma, o.HeadSpan, true
}

// coordinated reports whether the words between two numbers join them.
func (r *reader) coordinated(from, to int) bool {
	for k := from; k < to; k++ {
		switch r.norm(k) {
		case "and", ",", "while", "but", "or", ";":
			return true
		}
	}
	return false
}

// headBefore finds what a number at the end of its phrase counts: "the death
// toll rose to 24", "a death toll of 11".
func (r *reader) headBefore(m *Mention) {
	start := max(r.lo, m.First-14)
	switch r.norm(m.First - 1) {
	case "to", "at", "of", "was", "is", "reached", "hit", "were", "stood", "be", "by", "passed", "totaled", "totalled", "remains", "remained", "became", "from", "as":
	default:
		return
	}
	for k := m.First - 1; k >= start; k-- {
		if tally(r.norm(k)) {
			r.setHead(m, k)
			if k > start && r.toks[k-1].Kind == text.Word && !boundary(r.norm(k-1)) {
				m.Modifiers = append(m.Modifiers, r.norm(k-1))
			}
			r.ofWhat(m, k+1)
			return
		}
		if w := r.norm(k); w == "." || w == ";" || r.numeric(k) && r.norm(k-1) != "from" {
			return
		}
	}
}

// tally are nouns whose value is a number.
func tally(w string) bool {
	switch w {
	case "toll", "tolls", "number", "numbers", "total", "count", "rate", "price", "population", "magnitude", "tally", "figure", "deaths", "dead", "casualties", "age", "score",
		"average", "length", "weight", "height", "depth", "distance", "speed", "temperature", "salary", "budget", "cost", "value", "revenue", "profit", "sales", "bail", "bond",
		"fine", "vote", "share", "turnout", "membership", "attendance", "size", "capacity", "level", "limit", "majority", "lead", "deficit", "debt", "injuries", "arrests", "unemployment", "inflation", "approval", "wounded", "injured":
		return true
	}
	return strings.HasSuffix(w, "fatalities")
}

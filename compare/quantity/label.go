package quantity

import (
	"strings"

	"factdiff/compare/text"
)

// label reads numbers that name rather than count: "the 300 block of Main
// Street", "524 Schenectady Street", "Highway 61", "No. 5", "F-16", "911".
func (r *reader) label(f *figure) (Mention, int) {
	if f.part || f.scaled {
		return Mention{}, 0
	}
	k := f.end
	if e := r.digitGroups(f); e > k {
		return Mention{}, e
	}
	if f.ordinal {
		if e := r.streetEnd(k); e > 0 && numberedStreet(r.norm(e-1)) {
			return r.named(f, f.first, k, "street"), e
		}
		return Mention{}, 0
	}
	if b := r.unitIndex(k); f.value >= 100 && f.value == float64(int(f.value)) && (r.norm(b) == "block" || r.norm(b) == "blk" || r.norm(b) == "blk.") {
		m := r.named(f, f.first, k, "block")
		m.HeadSpan = r.toks[b].Span
		m.Modifiers = r.street(b + 1)
		return m, b + 1
	}
	if e := r.streetEnd(k); e > 0 && !f.words && !f.comma {
		m := r.named(f, f.first, k, "address")
		m.Modifiers = []string{strings.ToLower(r.doc.Slice(r.doc.Join(k, e)))}
		return m, e
	}
	prev := r.norm(f.first - 1)
	if designator(prev) && (!f.words || r.toks[f.first-1].Capitalised()) || prev == "#" {
		if prev == "#" {
			prev = "no."
		}
		return r.named(f, f.first, k, strings.TrimSuffix(prev, ".")), r.pastTotal(k)
	}
	if (prev == "-" || prev == "–") && r.glued(f.first) && r.glued(f.first-1) && r.inside(f.first-2) && r.toks[f.first-2].Kind == text.Word && r.toks[f.first-2].Capitalised() && !r.dash(k) {
		return Mention{}, k // "F-16", "COVID-19"
	}
	if dial(prev) && f.value == 911 {
		return r.named(f, f.first, k, "call"), k
	}
	if w := r.norm(f.first - 1); (w == "a" || w == "an") && !f.words && f.value >= 100 && !f.comma {
		return r.typeNumber(f)
	}
	return Mention{}, 0
}

// pastTotal skips "of 9" and "of / 9" after "Image 4".
func (r *reader) pastTotal(k int) int {
	if r.norm(k) != "of" {
		return k
	}
	e := k + 1
	if r.norm(e) == "/" {
		e++
	}
	if r.digit(e) {
		return e + 1
	}
	return k
}

func dial(w string) bool {
	return w == "call" || w == "called" || w == "calling" || w == "dialed" || w == "dialled" || w == "dial"
}

// typeNumber reads "a 911 call", "a 747 jet": after "a" a number before a
// single noun says of which type it is.
func (r *reader) typeNumber(f *figure) (Mention, int) {
	p := r.nounPhrase(f.end, false)
	if p.head < 0 || r.dash(f.end) || isPlural(r.norm(p.head)) || !r.toks[p.head].Tag.IsNoun() {
		return Mention{}, 0
	}
	m := r.named(f, f.first, f.end, r.norm(p.head))
	m.HeadSpan = r.toks[p.head].Span
	return m, f.end
}

// named is a label of a kind.
func (r *reader) named(f *figure, first, end int, head string) Mention {
	m := Mention{Class: Label, Number: r.numberSpan(f), Value: f.value, Low: f.value, High: f.value, Digits: f.digits, Head: head, HeadLemma: head}
	r.place(&m, first, end)
	return m
}

// streetEnd returns the end of a street's name at token k: capitalised words
// up to a word for a street; 0 where there is none.
func (r *reader) streetEnd(k int) int {
	for n := 0; n < 5 && k < r.hi; n, k = n+1, k+1 {
		t := &r.toks[k]
		if streetWord(t.Norm) && t.Capitalised() {
			return k + 1
		}
		if !t.Capitalised() && !(t.Kind == text.Number && n > 0 || t.Kind == text.Number && ordinalSuffix(t.Norm)) {
			return 0
		}
	}
	return 0
}

// numberedStreet are the words for streets that have numbers for names; a
// "Third Way" or "First Place" is something else.
func numberedStreet(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "street", "st", "avenue", "ave", "av", "road", "rd":
		return true
	}
	return false
}

// afterName reports whether the digits belong to the name before them:
// "Senate Bill 1062", "Windows 8". A counted noun or verb after them speaks
// against it.
func (r *reader) afterName(m *Mention, f *figure) bool {
	k := f.first - 1
	if f.words || f.comma || f.part || f.scaled || f.vague || k < r.lo {
		return false
	}
	t := &r.toks[k]
	if t.Kind != text.Word || !t.Capitalised() || r.calendarWord(k) || r.glued(f.first) {
		return false
	}
	if isPlural(m.Head) || r.dash(f.end) || r.norm(f.end) == "more" || r.norm(f.end) == "of" {
		return false
	}
	if f.value < 100 && station(t) {
		return true
	}
	if k == r.lo || r.doc.SentenceOf(k).Heading || !t.Tag.IsProper() {
		return false
	}
	verb := f.end < r.hi && (r.toks[f.end].Tag.IsFinite() || r.toks[f.end].Tag == text.VBN)
	return !verb || f.value >= 100 // "In Lyon 3 were hurt"
}

// station reports whether the token may be the name of a broadcaster, which a
// channel follows even in a headline: "KXYZ News 12", "Fox 59".
func station(t *text.Token) bool {
	if n := t.Len(); t.Shape == text.Upper && (n == 4 || n == 3) && (t.Norm[0] == 'k' || t.Norm[0] == 'w') {
		return true // call signs of North America begin so
	}
	switch t.Norm {
	case "fox", "abc", "cbs", "nbc", "cw", "cnn", "bbc", "itv", "news", "newschannel", "tv":
		return true
	}
	return false
}

// digitGroups returns the end of groups of digits in a row, as of telephone
// numbers: "877 268 9324".
func (r *reader) digitGroups(f *figure) int {
	k := f.end
	if f.words || f.suffix != "" || k != f.first+1 {
		return k
	}
	for k < r.hi && r.toks[k].Kind == text.Number && r.norm(k+1) != "/" && !r.dash(k+1) {
		k++
	}
	return k
}

func ordinalSuffix(w string) bool {
	return strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd")
}

// street returns the name of the street after "block of".
func (r *reader) street(k int) []string {
	if r.norm(k) != "of" {
		return nil
	}
	end := k + 1
	for end < r.hi && end < k+6 && (r.toks[end].Capitalised() || r.digit(end)) {
		end++
	}
	if end == k+1 {
		return nil
	}
	return []string{strings.ToLower(r.doc.Slice(r.doc.Join(k+1, end)))}
}

// streetWord are the words that end the name of a street.
func streetWord(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "street", "st", "avenue", "ave", "av", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln", "court", "ct", "place", "pl", "way",
		"circle", "highway", "hwy", "parkway", "pkwy", "terrace", "square", "plaza", "trail", "pike", "turnpike", "expressway", "alley", "crescent":
		return true
	}
	return false
}

// designator are words whose number is a name: "Flight 370", "No. 5".
func designator(w string) bool {
	switch w {
	case "no.", "nos.", "number", "room", "apt", "apt.", "apartment", "suite", "flight", "route", "highway", "hwy.", "interstate", "exit", "section", "article",
		"chapter", "page", "pages", "precinct", "channel", "ward", "gate", "platform", "case", "psalm", "title", "phase", "model", "version", "amendment",
		"proposition", "resolution", "zone", "pier", "terminal", "runway", "bus", "train", "line", "windows", "docket", "schedule", "exhibit", "figure", "table", "volume", "vol.",
		"district", "unit", "battalion", "lot", "kindergarten", "grade", "boeing", "airbus", "iphone", "formula", "group", "level", "category", "stage", "type", "image", "photo", "slide", "class", "division", "sign":
		return true
	}
	return false
}

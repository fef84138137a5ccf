package quantity

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
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
	if b == exact || b == neutral {
		first = f.first
	} else {
		b.apply(&g)
	}
	m.Value, m.Low, m.High, m.Approx = g.value, g.low, g.high, g.approx
	r.place(&m, first, end)
	r.owner(&m)
	return m, end
}

// orYounger reads "or younger", "and older" after the figure.
func (r *reader) orYounger(f *figure) (bound, int) {
	if w := r.norm(f.end); w != "or" && w != "and" {
		return exact, 0
	}
	switch r.norm(f.end + 1) {
	case "younger":
		return most, f.end + 2
	case "older":
		return least, f.end + 2
	}
	return exact, 0
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

// saidAge reports "aged 61", "age 61", "at the age of 61".
func (r *reader) saidAge(f *figure) bool {
	k := f.first - 1
	if w := r.norm(k); w == "of" || w == "between" || w == "from" {
		k--
	}
	switch r.norm(k) {
	case "aged", "ages":
		return true
	case "age":
		return r.norm(k-1) != "stone" && !r.designates(k)
	}
	return false
}

func (r *reader) designates(k int) bool { return r.toks[k].Shape == text.Upper }

// listed reports the later ages of a list: "ages 6 and 16", "aged 3, 5 and 8".
func (r *reader) listed(f *figure) bool {
	if len(r.out) == 0 {
		return false
	}
	o := &r.out[len(r.out)-1]
	if o.Class != Age || f.first-o.End > 2 || f.first <= o.End {
		return false
	}
	w := r.norm(o.First - 1)
	if w != "aged" && w != "ages" && w != "age" && w != "," && w != "and" {
		return false
	}
	joint := r.norm(f.first - 1)
	if joint != "and" && joint != "," && joint != "or" {
		return false
	}
	if w == "," || w == "and" { // only where the list began with "aged"
		return r.listHead(o.First - 2)
	}
	return true
}

// listHead looks back over figures and commas for the word that opens a list
// of ages.
func (r *reader) listHead(k int) bool {
	for n := 0; n < 20; n++ {
		switch w := r.norm(k); {
		case w == "aged" || w == "ages" || w == "age":
			return true
		case w == "," || w == "and" || r.numeric(k):
			k--
		default:
			return false
		}
	}
	return false
}

// apposed reports an age between commas after a name or a noun for a person:
// "Leigh Corfman, 53, ...", "a girl, 14,".
func (r *reader) apposed(f *figure) bool {
	if r.norm(f.first-1) != "," || f.end != f.first+1 {
		return false
	}
	k := f.first - 2
	if k < r.lo || !r.closesAge(f.end) {
		return false
	}
	t := &r.toks[k]
	switch {
	case t.Kind == text.Punct:
		return closesName(t.Norm) && k > 0 && (r.toks[k-1].Capitalised() || t.Norm != ")")
	case t.Kind != text.Word || month(&r.toks, k) || weekday(t.Norm):
		return false
	case t.Capitalised():
		return !(k == r.lo && adverbial(t.Norm))
	}
	return personNoun(t.Norm)
}

// closesName are marks that may end a name: a nickname's, a bracket's.
func closesName(w string) bool { return w == "”" || w == "\"" || w == "''" || w == ")" || w == "’" }

// closesAge reports whether token k can follow an age in apposition.
func (r *reader) closesAge(k int) bool {
	if k >= r.hi {
		return true
	}
	switch w := r.norm(k); w {
	case ",", ".", ";", ")", ":", "-", "--", "–", "—", "(", "”", "\"", "''", "...", "]", "/":
		return !(r.dash(k) && r.digit(k+1)) && !(w == "-" && r.glued(k) && r.glued(k+1) && k+1 < r.hi && !r.doesNotMeasure(k+1))
	case "of":
		next := r.norm(k + 1)
		return next != "whom" && next != "them" && next != "which" && next != "the" && next != "his" && next != "those"
	case "and", "or", "who", "whose", "was", "is", "has", "had", "from", "in", "for", "both", "a", "an", "at", "as", "on", "by", "with", "said", "told", "died", "pleaded", "faces", "lives", "also", "remains", "told-", "allegedly", "when", "after", "while":
		return true
	}
	return r.captioned(k)
}

// captioned reports a name that follows the age without a mark, as in the
// captions of a gallery: "Ann Lee, 28 Ann Lee".
func (r *reader) captioned(k int) bool {
	return r.toks[k].Capitalised() && r.toks[k].Kind == text.Word && !isPlural(r.norm(k)) && r.streetEnd(k) == 0 && unitOf(r.norm(k)) == nil &&
		r.inside(k-4) && r.toks[k-3].Capitalised() && r.toks[k-4].Capitalised()
}

// doesNotMeasure: "Smith, 48-an ex-girlfriend" has an age before a dash,
// "Smith, 48-hour" a measure.
func (r *reader) doesNotMeasure(k int) bool {
	switch r.norm(k) {
	case "a", "an", "the", "and", "of", "who", "his", "her", "was", "is":
		return true
	}
	return false
}

// bracketed reports "Leigh Corfman (53)".
func (r *reader) bracketed(f *figure) bool {
	k := f.first - 2
	return r.norm(f.first-1) == "(" && r.norm(f.end) == ")" && r.inside(k) && r.toks[k].Kind == text.Word &&
		r.toks[k].Capitalised() && f.value > 12 && !month(&r.toks, k)
}

// predicated reports "who is 33", "she was 95.", "turned 40", "died at 87".
func (r *reader) predicated(f *figure) bool {
	k := f.first - 1
	for r.norm(k) == "just" || r.norm(k) == "only" || r.norm(k) == "about" || r.norm(k) == "now" || r.norm(k) == "nearly" || r.norm(k) == "almost" || r.norm(k) == "around" {
		k--
	}
	if !r.closesPredicate(f.end) {
		return false
	}
	switch r.norm(k) {
	case "turned", "turns", "turning":
		return r.norm(f.end) != "himself"
	case "at":
		w := r.norm(k - 1)
		return f.value > 17 && (w == "died" || w == "dies" || w == "dead")
	case "was", "is", "'s", "be", "been", "were", "are", "'re", "'m":
		return r.personBefore(k-1) && f.value > 0 && !(f.words && f.value == 1)
	}
	return false
}

// closesPredicate reports whether token k can follow an age said with "is".
func (r *reader) closesPredicate(k int) bool {
	if k >= r.hi {
		return true
	}
	switch r.norm(k) {
	case ".", ",", ";", "and", "when", "at", "but", "or", "who", "then", "now", "?", "!", "”", "\"", "--", "—", "''", ")", "this", "last", "next", "on", "years", "the", "-", "while", "because", "so":
		return !r.dash(k)
	}
	return false
}

// personBefore reports whether token k ends the words for a person: "he",
// "who", a name, "the girl".
func (r *reader) personBefore(k int) bool {
	for n := 0; n < 2 && (auxiliary(r.norm(k)) || r.norm(k) == "has" || r.norm(k) == "would"); n++ {
		k--
	}
	switch r.norm(k) {
	case "he", "she", "who", "i", "you":
		return true
	case "":
		return false
	}
	t := &r.toks[k]
	return t.Kind == text.Word && (t.Capitalised() && t.Norm != "it" && t.Norm != "they" && t.Norm != "that" && t.Norm != "this" && t.Norm != "there" && t.Norm != "we" || personNoun(t.Norm) && !isPlural(t.Norm))
}

// personNoun reports nouns for a person, in the singular, that stand beside
// ages: those below, offices and relations.
func personNoun(w string) bool {
	if class, _ := lexicon.RoleNoun(w); class == lexicon.OfficeNoun || class == lexicon.Relation {
		return true
	}
	switch w {
	case "boy", "girl", "man", "woman", "child", "teen", "teenager", "toddler", "baby", "infant", "youth", "person", "suspect", "victim", "driver", "mother", "father",
		"son", "daughter", "brother", "sister", "wife", "husband", "gunman", "student", "juvenile", "patient", "resident", "boyfriend", "girlfriend", "passenger", "defendant", "shooter",
		"pedestrian", "male", "female", "officer", "uncle", "aunt", "grandmother", "grandfather", "niece", "nephew", "cousin", "friend", "neighbor", "neighbour", "stepfather", "stepson",
		"mum", "mom", "dad", "partner", "fiancee", "fiance", "roommate", "worker", "employee", "owner", "grandson", "granddaughter", "stepmother", "stepdaughter", "cyclist", "motorcyclist", "soldier", "actor", "actress", "singer", "star", "player":
		return true
	}
	return false
}

// adverbial are words that open a sentence before a comma and name nobody.
func adverbial(w string) bool {
	switch w {
	case "however", "meanwhile", "also", "overall", "instead", "yesterday", "today", "finally", "officials", "police", "so", "then", "still", "now", "later", "earlier", "indeed", "again", "yes", "no", "in", "at", "of", "nationwide", "worldwide", "altogether":
		return true
	}
	return strings.HasSuffix(w, "ly") && w != "kelly" && w != "molly" && w != "billy" && w != "emily" && w != "holly" && w != "sally"
}

func weekday(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri":
		return true
	}
	return false
}

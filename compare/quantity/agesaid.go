package quantity

import (
	"factdiff/compare/text"
)

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
	return t.Kind == text.Word && (t.Capitalised() && t.Norm != "it" && t.Norm != "they" && t.Norm != "that" && t.Norm != "this" && t.Norm != "there" && t.Norm != "we" || PersonNoun(t.Norm) && !isPlural(t.Norm))
}

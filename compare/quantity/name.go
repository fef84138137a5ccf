package quantity

import (
	"factdiff/compare/text"
)

// quotedName reports a quotation mark before or after a nickname.
func (r *reader) quotedName(k, end int) bool {
	switch r.norm(k) {
	case "\"", "“", "``":
		return k+1 < end && r.toks[k+1].Capitalised()
	case "”", "''":
		return k > 0 && r.toks[k-1].Capitalised()
	}
	return false
}

// placed reports whether a preposition of place or time stands before the
// name: "in mid-July, a 6-year-old", "on Facebook Live, a 2-year-old".
func (r *reader) placed(w words) bool {
	switch r.norm(w.first - 1) {
	case "in", "on", "at", "near", "from", "outside", "inside", "-", "around":
		return true
	}
	return month(&r.toks, w.first) || weekday(r.norm(w.first))
}

// endingAt reads the name, noun or pronoun that ends before token k.
func (r *reader) endingAt(k int) words {
	start := r.lo
	k = min(k, r.hi)
	w := words{first: k, end: k}
	for n := 0; w.first > start && n < phraseWords; n++ {
		t := &r.toks[w.first-1]
		switch {
		case t.Kind == text.Word && t.Capitalised():
			w.named = true
		case w.first < k && w.named && nameParticle(t.Norm), closesName(t.Norm) && w.first == k:
		case r.quotedName(w.first-1, k) || t.Norm == "\"" || t.Norm == "“" || t.Norm == "(":
			if w.first == k {
				return w
			}
		default:
			if w.first == k && (t.Tag.IsNoun() && !boundary(t.Norm) || PersonNoun(t.Norm) || pronoun(t.Norm)) {
				w.first--
			}
			return r.trimName(w)
		}
		w.first--
	}
	return r.trimName(w)
}

// trimName drops marks and small words at either end.
func (r *reader) trimName(w words) words {
	for w.first < w.end && (r.toks[w.first].Kind == text.Punct || w.named && nameParticle(r.norm(w.first)) && !r.toks[w.first].Capitalised()) {
		w.first++
	}
	return w
}

// nameParticle are small words inside names.
func nameParticle(w string) bool {
	switch w {
	case "van", "von", "der", "den", "de", "la", "del", "della", "di", "da", "dos", "du", "bin", "ibn", "al", "el", "-", "le", "ter", "ten", "y":
		return true
	}
	return false
}

func pronoun(w string) bool {
	switch w {
	case "he", "she", "i", "who", "they", "you":
		return true
	}
	return false
}

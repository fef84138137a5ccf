package clause

import "strings"

// onlyActive reports whether the participle at token j, which no auxiliary
// precedes, can only be the past tense: nobody is died or arrived. The two look
// alike, and after an aside ("Mr. Bell, 47, survived") or a passive ("was shot
// and died") one is easily taken for the other.
func (r *reader) onlyActive(lemma string, j int) bool {
	t := r.doc.Tokens
	if !strings.HasSuffix(t[j].Norm, "ed") {
		return false // "gone", "fallen": no past tense
	}
	switch lemma {
	case "survive": // "survived by a son"
		return j+1 == len(t) || t[j+1].Norm != "by"
	case "die", "perish", "arrive", "happen", "occur", "remain", "collapse", "vanish", "disappear", "appear", "emerge", "escape", "exist":
		return true
	}
	return false
}

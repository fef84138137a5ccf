package clause

import "strings"

// onlyActive reports whether the participle at token j, which no auxiliary
// precedes, can only be the past tense: nobody is died or arrived, and who
// "killed a woman" was not killed. The two look alike, and after an aside ("Mr.
// Bell, 47, survived") or a passive ("was shot and died") one is easily taken
// for the other.
func (r *reader) onlyActive(lemma string, j int) bool {
	t := r.doc.Tokens
	if r.befalls(lemma, j) {
		return true
	}
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

// befalls reports whether a participle of a deed that befalls one is followed by
// the one it befell: "the man who they say killed a woman".
func (r *reader) befalls(lemma string, j int) bool {
	switch lemma {
	case "kill", "murder", "wound", "injure", "hit", "strike", "stab", "shoot", "attack", "rob", "arrest":
		c, ok := r.chunkAt(j + 1)
		return ok && c.first == j+1 && !r.when(c) && !measure(r.doc.Tokens[c.head].Norm)
	}
	return false
}

// measure reports whether a noun says how long, how far or how often: "shot a
// year ago", "hit several times".
func measure(noun string) bool {
	switch strings.TrimSuffix(noun, "s") {
	case "minute", "hour", "day", "week", "month", "year", "decade", "moment", "time", "mile", "block", "yard", "foot", "distance":
		return true
	}
	return false
}

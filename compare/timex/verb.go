package timex

import (
	"strings"

	"factdiff/compare/text"
)

// verb is the direction of the verb at token i: -1, +1, or 0 where it is no
// verb or tells nothing.
func (r *reader) verb(i, first int) int {
	t := &r.tokens[i]
	if t.Kind != text.Word || t.Shape != text.Lower {
		return 0
	}
	switch tenses[t.Norm] {
	case ahead:
		return r.ahead(i)
	case modal:
		return 1
	}
	if i > first && r.word(i-1, "to") && i-1 > first {
		return r.infinitive(i)
	}
	if t.Tag == text.VBD || t.Tag == text.VBN {
		return r.behind(i)
	}
	return 0
}

// ahead is the direction of a word of the future at token i: "set" and
// "planned" need a form of be before them.
func (r *reader) ahead(i int) int {
	if formOfBe(r.norm(i-1)) && r.word(i-2, "had") {
		return -1 // "had been due to expire Friday"
	}
	switch n := r.norm(i); n {
	case "going":
		if !r.word(i+1, "to") {
			return 0
		}
	case "set":
		if !r.word(i+1, "for") && !formOfBe(r.norm(i-1)) && !formOfBe(r.norm(i-2)) {
			return -1
		}
	case "planned", "expected":
		if r.word(i+1, "to") && !formOfBe(r.norm(i-1)) && !formOfBe(r.norm(i-2)) {
			return -1
		}
	}
	return 1
}

func formOfBe(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "'s", "'re":
		return true
	}
	return false
}

// behind is the direction of a past form at token i: "will be sentenced" and
// "is to be sold" look ahead for all that.
func (r *reader) behind(i int) int {
	if r.attributive(i) {
		return 0
	}
	for j := i - 1; j >= i-4 && j >= 0; j-- {
		switch n := r.norm(j); {
		case n == "be":
			if r.futureAuxiliary(j) {
				return 1
			}
			return 0
		case n == "will" || n == "'ll":
			return 1
		case n == "to" && j == i-1, n == "is", n == "are", n == "'re":
			return 0
		case n != "not" && n != "also" && n != "have" && !strings.HasSuffix(n, "ly"):
			return -1
		}
	}
	return -1
}

// attributive reports whether the participle at i stands before a noun: "an
// unspecified date", "a still unspecified date".
func (r *reader) attributive(i int) bool {
	if i+1 >= len(r.tokens) || r.tokens[i+1].Kind != text.Word || !strings.HasSuffix(r.norm(i), "ed") {
		return false
	}
	return determiner(r.norm(i-1)) || r.glued(i) || determiner(r.norm(i-2)) && adverb(r.norm(i-1))
}

func determiner(w string) bool {
	switch w {
	case "a", "an", "the", "his", "her", "its", "their", "this", "our", "my", "your", "these", "those":
		return true
	}
	return false
}

func adverb(w string) bool {
	return w == "still" || w == "as" || w == "yet" || strings.HasSuffix(w, "ly")
}

// futureAuxiliary reports whether the "be" at j follows will, to or a modal.
func (r *reader) futureAuxiliary(j int) bool {
	for k := j - 1; k >= j-3 && k >= 0; k-- {
		if x := tenses[r.norm(k)]; x == ahead || x == modal || r.word(k, "to") {
			return true
		}
	}
	return false
}

// infinitive is the direction of "to" with the verb at i: what is planned
// lies ahead, what one was forced or managed to do behind.
func (r *reader) infinitive(i int) int {
	if !bareVerb(r.norm(i)) {
		return 0
	}
	switch r.norm(i - 2) {
	case "used", "forced", "had", "failed", "refused", "managed", "began", "able", "continued", "started", "came", "went", "led",
		"declined", "helped", "rose", "fell", "up", "down", "over", "appeared", "seemed", "happened", "voted", "turned":
		return -1
	}
	switch r.norm(i - 2) {
	case "is", "are", "plan", "expect", "hope", "intend", "want", "wants", "wanted", "agreed", "agree", "promised", "vowed", "pledged", "decided",
		"ordered", "asked", "invited", "ready", "likely", "prepared", "preparing", "supposed", "willing", "threatened", "poised", "about", "hoping",
		"planning", "needs", "need", "plans", "hopes", "intends", "expects", "vows", "asks", "wish":
		return 1
	}
	for k := i - 2; k >= i-6 && k >= 0; k-- {
		if x := tenses[r.norm(k)]; x == ahead {
			return r.ahead(k)
		}
		if r.tokens[k].Kind != text.Word {
			break
		}
	}
	return 0
}

// bareVerb reports whether the word after "to" can be an infinitive.
func bareVerb(w string) bool {
	switch w {
	case "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "our", "my", "your", "it", "him", "them",
		"more", "about", "as", "all", "some", "one":
		return false
	}
	return !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "'s")
}

// tenses of words that look ahead whatever their form.
const (
	ahead = 1 + iota
	modal
)

var tenses = tenseTable()

func tenseTable() map[string]int {
	out := map[string]int{}
	for _, w := range strings.Fields("will 'll shall wo scheduled planned expected due slated set plans expects intends hopes" +
		" going expires begins starts opens arrives leaves ahead upcoming planning") {
		out[w] = ahead
	}
	for _, w := range strings.Fields("may might should can must would") {
		out[w] = modal
	}
	return out
}

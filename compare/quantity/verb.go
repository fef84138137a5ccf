package quantity

import (
	"strings"

	"factdiff/compare/text"
)

// governor finds the verb that governs the number: to the left ("killed four
// people"), else to the right ("four people were killed").
func (r *reader) governor(m *Mention, i int) string {
	if v := r.verbLeft(m.First); v >= 0 {
		return r.norm(v)
	}
	end := m.End
	if !m.HeadInherited && m.HeadSpan.Start >= m.Span.Start && !m.HeadSpan.Empty() {
		_, end = r.doc.TokensIn(m.HeadSpan)
	}
	if v := r.verbRight(end); v >= 0 {
		return r.norm(v)
	}
	return ""
}

// verbLeft looks back to the start of the clause.
func (r *reader) verbLeft(i int) int {
	start := max(r.sentenceStart(i), i-8)
	for k := i - 1; k >= start; k-- {
		switch w := r.norm(k); {
		case w == "," || w == ";" || w == ":" || w == "and" || w == "that" || w == "but" || w == "where" || w == "when" || w == "while" || w == "who" || w == "(" || w == "``" || w == "“" || w == "\"":
			return -1
		case r.isVerb(k):
			return k
		}
	}
	return -1
}

// verbRight looks on to the last verb of the verb group after token k.
func (r *reader) verbRight(k int) int {
	end := min(r.sentenceEnd(max(k-1, 0)), k+10)
	found := -1
	for ; k < end; k++ {
		w := r.norm(k)
		switch {
		case r.isVerb(k) || auxiliary(w):
			found = k
			continue
		case found >= 0 && (strings.HasSuffix(w, "ly") || w == "not" || w == "n't" || w == "also" || w == "being"):
			continue
		case found >= 0, w == ".", w == ";", w == "and", w == "that":
			return r.mainVerb(found)
		}
	}
	return r.mainVerb(found)
}

func (r *reader) mainVerb(k int) int {
	if k >= 0 && auxiliary(r.norm(k)) && !r.isVerb(k) {
		return -1
	}
	return k
}

// verbal reports whether token k, after the noun-like token last, is a verb.
func (r *reader) verbal(k, last int) bool {
	if r.toks[k].Shape != text.Lower {
		return false
	}
	return r.isVerb(k) && (isPlural(r.norm(last)) || !strings.HasSuffix(r.norm(k), "ing"))
}

func auxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "'ve", "'re", "'s", "do", "did", "does":
		return true
	}
	return false
}

// isVerb is a guess from the form of the word.
func (r *reader) isVerb(k int) bool {
	t := &r.toks[k]
	if t.Kind != text.Word {
		return false
	}
	return pastForm(t.Norm) || strings.HasSuffix(t.Norm, "ed") && len(t.Norm) > 4 && t.Norm != "hundred" && t.Norm != "united" ||
		strings.HasSuffix(t.Norm, "ing") && len(t.Norm) > 5 && verbalNoun(t.Norm)
}

func verbalNoun(w string) bool {
	switch w {
	case "killing", "injuring", "wounding", "leaving", "including", "hitting", "destroying", "damaging", "carrying", "causing", "bringing", "seeking", "making", "paying", "earning", "dragging", "forcing", "facing", "serving", "displacing", "sparking":
		return true
	}
	return false
}

// pastForm are irregular verbs of news in forms that are no nouns.
func pastForm(w string) bool {
	switch w {
	case "shot", "met", "left", "said", "says", "told", "hit", "won", "lost", "beat", "ran", "fell", "rose", "took", "gave", "got", "went", "came", "made", "paid", "sent", "spent", "held", "kept",
		"found", "built", "bought", "sold", "brought", "fought", "caught", "led", "fled", "fed", "began", "begun", "became", "grew", "grown", "drew", "drawn", "threw", "thrown", "knew", "known", "saw", "seen", "wrote", "written",
		"broke", "broken", "stole", "stolen", "drove", "driven", "spoke", "spoken", "struck", "stood", "understood", "sat", "slain", "slept", "swept", "wounded", "dealt", "felt", "meant", "hurt", "cut", "put", "set",
		"kill", "kills", "injure", "injures", "include", "includes", "face", "faces", "leave", "leaves", "remain", "remains", "add", "adds", "give", "take", "make", "have", "has", "had", "were", "was", "are", "is", "died", "die", "dies", "scored", "score", "scores", "pay", "pays", "earn", "given", "taken", "gone", "come", "done", "born", "lay", "won't", "get", "gets", "need", "needs", "want", "wants", "say", "serve", "wound", "wounds", "arrest":
		return true
	}
	return false
}

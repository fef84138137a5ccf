package entity

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// extendLeft adds the words that narrow the head and finds whose office it
// is; "former" and the like become marks.
func (r *roleReader) extendLeft(h *rolePhrase, start int) {
	h.first = h.headFirst
	words := []string{h.noun}
	i := h.headFirst - 1
	for ; i >= start && h.headFirst-i <= roleWords; i-- {
		t := &r.doc.Tokens[i]
		if t.Norm == "-" && t.Glued || r.mark(h, t.Norm) {
			continue
		}
		if m := r.idx.At(i); m >= 0 && r.idx.Mentions[m].Form == Named {
			if h.of < 0 {
				h.of = r.idx.Mentions[m].Entity
			}
			i = r.idx.Mentions[m].First
			continue
		}
		if i-2 >= start && r.norm(i-1) == "-" && r.doc.Tokens[i-2].Tag == text.CD {
			i -= 2 // "four-star", "three-term"
			continue
		}
		if !r.narrows(i) || r.doc.Tokens[h.head].Capitalised() && t.Shape == text.Lower && !lowTitle(t.Norm) {
			break
		}
		words = append(words, full(t.Norm))
		h.first = i
	}
	h.title = reversed(words)
	r.possessor(h, i, start)
}

// possessor reads whose office it is at token i, which ends the phrase to the
// left: "Kim's", "her", "the sheriff's".
func (r *roleReader) possessor(h *rolePhrase, i, start int) {
	if i < start {
		return
	}
	at := i
	switch r.norm(i) {
	case "'s", "'", "’":
		at = i - 1
	case "his", "her", "their", "its":
	default:
		return
	}
	if m := r.idx.At(at); m >= 0 {
		h.of = r.idx.Mentions[m].Entity
	} else if w := r.norm(at); at < i && at >= start && roleNoun(w) != "" {
		h.title = w + " " + h.title
		h.first = at
	}
}

// narrows reports whether token i can narrow the role noun after it.
func (r *roleReader) narrows(i int) bool {
	t := &r.doc.Tokens[i]
	if t.Kind != text.Word || determiner(t.Norm) || t.Norm == "and" {
		return false
	}
	if m := r.idx.At(i); m >= 0 {
		return false
	}
	return t.Tag.IsNoun() || t.Tag.IsAdjective() || t.Tag == text.VBN && determiner(r.norm(i-1)) || t.Norm == "vice" || roleNoun(t.Norm) != ""
}

// lowTitle are words in small letters that belong to a title in capitals:
// "state Rep.", "deputy Attorney General".
func lowTitle(w string) bool {
	switch w {
	case "state", "district", "federal", "county", "city", "police", "first", "senior", "junior", "assistant", "associate", "deputy", "vice", "lead", "chief", "executive", "air", "fire", "school":
		return true
	}
	return false
}

// relation reports nouns for relatives and friends, who are of a person: the
// name after "widow of" is not the widow's.
func relation(noun string) bool {
	class, _ := lexicon.RoleNoun(noun)
	return class == lexicon.Relation
}

func honorific(w string) bool {
	switch w {
	case "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "dr.", "miss":
		return true
	}
	return false
}

// mark notes words that say when a role is held; it reports whether w is one.
func (r *roleReader) mark(h *rolePhrase, w string) bool {
	switch w {
	case "former", "ex", "then", "late", "retired", "onetime", "one-time", "erstwhile", "disgraced", "ousted":
		h.past = true
	case "acting", "interim", "caretaker", "temporary":
		h.acting = true
	case "current", "new", "longtime", "incumbent", "outgoing", "incoming", "newly", "long-time", "top", "veteran", "famed", "famous", "noted", "prominent", "embattled", "fellow", "other",
		"young", "beloved", "estranged", "own", "popular", "old", "elderly", "slain", "republican", "democratic", "conservative", "liberal", "local", "based":
	default:
		return false
	}
	return true
}

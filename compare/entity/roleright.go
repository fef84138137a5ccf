package entity

import (
	"strings"

	"factdiff/compare/text"
)

// extendRight adds a complement that belongs to the office ("of state", "of
// athletics"), or finds the entity it is held in ("of the Human Rights
// Campaign", "for the city").
func (r *roleReader) extendRight(h *rolePhrase, end int) {
	switch r.norm(h.end) {
	case "of", "for", "at", "with", "to", "in":
	default:
		return
	}
	if h.end >= end {
		return
	}
	k := h.end + 1
	for determiner(r.norm(k)) || honorific(r.norm(k)) {
		k++
	}
	if m := r.idx.At(k); m >= 0 {
		if h.of < 0 {
			h.of = r.idx.Mentions[m].Entity
		}
		return
	}
	if r.norm(h.end) != "of" {
		return
	}
	words := []string{}
	i := k
	for ; i < end && i < k+5 && r.idx.At(i) < 0; i++ {
		t := &r.doc.Tokens[i]
		if t.Kind != text.Word || !(t.Tag.IsNoun() || t.Tag.IsAdjective()) {
			break
		}
		if roleNoun(t.Norm) != "" {
			return // "daughter of the court reporter": of a person
		}
		words = append(words, t.Norm)
	}
	if len(words) > 0 && r.norm(i) != "'s" {
		h.end = i
		h.title += " of " + strings.Join(words, " ")
	}
}

// ofAfter is the entity that begins at token k or after an article there.
func (r *roleReader) ofAfter(k int) int {
	for determiner(r.norm(k)) {
		k++
	}
	if m := r.idx.At(k); m >= 0 {
		return r.idx.Mentions[m].Entity
	}
	return -1
}

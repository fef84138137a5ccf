package entity

import (
	"strings"

	"factdiff/compare/text"
)

// roleWords is the most tokens that a role may have before and after its head.
const roleWords = 8

// rolePhrase is a noun phrase whose head names a role.
type rolePhrase struct {
	first, end      int // tokens, without article, possessor and "former"
	headFirst, head int // first and last token of the noun itself
	noun            string
	title           string
	of              int // entity, or -1
	past, acting    bool
}

// headBefore reads the role phrase that ends before token k, also with a
// complement: "vice president", "chief of detectives".
func (r *roleReader) headBefore(k int) (rolePhrase, bool) {
	start := r.sentenceStart(k - 1)
	if k <= start {
		return rolePhrase{}, false
	}
	h := rolePhrase{end: k, head: k - 1, of: -1}
	if h.headFirst, h.noun = r.nounEnding(h.head, start); h.noun == "" {
		if h.head = r.complemented(k, start); h.head < 0 {
			return h, false
		}
		h.headFirst, h.noun = r.nounEnding(h.head, start)
		h.end = h.head + 1
	}
	r.extendLeft(&h, start)
	r.extendRight(&h, k)
	return h, true
}

// complemented finds the role noun before "of" whose complement ends before
// token k; -1 where there is none.
func (r *roleReader) complemented(k, start int) int {
	for i := k - 1; i > start && i > k-6; i-- {
		t := &r.doc.Tokens[i]
		switch {
		case t.Norm == "of" || t.Norm == "for":
			if i == k-1 {
				return -1
			}
			if _, noun := r.nounEnding(i-1, start); noun != "" && !relation(noun) {
				return i - 1
			}
			return -1
		case honorific(t.Norm), t.Norm == "and" && r.doc.Tokens[i+1].Capitalised():
			return -1
		case t.Norm == "and" || t.Norm == "the" || t.Norm == "-" || t.Tag.IsNoun() || t.Tag.IsAdjective():
		default:
			return -1
		}
	}
	return -1
}

// nounEnding reads the role noun whose last token is k: "mayor", "son-in-law",
// "vice president", "attorney general"; "" where there is none.
func (r *roleReader) nounEnding(k, start int) (first int, noun string) {
	t := &r.doc.Tokens[k]
	if t.Kind != text.Word {
		return k, ""
	}
	single := roleNoun(t.Norm)
	if first, noun = r.hyphened(k, start, single); first < k {
		return first, noun
	}
	if single == "" && t.Norm != "staff" && t.Norm != "mate" {
		return k, ""
	}
	for n := min(2, k-start); n >= 1; n-- {
		if full := r.compoundNoun(k-n, k); full != "" {
			return k - n, full
		}
	}
	return k, single
}

// hyphened reads a role noun of tokens joined by hyphens: "son-in-law",
// "co-founder", "ex-wife"; first is k where there is none. Of "ex-mayor" and
// "then-coach" only the noun is meant.
func (r *roleReader) hyphened(k, start int, single string) (first int, noun string) {
	first = k
	for first-2 >= start && r.norm(first-1) == "-" && r.doc.Tokens[first-1].Glued && r.doc.Tokens[first].Glued {
		first -= 2
	}
	if first == k {
		return k, ""
	}
	if noun = roleNoun(strings.ToLower(r.doc.Slice(r.doc.Join(first, k+1)))); noun != "" {
		return first, noun
	}
	if p := r.norm(first); p != "ex" && p != "then" && single == "" {
		return first, ""
	}
	return k, ""
}

// compoundNoun returns the words of tokens first to last where together they
// name one office, abbreviations in full: "vice president", "Lt. Gov.".
func (r *roleReader) compoundNoun(first, last int) string {
	key := ""
	for i := first; i <= last; i++ {
		w := r.norm(i)
		if full := roleNoun(w); full != "" {
			w = full
		}
		if i > first {
			key += " "
		}
		key += w
	}
	return roleNoun(key)
}

// headAfter reads the role phrase that begins at token k with or without an
// article.
func (r *roleReader) headAfter(k int) (rolePhrase, bool) {
	end := r.sentenceEnd(k)
	h := rolePhrase{of: -1, head: -1}
	i := k
	for n := 0; i < end && n < roleWords+3; i, n = i+1, n+1 {
		t := &r.doc.Tokens[i]
		if !r.inPhrase(i, k) {
			break
		}
		if t.Kind == text.Word && t.Norm != "'s" && !determiner(t.Norm) {
			h.head = i
		}
	}
	if h.head < k {
		return h, false
	}
	if r.norm(h.head+1) == "'s" {
		return h, false
	}
	h.headFirst, h.noun = r.nounEnding(h.head, k)
	if h.noun == "" {
		return h, false
	}
	h.end = h.head + 1
	r.extendLeft(&h, k)
	r.extendRight(&h, end)
	return h, true
}

// inPhrase reports whether token i goes on with the noun phrase from k.
func (r *roleReader) inPhrase(i, k int) bool {
	t := &r.doc.Tokens[i]
	switch {
	case t.Norm == "'s" || t.Norm == "'" || t.Norm == "’":
		return i > k
	case t.Norm == "-":
		return t.Glued
	case determiner(t.Norm):
		return i == k
	case t.Kind == text.Number:
		return false
	case t.Kind != text.Word:
		return t.Norm == "&"
	case t.Tag.IsVerb() && t.Tag != text.VBG && t.Tag != text.VBN:
		return roleNoun(t.Norm) != "" && t.Tag != text.VBD
	}
	return t.Tag.IsNoun() || t.Tag.IsAdjective() || t.Tag == text.VBN || t.Tag == text.VBG || t.Tag == text.RB || t.Tag == text.CD || t.Tag == text.FW ||
		t.Norm == "former" || t.Norm == "then" || roleNoun(t.Norm) != "" || t.Capitalised()
}

func determiner(w string) bool {
	switch w {
	case "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "another", "one", "both":
		return true
	}
	return false
}

// full is the word with its abbreviation spelled out.
func full(w string) string {
	if f := roleNoun(w); f != "" {
		return f
	}
	return w
}

func reversed(words []string) string {
	var b strings.Builder
	for i := len(words) - 1; i >= 0; i-- {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words[i])
	}
	return b.String()
}

func (r *roleReader) sentenceStart(i int) int {
	if i < 0 || i >= len(r.doc.Tokens) {
		return max(i, 0)
	}
	return r.doc.SentenceOf(i).First
}

func (r *roleReader) sentenceEnd(i int) int {
	if i < 0 || i >= len(r.doc.Tokens) {
		return i
	}
	return r.doc.SentenceOf(i).End
}

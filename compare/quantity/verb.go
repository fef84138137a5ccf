package quantity

import (
	"strings"

	"factdiff/compare/text"
)

// verbReach is how many tokens away the governing verb may stand.
const verbReach = 10

// governor finds the verb that governs the number: to the left ("killed four
// people"), else to the right ("four people were killed").
func (r *reader) governor(m *Mention) string {
	left := r.verbLeft(m.First)
	if left >= 0 && !reporting(r.norm(left)) {
		return r.norm(left)
	}
	end := m.End
	if !m.HeadInherited && m.HeadSpan.Start >= m.Span.Start && !m.HeadSpan.Empty() {
		_, end = r.doc.TokensIn(m.HeadSpan)
	}
	if v := r.verbRight(end); v >= 0 {
		return r.norm(v)
	}
	if left < 0 {
		return r.verbOfList(m)
	}
	return r.norm(left)
}

// listTokens is how far apart the figures of a list may stand.
const listTokens = 12

// verbOfList is the verb of the figure before this one, where both stand in
// one list: "damaged 30 offices, four roads and nine shops"; "" elsewhere.
func (r *reader) verbOfList(m *Mention) string {
	n := len(r.out)
	if n == 0 {
		return ""
	}
	o := &r.out[n-1]
	if o.Class != m.Class || r.toks[o.First].Sentence != r.toks[m.First].Sentence || m.First-o.End > listTokens {
		return ""
	}
	switch r.norm(m.First - 1) {
	case ",", "and", "or", "plus", "as": // "as well as nine shops"
	default:
		return ""
	}
	for k := o.End; k < m.First; k++ {
		if r.toks[k].Tag.IsVerb() || r.toks[k].Norm == ";" {
			return ""
		}
	}
	return o.Verb
}

// reporting are verbs whose object is what somebody says, so that a number
// after them is governed by the verb to its right: "said 30 people died".
func reporting(w string) bool {
	switch w {
	case "said", "say", "says", "saying", "reported", "reports", "reporting", "confirmed", "confirms", "announced", "believe", "believed", "believes", "told", "estimated", "estimates",
		"estimate", "think", "thinks", "thought", "claimed", "claims", "added", "showed", "shows", "show", "according", "found", "stated", "states", "suggests", "suggested", "indicated":
		return true
	}
	return false
}

// verbLeft looks back to the start of the clause.
func (r *reader) verbLeft(i int) int {
	start := max(r.lo, i-verbReach)
	for k := i - 1; k >= start; k-- {
		t := &r.toks[k]
		switch {
		case t.Tag.IsVerb() && !r.dash(k-1) && !r.dash(k+1) || k == i-1 && strings.HasSuffix(t.Norm, "ed") && t.Tag != text.NN:
			return k
		case clauseEdge(t):
			return -1
		}
	}
	return -1
}

// clauseEdge reports whether the words before the token belong to another
// clause or phrase.
func clauseEdge(t *text.Token) bool {
	switch t.Tag {
	case text.Comma, text.Colon, text.Period, text.Open, text.OpenQuote, text.CloseQuote, text.WDT, text.WP, text.WRB, text.CC:
		return true
	}
	return t.Norm == "that" || t.Norm == ";"
}

// verbRight looks on to the last verb of the first verb group after token k.
func (r *reader) verbRight(k int) int {
	end := min(r.hi, k+verbReach)
	found := -1
	for ; k < end; k++ {
		t := &r.toks[k]
		switch {
		case t.Tag.IsVerb() || t.Tag == text.MD:
			found = k
		case t.Tag.IsAdverb() || t.Tag == text.TO && found >= 0:
		case found >= 0 || t.Tag == text.Period || t.Norm == ";" || t.Tag == text.CC && r.toks[min(k+1, end-1)].Tag.IsVerb():
			return found
		}
	}
	return found
}

// auxiliary reports verbs that say little by themselves.
func auxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "'ve", "'re", "'s", "do", "did", "does":
		return true
	}
	return false
}

// verbal reports whether token k, after the noun-like token last, is a verb.
func (r *reader) verbal(k, last int) bool {
	if last < 0 {
		return r.toks[k].Tag.IsFinite() || auxiliary(r.norm(k))
	}
	switch r.toks[k].Tag {
	case text.VBD, text.VBP, text.VBZ, text.MD, text.VB:
		return true
	case text.VBN, text.VBG:
		return r.toks[last].Tag.IsNoun()
	}
	return false
}

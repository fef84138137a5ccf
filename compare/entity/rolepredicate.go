package entity

import (
	"factdiff/compare/text"
)

// predicate reads what mention m is said to be: "Ann Lee is the mayor",
// "Ann Lee, who heads the board", "she was named director".
func (r *roleReader) predicate(m int) {
	k := r.idx.Mentions[m].End
	if r.norm(k) == "," {
		if r.norm(k+1) != "who" {
			return
		}
		k++
	}
	if r.norm(k) == "who" {
		k++
	}
	if head := leading(r.norm(k)); head != "" && r.doc.Tokens[k].Tag.IsVerb() {
		r.idx.Roles = append(r.idx.Roles, Role{
			Span: r.doc.Tokens[k].Span, First: k, End: k + 1, Entity: r.idx.Mentions[m].Entity, Of: r.ofAfter(k + 1), Mention: m,
			Head: head, HeadSpan: r.doc.Tokens[k].Span, Title: head, Past: r.doc.Tokens[k].Tag == text.VBD,
		})
		return
	}
	past, next := r.copula(k)
	if as := r.servingAs(k); as > next {
		past, next = true, as
	}
	if next == k {
		return
	}
	if h, ok := r.headAfter(next); ok && !r.beginsList(h) && (determiner(r.norm(next)) || r.doc.Tokens[h.head].Tag.IsNoun()) {
		h.past = h.past || past
		r.add(m, h)
	}
}

// leading is the noun for who does what the verb says: "heads" is head.
func leading(verb string) string {
	switch verb {
	case "heads", "headed":
		return "head"
	case "leads":
		return "leader"
	case "chairs", "chaired":
		return "chairman"
	case "coaches", "coached":
		return "coach"
	}
	return ""
}

// copula skips "is", "was", "became", "has been named", "serves as" at token
// k; past says that the role is over.
func (r *roleReader) copula(k int) (past bool, next int) {
	next = k
	links := false // "had" alone links nothing: "he had sought justice"
	for n := 0; n < 6; n++ {
		switch r.norm(next) {
		case "was", "were", "served", "worked":
			past, links = true, true
		case "'s":
			if r.doc.Tokens[next].Tag == text.POS {
				return past, k
			}
			links = true
		case "is", "been", "became", "becomes", "become", "remains", "serves", "works", "be", "as":
			links = true
		case "has", "had", "will", "also", "now", "currently", "once":
		case "named", "appointed", "elected", "sworn":
			past, links = false, true
		default:
			if !links {
				return past, k
			}
			return past, next
		}
		next++
	}
	if !links {
		return past, k
	}
	return past, next
}

// servingAs returns the token after "as" in "resigned last month as", "took
// over as" from token k on, or 0.
func (r *roleReader) servingAs(k int) int {
	switch r.norm(k) {
	case "resigned", "served", "worked", "retired", "stepped", "quit", "ousted", "fired", "hired", "returned", "took", "started", "began":
	default:
		return 0
	}
	for i := k + 1; i < min(k+6, r.sentenceEnd(k)); i++ {
		switch t := &r.doc.Tokens[i]; {
		case t.Norm == "as":
			return i + 1
		case t.Kind == text.Punct:
			return 0
		}
	}
	return 0
}

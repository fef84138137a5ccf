package quote

import (
	"slices"

	"factdiff/compare/fact"
	"factdiff/compare/wording"
)

// judge says what the wordings of a row are to each other.
func (f *finder) judge(r *row) fact.Judgement {
	if r.told {
		return r.link.judgeTold()
	}
	if r.conflict {
		return f.judgeDifference(r)
	}
	l := r.link
	switch {
	case len(l.edits) == 0 && len(l.a.words) == len(l.b.words):
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-words", Why: "both quote the same words"}
	case len(l.edits) == 0:
		return fact.Judgement{Verdict: fact.Agree, Rung: "excerpt", Why: "one quotes a part of what the other quotes, in the same words"}
	}
	return fact.Judgement{Verdict: fact.Agree, Rung: "same-but-for-marks", Why: "the words are the same after typography, spelling and marked omissions"}
}

// judgeDifference names what was done to the words at the first two places
// that differ.
func (f *finder) judgeDifference(r *row) fact.Judgement {
	j := fact.Judgement{Verdict: fact.Conflict}
	a := core(r.places[0])
	b := a
	for _, p := range r.places[1:] {
		if b = core(p); b != a {
			break
		}
	}
	switch {
	case negated(r.places):
		j.Rung, j.Why = "negation", "one quotation has a negation that the other lacks"
	case a == "" || b == "":
		j.Rung, j.Why = "words-added", "one quotation has the words “"+a+b+"”, the other does not"
	default:
		j.Rung, j.Why = "words-changed", "the quotations differ: “"+a+"” and “"+b+"”"
	}
	return j
}

// core is the words that differ at the place.
func core(p place) string {
	out := ""
	for i := p.core; i < p.coreEnd; i++ {
		if out != "" {
			out += " "
		}
		out += p.u.words[i].Norm
	}
	return out
}

// negated reports whether some places have a negation in their difference
// and others have none.
func negated(places []place) bool {
	with := 0
	for _, p := range places {
		if slices.ContainsFunc(p.u.words[p.core:p.coreEnd], negation) {
			with++
		}
	}
	return with > 0 && with < len(places)
}

func negation(w wording.Word) bool {
	switch w.Norm {
	case "not", "never", "no", "nobody", "nothing", "none", "neither", "nor", "without":
		return true
	}
	return false
}

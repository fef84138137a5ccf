package quantity

import (
	"factdiff/compare/text"
)

// phraseWords is the most words a counted noun phrase may have.
const phraseWords = 8

// A phrase is a shallow noun phrase: its head and the words before it.
type nounPhrase struct {
	head int // token, -1 where there is none
	mods []int
	end  int // where reading stopped
}

// nounPhrase reads the words from token k on up to the counted noun. plural
// says that the noun is expected in the plural ("four people").
func (r *reader) nounPhrase(k int, plural bool) nounPhrase {
	p := nounPhrase{head: -1, end: k}
	end := r.hi
	last, quoted := -1, false
	for n := 0; k < end && n < phraseWords; n++ {
		t := &r.toks[k]
		if t.Kind == text.Punct || t.Kind == text.Symbol {
			if r.dash(k) && last >= 0 {
				k++
				continue
			}
			if t.Norm == "," && last >= 0 && k+1 < end && (r.toks[last].Tag.IsAdjective() || r.dash(last-1)) && (r.toks[k+1].Tag.IsAdjective() || r.dash(k+2)) {
				k++
				continue
			}
			if openQuote(t.Norm) && last < 0 || quoted && closesName(t.Norm) {
				quoted = !quoted
				k++
				continue
			}
			break
		}
		if e := r.ageCompound(k); e > 0 {
			k = e
			continue
		}
		if t.Norm == "'s" && plural && last >= 0 && !isPlural(r.norm(last)) {
			last = -1 // "two sheriff's deputies"
			k++
			continue
		}
		if t.Kind == text.Number || boundary(t.Norm) || r.verbal(k, last) || r.calendarWord(k) || r.numeric(k) {
			break
		}
		p.mods = append(p.mods, k)
		last = k
		p.end = k + 1
		k++
		if plural && isPlural(t.Norm) && !r.compoundGoesOn(k) {
			break
		}
	}
	return r.chooseHead(p)
}

// chooseHead takes the last word that is no adverb as the head.
func (r *reader) chooseHead(p nounPhrase) nounPhrase {
	for len(p.mods) > 0 {
		k := p.mods[len(p.mods)-1]
		if !adverb(r.norm(k)) {
			p.head = k
			p.mods = p.mods[:len(p.mods)-1]
			return p
		}
		p.mods = p.mods[:len(p.mods)-1]
	}
	return p
}

// ageCompound returns the end of "10-year-old" inside a noun phrase.
func (r *reader) ageCompound(k int) int {
	if !r.numeric(k) || !r.dash(k+1) {
		return 0
	}
	e := k + 2
	for r.dash(e + 1) {
		e += 2
	}
	return e + 1
}

// compoundGoesOn reports whether the plural before token k only modifies the
// noun at k: "sales managers", "two hours battery life".
func (r *reader) compoundGoesOn(k int) bool {
	if k < r.hi && r.toks[k].Tag.IsNoun() && !boundary(r.norm(k)) && !r.calendarWord(k) {
		switch w := r.norm(k - 1); {
		case r.toks[k-1].Capitalised() && r.toks[k].Shape == text.Lower:
			return true // "Hamas gunmen"
		case w == "police", w == "sports", w == "arms", w == "sales", w == "appeals", w == "headquarters":
			return true
		case r.toks[k].Tag == text.NNS && r.toks[k-1].Shape == r.toks[k].Shape && isPlural(r.norm(k)):
			return true
		}
	}
	return r.dash(k) && k+1 < r.hi && r.toks[k+1].Kind == text.Word && !boundary(r.norm(k+1))
}

// calendarWord reports whether token k names a weekday or month.
func (r *reader) calendarWord(k int) bool {
	return r.toks[k].Capitalised() && (weekday(r.norm(k)) || month(&r.toks, k))
}

// nounAt reports whether a counted noun may stand at token k.
func (r *reader) nounAt(k int) bool {
	if k >= r.hi || r.toks[k].Kind != text.Word || r.toks[k].Glued {
		return false
	}
	return r.nounPhrase(k, true).head >= 0 && isPlural(r.norm(r.nounPhrase(k, true).head))
}

func openQuote(w string) bool { return w == "“" || w == "``" || w == "\"" || w == "‘" }

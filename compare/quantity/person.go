package quantity

import (
	"factdiff/compare/text"
)

// words is a half-open range of tokens; named says that they are a name.
type words struct {
	first, end int
	named      bool
}

func (w words) empty() bool { return w.end <= w.first }

// ageOf finds the words for the person whose age m is: a name, a noun or a
// pronoun.
func (r *reader) ageOf(m *Mention) words {
	switch {
	case r.bygone(m):
		return words{}
	case r.attributive(m):
		return r.ageBeforeNoun(m)
	case r.norm(m.First-1) == ",", r.norm(m.First-1) == "(":
		return r.endingAt(m.First - 1)
	}
	k := m.First - 1
	for n := 0; n < 4; n++ {
		switch r.norm(k) {
		case "of", "the", "at", "just", "only", "about", "now", "nearly", "almost", "around", "in", "between":
			k--
			continue
		case "aged", "age", "ages":
			if w := r.norm(k - 1); w == "," {
				k--
			} else if w == "at" || w == "the" || w == "of" {
				k--
				continue
			}
			return r.endingAt(k)
		case "turned", "turns", "turning", "died", "dies", "was", "is", "'s", "be", "been", "were", "are", "'re", "'m":
			return r.subject(k)
		}
		break
	}
	return r.endingAt(k + 1)
}

// bygone reports ages of another time and limits that are nobody's age: "when
// he was 5", "until she turns 21", "under age 40".
func (r *reader) bygone(m *Mention) bool {
	if r.attributive(m) {
		return false
	}
	for k, n := m.First-1, 0; n < 6 && r.inside(k); k, n = k-1, n+1 {
		switch r.norm(k) {
		case "when", "until", "since", "if", "once", "before", "after", "under", "over", "time", "till":
			return true
		case ",", ";", ":", "(", "who":
			return false
		}
	}
	return m.First < r.hi && (r.norm(m.First) == "under" || r.norm(m.First) == "over")
}

// attributive reports an age written before its noun: "14-year-old girl".
func (r *reader) attributive(m *Mention) bool {
	w := r.norm(m.End - 1)
	if w == "old" && auxiliary(r.norm(m.First-1)) && r.phraseAfter(m.End).empty() {
		return false
	}
	return (w == "old" || w == "olds" || w == "yo") && !(r.norm(m.End-2) == "years" && !r.glued(m.End-2))
}

// ageBeforeNoun reads the phrase after "14-year-old": its name, else a name
// in apposition to it, else its noun.
func (r *reader) ageBeforeNoun(m *Mention) words {
	noun := r.phraseAfter(m.End)
	if noun.named {
		return noun
	}
	self := words{first: m.First, end: m.End}
	if r.norm(m.End) == "'s" {
		return self // "Rees, the 5-year-old's father": whoever is named is somebody else
	}
	if noun.empty() {
		noun = self
	}
	for _, w := range [...]words{r.namedAfter(noun.end), r.namedBefore(m.First)} {
		if !w.empty() {
			return w
		}
	}
	return noun
}

// phraseAfter reads nouns and names from token k on.
func (r *reader) phraseAfter(k int) words {
	end := r.hi
	p := words{first: k, end: k}
	name := -1
	for n := 0; k < end && n < phraseWords; n++ {
		t := &r.toks[k]
		switch {
		case t.Kind == text.Word && t.Capitalised() && t.Norm != "i" && !PersonNoun(t.Norm):
			if name < 0 {
				name = k
			}
		case t.Kind == text.Word && name >= 0 && !nameParticle(t.Norm) && !r.personAhead(k, end):
			return r.nameOrNoun(p, name)
		case t.Kind == text.Word && !boundary(t.Norm) && !r.verbal(k, k-1):
			if nameParticle(t.Norm) && name >= 0 && k+1 < end && r.toks[k+1].Capitalised() {
				break
			}
			name = -1
			p.first = k
		case r.quotedName(k, end), t.Norm == "-" && r.dash(k):
		default:
			return r.nameOrNoun(p, name)
		}
		k++
		p.end = k
	}
	return r.nameOrNoun(p, name)
}

// personAhead reports whether a noun for a person ends the phrase that goes
// on at token k: "Chicago police officer".
func (r *reader) personAhead(k, end int) bool {
	for n := 0; n < 3 && k < end && !boundary(r.norm(k)); n, k = n+1, k+1 {
		if PersonNoun(r.norm(k)) {
			return true
		}
	}
	return false
}

// nameOrNoun is the phrase cut to the name it ends with, if it does.
func (r *reader) nameOrNoun(p words, name int) words {
	for p.end > p.first && r.toks[p.end-1].Kind == text.Punct {
		p.end--
	}
	if name >= 0 {
		return words{first: name, end: p.end, named: true}
	}
	if p.end > p.first {
		p.first = max(p.first, p.end-1)
	}
	return p
}

// namedAfter reads a name in apposition at token k: ", Tyanna Thomas,",
// "named Tyanna Thomas", ", identified as Yolanda".
func (r *reader) namedAfter(k int) words {
	start := k
	if r.norm(k) == "," {
		k++
	}
	switch r.norm(k) {
	case "named", "called", "surnamed":
		k++
	case "identified", "known":
		if r.norm(k+1) != "as" {
			return words{}
		}
		k += 2
	default:
		if k == start {
			return words{}
		}
	}
	if k >= r.hi || !r.toks[k].Capitalised() {
		return words{}
	}
	p := r.phraseAfter(k)
	if !p.named || p.first != k || p.end-p.first < 2 {
		return words{}
	}
	return p
}

// namedBefore reads the name before an article: "Tyanna Thomas, a
// 14-year-old", "Tyanna Thomas is a 14-year-old".
func (r *reader) namedBefore(k int) words {
	switch r.norm(k - 1) {
	case "a", "an", "the", "another":
		k--
	default:
		return words{}
	}
	switch r.norm(k - 1) {
	case ",":
		if w := r.endingAt(k - 1); w.named && w.end-w.first > 1 && !r.placed(w) {
			return w
		}
	case "is", "was", "'s":
		return r.subject(k - 1)
	}
	return words{}
}

// subject reads the words for a person before the verb at token k.
func (r *reader) subject(k int) words {
	for auxiliary(r.norm(k-1)) || r.norm(k-1) == "would" || r.toks[max(k-1, 0)].Tag.IsAdverb() {
		k--
	}
	if r.norm(k-1) == "who" {
		if r.norm(k-2) == "," {
			return r.endingAt(k - 2)
		}
		return r.endingAt(k - 1)
	}
	return r.endingAt(k)
}

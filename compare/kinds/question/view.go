package question

import (
	"cmp"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/kinds/frame"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// Whose view of what a few words tell: "the board is open to cuts".

// viewAt reads words that say what somebody thinks of what follows: "opposed
// to", "open to", "in favor of".
func viewAt(r *reading.Reading, i, end int) (against bool, next int, ok bool) {
	t := r.Tokens
	word := func(k int) string {
		if i+k < end && i+k >= 0 {
			return t[i+k].Norm
		}
		return ""
	}
	owned := i > 0 && (t[i-1].Tag == text.PRPPoss || t[i-1].Tag == text.POS)
	switch t[i].Norm {
	case "opposition":
		return true, i + 2, word(1) == "to" && owned
	case "opposed":
		return true, i + 2, word(1) == "to"
	case "opposes", "oppose":
		return true, i + 1, t[i].Tag.IsVerb()
	case "open":
		return false, i + 2, word(1) == "to" && t[i].Tag == text.JJ
	case "support":
		if word(1) == "for" {
			return false, i + 2, owned
		}
		return false, i + 1, t[i].Tag.IsVerb()
	case "supports", "backs", "favors", "favours", "endorses", "endorse":
		return false, i + 1, t[i].Tag.IsVerb()
	case "favor", "favour":
		return false, i + 2, word(1) == "of" && word(-1) == "in"
	}
	return false, 0, false
}

// held reports whether a clause says that somebody has the view, and turns it
// round where he has not: "does not support it". Whoever is said not to oppose
// a thing need not be for it, and a view that is given up is none.
func held(r *reading.Reading, c *clause.Clause, i int, against *bool) bool {
	if c.Condition || c.Modality == clause.Possible || c.Denied || c.Cue == "deny" {
		return false
	}
	if yields(c.Lemma) {
		return c.Negated // "hasn't wavered in its opposition"
	}
	if c.Negated && (i == c.Verb || c.Lemma == "be") {
		if *against {
			return false
		}
		*against = true
	}
	return true
}

// yields reports whether a verb gives up a view.
func yields(verb string) bool {
	switch verb {
	case "drop", "soften", "end", "withdraw", "ease", "abandon", "reconsider", "overcome", "change", "reverse", "lose", "win", "waver", "budge":
		return true
	}
	return false
}

// clauseAt is the clause that token i stands in, or nil: a headline may have
// none.
func clauseAt(r *reading.Reading, i int) *clause.Clause {
	if c := frame.Clause(r, i); c != nil && i >= c.First {
		return c
	}
	return nil
}

// topic is the content words of what follows, up to a mark or a bound.
func topic(r *reading.Reading, i, end int) (words []string, to int) {
	for to = i; i < min(end, to+1) && len(words) < stanceWords; i++ {
		t := &r.Tokens[i]
		if t.Kind == text.Punct {
			break
		}
		if t.Tag.IsContent() {
			words = append(words, oneWord(lemma.Key(t.Norm, t.Tag)))
		}
		to = i + 1
	}
	return words, to
}

// oneWord joins words of one meaning that opinions are often about.
func oneWord(w string) string {
	switch w {
	case "cut", "cutting", "reduction", "reduce", "trim", "slash":
		return "cut"
	case "hike", "increase", "raise", "rise":
		return "raise"
	case "ban", "prohibit", "prohibition", "outlaw":
		return "ban"
	case "law", "legislation", "bill", "measure":
		return "bill"
	}
	return w
}

// holder is whose view it is: the surname or name of the subject of the clause
// or, for a pronoun, of whoever says it; "" where nobody is named.
func holder(r *reading.Reading, c *clause.Clause, i int) string {
	if c == nil {
		if i == 0 {
			return ""
		}
		return called(r, i-1)
	}
	if c.Subject.Empty() {
		return ""
	}
	if name := cmp.Or(surname(r, c.Subject), called(r, c.Subject.Head)); name != "" {
		return name
	}
	if pronoun := r.Tokens[c.Subject.Head].Tag.IsPronoun(); !pronoun || c.Source.Empty() || quoted(r, c.Subject.Head) {
		return ""
	}
	return cmp.Or(surname(r, c.Source), called(r, c.Source.Head))
}

// called is the name that token i ends or stands in, "" for none.
func called(r *reading.Reading, i int) string {
	m := r.People.At(i)
	if m < 0 || r.People.Mentions[m].Form != entity.Named || r.People.Mentions[m].Entity < 0 {
		return ""
	}
	e := &r.People.Entities[r.People.Mentions[m].Entity]
	return cmp.Or(bearer(e), strings.ToLower(e.Name))
}

// quoted reports whether token i stands in a quotation, where a pronoun means
// anybody but the speaker.
func quoted(r *reading.Reading, i int) bool {
	at := r.Tokens[i].Span
	for k := range r.Quotes {
		if r.Quotes[k].Span.Overlaps(at) {
			return true
		}
	}
	return false
}

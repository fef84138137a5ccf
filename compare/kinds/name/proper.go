package name

import (
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/identity"
	"factdiff/compare/lexicon"
	"factdiff/compare/pair"
	"factdiff/compare/text"
	"factdiff/compare/wording"
	"factdiff/sources"
)

// properOdds is the log-odds that a word nobody knows, which stands beside the
// same name as a word one letter away from it, is that word misspelt.
const properOdds = 2.2

// minProper is the least number of letters of a word that is looked at.
const minProper = 4

// proper is a capitalised word that stands beside another one in a name.
type proper struct {
	article, token int
	word, beside   string // lower case; beside begins with "<" or ">"
	with           int    // the token beside it
}

// properSlips finds slips in names of any sort, "Geological Suvrey" beside
// "Geological Survey": a word that only one article writes and no list of
// words, names or places knows, one letter away from a word that another
// article writes beside the same name. Places of seen are left alone.
func properSlips(s *pair.Story, seen []fact.Slot) []fact.Slot {
	index := map[string][]proper{} // by beside
	for a := range s.Readings {
		for _, p := range properWords(s, a) {
			index[p.beside] = append(index[p.beside], p)
		}
	}
	spread := spreadOf(s)
	best := map[string][2]proper{} // by the misspelt word
	for _, beside := range sortedKeys(index) {
		for _, x := range index[beside] {
			if spread[x.word] != 1 || known(x.word) {
				continue
			}
			for _, y := range index[beside] {
				if _, done := best[x.word]; !done && x.article != y.article && misspelt(x.word, y.word) {
					best[x.word] = [2]proper{x, y}
				}
			}
		}
	}
	for _, w := range sortedKeys(best) {
		if slot := properSlot(s, best[w]); !overlaps(slot, seen) {
			seen = append(seen, slot)
		}
	}
	return seen
}

// properWords is the words of names in an article that have a neighbour.
func properWords(s *pair.Story, article int) []proper {
	r := s.Readings[article]
	var out []proper
	for i := range r.Tokens {
		if !inName(&r.Tokens[i]) {
			continue
		}
		for _, j := range [2]int{i - 1, i + 1} {
			if j < 0 || j >= len(r.Tokens) || !inName(&r.Tokens[j]) || r.Tokens[j].Sentence != r.Tokens[i].Sentence || courtesy(r.Tokens[j].Norm) {
				continue
			}
			side := "<"
			if j > i {
				side = ">"
			}
			out = append(out, proper{article, i, r.Tokens[i].Norm, side + r.Tokens[j].Norm, j})
		}
	}
	return out
}

// inName reports whether a token can be a word of a name, written in full.
func inName(t *text.Token) bool {
	return t.Kind == text.Word && t.Shape == text.Title && !strings.HasSuffix(t.Norm, ".")
}

func courtesy(w string) bool {
	switch w {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "the":
		return true
	}
	return false
}

// spreadOf counts the articles that write each word.
func spreadOf(s *pair.Story) map[string]int {
	out := map[string]int{}
	for _, r := range s.Readings {
		here := map[string]bool{}
		for i := range r.Tokens {
			if w := r.Tokens[i].Norm; len(w) >= minProper && !here[w] {
				here[w] = true
				out[w]++
			}
		}
	}
	return out
}

// known reports whether a word is spelled as some word, name or place is.
func known(w string) bool {
	p := lexicon.Plain(w)
	return lexicon.Common(p) > 0 || lexicon.IsPlace(p) || lexicon.LooksGiven(p) || lexicon.LookupName(p).Surname > 0 || lexicon.Demonym(p) != ""
}

// misspelt reports whether x is y with one slip of the pen, not another way
// to write it.
func misspelt(x, y string) bool {
	if min(len(x), len(y)) < minProper || max(len(x), len(y)) == minProper || x+"s" == y || y+"s" == x {
		return false
	}
	return identity.Distance(identity.Plain(x), identity.Plain(y)) == 1 && !wording.SameSpelling(x, y) && (!lexicon.SameSound(x, y) || lexicon.Misdoubled(x, y))
}

// properSlot is the row of a misspelt word and the right one, each with the
// name it stands beside.
func properSlot(s *pair.Story, p [2]proper) fact.Slot {
	var facts []fact.Fact
	for _, x := range p {
		r := s.Readings[x.article]
		span := sources.Span{Start: r.Tokens[min(x.token, x.with)].Start, End: r.Tokens[max(x.token, x.with)].End}
		facts = append(facts, fact.Fact{Kind: fact.Name, Article: x.article, Span: span, Sentence: r.Tokens[x.token].Sentence,
			Value: Value{r.Words(span), everywhere(s, x)}, Subject: r.Words(span), Attribute: "name", Entity: -1})
	}
	subject := facts[1].Subject
	sortFacts(facts)
	return fact.Slot{Kind: fact.Name, Subject: subject, Attribute: "name", Facts: facts, LogOdds: properOdds,
		Judgement: slipped("one letter"),
		Scores:    []fact.Score{{Feature: "unknown word", Level: "one letter from what stands beside the same name elsewhere", Weight: properOdds}}}
}

// everywhere is every place where the article writes the word.
func everywhere(s *pair.Story, p proper) []sources.Span {
	var out []sources.Span
	for i := range s.Readings[p.article].Tokens {
		if t := &s.Readings[p.article].Tokens[i]; t.Norm == p.word {
			out = append(out, t.Span)
		}
	}
	return out
}

// overlaps reports whether a row of seen already holds a conflict of names at
// a place of the slot.
func overlaps(slot fact.Slot, seen []fact.Slot) bool {
	for _, o := range seen {
		if o.Verdict != fact.Conflict {
			continue
		}
		for _, f := range o.Facts {
			for _, g := range slot.Facts {
				if f.Article == g.Article && touch(f, g) {
					return true
				}
			}
		}
	}
	return false
}

func touch(f, g fact.Fact) bool {
	if f.Span.Overlaps(g.Span) {
		return true
	}
	v, ok := f.Value.(Value)
	return ok && slices.ContainsFunc(v.mentions, g.Span.Overlaps)
}

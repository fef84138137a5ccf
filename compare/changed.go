package compare

import (
	"strings"

	"factdiff/compare/copies"
	"factdiff/compare/fact"
	"factdiff/compare/identity"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// copiedOdds is the log-odds that two names at one place of a shared passage
// were meant to be the same: one outlet changed the copy.
const copiedOdds = 2.5

// maxNameWords is how many words a changed name may have.
const maxNameWords = 3

// changedNames finds names of places and organisations that differ at one
// place of a passage two articles share, where no other kind speaks of them.
func (s *story) changedNames() []fact.Slot {
	taken := s.conflicting()
	var out []fact.Slot
	for _, p := range s.copies.Pairs {
		for _, passage := range p.Passages {
			for _, d := range passage.Differs {
				if slot, ok := s.changedName(p, d); ok && !taken.any(slot.Facts) {
					out = append(out, slot)
				}
			}
		}
	}
	return out
}

func (s *story) changedName(p copies.Pair, d copies.Difference) (fact.Slot, bool) {
	a, okA := nameAt(p.A, s.readings[p.A], d.A)
	b, okB := nameAt(p.B, s.readings[p.B], d.B)
	if !okA || !okB || a.Kind != b.Kind || houseStyle(a, b) || shortFor(a, b) || shortFor(b, a) {
		return fact.Slot{}, false
	}
	return fact.Slot{Kind: a.Kind, Subject: a.Subject, Attribute: string(a.Kind), Facts: []fact.Fact{a, b}, LogOdds: copiedOdds, Copied: true,
		Judgement: fact.Judgement{Verdict: fact.Conflict, Rung: "changed-in-copy", Why: "the articles share this passage but for the name"},
		Scores:    []fact.Score{{Feature: "shared passage", Level: "the names stand at one place of it", Weight: copiedOdds}}}, true
}

// houseStyle reports whether two names differ only by how a newsroom writes
// them: titles, abbreviations, romanisation, a capital for its government.
func houseStyle(a, b fact.Fact) bool {
	x, y := a.Value.Normalized(), b.Value.Normalized()
	return x == y || titles[x] || titles[y] || lexicon.SameSound(x, y) ||
		lexicon.Government(x) != "" && lexicon.Government(x) == lexicon.Government(y) ||
		placeKey(x) != "" && (lexicon.Within(placeKey(x), placeKey(y)) || lexicon.Within(placeKey(y), placeKey(x)))
}

func placeKey(name string) string {
	if ps := lexicon.Places(name); len(ps) > 0 {
		return ps[0].Key
	}
	return ""
}

// titles are no names, whatever stands beside them.
var titles = map[string]bool{"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "sir": true, "mt": true, "mount": true, "st": true,
	"saint": true, "sen": true, "rep": true, "gov": true, "sgt": true, "capt": true, "lt": true, "rev": true, "prof": true}

// shortFor reports whether one name is part of the other.
func shortFor(a, b fact.Fact) bool {
	return strings.Contains(" "+a.Value.Normalized()+" ", " "+b.Value.Normalized()+" ")
}

// properName is a name in plain letters.
type properName string

func (n properName) Normalized() string { return string(n) }

// nameAt reads the span as a name: one to three capitalised words that do not
// begin their sentence; a place if the gazetteer knows it.
func nameAt(article int, r *reading.Reading, span sources.Span) (fact.Fact, bool) {
	first, end := r.TokensIn(span)
	if end <= first || end-first > maxNameWords || r.SentenceOf(first).Heading || first == r.SentenceOf(first).First {
		return fact.Fact{}, false
	}
	for i := first; i < end; i++ {
		if t := &r.Tokens[i]; t.Kind != text.Word || t.Shape != text.Title || months[t.Norm] {
			return fact.Fact{}, false
		}
	}
	words := r.Slice(r.Join(first, end))
	f := fact.Fact{Kind: fact.Name, Article: article, Span: r.Join(first, end), Sentence: r.Tokens[first].Sentence,
		Value: properName(identity.Plain(words)), Subject: words, Attribute: "name", Entity: -1}
	if lexicon.IsPlace(identity.Plain(words)) {
		f.Kind, f.Attribute = fact.Place, "place"
	}
	return f, true
}

// months and days begin with a capital and are no names; the kind date has them.
var months = map[string]bool{"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true,
	"august": true, "september": true, "october": true, "november": true, "december": true, "monday": true, "tuesday": true,
	"wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// spans is what conflicts already cover, by article.
type spans map[int][]sources.Span

func (s *story) conflicting() spans {
	out := spans{}
	for _, slot := range s.slots {
		if slot.Verdict == fact.Conflict {
			for _, f := range slot.Facts {
				out[f.Article] = append(out[f.Article], f.Span)
			}
		}
	}
	return out
}

// spoken tells whether a claim or quotation already speaks of a fact's place.
func (s *story) spoken() func(fact.Fact) bool {
	said := spans{}
	for _, slot := range s.slots {
		if slot.Kind == fact.Claim || slot.Kind == fact.Quote {
			for _, f := range slot.Facts {
				said[f.Article] = append(said[f.Article], f.Span)
			}
		}
	}
	return func(f fact.Fact) bool { return said.any([]fact.Fact{f}) }
}

func (x spans) any(facts []fact.Fact) bool {
	for _, f := range facts {
		for _, s := range x[f.Article] {
			if s.Overlaps(f.Span) {
				return true
			}
		}
	}
	return false
}

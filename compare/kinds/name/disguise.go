package name

import (
	"slices"
	"sort"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/identity"
	"factdiff/compare/lookalike"
	"factdiff/compare/pair"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// disguiseOdds is the log-odds that an editor must look at names which look
// alike but are of other letters; unseenOdds where only invisible characters
// stand in one, as publishing systems leave them behind.
const (
	disguiseOdds = 4
	unseenOdds   = 1
)

// place is one place where a name stands.
type place struct {
	article, sentence int
	span              sources.Span
	seen              string // the name as a reader sees it
	words             []word
}

// word is one word of a name, in small letters.
type word struct {
	seen    string // as a reader sees it
	letters string // as it stands, with what only looks Latin spelled out
	// told says in full what is odd about it, "" for a word that is what it
	// seems.
	told string
	// letter is true where letters are odd, not only something invisible.
	letter bool
}

// spelling is a name with the very letters of the words that differ.
type spelling struct {
	Value
	letters string
}

// Normalized is the words that differ, in their very letters.
func (s spelling) Normalized() string { return s.letters }

// disguised returns a slot for each name that is written in different letters
// which look alike, by several articles or by one, and the people among them.
func disguised(s *pair.Story) (slots []fact.Slot, people map[int]bool) {
	people = map[int]bool{}
	if !slices.ContainsFunc(s.Readings, func(r *reading.Reading) bool { return r.HasDisguised() }) {
		return nil, people
	}
	for p := range s.People.People {
		if slot, ok := disguisedSlot(s.People.People[p].Name, personPlaces(s, p)); ok {
			slots = append(slots, slot)
			people[p] = true
		}
	}
	others := otherPlaces(s)
	for _, key := range sortedKeys(others) {
		if slot, ok := disguisedSlot(others[key][0].seen, others[key]); ok {
			slots = append(slots, slot)
		}
	}
	return slots, people
}

// personPlaces is every place where a person is named.
func personPlaces(s *pair.Story, p int) []place {
	var out []place
	for _, ref := range s.People.People[p].Refs {
		for _, m := range s.Readings[ref.Article].People.Entities[ref.Entity].Mentions {
			out = appendPlace(out, s, ref.Article, m)
		}
	}
	return out
}

// otherPlaces is where organisations, places and works are named, by name.
func otherPlaces(s *pair.Story) map[string][]place {
	out := map[string][]place{}
	for a, r := range s.Readings {
		for m := range r.People.Mentions {
			if at := &r.People.Mentions[m]; at.Type != entity.Person {
				key := identity.Plain(r.Slice(at.Span))
				out[key] = appendPlace(out[key], s, a, m)
			}
		}
	}
	return out
}

func appendPlace(list []place, s *pair.Story, article, mention int) []place {
	r := s.Readings[article]
	m := &r.People.Mentions[mention]
	if m.Form != entity.Named {
		return list
	}
	p := place{article, r.Tokens[m.First].Sentence, m.Span, r.Words(m.Span), nil}
	for t := m.First; t < m.End; t++ {
		w := word{seen: r.Tokens[t].Norm, letters: r.Tokens[t].Norm}
		if len(r.Disguised(r.Tokens[t].Span)) > 0 {
			raw := r.Article.Slice(r.Tokens[t].Span)
			spelled := lookalike.Spelled(raw)
			w.letters, w.letter = strings.ToLower(spelled), !lookalike.SameLetters(raw)
			w.told = spelled + " has " + strings.Join(lookalike.Odd(raw), " and ")
		}
		p.words = append(p.words, w)
	}
	return append(list, p)
}

// letters is the words of the list that stand in the name, in their letters.
func (p *place) letters(list map[string]bool) string {
	var out []string
	for _, w := range p.words {
		if list[w.seen] {
			out = append(out, w.letters)
		}
	}
	return strings.Join(out, " ")
}

// disguisedSlot compares the letters at the places of one name: a word that
// stands here as it seems and there in letters which only look so.
func disguisedSlot(subject string, places []place) (fact.Slot, bool) {
	varies := varying(places)
	longest := map[string]place{} // by spelling and article
	for _, p := range places {
		letters := p.letters(varies)
		key := letters + "\x00" + string(rune(p.article))
		if old, ok := longest[key]; letters != "" && (!ok || len(p.seen) > len(old.seen)) {
			longest[key] = p
		}
	}
	odds := weighDisguise(places, varies)
	slot := fact.Slot{Kind: fact.Name, Subject: subject, Attribute: "name", Judgement: judgeDisguise(places, varies), LogOdds: odds.Weight, Scores: []fact.Score{odds}}
	for _, key := range sortedKeys(longest) {
		p := longest[key]
		slot.Facts = append(slot.Facts, fact.Fact{Kind: fact.Name, Article: p.article, Span: p.span, Sentence: p.sentence, Subject: subject, Attribute: "name",
			Value: spelling{Value{p.seen, spansOf(places, p.article)}, p.letters(varies)}, Entity: -1})
	}
	sortFacts(slot.Facts)
	slot.Within = within(slot.Facts)
	return slot, len(varies) > 0
}

// varying is the words, as seen, that are written in more ways than one.
func varying(places []place) map[string]bool {
	letters, varies := map[string]string{}, map[string]bool{}
	for _, p := range places {
		for _, w := range p.words {
			if first, ok := letters[w.seen]; !ok {
				letters[w.seen] = w.letters
			} else if first != w.letters {
				varies[w.seen] = true
			}
		}
	}
	return varies
}

// weighDisguise says how surely an editor must look.
func weighDisguise(places []place, varies map[string]bool) fact.Score {
	for _, p := range places {
		for _, w := range p.words {
			if w.letter && varies[w.seen] {
				return fact.Score{Feature: "letters", Level: "the names look the same and are of other letters", Weight: disguiseOdds}
			}
		}
	}
	return fact.Score{Feature: "letters", Level: "something invisible stands in one name", Weight: unseenOdds}
}

// differentLetters begins what both ladders say of look-alikes.
const differentLetters = "the names look the same, but their letters are not: "

// maxOddWords is how many words an explanation spells out.
const maxOddWords = 3

// judgeDisguise says which letters are not what they seem.
func judgeDisguise(places []place, varies map[string]bool) fact.Judgement {
	told := map[string]bool{}
	for _, p := range places {
		for _, w := range p.words {
			if w.told != "" && w.letters != w.seen && varies[w.seen] && len(told) < maxOddWords {
				told[w.told] = true
			}
		}
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "look-alike-letters",
		Why: differentLetters + strings.Join(sortedKeys(told), "; ")}
}

func spansOf(places []place, article int) []sources.Span {
	var out []sources.Span
	for _, p := range places {
		if p.article == article {
			out = append(out, p.span)
		}
	}
	return out
}

func sortedKeys[T any](m map[string]T) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

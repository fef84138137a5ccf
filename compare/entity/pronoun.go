package entity

import (
	"sort"

	"factdiff/compare/text"
)

// pronouns finds whom "he" and "she" mean where that is safe: outside
// quotations, where one person only is near whom the pronoun fits, or where
// the pronoun takes up the subject of the sentence before. Where another
// person is spoken of without a name in between ("the man", "a suspect"), it
// stays open.
func (s *resolver) pronouns() {
	quoted := s.quotedTokens()
	var added []Mention
	last := Mention{Entity: -1} // the pronoun resolved last
	for i := range s.Doc.Tokens {
		female, male := pronounGender(s.Tok(i).Norm)
		if !female && !male || quoted[i] || s.Tok(i).Kind != text.Word {
			continue
		}
		e := s.antecedent(i, female, last)
		if e < 0 {
			continue
		}
		x := &s.idx.Entities[e]
		x.Female, x.Male = x.Female || female, x.Male || male
		last = Mention{Span: s.Doc.Tokens[i].Span, First: i, End: i + 1, Type: Person, Entity: e, Form: Pronoun}
		added = append(added, last)
	}
	s.idx.insert(added)
}

func pronounGender(w string) (female, male bool) {
	switch w {
	case "he", "him", "his", "himself":
		return false, true
	case "she", "her", "hers", "herself":
		return true, false
	}
	return false, false
}

// reach is how many tokens of one sentence are looked at.
const reach = 200

// antecedent is the person a pronoun at token i means, or -1.
func (s *resolver) antecedent(i int, female bool, last Mention) int {
	sentence := s.Tok(i).Sentence
	here := s.fitting(max(s.Doc.Sentences[sentence].First, i-reach), i, female)
	if last.Entity >= 0 && s.Tok(last.First).Sentence == sentence && s.fits(last.Entity, female) {
		here = appendNew(here, last.Entity)
	}
	switch {
	case len(here) == 1 && !s.unnamed(s.lastEnd(here[0], i), i):
		return here[0]
	case len(here) > 0:
		return -1
	}
	for back := 1; back <= 2 && sentence-back >= 0; back++ {
		before := &s.Doc.Sentences[sentence-back]
		if before.Heading || s.Doc.Sentences[sentence].Paragraph-before.Paragraph > 1 {
			return -1
		}
		first := max(before.First, before.End-reach)
		there := s.fitting(first, before.End, female)
		if last.Entity >= 0 && s.Tok(last.First).Sentence == sentence-back && s.fits(last.Entity, female) {
			there = appendNew(there, last.Entity)
		}
		if len(there) == 0 {
			if s.unnamed(max(first, i-2*reach), i) {
				return -1
			}
			continue
		}
		return s.fromBefore(i, there, before, last)
	}
	return -1
}

// fromBefore chooses among the people of an earlier sentence: the only one,
// or its subject where the pronoun is a subject too.
func (s *resolver) fromBefore(i int, there []int, before *text.Sentence, last Mention) int {
	e := there[0]
	if len(there) > 1 {
		if n := s.Tok(i).Norm; n != "he" && n != "she" || !s.Starts(i) {
			return -1
		}
		if e = s.subject(before, last); e < 0 || !contains(there, e) {
			return -1
		}
	}
	from := max(s.lastEnd(e, i), i-2*reach)
	if last.Entity == e {
		from = max(from, last.End)
	}
	if s.unnamed(from, i) {
		return -1
	}
	return e
}

// fitting lists the people named in tokens [first, end) whom a pronoun fits.
func (s *resolver) fitting(first, end int, female bool) []int {
	var out []int
	from := sort.Search(len(s.idx.Mentions), func(m int) bool { return s.idx.Mentions[m].First >= first })
	for _, m := range s.idx.Mentions[from:] {
		if m.First >= end {
			break
		}
		if m.Type == Person && s.fits(m.Entity, female) {
			out = appendNew(out, m.Entity)
		}
	}
	return out
}

func (s *resolver) fits(e int, female bool) bool {
	x := &s.idx.Entities[e]
	return !(female && x.Male && !x.Female || !female && x.Female && !x.Male)
}

// subject is the person a sentence begins with, or -1.
func (s *resolver) subject(t *text.Sentence, last Mention) int {
	from := sort.Search(len(s.idx.Mentions), func(m int) bool { return s.idx.Mentions[m].First >= t.First })
	if last.Entity >= 0 && last.First == t.First {
		return last.Entity
	}
	for _, m := range s.idx.Mentions[from:] {
		if m.First >= t.End {
			break
		}
		if m.Type != Person {
			continue
		}
		if m.First-t.First > 5 || s.Tok(m.End).Norm == "'s" {
			return -1
		}
		return m.Entity
	}
	return -1
}

// lastEnd is the end of the last mention of e before token i.
func (s *resolver) lastEnd(e, i int) int {
	at := sort.Search(len(s.idx.Mentions), func(m int) bool { return s.idx.Mentions[m].First >= i })
	for m := at - 1; m >= 0; m-- {
		if s.idx.Mentions[m].Entity == e {
			return s.idx.Mentions[m].End
		}
	}
	return i
}

// unnamed reports whether tokens [first, end) speak of a person without a
// name who could be meant instead; a role in apposition right after the name
// is the named person.
func (s *resolver) unnamed(first, end int) bool {
	apposition := s.Tok(first).Norm == ","
	for i := first; i < end; i++ {
		if apposition && i > first && s.Tok(i).Norm == "," {
			apposition = false
		}
		if apposition || s.Tok(i).Kind != text.Word || s.Capital(i) && !s.Starts(i) {
			continue
		}
		if personNoun[s.Tok(i).Norm] && s.introduced(i) {
			return true
		}
	}
	return false
}

// introduced reports whether the noun at token i has an article or another
// determiner before it, with at most three words between.
func (s *resolver) introduced(i int) bool {
	for j := i - 1; j >= i-4 && s.SameSentence(i, j); j-- {
		switch s.Tok(j).Norm {
		case "a", "an", "the", "another", "one", "this", "that", "old":
			return true
		case ",", ".", "and", "said", "of":
			return false
		}
	}
	return false
}

// personNoun are nouns for a person who may be meant by a later pronoun.
var personNoun = words("man woman boy girl suspect victim teen teenager gunman shooter driver officer father mother son daughter husband wife " +
	"brother sister child baby student teacher player attacker assailant robber passenger resident neighbor neighbour friend girlfriend " +
	"boyfriend defendant inmate deputy soldier worker employee clerk patient doctor nurse pilot witness juvenile individual person guy lady")

// quotedTokens marks the tokens inside quotation marks, paragraph by
// paragraph.
func (s *resolver) quotedTokens() []bool {
	out := make([]bool, len(s.Doc.Tokens))
	open, paragraph := false, -1
	for i := range s.Doc.Tokens {
		if p := s.Doc.SentenceOf(i).Paragraph; p != paragraph {
			open, paragraph = false, p
		}
		switch s.Doc.Tokens[i].Norm {
		case "“", "``":
			open = true
		case "”", "''":
			open = false
		case "\"":
			open = !open
		default:
			out[i] = open
		}
	}
	return out
}

func appendNew(list []int, e int) []int {
	if contains(list, e) {
		return list
	}
	return append(list, e)
}

func contains(list []int, e int) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// insert puts mentions between those of the index and renews every list of
// mentions.
func (idx *Index) insert(added []Mention) {
	if len(added) == 0 {
		return
	}
	old := idx.Mentions
	all := make([]Mention, 0, len(old)+len(added))
	moved := make([]int, len(old))
	for m, k := 0, 0; m < len(old) || k < len(added); {
		if k == len(added) || m < len(old) && old[m].First <= added[k].First {
			moved[m] = len(all)
			all = append(all, old[m])
			m++
		} else {
			all = append(all, added[k])
			k++
		}
	}
	idx.Mentions = all
	for i := range idx.Roles {
		idx.Roles[i].Mention = moved[idx.Roles[i].Mention]
	}
	for e := range idx.Entities {
		idx.Entities[e].Mentions = nil
	}
	for m, at := range all {
		e := &idx.Entities[at.Entity]
		e.Mentions = append(e.Mentions, m)
	}
}

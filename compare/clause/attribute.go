package clause

import "factdiff/compare/text"

// attribute finds whose word the clauses of the sentence are.
func (r *reader) attribute(s *text.Sentence, from int) {
	clauses := r.out[from:]
	r.hedge(s, clauses)
	first, speech := -1, -1
	for i := range clauses {
		if speaks(&clauses[i]) {
			first = i
			break
		}
	}
	for i := range clauses {
		c := &clauses[i]
		if speech >= 0 {
			say := &clauses[speech]
			c.Attribution = Attribution{Source: say.Subject, Cue: say.Lemma, Denied: say.Lemma == "deny" && !say.Negated}
		} else if first > i && r.closesWith(&clauses[first], s) {
			c.Attribution = Attribution{Source: clauses[first].Subject, Cue: clauses[first].Lemma}
		}
		if speaks(c) {
			speech = i
		}
		if i > 0 && underAccusation(&clauses[i-1], c) {
			c.Hedge = true
		}
		c.Hedge = c.Hedge || c.Modality == Reported
	}
	if first < 0 {
		r.accordingTo(s, clauses)
	}
}

// speaks reports whether somebody is said to say what follows.
func speaks(c *Clause) bool {
	return saying(c.Lemma) && !c.Passive && c.Modality == Fact && !c.Subject.Empty()
}

// closesWith reports whether the clause of saying ends the sentence, so that
// what stands before it is what is said.
func (r *reader) closesWith(say *Clause, s *text.Sentence) bool {
	before := say.First - 1
	return before > s.First && (r.doc.Tokens[before].Tag == text.Comma || r.doc.Tokens[before].Tag == text.CloseQuote)
}

// hedge marks what an adverb makes hearsay: the verb it stands with or before,
// and verbs joined to that ("allegedly hit a woman and fled"); at the beginning of
// a sentence all of it.
func (r *reader) hedge(s *text.Sentence, clauses []Clause) {
	for i := s.First; i < s.End; i++ {
		if !hearsay(&r.doc.Tokens[i]) || r.ofAdjective(i, s) {
			continue
		}
		k := 0
		for k < len(clauses)-1 && clauses[k].Group[1] <= i {
			k++
		}
		for n := k; n < len(clauses); n++ {
			if n == k || i == s.First || r.joins(&clauses[k], &clauses[n]) {
				clauses[n].Hedge = true
			}
		}
	}
}

func hearsay(t *text.Token) bool {
	if t.Tag != text.RB {
		return false
	}
	switch t.Norm {
	case "allegedly", "reportedly", "supposedly", "purportedly", "apparently":
		return true
	}
	return false
}

// ofAdjective reports whether the adverb at token i belongs to an adjective that
// stands with a noun: "an apparently accidental fall".
func (r *reader) ofAdjective(i int, s *text.Sentence) bool {
	t := r.doc.Tokens
	return i > s.First && i+1 < s.End && t[i+1].Tag.IsAdjective() && !t[i-1].Tag.IsVerb()
}

// joins reports whether "and" joins verb c to verb a, of one subject and form.
func (r *reader) joins(a, c *Clause) bool {
	before := c.Group[0] - 1
	return before > a.Verb && r.doc.Tokens[before].Norm == "and" && c.Subject.First == a.Subject.First && c.Tense == a.Tense
}

// accordingTo attributes the clauses of a sentence with "according to".
func (r *reader) accordingTo(s *text.Sentence, clauses []Clause) {
	t := r.doc.Tokens
	for i := s.First; i+2 < s.End; i++ {
		if t[i].Norm != "according" || t[i+1].Norm != "to" {
			continue
		}
		ch, ok := r.chunkAt(i + 2)
		if !ok {
			return
		}
		for k := range clauses {
			clauses[k].Attribution = Attribution{Source: r.phrase(ch), Cue: "according to"}
		}
		return
	}
}

// saying reports whether a verb puts into words.
// Saying reports whether a verb, in its base form, is one of telling.
func Saying(verb string) bool { return saying(verb) }

func saying(verb string) bool {
	switch verb {
	case "say", "tell", "report", "announce", "claim", "allege", "deny", "confirm", "state", "add", "insist", "argue", "acknowledge",
		"admit", "write", "declare", "testify", "assert", "contend", "maintain", "suggest", "warn", "explain", "note", "tweet":
		return true
	}
	return false
}

// underAccusation reports whether a clause is what somebody is accused of:
// "accused of killing", "charged with shooting", "suspected of".
func underAccusation(outer, c *Clause) bool {
	switch outer.Lemma {
	case "accuse", "suspect", "charge", "indict", "allege":
		return c.Tense == None && c.Group[0]-outer.Group[1] <= 2
	}
	return false
}

package foreign

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/kinds"
	"factdiff/compare/kinds/date"
	"factdiff/compare/kinds/number"
	"factdiff/compare/lexicon"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// What two sentences must share, in names and other figures, before their
// figures or dates are taken for one thing; a figure of three digits or more
// says something itself.
const (
	sharedToAgree    = 2
	sharedIfTelling  = 1
	sharedToConflict = 3
	sharedWeight     = 1.2 // log-odds of each, up to three
	alikeWeight      = 2   // of equal values
	conflictWeight   = -3  // of values that differ
)

// Split parts the facts of articles in English from those of the others.
func Split(facts []fact.Fact, readings []*reading.Reading) (own, others []fact.Fact) {
	for _, f := range facts {
		if readings[f.Article].Article.Foreign == "" {
			own = append(own, f)
		} else {
			others = append(others, f)
		}
	}
	return own, others
}

// Join adds the facts of articles that are not in English to the slots of
// the facts they are the same as, and makes slots of those that stand alone.
func Join(slots []fact.Slot, own, others []fact.Fact, readings []*reading.Reading) []fact.Slot {
	if len(others) == 0 {
		return slots
	}
	j := newJoiner(slots, own, others, readings)
	for i := range others {
		for article := range readings {
			if article != others[i].Article {
				j.join(&others[i], article)
			}
		}
	}
	for i := range j.slots {
		if j.slots[i].Differs == nil { // else they stand in step with the facts
			sortFacts(j.slots[i].Facts)
		}
	}
	return j.slots
}

// candidate is a fact with what its sentence shares with another.
type candidate struct {
	f      *fact.Fact
	shared int
	fact.Judgement
}

// join finds the fact of an article that f is the same as, else one that it
// surely contradicts.
func (j *joiner) join(f *fact.Fact, article int) {
	list := j.candidates(f, article)
	if len(list) == 0 {
		return
	}
	sort.SliceStable(list, func(a, b int) bool { return list[a].shared > list[b].shared })
	for _, c := range list {
		if c.Verdict == fact.Agree || c.Verdict == fact.Compatible {
			if c.shared >= sharedToAgree || c.shared >= sharedIfTelling && telling(f) {
				j.put(f, c, alikeWeight)
			}
			return // the other article has the same value, whatever it says it of
		}
	}
	if c := list[0]; c.Verdict == fact.Conflict && j.sure(f, list) {
		j.put(f, c, conflictWeight)
	}
}

// maxCandidates bounds how many facts of one sort and article are looked at.
const maxCandidates = 300

// candidates are the facts of an article that f can be compared with.
func (j *joiner) candidates(f *fact.Fact, article int) []candidate {
	if j.readings[article].Article.Foreign != "" && article < f.Article {
		return nil // seen from the other side
	}
	var out []candidate
	list := j.bySort[sortOf(f, article)]
	for _, g := range list[:min(len(list), maxCandidates)] {
		if judgement := kinds.Judge(f, g); judgement.Verdict != "" {
			out = append(out, candidate{g, j.shared(f, g), judgement})
		}
	}
	return out
}

// telling reports whether a value is found again by chance alone hardly ever.
func telling(f *fact.Fact) bool {
	switch v := f.Value.(type) {
	case number.Value:
		return v.Digits >= 3 || v.Class == quantity.Measure && v.Digits == 2 || v.Class == quantity.Percent && v.Value != math.Trunc(v.Value)
	case date.Value:
		return v.Year > 0
	}
	return false
}

// sure reports whether a conflict with the first of the candidates can mean
// nothing else: much is shared with its sentence and little with any other,
// both values are exact, and each is the only one of its sentence.
func (j *joiner) sure(f *fact.Fact, list []candidate) bool {
	c := list[0]
	if c.shared < sharedToConflict || len(list) > 1 && list[1].shared >= sharedIfTelling+1 || !exact(f) || !exact(c.f) || !near(f, c.f) {
		return false
	}
	return j.alone(f) && j.alone(c.f) && !j.said(f.Article, c.f)
}

// alone reports whether no other fact of its sort stands in the sentence.
func (j *joiner) alone(f *fact.Fact) bool {
	for _, g := range j.bySentence[[2]int{f.Article, f.Sentence}] {
		if g.Span != f.Span && sortOf(g, 0) == sortOf(f, 0) {
			return false
		}
	}
	return true
}

// said reports whether an article gives the value of f anywhere.
func (j *joiner) said(article int, f *fact.Fact) bool {
	for _, g := range j.bySort[sortOf(f, article)] {
		if g.Value.Normalized() == f.Value.Normalized() {
			return true
		}
	}
	return false
}

// exact reports whether a value says all of itself without doubt.
func exact(f *fact.Fact) bool {
	switch v := f.Value.(type) {
	case number.Value:
		return !v.Approx && v.Low == v.High && (v.Class == quantity.Percent || v.Class == quantity.Measure)
	case date.Value:
		return v.Month > 0 && v.Mention.Day > 0 && v.Mod == "" && !v.Interval.From.IsZero()
	}
	return false
}

// near reports whether two dates can be meant to be one: they lie in a month.
func near(f, g *fact.Fact) bool {
	x, ok := f.Value.(date.Value)
	y, ok2 := g.Value.(date.Value)
	return !ok || !ok2 || x.Interval.From.Sub(y.Interval.From).Abs().Hours() <= 31*24
}

// shared is how many names and other figures two facts' sentences share.
func (j *joiner) shared(f, g *fact.Fact) int {
	n := 0
	theirs := j.anchorsOf(g)
	for a := range j.anchorsOf(f) {
		if theirs[a] && !says(f, a) && !says(g, a) {
			n++
		}
	}
	return n
}

// says reports whether an anchor is part of the fact itself.
func says(f *fact.Fact, anchor string) bool { return anchor == f.Value.Normalized() }

// leastAnchor is how long a word must be to be the same name in another
// language by no accident.
const leastAnchor = 4

// anchorsOf lists what a sentence says in any language: names and figures.
func (j *joiner) anchorsOf(f *fact.Fact) map[string]bool {
	key := [2]int{f.Article, f.Sentence}
	if m, ok := j.anchors[key]; ok {
		return m
	}
	r := j.readings[f.Article]
	m := map[string]bool{}
	j.anchors[key] = m
	sent := r.Sentences[f.Sentence]
	for t := sent.First; t < sent.End; t++ {
		if tok := &r.Tokens[t]; tok.Kind == text.Word && tok.Capitalised() && (r.Article.Foreign != "" || named(r, t)) {
			if w := strings.TrimSuffix(lexicon.Plain(r.Text(t)), "s"); len(w) >= leastAnchor { // Easton, Eastons
				m[w] = true
			}
		}
	}
	for _, g := range j.bySentence[key] {
		m[g.Value.Normalized()] = true
	}
	return m
}

// named reports whether a token is part of a name.
func named(r *reading.Reading, t int) bool {
	m := r.People.At(t)
	return m >= 0 && r.People.Mentions[m].Form == entity.Named
}

// put adds one of two facts to the slot of the other, or makes a slot of both.
func (j *joiner) put(f *fact.Fact, c candidate, weight float64) {
	slot, mine, theirs := j.slotOf(f, c)
	switch {
	case mine && theirs:
		return
	case theirs:
		j.add(slot, f)
		return
	case mine:
		j.add(slot, c.f)
		return
	}
	shared := min(c.shared, sharedToConflict)
	scores := []fact.Score{{Feature: "names and figures", Level: fmt.Sprintf("the sentences share %d", c.shared), Weight: sharedWeight * float64(shared)},
		{Feature: "value", Level: c.Rung, Weight: weight}}
	row := fact.Slot{Kind: f.Kind, Subject: c.f.Subject, Attribute: c.f.Attribute, Facts: []fact.Fact{*c.f, *f}, Judgement: c.Judgement, Scores: scores}
	row.LogOdds = scores[0].Weight + scores[1].Weight
	j.slots = append(j.slots, row)
	j.note(len(j.slots) - 1)
}

// slotOf is the slot that already holds one of the facts or both.
func (j *joiner) slotOf(f *fact.Fact, c candidate) (slot int, mine, theirs bool) {
	x, mine := j.inSlot[placeOf(f)]
	y, theirs := j.inSlot[placeOf(c.f)]
	fits := func(i int) bool { return c.Verdict != fact.Conflict || j.slots[i].Verdict == fact.Conflict }
	mine, theirs = mine && fits(x), theirs && fits(y)
	if theirs {
		return y, mine, theirs
	}
	return x, mine, theirs
}

// add adds a fact to a slot; what differs within the values of the others
// stays as it is.
func (j *joiner) add(slot int, f *fact.Fact) {
	s := &j.slots[slot]
	s.Facts = append(s.Facts, *f)
	j.inSlot[placeOf(f)] = slot
	if s.Differs != nil {
		s.Differs = append(s.Differs, nil)
	}
}

func sortFacts(facts []fact.Fact) {
	sort.SliceStable(facts, func(a, b int) bool {
		return facts[a].Article < facts[b].Article || facts[a].Article == facts[b].Article && facts[a].Span.Start < facts[b].Span.Start
	})
}

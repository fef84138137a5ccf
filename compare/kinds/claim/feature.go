package claim

import (
	"factdiff/compare/clause"
	"factdiff/compare/lexicon/antonym"
	"factdiff/compare/text"
)

// A feature looks at a candidate and names a level, an index into Levels.
type feature struct {
	Name   string
	Levels []string
	level  func(*wording, *candidate) int
}

// features is the visible list; weights.tsv has a line for each level.
var features = []feature{
	{"relation", []string{"same words", "denied", "opposite outcome", "opposite stage", "opposite preposition", "opposite word"}, relationLevel},
	{"sentence", []string{"under 15 %", "15 %", "25 %", "35 %", "50 %", "65 %", "80 %"}, func(_ *wording, c *candidate) int {
		return ladder(c.dice, .15, .25, .35, .5, .65, .8)
	}},
	{"near words", []string{"none", "under 15 %", "15 %", "30 %", "45 %", "60 %", "80 %"}, func(_ *wording, c *candidate) int {
		return ladder(c.local, 1e-9, .15, .3, .45, .6, .8)
	}},
	{"shared weight", []string{"under 4", "4", "8", "14", "22"}, func(_ *wording, c *candidate) int { return ladder(c.shared, 4, 8, 14, 22) }},
	{"words before", []string{"none", "one", "two", "three"}, func(w *wording, c *candidate) int { return w.neighbours(c, -1) }},
	{"words after", []string{"none", "one", "two", "three"}, func(w *wording, c *candidate) int { return w.neighbours(c, 1) }},
	{"who", roleLevels, func(_ *wording, c *candidate) int { return c.actor }},
	{"to whom", roleLevels, func(_ *wording, c *candidate) int { return c.patient }},
	{"order", []string{"none crossed", "some crossed", "most crossed"}, func(_ *wording, c *candidate) int { return ladder(c.crossed, .2, .6) }},
	{"both values in", []string{"neither sentence", "one sentence", "both sentences"}, polesLevel},
	{"stronger rival", []string{"none", "far weaker", "weaker", "alike", "stronger"}, func(_ *wording, c *candidate) int {
		return rivalLevel(c, max(c.rivals[0], c.rivals[1]))
	}},
	{"weaker rival", []string{"none", "far weaker", "weaker", "alike", "stronger"}, func(_ *wording, c *candidate) int {
		return rivalLevel(c, min(c.rivals[0], c.rivals[1]))
	}},
	{"modality", []string{"no clause", "different", "same"}, modalityLevel},
	{"tense", []string{"no clause", "one without", "alike"}, tenseLevel},
	{"voice", []string{"no clause", "different", "same"}, voiceLevel},
	{"said to be", []string{"another verb", "unknown", "different", "said by the other", "same"}, copulaLevel},
	{"outcome for", []string{"not opposite", "unknown", "different", "said by the other", "same"}, outcomeLevel},
	{"sort", []string{"verb", "preposition", "other word"}, sortLevel},
	{"article", []string{"two", "headline and body of one"}, func(_ *wording, c *candidate) int {
		if c.p.article == c.q.article {
			return 1
		}
		return 0
	}},
}

// ladder returns how many of the rising bounds x reaches.
func ladder(x float64, bounds ...float64) int {
	n := 0
	for _, b := range bounds {
		if x >= b {
			n++
		}
	}
	return n
}

// polesLevel says how many of the sentences hold both values, so that each may
// belong to something else.
func polesLevel(_ *wording, c *candidate) int {
	if c.relation == same || c.relation == otherDoer {
		return 0
	}
	return c.poles
}

func relationLevel(_ *wording, c *candidate) int {
	switch {
	case c.relation == same || c.relation == otherDoer:
		return 0
	case c.relation == denied:
		return 1
	case c.origin == antonym.News:
		return 2
	case c.origin == antonym.Stage:
		return 3
	case c.origin == antonym.Preposition || c.origin == antonym.Way:
		return 4
	}
	return 5
}

// rivalLevel names a difference of likeness; none where there is no rival.
func rivalLevel(c *candidate, d float64) int {
	if d <= -c.likeness() || c.relation == same {
		return 0
	}
	return 1 + ladder(d, -.6, -.15, .1)
}

// neighbours counts the equal words, up to three, on one side of the pivots;
// of a verb, on one side of its whole group. Negations are looked over.
func (w *wording) neighbours(c *candidate, step int) int {
	i, j := c.p.edge(step), c.q.edge(step)
	n := 0
	for n < 3 {
		i, j = w.next(c.p, i, step), w.next(c.q, j, step)
		if i < 0 || j < 0 || w.readings[c.p.article].Tokens[i].Norm != w.readings[c.q.article].Tokens[j].Norm {
			break
		}
		n++
	}
	return n
}

// edge is the first or last token of the pivot.
func (p *pivot) edge(step int) int {
	switch {
	case !p.isVerb():
		return p.token
	case step < 0:
		return p.clause.Group[0]
	}
	return p.clause.Group[1] - 1
}

// next is the next word after token i in a direction, or -1.
func (w *wording) next(p *pivot, i, step int) int {
	r := w.readings[p.article]
	s := r.Sentences[p.sentence]
	for i += step; i >= s.First && i < s.End; i += step {
		t := &r.Tokens[i]
		if t.Kind != text.Punct && t.Norm != "not" && t.Norm != "n't" && t.Norm != "never" {
			return i
		}
	}
	return -1
}

// copulaLevel sets "be" apart: what the subject is said to be must be alike.
func copulaLevel(_ *wording, c *candidate) int {
	if c.p.lemma != "be" {
		return 0
	}
	return 1 + max(c.patient-1, 0)
}

// outcomeLevel sets opposite verbs apart: whom they happened to must be alike.
func outcomeLevel(_ *wording, c *candidate) int {
	if c.relation != opposite || !c.p.isVerb() || !c.q.isVerb() {
		return 0
	}
	return 1 + max(c.patient-1, 0)
}

func sortLevel(_ *wording, c *candidate) int {
	switch {
	case c.p.isVerb() && c.q.isVerb():
		return 0
	case c.origin == antonym.Preposition || c.origin == antonym.Way:
		return 1
	}
	return 2
}

func modalityLevel(_ *wording, c *candidate) int {
	if c.p.clause == nil || c.q.clause == nil {
		return 0
	}
	a, b := c.p.clause, c.q.clause
	if c.relation == same && planned(a, b) { // expected before, done after
		return 2
	}
	return 1 + equal(a.Modality == b.Modality && a.Condition == b.Condition)
}

// tenseLevel sets an infinitive or participle ("to pass the bill would") apart
// from a verb with tense.
func tenseLevel(_ *wording, c *candidate) int {
	if c.p.clause == nil || c.q.clause == nil {
		return 0
	}
	return 1 + equal((c.p.clause.Tense == clause.None) == (c.q.clause.Tense == clause.None))
}

func voiceLevel(_ *wording, c *candidate) int {
	if c.p.clause == nil || c.q.clause == nil {
		return 0
	}
	return 1 + equal(c.p.clause.Passive == c.q.clause.Passive)
}

func equal(b bool) int {
	if b {
		return 1
	}
	return 0
}

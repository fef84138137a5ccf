package toll

import (
	"math"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
)

// counted are the concepts (Frame.Concept) of tolls, and how reports call
// them.
var counted = map[string]string{"dead": "killed", "injured": "injured", "missing": "missing"}

// everybody are the nouns for those counted without saying who they are.
var everybody = map[string]bool{"": true, "person": true, "people": true, "other": true, "victim": true, "toll": true, "dead": true,
	"death": true, "fatality": true, "casualty": true, "injured": true, "wounded": true, "injury": true, "hurt": true, "killed": true,
	"missing": true, "life": true}

// tollSentences is how far into an article its toll may first be told.
const tollSentences = 10

// openingSentences tell of the event itself, whatever else they name: "killed
// five in a valley that was flooded in 2004".
const openingSentences = 4

// leadSentences is the headline and the lead.
const leadSentences = 2

// otherSentences is how far into the text its own figure is looked for.
const otherSentences = 6

// toll is what one article says of those whom one thing befell.
type toll struct {
	article int
	// facts are the places that give the figure, the first in front.
	facts []fact.Fact
	// other is the first figure of the text where it is not that of the
	// headline, and stands in the lead or the text never gives that of the
	// headline; or nil.
	other *fact.Fact
	lead  bool
	// said holds every figure the article gives for the concept, of parts
	// and of other events too.
	said map[string]bool
}

// read returns the tolls of an article by concept.
func read(facts []fact.Fact, r *reading.Reading, past func(sentence int) bool) map[group]*toll {
	out := map[group]*toll{}
	said := map[string]map[string]bool{}
	for i := range facts {
		f := facts[i]
		concept := f.Frame.Concept
		if f.Kind != fact.Number || f.Frame.Class != string(quantity.Count) || counted[concept] == "" {
			continue
		}
		if said[concept] == nil {
			said[concept] = map[string]bool{}
		}
		figure := f.Value.Normalized()
		said[concept][figure] = true
		who, ok := counts(&f)
		if !ok || f.Sentence >= openingSentences && past(f.Sentence) || !total(&f, r) {
			continue
		}
		g := group{concept, who}
		switch t := out[g]; {
		case t == nil && f.Sentence < tollSentences:
			out[g] = &toll{article: f.Article, facts: []fact.Fact{f}, said: said[concept]}
		case t == nil:
		case repeats(&f, &t.facts[0]):
			t.repeat(f, r)
		case t.other == nil && t.headed(r) && f.Sentence < otherSentences && !past(f.Sentence):
			t.other, t.lead = &f, f.Sentence < leadSentences
		}
	}
	return out
}

// headed reports whether the figure was so far told in the headline only.
func (t *toll) headed(r *reading.Reading) bool {
	return headline(r, t.facts[len(t.facts)-1].Sentence)
}

// sameOpening is how many words of the headline a line begins with that prints
// it again.
const sameOpening = 4

// headline reports whether a sentence is the headline, or prints it again.
func headline(r *reading.Reading, sentence int) bool {
	if r.Sentences[sentence].Heading {
		return true
	}
	head, s := r.Sentences[0], r.Sentences[sentence]
	if !head.Heading || min(head.End-head.First, s.End-s.First) < sameOpening {
		return false
	}
	for k := range sameOpening {
		if r.Tokens[head.First+k].Norm != r.Tokens[s.First+k].Norm {
			return false
		}
	}
	return true
}

// repeat adds a place; in the text it settles the figure.
func (t *toll) repeat(f fact.Fact, r *reading.Reading) {
	if len(t.facts) < mostTold {
		t.facts = append(t.facts, f)
	}
	if !t.headed(r) && !t.lead {
		t.other = nil
	}
}

// repeats reports whether a later figure is the first one again: "five dead",
// then "killing at least five people".
// What is within "dozens" may be anything, unless it was done to them.
func repeats(f, first *fact.Fact) bool {
	m := first.Value.(number.Value)
	vague := m.Low < m.High && !math.IsInf(m.High, 1)
	j := number.Judge(first, f)
	switch f.Frame.Verb {
	case "kill", "die", "injure", "wound", "hurt":
		vague = false
	}
	return j.Verdict == fact.Agree || j.Verdict == fact.Compatible && !vague
}

// mostTold is how many places of one article stand in a row.
const mostTold = 4

// group is those whom one thing befell, or one sort of them.
type group struct{ concept, who string }

// subject names the group in reports.
func (g group) subject() string {
	if g.who == "" {
		return counted[g.concept]
	}
	return g.who + " " + counted[g.concept]
}

// counts says who is counted: "" for people in general, else what they are.
func counts(f *fact.Fact) (string, bool) {
	head := lemma.Noun(f.Frame.Head)
	switch {
	case everybody[f.Frame.Head], everybody[head]:
		return "", true
	case quantity.PersonNoun(head):
		return head, true
	}
	return "", false
}

// total reports whether a figure counts everybody, not a part of them.
func total(f *fact.Fact, r *reading.Reading) bool {
	m := f.Value.(number.Value).Mention
	head := lemma.Noun(m.Head)
	if supposed(f, r) || joined(&m, r) || related(&m, r) {
		return false
	}
	if f.Frame.Concept != "dead" {
		return true
	}
	for _, w := range append([]string{head, r.Norm(m.First - 1)}, m.Modifiers...) {
		switch w {
		case "another", "other", "more", "additional", "further":
			return false // of those named before
		}
	}
	return true
}

// supposed reports sentences that tell of what may be or what somebody is
// accused of: an indictment counts those it is about.
func supposed(f *fact.Fact, r *reading.Reading) bool {
	s := r.Sentences[f.Sentence]
	for i := s.First; i < s.End; i++ {
		switch t := &r.Tokens[i]; t.Norm {
		case "if", "may", "might", "could", "would", "count", "counts", "charges", "feared", "attempted", "threatened":
			return true
		case "attempting", "trying", "threatening", "plotting", "planning", "planned", "plotted", "pleaded", "pleads":
			return t.Tag.IsVerb()
		}
	}
	return false
}

// joined reports figures to which somebody else is added: "killed 5, a
// child", "five people and a dog".
func joined(m *quantity.Mention, r *reading.Reading) bool {
	i := m.End
	for i < len(r.Tokens) && r.Tokens[i].Start < m.HeadSpan.End {
		i++
	}
	switch r.Norm(i) {
	case "and":
	case ",":
		if m.Head != "" {
			return false
		}
	default:
		return false
	}
	for k := i + 1; k < i+5 && k < len(r.Tokens); k++ {
		if quantity.PersonNoun(r.Norm(k)) {
			return true
		}
		if w := r.Norm(k); w != "a" && w != "an" && w != "one" && w != "unborn" && w != "his" && w != "her" && w != "their" {
			return false
		}
	}
	return false
}

// related reports figures of somebody's family: "father of five killed".
func related(m *quantity.Mention, r *reading.Reading) bool {
	return r.Norm(m.First-1) == "of" && quantity.PersonNoun(r.Norm(m.First-2))
}

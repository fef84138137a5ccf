package quote

import (
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/identity"
	"factdiff/compare/quotation"
	"factdiff/compare/reading"
	"factdiff/sources"

	"github.com/xrash/smetrics"
)

// leastAttributed is how many words two articles must quote alike before a
// second speaker is a conflict; fewer may well be said by two people.
const leastAttributed = 6

// attributed is the slot for a quotation that the articles put into the mouths
// of different people; ok is false where they do not. Only speakers named
// beside a verb of saying count: pronouns, spokesmen and statements may mean
// the same person after all.
func (f *finder) attributed(r *row) (s fact.Slot, ok bool) {
	if r.link.matched < leastAttributed || r.link.changed > 0 || r.told {
		return s, false
	}
	s = fact.Slot{Kind: fact.Quote, Attribute: "speaker", Key: f.key(r), Judgement: fact.Judgement{
		Verdict: fact.Conflict, Rung: "another-speaker", Why: "the same words are put into the mouths of different people"}}
	for _, p := range r.places {
		if p.u.plain {
			continue
		}
		m := f.mention(p.u, 0)
		if name := explicit(f.readings[p.u.article], m); name != "" {
			s.Facts = append(s.Facts, f.speakerFact(p, m, name))
			ok = ok || otherPerson(s.Facts[0].Value.Normalized(), name)
		}
	}
	if !ok {
		return s, false
	}
	s.Subject = f.subject(r)
	s.Scores, s.LogOdds = f.weigh(r)
	s.Scores = append(s.Scores, fact.Score{Feature: "speaker", Level: "named in both", Weight: 0.7})
	s.LogOdds += 0.7
	return s, true
}

// explicit is the plain name of the person named as the speaker, or "".
func explicit(r *reading.Reading, m *quotation.Mention) string {
	if m.Speaker < 0 || m.Cue == "" || r.People.Entities[m.Speaker].Type != entity.Person {
		return ""
	}
	for _, k := range r.People.Entities[m.Speaker].Mentions {
		if n := &r.People.Mentions[k]; n.Form == entity.Named && m.By.Contains(n.Span) && !oneOfTwo(r, m.By) {
			return identity.Plain(r.People.Entities[m.Speaker].Name)
		}
	}
	return ""
}

// oneOfTwo reports whether the speaker is named together with another: "Pell
// and Dunn said".
func oneOfTwo(r *reading.Reading, by sources.Span) bool {
	first, end := r.TokensIn(by)
	return first > 0 && r.Tokens[first-1].IsWord("and") || end < len(r.Tokens) && r.Tokens[end].IsWord("and")
}

// otherPerson reports whether two names share no word, not even misspelt.
func otherPerson(a, b string) bool {
	return !shareName(a, b) && smetrics.JaroWinkler(a, b, 0.7, 4) < 0.8
}

// speakerFact is the fact that the words at p are said by the one named.
func (f *finder) speakerFact(p place, m *quotation.Mention, name string) fact.Fact {
	x := f.fact(p)
	x.Span, x.Attribute, x.Value = m.By, "speaker", Value{name}
	if r := f.readings[p.u.article]; m.By.Start < len(r.Article.Text) {
		if t := r.TokenAt(m.By.Start); t < len(r.Tokens) {
			x.Sentence = r.Tokens[t].Sentence
		}
	}
	return x
}

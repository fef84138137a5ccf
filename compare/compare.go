// Package compare aligns the facts of several articles about one story and
// says what they agree and disagree on.
package compare

import (
	"slices"

	"factdiff/compare/copies"
	"factdiff/compare/fact"
	"factdiff/compare/foreign"
	"factdiff/compare/identity"
	"factdiff/compare/kinds"
	"factdiff/compare/kinds/claim"
	"factdiff/compare/kinds/date"
	"factdiff/compare/kinds/name"
	"factdiff/compare/kinds/number"
	"factdiff/compare/kinds/question"
	"factdiff/compare/kinds/quote"
	"factdiff/compare/kinds/toll"
	"factdiff/compare/pair"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Options are the choices of the caller; the zero value is the default.
type Options struct {
	// Kinds limits the comparison to some kinds; empty means all.
	Kinds []fact.Kind
	// Aliases are pairs of spellings that are to count as the same name.
	Aliases [][2]string
	// Jobs is how many articles are read at once; 0 means one a processor.
	Jobs int
}

// Compare reads the articles and compares what they say. The order of the
// articles changes nothing but their letters: all work is done in an order
// that depends on the texts alone.
func Compare(articles []*sources.Article, o Options) *Result {
	s := &story{articles: articles, order: canonical(articles)}
	s.readings = readAll(s.inOrder(), o.Jobs)
	foreign.People(s.readings)
	wording := pair.NewStory(s.readings)
	s.facts = allFacts(s.readings)
	nameHolders(s.facts, wording.People)
	oneStory := func(a, b int) bool { return !wording.Unlike(a, b) || wording.People.Share(a, b) }
	event := oneEvent(wording, oneStory)
	own, others := foreign.Split(s.facts, s.readings)
	s.slots = pair.Slots(own, wording.Weigh(own, kinds.Judge, leastOdds))
	s.slots = withTolls(s.slots, toll.Slots(own, s.readings, wording.Past, event))
	s.slots = foreign.Join(s.slots, own, others, s.readings)
	s.slots = append(s.slots, date.Misfits(s.readings)...)
	s.slots = append(s.slots, number.Misconversions(s.readings)...)
	s.slots = append(s.slots, name.Slots(wording)...)
	s.slots = append(s.slots, quote.Slots(s.readings)...)
	s.slots = append(s.slots, ofOneStory(claim.Slots(s.readings), oneStory)...)
	s.slots = append(s.slots, ofOneStory(claim.SameDeeds(s.readings, s.spoken()), oneStory)...)
	s.slots = append(s.slots, question.Slots(s.readings, both(oneStory, event))...)
	s.copies = copies.Find(s.readings)
	s.dropSameWords()
	s.slots = append(s.slots, s.changedNames()...)
	s.slots = onceOnly(s.slots)
	s.update()
	s.slots = calibrate(s.slots)
	acceptAliases(s.slots, o.Aliases)
	res := s.result(o)
	res.Notes = append(res.Notes, s.inOtherLanguages(others)...)
	res.Notes = append(res.Notes, s.differentStories(wording)...)
	return res
}

// oneEvent tells articles on one event: they open on common ground, and are
// alike or name one day.
func oneEvent(wording *pair.Story, oneStory func(a, b int) bool) func(a, b int) bool {
	return func(a, b int) bool {
		days, ground := wording.Ground(a, b)
		return ground > 0 && (days > 0 || oneStory(a, b))
	}
}

// both reports whether two questions about two articles are answered with yes.
func both(p, q func(a, b int) bool) func(a, b int) bool {
	return func(a, b int) bool { return p(a, b) && q(a, b) }
}

// ofOneStory drops agreements on claims between articles that tell different
// stories: in every story police arrive and a man is taken to hospital.
func ofOneStory(slots []fact.Slot, one func(a, b int) bool) []fact.Slot {
	return slices.DeleteFunc(slots, func(s fact.Slot) bool {
		for i := range s.Facts {
			for j := range i {
				if a, b := s.Facts[i].Article, s.Facts[j].Article; a != b && one(a, b) {
					return false
				}
			}
		}
		return s.Verdict != fact.Conflict
	})
}

// allFacts returns what each article says, article by article.
func allFacts(readings []*reading.Reading) []fact.Fact {
	var out []fact.Fact
	for i, r := range readings {
		out = append(out, kinds.Read(i, r)...)
	}
	return out
}

// nameHolders calls people by one name in all articles.
func nameHolders(facts []fact.Fact, people *identity.Map) {
	for i := range facts {
		f := &facts[i]
		if !f.OfPerson() {
			continue
		}
		if p := people.Holder(f.Article, f.Entity); p >= 0 {
			f.Subject = people.HolderName(p)
		}
	}
}

// Facts is what one article says, for the facts command.
type Facts struct {
	Source  Source
	Reading *reading.Reading
	Facts   []fact.Fact
}

// Read reads one article.
func Read(a *sources.Article) *Facts {
	r := read(a)
	return &Facts{Source: source(0, a, r), Reading: r, Facts: kinds.Read(0, r)}
}

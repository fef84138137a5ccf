package pair

import (
	"math"

	"factdiff/compare/fact"
)

// Item is a fact with the words it stands among.
type Item struct {
	*fact.Fact
	// context is the sentence without the value, near the words next to it.
	context, near []int32
	first, end    int     // tokens of the value
	weight        float64 // summed weight of context
	// before and after are the terms of the nearest words on each side, the
	// value's own clause first.
	before, after               [2]int32
	head, verb, subject, object int32
	event                       int32
	modifiers                   []int32
	concept                     int32
	thing                       int32 // Frame.Thing, across articles
	// old is true where the sentence looks back to another time.
	old bool
	// value numbers equal values: facts of one kind with equal normalised
	// values share it.
	value int32
	// names are the terms of capitalised words in the sentence.
	names []int32
	alone bool // no other fact of its kind and class in the sentence
	lead  bool // headline or first paragraph
	// holder is the person the fact belongs to, across articles, or -1.
	holder int
	// actors are the people who act in the event, across articles.
	actors []int
}

// nearTokens is how far on each side of a value its near context reaches.
const nearTokens = 6

// items prepares the facts for comparison.
func (s *Story) items(facts []fact.Fact) []Item {
	values := map[string]int32{}
	crowd := crowds(facts)
	out := make([]Item, len(facts))
	for i := range facts {
		f := &facts[i]
		it := Item{Fact: f, context: s.context(f.Article, f.Sentence, f.Span)}
		for _, t := range it.context {
			it.weight += s.weight[t]
		}
		s.surround(&it)
		it.head, it.verb = s.word(f.Frame.Head), s.word(f.Frame.Verb)
		it.event = s.word(f.Frame.Event)
		it.subject, it.object = s.word(f.Frame.Subject), s.word(f.Frame.Object)
		for _, m := range f.Frame.Modifiers {
			it.modifiers = append(it.modifiers, s.word(m))
		}
		it.modifiers = distinct(it.modifiers)
		key := string(f.Kind) + "\x00" + f.Frame.Class + "\x00" + f.Value.Normalized()
		if _, ok := values[key]; !ok {
			values[key] = int32(len(values))
		}
		it.value = values[key]
		it.lead = s.Readings[f.Article].Sentences[f.Sentence].Paragraph <= 1
		if f.Frame.Concept != "" {
			it.concept = s.word("@" + f.Frame.Concept)
		} else {
			it.concept = noTerm
		}
		it.thing = noTerm
		if f.Frame.Thing != "" {
			it.thing = s.word("@" + f.Frame.Thing)
		}
		it.old = s.past[f.Article][f.Sentence]
		it.names = s.capitalised(&it)
		it.alone = crowd[crowdOf(f)] == 1
		it.holder = -1
		if f.OfPerson() {
			it.holder = s.People.Holder(f.Article, f.Entity)
		}
		for _, e := range f.Frame.Actors {
			it.actors = append(it.actors, s.People.Holder(f.Article, e))
		}
		out[i] = it
	}
	return out
}

// surround fills the near context and the nearest words on each side.
func (s *Story) surround(it *Item) {
	r, d := s.Readings[it.Article], &s.docs[it.Article]
	sent := r.Sentences[it.Sentence]
	first, end := r.TokensIn(it.Span)
	it.first, it.end = first, end
	it.before, it.after = [2]int32{noTerm, noTerm}, [2]int32{noTerm, noTerm}
	n := 0
	for i := first - 1; i >= sent.First && first-i <= 4 && n < 2; i-- {
		if d.token[i] != noTerm {
			it.before[n] = d.token[i]
			n++
		}
	}
	n = 0
	for i := end; i < sent.End && i-end < 4 && n < 2; i++ {
		if d.token[i] != noTerm {
			it.after[n] = d.token[i]
			n++
		}
	}
	left, right := max(sent.First, first-nearTokens), min(sent.End, end+nearTokens)
	near := append([]int32(nil), d.token[left:first]...)
	it.near = distinct(append(near, d.token[end:max(end, right)]...))
}

// word returns the term of a lemma, a new one where the story never uses it.
func (s *Story) word(w string) int32 {
	if w == "" {
		return noTerm
	}
	if id, ok := s.stems[w]; ok {
		return id
	}
	id, ok := s.ids[w]
	if !ok {
		id = s.intern(w)
		s.weight = append(s.weight, math.Log(1+float64(s.sentences)))
	}
	s.stems[w] = id
	return id
}

// edge is the token next to the value: the one before it for step -1, the one
// after it for step +1.
func (it *Item) edge(step int) int {
	if step < 0 {
		return it.first - 1
	}
	return it.end
}

// crowd is the facts of one kind and class in one sentence.
type crowd struct {
	kind              fact.Kind
	class             string
	article, sentence int
}

func crowdOf(f *fact.Fact) crowd { return crowd{f.Kind, f.Frame.Class, f.Article, f.Sentence} }

func crowds(facts []fact.Fact) map[crowd]int {
	out := make(map[crowd]int, len(facts))
	for i := range facts {
		out[crowdOf(&facts[i])]++
	}
	return out
}

// capitalised is the terms of the names in the item's sentence.
func (s *Story) capitalised(it *Item) []int32 {
	r, d := s.Readings[it.Article], &s.docs[it.Article]
	sent := r.Sentences[it.Sentence]
	var out []int32
	for i := sent.First + 1; i < sent.End; i++ {
		if d.token[i] != noTerm && r.Tokens[i].Capitalised() && (i < it.first || i >= it.end) {
			out = append(out, d.token[i])
		}
	}
	return distinct(out)
}

// shares is what finds a candidate that shares no word: the quantity and the
// thing a value is said of, or noTerm.
func (it *Item) shares() [2]int32 { return [2]int32{it.concept, it.thing} }

package pair

import (
	"cmp"
	"slices"

	"factdiff/compare/fact"
)

// Bounds of the candidate search: they keep its cost linear in the text.
const (
	maxPostings   = 400 // a term in more facts than this finds no candidates
	maxCandidates = 12  // best candidates kept for each fact
	maxConcepts   = 12  // and of those less alike that give the same quantity
	minDice       = 0.12
	repeatDice    = 0.5 // of two sentences of one article
)

// candidate is a pair of items with what the features need to know.
type candidate struct {
	a, b *Item
	i, j int // their places among the items, i < j
	// shared is the weight of the terms both contexts hold.
	shared float64
	// likeness is how alike the wording around the two values is, 0 to 1.5.
	likeness float64
	fact.Judgement
	// rank is 2 where each is the other's most alike, 1 where one is.
	rank int
	// orphans counts the items (0 to 2) whose value the other article never
	// says in a like context, unsaid those whose value it never says.
	orphans, unsaid int
	// lone and crowd count (0 to 2) the further facts of the story that say
	// the rarer and the commoner of the two values: a slip stands alone.
	lone, crowd int
	// settled counts the items (0 to 2) whose value the other article says in
	// wording at least as like as this pair's: that pair explains it better.
	settled int
	// explained counts the items (0 to 2) that some article agrees with in
	// wording at least as like as this pair's.
	explained int
	// support counts the further articles that say one of the two values in
	// a like context: the more of the two counts.
	support int
	// margin is how much more alike the two are than either is to its next
	// best candidate in the other's article; likeness itself where there is none.
	margin float64
	// heads counts the different values that the article with more of them
	// says of what is counted, dated or held here.
	heads int
}

func (c *candidate) similarity() float64 { return dice(c.shared, c.a.weight, c.b.weight) }

// sameHolder reports whether both facts belong to one known person,
// strangers whether they belong to two.
func (c *candidate) sameHolder() bool { return c.a.holder >= 0 && c.a.holder == c.b.holder }
func (c *candidate) sameConcept() bool {
	return c.a.concept != noTerm && c.a.concept == c.b.concept
}

// sameThing reports whether the two are said of what has one value whatever
// the words around it.
func (c *candidate) sameThing() bool { return c.a.thing != noTerm && c.a.thing == c.b.thing }

// held reports whether wording has nothing to decide: the pair is of places
// that belong to one known person, or of one thing that has one value.
func (c *candidate) held() bool { return c.a.Kind == fact.Place && c.sameHolder() || c.sameThing() }

// repeats reports whether a sentence of an article says again what another one
// of it said: only then do two values contradict each other.
func (c *candidate) repeats() bool {
	return c.a.Sentence != c.b.Sentence && (c.similarity() >= repeatDice || c.sameHolder())
}

func (c *candidate) strangers() bool {
	return c.a.holder >= 0 && c.b.holder >= 0 && c.a.holder != c.b.holder
}

// equal reports whether the two values can both be true.
func (c *candidate) equal() bool { return c.Verdict == fact.Agree || c.Verdict == fact.Compatible }

// hopeless reports whether the pair differs and is about two things, because
// its values are better explained by others. A value that stands once in the
// whole story may be a slip of an article that says the right one elsewhere.
func (c *candidate) hopeless() bool {
	return c.Verdict == fact.Conflict && c.settled > 0 && (c.settled == 2 || c.lone > 0)
}

// Judge says what two facts of one kind and class would be to each other if
// they are about one thing; the empty verdict if they cannot be.
type Judge func(a, b *fact.Fact) fact.Judgement

// candidates proposes pairs of items whose sentences share rare terms.
func (s *Story) candidates(items []Item, judge Judge) []candidate {
	f := finder{story: s, items: items, judge: judge, offices: officesAtOnce(items), shared: make([]float64, len(items)),
		postings: make(map[int32][]int32, len(s.df)), byHolder: map[int][]int32{}, byConcept: map[int32][]int32{}, seen: map[[2]int]bool{}}
	for i := range items {
		for _, t := range items[i].context {
			f.postings[t] = append(f.postings[t], int32(i))
		}
	}
	for i := range items {
		for _, c := range items[i].shares() {
			if c != noTerm && len(f.byConcept[c]) < maxPostings {
				f.byConcept[c] = append(f.byConcept[c], int32(i))
			}
		}
		if h := items[i].holder; h >= 0 && len(f.byHolder[h]) < maxPostings {
			f.byHolder[h] = append(f.byHolder[h], int32(i))
		}
	}
	for i := range items {
		f.find(i)
	}
	slices.SortFunc(f.out, func(x, y candidate) int { return cmp.Or(cmp.Compare(x.i, y.i), cmp.Compare(x.j, y.j)) })
	return f.out
}

type finder struct {
	story     *Story
	items     []Item
	judge     Judge
	offices   offices
	postings  map[int32][]int32
	byHolder  map[int][]int32
	byConcept map[int32][]int32
	shared    []float64
	seen      map[[2]int]bool
	out       []candidate
	best      []candidate // of one item, the space used again
	order     []int32
}

// find adds the best candidates of item i.
func (f *finder) find(i int) {
	best := f.best[:0]
	for _, j := range f.touch(i) {
		if c, ok := f.candidate(i, int(j)); ok {
			best = append(best, c)
		}
		f.shared[j] = 0
	}
	f.best = best
	order := f.order[:0]
	for n := range best {
		order = append(order, int32(n))
	}
	f.order = order
	slices.SortStableFunc(order, func(x, y int32) int { return cmp.Compare(best[y].likeness, best[x].likeness) })
	kept := 0
	for n, k := range order {
		c := &best[k]
		if n >= maxCandidates {
			if !c.sameConcept() && !c.sameThing() || kept == maxConcepts {
				continue
			}
			kept++
		}
		if key := [2]int{c.i, c.j}; !f.seen[key] {
			f.seen[key] = true
			f.out = append(f.out, *c)
		}
	}
}

// touch adds up the weight that item i shares with every other item and
// returns those it shares anything with, in order.
func (f *finder) touch(i int) []int32 {
	var touched []int32
	for _, t := range f.items[i].context {
		list := f.postings[t]
		if len(list) > maxPostings {
			continue
		}
		for _, j := range list {
			if int(j) == i {
				continue
			}
			if f.shared[j] == 0 {
				touched = append(touched, j)
			}
			f.shared[j] += f.story.weight[t]
		}
	}
	for _, c := range f.items[i].shares() {
		for _, j := range f.byConcept[c] {
			if int(j) != i && f.shared[j] == 0 {
				touched = append(touched, j)
			}
		}
	}
	if h := f.items[i].holder; h >= 0 {
		for _, j := range f.byHolder[h] {
			if int(j) != i && f.shared[j] == 0 {
				touched = append(touched, j)
			}
		}
	}
	slices.Sort(touched)
	return touched
}

func (f *finder) candidate(i, j int) (candidate, bool) {
	shared := f.shared[j]
	i, j = min(i, j), max(i, j)
	c := candidate{a: &f.items[i], b: &f.items[j], i: i, j: j, shared: shared}
	if c.a.Kind != c.b.Kind || c.a.Frame.Class != c.b.Frame.Class || c.strangers() || c.similarity() < minDice && !c.sameHolder() && !c.sameConcept() && !c.sameThing() {
		return c, false
	}
	if c.a.Article == c.b.Article && !c.repeats() {
		return c, false
	}
	if c.Judgement = f.judge(c.a.Fact, c.b.Fact); c.Verdict == "" || c.Verdict == fact.Conflict && f.offices.both(&c, f.judge) {
		return c, false
	}
	near, l, r := f.story.overlap(c.a.near, c.b.near)
	c.likeness = c.similarity() + dice(near, l, r)/2
	return c, true
}

package foreign

import (
	"factdiff/compare/fact"
	"factdiff/compare/kinds/date"
	"factdiff/compare/reading"
)

// joiner holds the facts under the keys by which Join looks for them.
type joiner struct {
	readings   []*reading.Reading
	slots      []fact.Slot
	bySort     map[sortKey][]*fact.Fact
	bySentence map[[2]int][]*fact.Fact    // figures and dates, by article and sentence
	inSlot     map[place]int              // the slot that holds a fact
	anchors    map[[2]int]map[string]bool // by article and sentence
}

// sortKey is what must be the same before values are compared.
type sortKey struct {
	article     int
	kind        fact.Kind
	class, unit string
}

// sortOf is the key of the facts of an article that f can be compared with.
func sortOf(f *fact.Fact, article int) sortKey {
	if f.Kind == fact.Date {
		return sortKey{article, f.Kind, f.Attribute, ""}
	}
	return sortKey{article, f.Kind, f.Frame.Class, f.Frame.Unit}
}

// place tells facts apart.
type place struct {
	kind           fact.Kind
	article, start int
}

func placeOf(f *fact.Fact) place { return place{f.Kind, f.Article, f.Span.Start} }

func newJoiner(slots []fact.Slot, own, others []fact.Fact, readings []*reading.Reading) *joiner {
	j := &joiner{readings: readings, slots: slots, bySort: map[sortKey][]*fact.Fact{}, bySentence: map[[2]int][]*fact.Fact{},
		inSlot: map[place]int{}, anchors: map[[2]int]map[string]bool{}}
	for _, facts := range [][]fact.Fact{own, others} {
		for i := range facts {
			j.index(&facts[i])
		}
	}
	for i := range slots {
		j.note(i)
	}
	return j
}

func (j *joiner) index(f *fact.Fact) {
	if f.Kind != fact.Number && (f.Kind != fact.Date || f.Attribute != string(date.Day)) {
		return
	}
	k, s := sortOf(f, f.Article), [2]int{f.Article, f.Sentence}
	j.bySort[k] = append(j.bySort[k], f)
	j.bySentence[s] = append(j.bySentence[s], f)
}

// note remembers what a slot holds.
func (j *joiner) note(slot int) {
	for i := range j.slots[slot].Facts {
		j.inSlot[placeOf(&j.slots[slot].Facts[i])] = slot
	}
}

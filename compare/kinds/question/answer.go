package question

import (
	"sort"

	"factdiff/compare/fact"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// answer is what one place of an article says of a victim.
type answer struct {
	article, sentence int
	victim            victim
	value             value
	span              sources.Span
}

// rows reads all articles, gathers what tells of the same, and yields each row that
// two articles answer, with the answers that count.
func rows[T any](k asker, read func(article int, r *reading.Reading) []T, same func(x, y *T) bool, of func(x *T) *answer, yield func(row []*T, told []*answer)) {
	var all []T
	for i, r := range k.readings {
		all = append(all, read(i, r)...)
	}
	for _, row := range ofOne(all, same) {
		told := make([]*answer, len(row))
		for i, x := range row {
			told[i] = of(x)
		}
		if told = decided(told); told != nil {
			yield(row, told)
		}
	}
}

// ofOne gathers answers into rows: each has all that tell of the same as every
// other in it, in the order of the articles.
func ofOne[T any](all []T, same func(x, y *T) bool) [][]*T {
	done := make([]bool, len(all))
	var out [][]*T
	for i := range all {
		if done[i] {
			continue
		}
		row := []*T{&all[i]}
		for j := i + 1; j < len(all); j++ {
			if x := &all[j]; !done[j] && sameAsAll(row, x, same) {
				row, done[j] = append(row, x), true
			}
		}
		out = append(out, row)
	}
	return out
}

func sameAsAll[T any](row []*T, x *T, same func(x, y *T) bool) bool {
	for _, y := range row {
		if !same(x, y) {
			return false
		}
	}
	return true
}

// asker knows the articles of a run and which of them tell one story.
type asker struct {
	readings []*reading.Reading
	alike    func(a, b int) bool
	harmed   []map[string]lexicon.Gender // of each article: who is named as harmed
}

func newAsker(rs []*reading.Reading, alike func(a, b int) bool) asker {
	k := asker{readings: rs, alike: alike}
	for _, r := range rs {
		k.harmed = append(k.harmed, harmedIn(r))
	}
	return k
}

// oneVictim reports whether two answers are about the same people: surely where
// the answers differ or stand in one article. Who is named is one person whenever
// it is told, who is not only in one story.
func (k asker) oneVictim(x, y *answer) bool {
	switch {
	case x.victim.name != "" && x.victim.name == y.victim.name:
		return true
	case x.article == y.article:
		return x.victim.surely(y.victim)
	case !k.alike(x.article, y.article) || farApart(k.readings[x.article], k.readings[y.article]):
		return false
	}
	return x.victim.surely(y.victim) || x.victim.one(y.victim) && (x.value == y.value || k.only(x, y))
}

// only reports whether two articles name no more than one of a gender as harmed,
// so that "a woman" of the one is the woman whom the other names.
func (k asker) only(x, y *answer) bool {
	name := max(x.victim.name, y.victim.name)
	for _, article := range []int{x.article, y.article} {
		for n, g := range k.harmed[article] {
			if n != name && (g == x.victim.gender || g == lexicon.NoGender) {
				return false
			}
		}
	}
	return true
}

// decided leaves out articles that have two answers: they tell the whole. It
// returns nil where fewer than two articles are left.
func decided(row []*answer) []*answer {
	said := map[int]value{}
	both := map[int]bool{}
	for _, x := range row {
		if v, ok := said[x.article]; ok && v != x.value {
			both[x.article] = true
		}
		said[x.article] = x.value
	}
	var out []*answer
	for _, x := range row {
		if !both[x.article] {
			out = append(out, x)
		}
	}
	if len(out) == 0 || out[0].article == out[len(out)-1].article {
		return nil
	}
	return out
}

// slot is the row as the report knows it, an agreement until it is judged.
func (k asker) slot(row []*answer, subject, question string, odds float64) fact.Slot {
	s := fact.Slot{Kind: fact.Claim, Subject: subject, Attribute: "claim", LogOdds: odds,
		Scores:    []fact.Score{{Feature: "question", Level: question, Weight: odds}},
		Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-answer", Why: "both say “" + string(row[0].value) + "”"}}
	for _, x := range row {
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: subject,
			Attribute: "claim", Value: x.value, Entity: -1, Clause: x.span})
	}
	sort.SliceStable(s.Facts, func(i, j int) bool { return s.Facts[i].Article < s.Facts[j].Article })
	return s
}

// whom names the victim of a row, by name where an article has one.
func (k asker) whom(row []*answer) string {
	for _, x := range row {
		if x.victim.name != "" {
			return written(k.readings[x.article], x.victim.name)
		}
	}
	if row[0].victim.many > 0 {
		return row[0].victim.noun
	}
	return "the " + row[0].victim.noun
}

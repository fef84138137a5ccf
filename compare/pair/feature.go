package pair

import (
	"math"
	"slices"

	"factdiff/compare/fact"
)

// A feature looks at two items and names a level. Levels are indices into
// the feature's Levels; "missing" is a level of its own, neither for nor
// against.
type feature struct {
	Name   string
	Levels []string
	level  func(*Story, *candidate) int
}

// features is the visible list; weights.tsv has a line for each level.
var features = []feature{
	{"sentence", []string{"under 10 %", "10 %", "20 %", "30 %", "40 %", "55 %", "70 %", "85 %"}, sentenceLevel},
	{"shorter sentence", []string{"under 25 %", "25 %", "40 %", "60 %", "80 %"}, containedLevel},
	{"near words", []string{"none to compare", "under 15 %", "15 %", "35 %", "60 %", "85 %"}, nearLevel},
	{"word before", []string{"missing", "different", "second", "same"}, beforeLevel},
	{"word after", []string{"missing", "different", "second", "same"}, afterLevel},
	{"head", []string{"missing", "different", "said by the other", "same, common", "same", "same, rare"}, headLevel},
	{"quantity", []string{"missing", "different", "same"}, conceptLevel},
	{"look back", []string{"neither", "one", "both"}, pastLevel},
	{"head, value anywhere in the other", cross("head not same", "same", "same, rare", "of both", "of one", "of neither"), headUnsaidLevel},
	{"verb", []string{"missing", "different", "said by the other", "same, common", "same", "same, rare"}, verbLevel},
	{"event", []string{"missing", "different", "said by the other", "same, common", "same", "same, rare"}, eventLevel},
	{"event is telling", []string{"neither", "one", "both"}, tellingLevel},
	{"who acts", []string{"unknown", "others", "same"}, actorsLevel},
	{"titles", []string{"none", "share no word", "share a word", "differ in a word"}, titleLevel},
	{"offices", []string{"of two sorts", "two ranks", "two offices of state"}, officeLevel},
	{"event to come", []string{"neither", "one", "both"}, aheadLevel},
	{"days apart", []string{"unknown", "1", "2 to 3", "4 to 7", "8 to 45", "46 to 400", "more"}, daysLevel},
	{"parts of the date", []string{"none told by both", "none the same", "one the same", "two the same"}, partsLevel},
	{"unit as written", []string{"none", "different", "same"}, unitLevel},
	{"subject", []string{"missing", "different", "said by the other", "same"}, subjectLevel},
	{"object", []string{"missing", "different", "said by the other", "same"}, objectLevel},
	{"modifiers", []string{"missing", "different", "shared"}, modifierLevel},
	{"shared weight", []string{"under 4", "4", "8", "14", "22", "32"}, sharedLevel},
	{"best candidate, value in like context of the other", cross("neither's best", "one's best", "each other's best", "said of both", "said of one", "said of neither"),
		func(_ *Story, c *candidate) int { return 3*c.rank + c.orphans }},
	{"value in like context, anywhere in the other", cross("like: both", "like: one", "like: neither", "anywhere: both", "anywhere: one", "anywhere: neither"),
		func(_ *Story, c *candidate) int { return 3*c.orphans + c.unsaid }},
	{"rarer value, commoner value in the story", cross("rarer: once", "rarer: twice", "rarer: often", "commoner: once", "commoner: twice", "commoner: often"),
		func(_ *Story, c *candidate) int { return 3*c.lone + c.crowd }},
	{"said by both articles", []string{"neither value", "one value", "both values"}, func(_ *Story, c *candidate) int { return c.settled }},
	{"likelier agreement", []string{"of neither", "of one", "of both"}, func(_ *Story, c *candidate) int { return c.explained }},
	{"figures apart", []string{"no figures", "under 1.3 times", "1.3", "3", "12", "100 times"}, ratioLevel},
	{"grain", grains, grainLevel},
	{"same words on both sides", []string{"none", "1", "2", "3", "4 or 5", "6 or more"}, runLevel},
	{"others who say one value", []string{"none", "1", "2 or more"}, func(_ *Story, c *candidate) int { return min(c.support, 2) }},
	{"alone in its sentence", []string{"neither", "one", "both"}, aloneLevel},
	{"names in both sentences", []string{"none to compare", "none", "one", "two", "three or more"}, namesLevel},
	{"person", []string{"unknown", "same"}, personLevel},
	{"lead", []string{"neither", "one", "both"}, leadLevel},
	{"articles", []string{"one article", "unlike", "40 %", "55 %", "70 %", "85 %", "105 %"}, articleLevel},
	{"headlines and leads", []string{"one article", "under 6 %", "6 %", "12 %", "20 %", "30 %", "45 %"}, leadsLevel},
	{"published", []string{"unknown", "within 3 days", "within 40 days", "within a year", "further apart"}, publishedLevel},
}

// cross names the levels of two ladders of three taken together: what one
// says depends on the other.
func cross(a0, a1, a2, b0, b1, b2 string) []string {
	var out []string
	for _, a := range []string{a0, a1, a2} {
		for _, b := range []string{b0, b1, b2} {
			out = append(out, a+", "+b)
		}
	}
	return out
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

func sentenceLevel(_ *Story, c *candidate) int {
	return ladder(dice(c.shared, c.a.weight, c.b.weight), .1, .2, .3, .4, .55, .7, .85)
}

func containedLevel(_ *Story, c *candidate) int {
	least := min(c.a.weight, c.b.weight)
	if least == 0 {
		return 0
	}
	return ladder(c.shared/least, .25, .4, .6, .8)
}

func nearLevel(s *Story, c *candidate) int {
	shared, l, r := s.overlap(c.a.near, c.b.near)
	if l == 0 || r == 0 {
		return 0
	}
	return 1 + ladder(dice(shared, l, r), .15, .35, .6, .85)
}

func beforeLevel(_ *Story, c *candidate) int { return adjacent(c.a.before, c.b.before) }
func afterLevel(_ *Story, c *candidate) int  { return adjacent(c.a.after, c.b.after) }

// adjacent compares the two nearest words on one side.
func adjacent(a, b [2]int32) int {
	switch {
	case a[0] == noTerm || b[0] == noTerm:
		return 0
	case a[0] == b[0]:
		return 3
	case a[0] == b[1] || a[1] == b[0] || a[1] == b[1] && a[1] != noTerm:
		return 2
	}
	return 1
}

// headLevel splits "same" by how rare the shared noun is in the story:
// "years" and "people" are said of many things, "rebounds" of one.
func headLevel(s *Story, c *candidate) int { return rarity(s, said(c.a.head, c.b.head, c), c.a.head) }

// rarity raises the level "same" of a term by how rare it is.
func rarity(s *Story, level int, term int32) int {
	if level == 3 {
		level += ladder(s.weight[term], 3, 4.2)
	}
	return level
}

// headUnsaidLevel takes a shared noun and new values together: "seven bridges"
// beside "8 bridges" where nobody counts bridges otherwise.
func headUnsaidLevel(s *Story, c *candidate) int {
	return 3*ladder(float64(headLevel(s, c)), 3, 5) + c.unsaid
}

// figure is what the values of numbers can say of themselves.
type figure interface{ Figure() float64 }

// ratioLevel is how many times the larger figure is the smaller: two counts of
// one thing rarely lie a hundred times apart.
func ratioLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(figure)
	b, okB := c.b.Value.(figure)
	if !okA || !okB {
		return 0
	}
	x, y := min(a.Figure(), b.Figure()), max(a.Figure(), b.Figure())
	if x <= 0 {
		return 0
	}
	return 1 + ladder(y/x, 1.3, 3, 12, 100)
}

// grains are the sizes of the units that dates name; other kinds have none.
var grains = []string{"none", "clock", "day", "week", "month", "year", "relative month", "relative year", "mixed"}

func grainLevel(_ *Story, c *candidate) int {
	if c.a.Kind != fact.Date {
		return 0
	}
	for i, g := range grains {
		if c.a.Frame.Unit == g && c.b.Frame.Unit == g {
			return i
		}
	}
	return len(grains) - 1
}

func conceptLevel(_ *Story, c *candidate) int {
	switch {
	case c.a.concept == noTerm || c.b.concept == noTerm:
		return 0
	case c.a.concept == c.b.concept:
		return 2
	}
	return 1
}

func pastLevel(_ *Story, c *candidate) int { return count(c.a.old, c.b.old) }

// aloneLevel counts the items that are the only fact of their kind and class
// in their sentence: a rival in the sentence makes a mix-up likely.
func aloneLevel(_ *Story, c *candidate) int { return count(c.a.alone, c.b.alone) }

// namesLevel counts the words that are capitalised in both sentences.
func namesLevel(_ *Story, c *candidate) int {
	if len(c.a.names) == 0 || len(c.b.names) == 0 {
		return 0
	}
	n := 0
	for _, t := range c.a.names {
		if holds(c.b.names, t) {
			n++
		}
	}
	return 1 + min(n, 3)
}

func verbLevel(s *Story, c *candidate) int { return rarity(s, said(c.a.verb, c.b.verb, c), c.a.verb) }
func eventLevel(s *Story, c *candidate) int {
	return rarity(s, said(c.a.event, c.b.event, c), c.a.event)
}

func tellingLevel(_ *Story, c *candidate) int { return count(c.a.Frame.Telling, c.b.Frame.Telling) }
func aheadLevel(_ *Story, c *candidate) int   { return count(c.a.Frame.Ahead, c.b.Frame.Ahead) }

// actorsLevel compares the people who act: two men booked on two days are two
// events.
func actorsLevel(_ *Story, c *candidate) int {
	if len(c.a.actors) == 0 || len(c.b.actors) == 0 {
		return 0
	}
	for _, x := range c.a.actors {
		for _, y := range c.b.actors {
			if x == y {
				return 2
			}
		}
	}
	return 1
}

// title is what the values of roles can say of themselves.
type title interface{ TitleWords() []string }

// titleLevel is how much two titles share: "defense secretary" and "defense
// director" are told of one office, "owner" and "attorney" of two.
func titleLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(title)
	b, okB := c.b.Value.(title)
	if !okA || !okB {
		return 0
	}
	x, y := a.TitleWords(), b.TitleWords()
	shared := 0
	for _, w := range x {
		if slices.Contains(y, w) {
			shared++
		}
	}
	switch {
	case shared == 0:
		return 1
	case shared >= max(len(x), len(y))-1:
		return 3
	}
	return 2
}

// office is what the values of roles can say of their sort.
type office interface{ Exclusive() string }

// officeLevel sets apart what a person holds one of at a time: nobody is
// governor and mayor, many an owner is an attorney too.
func officeLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(office)
	b, okB := c.b.Value.(office)
	switch {
	case !okA || !okB || a.Exclusive() == "" || a.Exclusive() != b.Exclusive():
		return 0
	case a.Exclusive() == "rank":
		return 1
	}
	return 2
}

// count is how many of the two hold.
func count(a, b bool) int {
	n := 0
	if a {
		n++
	}
	if b {
		n++
	}
	return n
}

// moment is what the values of dates can say of themselves.
type moment interface {
	Moment() (days float64, ok bool)
}

// daysLevel is how far two dates lie apart: a slip is often a day or a week.
func daysLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(moment)
	b, okB := c.b.Value.(moment)
	if !okA || !okB {
		return 0
	}
	x, okX := a.Moment()
	y, okY := b.Moment()
	if !okX || !okY {
		return 0
	}
	return 1 + ladder(math.Abs(x-y), 1.5, 3.5, 7.5, 45.5, 400.5)
}

// calendar is what the values of dates say in words: 0 and -1 (weekday) where
// they do not.
type calendar interface {
	Calendar() (year, month, day, weekday int)
}

// partsLevel counts the parts of the date that are the same where not all are:
// "May 4, 2011" and "May 4, 2012" are told of one day, and one is a slip.
func partsLevel(_ *Story, c *candidate) int {
	a, okA := c.a.Value.(calendar)
	b, okB := c.b.Value.(calendar)
	if !okA || !okB {
		return 0
	}
	y1, m1, d1, w1 := a.Calendar()
	y2, m2, d2, w2 := b.Calendar()
	told, same := 0, 0
	for _, p := range [4][2]int{{y1, y2}, {m1, m2}, {d1, d2}, {w1 + 1, w2 + 1}} {
		if p[0] > 0 && p[1] > 0 {
			told++
			if p[0] == p[1] {
				same++
			}
		}
	}
	if told == 0 {
		return 0
	}
	return 1 + min(same, 2)
}

// unitLevel compares the words for the units: "hours" and "weeks" measure
// different things more often than not.
func unitLevel(_ *Story, c *candidate) int {
	switch a, b := c.a.Frame.UnitWord, c.b.Frame.UnitWord; {
	case a == "" || b == "":
		return 0
	case a == b:
		return 2
	}
	return 1
}

func subjectLevel(_ *Story, c *candidate) int { return said(c.a.subject, c.b.subject, c) }
func objectLevel(_ *Story, c *candidate) int  { return said(c.a.object, c.b.object, c) }

// said compares two words of a frame; a word of one frame that stands in the
// other's sentence counts for something.
func said(a, b int32, c *candidate) int {
	switch {
	case a == noTerm && b == noTerm:
		return 0
	case a == b:
		return 3
	case a != noTerm && holds(c.b.context, a), b != noTerm && holds(c.a.context, b):
		return 2
	case a == noTerm || b == noTerm:
		return 0
	}
	return 1
}

func holds(terms []int32, t int32) bool {
	for _, x := range terms {
		if x == t {
			return true
		}
	}
	return false
}

func modifierLevel(s *Story, c *candidate) int {
	if len(c.a.modifiers) == 0 || len(c.b.modifiers) == 0 {
		return 0
	}
	if shared, _, _ := s.overlap(c.a.modifiers, c.b.modifiers); shared > 0 {
		return 2
	}
	return 1
}

func sharedLevel(_ *Story, c *candidate) int { return ladder(c.shared, 4, 8, 14, 22, 32) }

func leadLevel(_ *Story, c *candidate) int { return count(c.a.lead, c.b.lead) }

// articleLevel is how alike the two articles are as a whole: articles on two
// events of one type share words but few names.
func articleLevel(s *Story, c *candidate) int {
	if c.a.Article == c.b.Article {
		return 0
	}
	return 1 + ladder(s.alike(c.a.Article, c.b.Article), .4, .55, .7, .85, 1.05)
}

func leadsLevel(s *Story, c *candidate) int {
	if c.a.Article == c.b.Article {
		return 0
	}
	return 1 + ladder(s.leadsAlike(c.a.Article, c.b.Article), .06, .12, .2, .3, .45)
}

func publishedLevel(s *Story, c *candidate) int {
	if c.a.Article == c.b.Article {
		return 1
	}
	days, ok := gap(s.Readings[c.a.Article], s.Readings[c.b.Article])
	if !ok {
		return 0
	}
	return 1 + ladder(days, 3.5, 40, 366)
}

func personLevel(_ *Story, c *candidate) int {
	if c.sameHolder() {
		return 1
	}
	return 0
}

// runLevel counts the words, function words too, that stand next to both
// values without a break: a mark of copied or edited text.
func runLevel(s *Story, c *candidate) int {
	return ladder(float64(s.run(c.a, c.b, -1)+s.run(c.a, c.b, +1)), 1, 2, 3, 4, 6)
}

// maxRun is the most words counted on one side.
const maxRun = 4

// run counts equal words outward from the two values on one side.
func (s *Story) run(a, b *Item, step int) int {
	x, y := a.edge(step), b.edge(step)
	p, q := s.Readings[a.Article], s.Readings[b.Article]
	sa, sb := p.Sentences[a.Sentence], q.Sentences[b.Sentence]
	n := 0
	for ; n < maxRun && x >= sa.First && x < sa.End && y >= sb.First && y < sb.End; n++ {
		if p.Tokens[x].Norm != q.Tokens[y].Norm {
			break
		}
		x, y = x+step, y+step
	}
	return n
}

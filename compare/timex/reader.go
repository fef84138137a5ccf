package timex

import (
	"time"

	"factdiff/compare/text"
	"factdiff/sources"
)

// reader walks over the tokens of one document.
type reader struct {
	d        *text.Doc
	g        *grammar
	tokens   []text.Token
	triggers []*trigger
	// published is the day of publication; dated says that it is known.
	published time.Time
	dated     bool
	// last is the last point spoken of, period the last quarter or year of
	// accounts; either may be of gNone.
	last, period point
	// compared is the period that "a year earlier" is compared with.
	compared point
	// lastDay is the last point of a day or finer.
	lastDay point
	// told is the year in which the article put a day, by month and day, when
	// it named it with its year.
	told map[[2]int]int
	out  []Mention
	// m is the match being tried; it stands here to stay off the heap.
	m match
}

// nothing is the trigger of words that mean no time.
var nothing = &trigger{}

// Read returns the time expressions of the document in order of place.
func Read(d *text.Doc) []Mention {
	r := &reader{d: d, g: loaded(), tokens: d.Tokens}
	r.publish(d.Article.Published)
	r.scan()
	for i := 0; i < len(r.tokens); {
		i = r.step(i)
	}
	return r.out
}

// publish sets the day of publication from ISO 8601.
func (r *reader) publish(s string) {
	t, known := sources.PublishedDay(s)
	if !known || t.Year() < 1 {
		return
	}
	r.published, r.dated = t, true
	r.last, r.lastDay = dayPoint(t), dayPoint(t)
}

// scan looks every token up once.
func (r *reader) scan() {
	r.triggers = make([]*trigger, len(r.tokens))
	for i := range r.tokens {
		r.triggers[i] = r.lookup(&r.tokens[i])
	}
}

func (r *reader) lookup(t *text.Token) *trigger {
	if t.Kind == text.Number {
		switch digitClass(t) {
		case cDigits:
			return r.g.digits
		case cDecade:
			return r.g.decade
		}
		return r.g.suffixed
	}
	if !r.g.sieve.MayHold(t.Norm) {
		return nothing
	}
	if x := r.g.triggers[t.Norm]; x != nil {
		return x
	}
	return nothing
}

// step reads the expression that begins at token i, if any, and returns the
// next token to look at.
func (r *reader) step(i int) int {
	t := r.triggers[i]
	if len(t.rules) == 0 || r.tokens[i].Glued && r.inAddress(i) || !t.alone && (i+1 == len(r.triggers) || r.triggers[i+1] == nothing) {
		return i + 1
	}
	best, bestSense := match{}, sense{}
	follow := r.atomsFrom(i)
	for _, k := range t.rules {
		c := &r.g.rules[k]
		if !c.possible(follow) {
			continue
		}
		r.m = match{first: i, meridiem: -1}
		end := r.try(c.elements, i, &r.m)
		if end <= best.end || !r.inSentence(i, end) {
			continue
		}
		r.m.end = end
		if s, ok := c.mean(r, &r.m); ok {
			best, bestSense = r.m, s
			if s.end > 0 {
				best.end = s.end
			}
		}
	}
	if best.end == 0 {
		return i + 1
	}
	r.add(&best, bestSense)
	return r.list(&best, bestSense)
}

// farthest is how many tokens are looked at for atoms that follow.
const farthest = 100

// atomsFrom are the atoms that can begin at token i and those that follow in
// its sentence; all of them where the sentence goes on for long.
func (r *reader) atomsFrom(i int) (atoms uint64) {
	rest := r.triggers[i:r.d.SentenceOf(i).End]
	if len(rest) > farthest {
		return ^uint64(0)
	}
	for _, t := range rest {
		atoms |= t.atoms
	}
	return atoms
}

// longestAddress is how many tokens of a link are looked at.
const longestAddress = 60

// inAddress reports whether the glued token i is part of a link.
func (r *reader) inAddress(i int) bool {
	for k := i; k > 0 && k > i-longestAddress && r.tokens[k].Glued; k-- {
		switch r.norm(k - 1) {
		case "http", "https", "www":
			return true
		}
	}
	return false
}

func (r *reader) inSentence(first, end int) bool {
	return end <= len(r.tokens) && r.tokens[first].Sentence == r.tokens[end-1].Sentence
}

// add makes a mention of a match and remembers what was spoken of.
func (r *reader) add(m *match, s sense) {
	first := m.first
	if s.first > 0 {
		first = s.first
	}
	x := Mention{
		Span:  sources.Span{Start: r.tokens[first].Start, End: r.tokens[m.end-1].End},
		First: first, End: m.end, Type: s.typ, Value: s.value, Mod: mods[s.mod],
		Weekday: -1, Relative: s.relative, Direction: s.direction,
	}
	if s.value == "" {
		x.Value = s.point.value()
		x.Interval = s.point.interval().modified(s.mod, s.direction)
		x.Zone, x.Zoned = s.point.zone, s.point.zoned
	}
	s.says.fill(&x)
	if x.Year > 0 && x.Day > 0 {
		if r.told == nil {
			r.told = map[[2]int]int{}
		}
		r.told[[2]int{x.Month, x.Day}] = x.Year
	}
	r.out = append(r.out, x)
	if s.typ == Date || s.typ == Time {
		r.remember(s)
	}
}

// remember keeps the point as the one that "the following day" refers to.
func (r *reader) remember(s sense) {
	if s.value != "" || s.passing || s.point.grain == gNone {
		return
	}
	if s.account {
		r.period, r.compared = s.point, s.point
	}
	r.last = s.point
	if s.point.grain <= gDay {
		r.lastDay = s.point.widen(day)
	}
}

// norm is the normal form of token i, "" outside the document.
func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return r.tokens[i].Norm
}

func (r *reader) word(i int, w string) bool { return r.norm(i) == w }

func (r *reader) glued(i int) bool { return i >= 0 && i < len(r.tokens) && r.tokens[i].Glued }

func (r *reader) entry(i int) entry { return r.triggers[i].entry }

// is reports whether token i is of one of the classes.
func (r *reader) is(i int, c class) bool {
	return i >= 0 && i < len(r.triggers) && r.triggers[i].class&c != 0
}

func (r *reader) capitalised(i int) bool {
	return i >= 0 && i < len(r.tokens) && r.tokens[i].Capitalised()
}

func (r *reader) capitals(i int) bool {
	return i >= 0 && i < len(r.tokens) && r.tokens[i].Shape == text.Upper
}

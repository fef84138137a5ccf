package compare

import (
	"sort"
	"strconv"
	"strings"
	"time"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/toll"
	"factdiff/compare/text"
	"factdiff/sources"
)

// moving are the quantities that every update of a story changes.
var moving = map[string]bool{"dead": true, "injured": true, "missing": true, "arrested": true, "displaced": true, "damaged": true, "rescued": true}

// charges are what a deed is counted in, not those it was done to: "two counts
// of murder" may grow, but not from one day to the next.
var charges = map[string]bool{"count": true, "counts": true, "charge": true, "charges": true}

// movingWords say of any other figure that it is a state of affairs.
var movingWords = map[string]bool{"rose": true, "risen": true, "rises": true, "climbed": true, "climbs": true, "grew": true, "grown": true,
	"jumped": true, "increased": true, "reached": true, "latest": true, "updated": true, "revised": true, "confirmed": true, "far": true}

// update finds conflicts of figures that move with the story: where the later
// article has the later figure, it supersedes the earlier one; where the
// earlier article has it, the conflict stands; without dates, dates would
// decide.
func (s *story) update() {
	for i := range s.slots {
		slot := &s.slots[i]
		if slot.Verdict != fact.Conflict || slot.Kind != fact.Number || slot.Within || slot.Rung == toll.HeadlineRung || !s.moves(slot) {
			continue
		}
		switch series := s.series(slot.Facts); {
		case series == nil:
			slot.Why += "; the figure moves with the story, and publication dates (--date) would decide whether one replaces the other"
		case standing(series):
			slot.Why += "; the earlier figure had stood for long before"
		case rising(series):
			slot.Verdict, slot.Rung, slot.Why = fact.Superseded, "later-figure", "the later report replaces the earlier: "+spell(series)
		default:
			slot.Why += "; the earlier report has the higher figure"
		}
	}
}

// moves reports whether the figures of the slot are of a moving quantity.
func (s *story) moves(slot *fact.Slot) bool {
	if slot.Attribute == "score" || slot.Attribute == toll.Attribute {
		return true
	}
	for _, f := range slot.Facts {
		if moving[f.Frame.Concept] && !charges[f.Frame.Head] {
			return true
		}
		r := s.readings[f.Article]
		sent := r.Sentences[f.Sentence]
		for _, t := range r.Tokens[sent.First:sent.End] {
			if t.Kind == text.Word && movingWords[t.Norm] {
				return true
			}
		}
	}
	return false
}

// state is one figure and when it was published.
type state struct {
	published, words string
	figure           float64
	other            float64 // of a score, the points of the other side
}

// score reads "2-1": the points of either side.
func score(words string) (own, other float64, ok bool) {
	a, b, ok := strings.Cut(strings.ReplaceAll(words, "–", "-"), "-")
	x, err := strconv.ParseFloat(strings.TrimSpace(a), 64)
	y, err2 := strconv.ParseFloat(strings.TrimSpace(b), 64)
	return x, y, ok && err == nil && err2 == nil
}

// figure is what the values of numbers can say of themselves.
type figure interface{ Figure() float64 }

// series is the figures in order of publication; nil where a date is unknown
// or all are of one day.
func (s *story) series(facts []fact.Fact) []state {
	var out []state
	for _, f := range facts {
		a := s.readings[f.Article].Article
		v, ok := f.Value.(figure)
		if !ok || a.Published == "" {
			return nil
		}
		x := state{a.Published, strings.Join(strings.Fields(a.Slice(f.Span)), " "), v.Figure(), 0}
		if own, other, ok := score(x.words); f.Attribute == "score" && ok {
			x.figure, x.other = own, other
		}
		out = append(out, x)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].published < out[j].published })
	if len(out) == 0 || out[0].published == out[len(out)-1].published {
		return nil
	}
	return out
}

// rising reports whether no later figure is below an earlier one, and figures
// of one time do not differ.
func rising(series []state) bool {
	for i := 1; i < len(series); i++ {
		a, b := series[i-1], series[i]
		if b.figure < a.figure || b.other < a.other || a.published == b.published && (a.figure != b.figure || a.other != b.other) {
			return false
		}
	}
	return true
}

// standingDays is how long a figure must have stood for nobody to expect that it
// still moves.
const standingDays = 60

// standing reports whether the earliest figure was given again so long after it
// was first given that a later one is no update.
func standing(series []state) bool {
	first, known := sources.PublishedDay(series[0].published)
	if !known {
		return false
	}
	for _, x := range series[1:] {
		if x.figure != series[0].figure || x.other != series[0].other {
			return false
		}
		last, known := sources.PublishedDay(x.published)
		if known && last.Sub(first) >= standingDays*24*time.Hour {
			return true
		}
	}
	return false
}

// spell writes a series: "five (2013-07-02), 24 (2013-07-03)".
func spell(series []state) string {
	var parts []string
	for i, x := range series {
		if i > 0 && x.figure == series[i-1].figure && x.other == series[i-1].other {
			continue
		}
		parts = append(parts, x.words+" ("+x.published+")")
	}
	return strings.Join(parts, ", ")
}

package date

import (
	"fmt"
	"strings"
	"time"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/compare/timex"
	"factdiff/sources"
)

// MisfitAttribute is what the rows of Misfits speak of.
const MisfitAttribute = "weekday of a date"

// How sure it is that a weekday and a date that do not fall together are a
// slip, in log-odds: the article says the year, or the year follows from its
// publication.
const (
	saidYearOdds = 3.0
	nearYearOdds = 2.0
)

// nearYearDays is how far from its publication an article means the nearest
// date of a name.
const nearYearDays = 31

// oneCalendar is the year from which news goes by one calendar.
const oneCalendar = 1900

// Misfits finds dates whose weekday is not that of the calendar: "Friday,
// June 12, 2011", which was a Sunday. The article contradicts itself.
func Misfits(rs []*reading.Reading) []fact.Slot {
	var out []fact.Slot
	for i, r := range rs {
		for k := range r.Times {
			if p, ok := dayAndDate(r, k); ok {
				if s, ok := p.misfit(i, r); ok {
					out = fact.Gather(out, s)
				}
			}
		}
	}
	return out
}

// named is a weekday and a calendar date said as one.
type named struct {
	weekday     time.Weekday
	first, rest sources.Span // the weekday and the date
	token       int          // the first of the date
	mention     timex.Mention
}

// dayAndDate reads "Friday, June 12" in one time expression, or in two that
// follow each other: "midnight on Friday, June 12".
func dayAndDate(r *reading.Reading, k int) (named, bool) {
	m := r.Times[k]
	if m.Day == 0 || m.Month == 0 {
		return named{}, false
	}
	p := named{mention: m}
	from, to := m.First, m.End
	switch {
	case m.Weekday >= 0:
		p.weekday = time.Weekday(m.Weekday)
	case k > 0 && r.Times[k-1].Weekday >= 0 && r.Times[k-1].Day == 0 && r.Times[k-1].End == m.First-1 && r.Tokens[m.First-1].Tag == text.Comma:
		p.weekday, from, to = time.Weekday(r.Times[k-1].Weekday), r.Times[k-1].First, r.Times[k-1].End
	default:
		return named{}, false
	}
	at := -1
	for i := from; i < to; i++ {
		if names(r.Tokens[i].Norm, p.weekday) {
			at = i
		}
	}
	if at < 0 {
		return named{}, false
	}
	p.first, p.token = r.Tokens[at].Span, max(at+1, m.First)
	for p.token < m.End && r.Tokens[p.token].Kind == text.Punct {
		p.token++
	}
	if p.token == m.End {
		return named{}, false // the weekday stands behind the date
	}
	p.rest = r.Join(p.token, m.End)
	return p, true
}

// names reports whether the word is a name of the weekday: "friday", "fri.".
func names(word string, w time.Weekday) bool {
	full := strings.ToLower(w.String())
	word = strings.TrimSuffix(word, ".")
	return len(word) >= 3 && strings.HasPrefix(full, word)
}

// misfit is the row of a weekday that the calendar does not give the date.
func (p *named) misfit(article int, r *reading.Reading) (fact.Slot, bool) {
	year, odds := p.mention.Year, saidYearOdds
	if year == 0 {
		year, odds = p.nearYear(r.Article.Published), nearYearOdds
	}
	day := p.in(year)
	if year < oneCalendar || day.Day() != p.mention.Day || day.Weekday() == p.weekday {
		return fact.Slot{}, false
	}
	said, is := p.mention, p.mention
	said.Value, is.Value = fmt.Sprintf("XXXX-WXX-%d", (int(p.weekday)+6)%7+1), day.Format(time.DateOnly)
	said.Day, is.Weekday = 0, -1
	s := fact.Slot{Kind: fact.Date, Subject: "date", Attribute: MisfitAttribute, Within: true, Key: said.Value + " " + is.Value,
		Judgement: fact.Judgement{Verdict: fact.Conflict, Rung: "weekday-of-date",
			Why: fmt.Sprintf("%s was a %s, not a %s", day.Format("2 January 2006"), day.Weekday(), p.weekday)},
		Facts: []fact.Fact{p.fact(article, r, said, p.first), p.fact(article, r, is, p.rest)}}
	s.Weigh("weekday and date", "do not fall together", odds)
	return s, true
}

// in is the date in a year.
func (p *named) in(year int) time.Time {
	return time.Date(year, time.Month(p.mention.Month), p.mention.Day, 0, 0, 0, 0, time.UTC)
}

func (p *named) fact(article int, r *reading.Reading, m timex.Mention, span sources.Span) fact.Fact {
	m.Span = span
	return fact.Fact{Kind: fact.Date, Article: article, Span: span, Sentence: r.Tokens[p.token].Sentence,
		Value: Value{Mention: m, Grain: Day}, Subject: "date", Attribute: MisfitAttribute, Entity: -1,
		Frame: fact.Frame{Class: "date", Unit: string(Day)}}
}

// nearYear is the year in which the date lies next to the publication, or 0
// where it is not near in any.
func (p *named) nearYear(published string) int {
	pub, known := sources.PublishedDay(published)
	if !known {
		return 0
	}
	for y := pub.Year() - 1; y <= pub.Year()+1; y++ {
		if gap := p.in(y).Sub(pub).Hours() / 24; gap <= nearYearDays && gap >= -nearYearDays {
			return y
		}
	}
	return 0
}

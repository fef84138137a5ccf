// Package date says when things happened, and judges whether two dates of one
// event can both be true.
package date

import (
	"time"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/compare/timex"
)

// Value is a time expression with its place on the calendar.
type Value struct {
	timex.Mention
	// Grain is how exact it is.
	Grain Grain
	// Near is the year the article speaks of, where it says none for this
	// date: the latest it names, or 0.
	Near int
	// Slack is how far the hour that is meant may lie from the one that is
	// named; 0 where the words are exact.
	Slack time.Duration
}

// present is the year that articles without any year are taken to speak of:
// that of this version of the program, for reports never read the clock.
const present = 2025

// Normalized is the TIMEX3 value, and the weekday where the words name one that
// the date does not have, or may not have for want of a year: "Friday, June 12" is not "Sunday, June 12".
func (v Value) Normalized() string {
	from := v.Interval.From
	if v.Weekday < 0 || v.Day == 0 || v.Grain != Day || !from.IsZero() && int(from.Weekday()) == v.Weekday {
		return v.Mention.Value
	}
	return v.Mention.Value + " " + time.Weekday(v.Weekday).String()
}

// Moment is when the date begins, in days since 1970, where it is known.
func (v Value) Moment() (days float64, ok bool) {
	from := v.Interval.From
	return float64(from.Unix()) / 86400, !from.IsZero()
}

// Calendar is what the words say of the year, month (1 to 12), day (1 to 31)
// and weekday (0 Sunday to 6 Saturday); 0, for the weekday -1, where they say
// nothing.
func (v Value) Calendar() (year, month, day, weekday int) {
	return v.Year, v.Month, v.Day, v.Weekday
}

// Grain is the size of the calendar unit an expression names.
type Grain string

// The grains that are compared. Only expressions of one grain can conflict.
const (
	Clock Grain = "clock"
	Day   Grain = "day"
	Week  Grain = "week"
	Month Grain = "month"
	Year  Grain = "year"
)

// Read returns the dates and times of the article.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	near := latestYear(r.Times)
	for _, m := range r.Times {
		g := grain(m)
		if g == "" || stamp(&m, r) || anyDay(&m, r) {
			continue
		}
		out = append(out, fact.Fact{
			Kind: fact.Date, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{Mention: m, Grain: g, Near: near, Slack: slack(&m, r)}, Subject: "date", Attribute: string(g), Entity: -1,
			Frame: fact.Frame{Class: "date", Unit: unit(m, g)},
		})
	}
	return out
}

// anyDay reports whether an expression qualifies a thing by a part of the day and
// names no day: "his early-morning tweets". The day it is anchored to is a guess.
func anyDay(m *timex.Mention, r *reading.Reading) bool {
	if m.Type != timex.Time || m.Weekday >= 0 || m.Day > 0 {
		return false
	}
	for i := m.First; i < m.End; i++ {
		if r.Tokens[i].Tag == text.HYPH {
			return true
		}
	}
	return false
}

// What hedges of an hour leave open.
const (
	aboutSlack   = 15 * time.Minute // "about 10 p.m."
	shortlySlack = 30 * time.Minute // "shortly before 10 p.m."
)

// slack is how far from the hour it names an expression may mean.
func slack(m *timex.Mention, r *reading.Reading) time.Duration {
	i := m.First
	if i >= 2 && (r.Tokens[i-1].Norm == "before" || r.Tokens[i-1].Norm == "after") {
		switch r.Tokens[i-2].Norm {
		case "shortly", "just", "moments", "minutes", "soon", "sometime":
			return shortlySlack
		}
	}
	if m.Mod == "APPROX" {
		return aboutSlack
	}
	return 0
}

// latestYear is the latest year that the times lie in, or 0.
func latestYear(times []timex.Mention) int {
	latest := 0
	for _, m := range times {
		if !m.Interval.From.IsZero() {
			latest = max(latest, m.Interval.From.Year())
		}
	}
	return latest
}

// grain reads the exactness off the TIMEX3 value; "" for what no calendar
// unit holds (durations, sets, "now").
func grain(m timex.Mention) Grain {
	v := m.Value
	if m.Type != timex.Date && m.Type != timex.Time || len(v) < 4 {
		return ""
	}
	if v[0] != 'X' && (v[0] < '0' || v[0] > '9') {
		return ""
	}
	switch {
	case len(v) > 10 && v[10] == 'T' && v[11] >= '0' && v[11] <= '9':
		return Clock
	case len(v) >= 10:
		return Day
	case len(v) == 8 && v[5] == 'W':
		return Week
	case len(v) == 7 && v[5] != 'Q' && v[5] != 'S' && v[5] != 'W':
		return Month
	case len(v) == 4 && v[3] != 'X':
		return Year
	}
	return ""
}

// unit is the grain as pairing sees it: "this year" and "last year" are said
// of anything, "2013" of one thing.
func unit(m timex.Mention, g Grain) string {
	if m.Relative && (g == Month || g == Year) {
		return "relative " + string(g)
	}
	return string(g)
}

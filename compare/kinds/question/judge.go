package question

import (
	"time"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// judge lets the dates of publication decide where the affair moves; the first
// rung that holds.
func (q *Question) judge(rs []*reading.Reading, early, late []told) fact.Judgement {
	say := "one has “" + q.Early + "”, the other “" + q.Late + "”"
	if !q.Moves {
		return fact.Judgement{Verdict: fact.Conflict, Rung: "other-answer", Why: say}
	}
	return moved(rs, articles(early), articles(late), say)
}

func articles(list []told) []int {
	var out []int
	for _, x := range list {
		out = append(out, x.article)
	}
	return out
}

// moved judges articles of which some are further in an affair than others.
func moved(rs []*reading.Reading, early, late []int, say string) fact.Judgement {
	first, last := dates(rs, late)
	before, after := dates(rs, early)
	switch {
	case first == "" || before == "":
		return fact.Judgement{Verdict: fact.Conflict, Rung: "moved-on", Why: say + "; publication dates (--date) would decide whether one replaces the other"}
	case after < first:
		return fact.Judgement{Verdict: fact.Superseded, Rung: "moved-on", Why: say + ": the later report replaces the earlier"}
	case last < before:
		return fact.Judgement{Verdict: fact.Conflict, Rung: "moved-back", Why: say + ", though it was published later"}
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "moved-on", Why: say + ", and the dates of publication do not show which is later"}
}

// dates are the first and the last day of publication, "" where one is
// unknown.
func dates(rs []*reading.Reading, list []int) (first, last string) {
	for _, x := range list {
		d := rs[x].Article.Published
		if d == "" {
			return "", ""
		}
		if first == "" || d < first {
			first = d
		}
		last = max(last, d)
	}
	return first, last
}

// farthest is the most days between two reports of one affair in which nobody
// is named: what an outlet asks of a crime is answered within weeks.
const farthest = 30

// farApart reports whether two articles are known to be published too long
// after each other to tell of one unnamed person.
func farApart(a, b *reading.Reading) bool {
	x, knownX := sources.PublishedDay(a.Article.Published)
	y, knownY := sources.PublishedDay(b.Article.Published)
	return knownX && knownY && x.Sub(y).Abs() > farthest*24*time.Hour
}

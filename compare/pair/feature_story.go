package pair

import "math"

// Features of the articles the two values stand in.

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

// foreseenLevel compares each date with the day on which the other article
// appeared: what happened after it, the other cannot have told.
func foreseenLevel(s *Story, c *candidate) int {
	return max(s.foreseen(c.a, c.b.Article), s.foreseen(c.b, c.a.Article))
}

// foreseen is the level of one date and one other article.
func (s *Story) foreseen(it *Item, article int) int {
	date, known := dayOf(it)
	appeared, dated := s.appeared(article)
	if !known || !dated {
		return 0
	}
	return 1 + ladder(date-appeared, -3.5, -0.5, 0.9)
}

// agedLevel compares how long before its article each date lies: what the
// police "said on Friday" in Friday's paper and "on Saturday" in Saturday's
// are two announcements.
func agedLevel(s *Story, c *candidate) int {
	x, knownX := dayOf(c.a)
	y, knownY := dayOf(c.b)
	p, datedP := s.appeared(c.a.Article)
	q, datedQ := s.appeared(c.b.Article)
	switch {
	case !knownX || !knownY || !datedP || !datedQ:
		return 0
	case p == q:
		return 1
	case math.Floor(x)-p == math.Floor(y)-q:
		return 3
	}
	return 2
}

// dayOf is the date of an item in days since 1970.
func dayOf(it *Item) (days float64, ok bool) {
	if m, dates := it.Value.(moment); dates {
		return m.Moment()
	}
	return 0, false
}

// appeared is the day of publication in days since 1970.
func (s *Story) appeared(article int) (days float64, ok bool) {
	t, ok := published(s.Readings[article])
	return float64(t.Unix()) / secondsADay, ok
}

const secondsADay = 24 * 60 * 60

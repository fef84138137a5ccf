package pair

import (
	"factdiff/compare/reading"
	"factdiff/compare/timex"
)

// backDays is how long before its publication an event must lie for an
// article to be looking back at it.
const backDays = 45

// Past reports whether a sentence of an article looks back to a time well
// before the story.
func (s *Story) Past(article, sentence int) bool { return s.past[article][sentence] }

// lookingBack finds the sentences that name a time well before the story:
// what they count and date is another event ("the 2004 tsunami killed ...").
// Where the publication date is unknown, the latest year named stands for it.
func lookingBack(r *reading.Reading) map[int]bool {
	out := map[int]bool{}
	limit, known := published(r)
	limit = limit.AddDate(0, 0, -backDays)
	latest := 0
	for _, m := range r.Times {
		latest = max(latest, m.Year)
	}
	for _, m := range r.Times {
		if m.Type != timex.Date && m.Type != timex.Time || m.First >= len(r.Tokens) {
			continue
		}
		old := m.Year > 0 && m.Year < latest
		if known {
			old = !m.Interval.To.IsZero() && m.Interval.To.Before(limit)
		}
		if old {
			out[r.Tokens[m.First].Sentence] = true
		}
	}
	return out
}

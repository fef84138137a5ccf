package date

import (
	"sort"

	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/compare/timex"
)

// stamp reports whether a date says when the article was written, not when
// something happened: in a dateline ("HILO, Hawaii (Oct. 9, 2011) -") or on
// a line of its own ("Updated: May 4, 2011, 3:50 p.m.").
func stamp(m *timex.Mention, r *reading.Reading) bool {
	return inDateline(m, r) || onDateLine(m, r) || posted(m, r)
}

// postedTokens is how far before its date a page may say that it was posted.
const postedTokens = 10

// posted reports whether a page says when and where it was put: "posted in
// Courts on Friday, Sept. 20, 2013".
func posted(m *timex.Mention, r *reading.Reading) bool {
	s := r.Sentences[r.Tokens[m.First].Sentence]
	if m.Year == 0 {
		return false
	}
	for i := m.First - 1; i > s.First && i >= m.First-postedTokens; i-- {
		switch r.Tokens[i-1].Norm {
		case "posted", "published", "filed", "updated":
			return r.Tokens[i].Norm == "in" || r.Tokens[i].Norm == "by" || r.Tokens[i].Norm == "under"
		}
	}
	return false
}

func inDateline(m *timex.Mention, r *reading.Reading) bool {
	return m.End <= r.Dateline(r.Tokens[m.First].Sentence)
}

// stampWords is how many words besides dates a line of dates may hold.
const stampWords = 4

func onDateLine(m *timex.Mention, r *reading.Reading) bool {
	if m.Year == 0 && m.Type != timex.Time {
		return false
	}
	s := r.Sentences[r.Tokens[m.First].Sentence]
	if s.End-s.First > 24 {
		return false
	}
	other := 0
	for i := s.First; i < s.End; i++ {
		t := &r.Tokens[i]
		if (t.Tag.IsVerb() || t.Tag == text.MD) && !putting(t.Norm) {
			return false
		}
		if t.Kind == text.Word && !inTimes(i, s.First, r.Times) { // figures are hours and zones
			other++
		}
	}
	return other <= stampWords && other <= m.End-m.First
}

// putting reports the participles that date a page.
func putting(w string) bool {
	switch w {
	case "posted", "published", "updated", "filed", "modified", "revised", "created", "printed", "released", "issued", "uploaded":
		return true
	}
	return false
}

// inTimes reports whether token i of the sentence that begins at token first
// stands in a time expression. The times stand in order.
func inTimes(i, first int, times []timex.Mention) bool {
	k := sort.Search(len(times), func(k int) bool { return times[k].First >= first })
	for ; k < len(times) && times[k].First <= i; k++ {
		if i < times[k].End {
			return true
		}
	}
	return false
}

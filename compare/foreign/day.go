package foreign

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"factdiff/compare/text"
	"factdiff/compare/timex"
	"factdiff/sources"
)

// day reads the date that begins with token t: "2025-12-02", "2.12.2025",
// "2. Dezember 2025", "2 de diciembre", "2025年12月2日".
func (s *scanner) day(t int) (timex.Mention, int, bool) {
	start := s.digitsOf(t)
	if start < 0 {
		return timex.Mention{}, 0, false
	}
	year, month, day, end := s.inFigures(start)
	if end == 0 {
		year, month, day, end = s.inWords(start)
	}
	if end == 0 || !onCalendar(year, month, day) {
		return timex.Mention{}, 0, false
	}
	m := timex.Mention{Span: sources.Span{Start: start, End: end}, Type: timex.Date, Weekday: -1, Year: year, Month: month, Day: day}
	if year == 0 {
		year, m.Relative = s.yearOf(month, day), true
	}
	m.Value = fmt.Sprintf("XXXX-%02d-%02d", month, day)
	if year > 0 {
		from := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		m.Value, m.Interval = from.Format(time.DateOnly), timex.Interval{From: from, To: from.AddDate(0, 0, 1)}
	}
	m.First, m.End = s.doc.TokensIn(m.Span)
	return m, max(m.End, t+1), true
}

// digitsOf is where the digits of token t begin, -1 where it has none to be
// read. Chinese and Japanese words are not set apart from them.
func (s *scanner) digitsOf(t int) int {
	tok := &s.doc.Tokens[t]
	switch {
	case tok.Kind == text.Number && (!tok.Glued || t == 0 || s.doc.Tokens[t-1].Kind == text.Punct):
		return tok.Start
	case tok.Kind == text.Word && !s.spaced:
		if i := strings.IndexAny(s.doc.Article.Slice(tok.Span), "0123456789"); i > 0 {
			return tok.Start + i
		}
	}
	return -1
}

// onCalendar reports whether there is such a day; the year may be unknown.
func onCalendar(year, month, day int) bool {
	if year == 0 {
		year = 2024 // has every day
	}
	d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return year >= 1000 && year <= 2999 && month >= 1 && d.Month() == time.Month(month) && d.Day() == day
}

// yearOf is the year in which the day lies nearest to the publication, 0
// where that is unknown.
func (s *scanner) yearOf(month, day int) int {
	published, known := sources.PublishedDay(s.doc.Article.Published)
	if !known {
		return 0
	}
	best, least := 0, time.Duration(1<<62)
	for year := published.Year() - 1; year <= published.Year()+1; year++ {
		if d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Sub(published).Abs(); d < least && onCalendar(year, month, day) {
			best, least = year, d
		}
	}
	return best
}

// inFigures reads a date of three figures. The year comes first or last; the
// day comes before the month wherever the year is last, as everywhere but in
// the United States.
func (s *scanner) inFigures(i int) (year, month, day, end int) {
	rest := s.doc.Article.Text[i:]
	var parts [3]int
	var lengths [3]int
	var marks [2]rune
	at := 0
	for k := range parts {
		n := 0
		for n < 5 && at+n < len(rest) && rest[at+n] >= '0' && rest[at+n] <= '9' {
			parts[k] = parts[k]*10 + int(rest[at+n]-'0')
			n++
		}
		lengths[k] = n
		if at += n; n == 0 || n > 4 {
			return 0, 0, 0, 0
		}
		mark, size := utf8.DecodeRuneInString(rest[at:])
		if k < 2 {
			marks[k] = mark
			at += size
			if (mark == '.' || mark == '年' || mark == '月' || mark == '년' || mark == '월') && strings.HasPrefix(rest[at:], " ") {
				at++ // "2. 12. 2025"
			}
		} else if mark == '日' || mark == '일' {
			at += size
		}
	}
	switch {
	case lengths[0] == 4 && (marks == [2]rune{'年', '月'} || marks == [2]rune{'년', '월'}),
		lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2 && marks[0] == marks[1] && strings.ContainsRune("-/.", marks[0]):
		return parts[0], parts[1], parts[2], i + at
	case lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2 && marks[0] == marks[1] && strings.ContainsRune("-/.", marks[0]):
		return parts[2], parts[1], parts[0], i + at
	}
	return 0, 0, 0, 0
}

// inWords reads a day, the name of a month and perhaps a year.
func (s *scanner) inWords(i int) (year, month, day, end int) {
	text := s.doc.Article.Text
	at := i
	for at < len(text) && at < i+3 && text[at] >= '0' && text[at] <= '9' {
		day = day*10 + int(text[at]-'0')
		at++
	}
	for _, sign := range []string{".", "º", "er"} {
		if strings.HasPrefix(text[at:], sign) {
			at += len(sign)
			break
		}
	}
	word, end := s.wordAfterDe(at)
	w := words()[word]
	if w.what != "month" || at-i > 4 || day == 0 {
		return 0, 0, 0, 0
	}
	return s.yearBehind(end), int(w.factor), day, s.endOfYear(end)
}

// wordAfterDe is the word at i; "de" before it is passed over.
func (s *scanner) wordAfterDe(i int) (string, int) {
	word, end := s.wordAt(i)
	if word == "de" || word == "del" {
		return s.wordAt(end)
	}
	return word, end
}

// yearBehind is the year behind the name of a month, 0 for none.
func (s *scanner) yearBehind(i int) int {
	year := 0
	if end := s.endOfYear(i); end > i {
		for _, c := range s.doc.Article.Text[end-4 : end] {
			year = year*10 + int(c-'0')
		}
	}
	return year
}

// endOfYear is where the four digits of a year end that stand at i, after a
// blank and perhaps "de"; i where there are none.
func (s *scanner) endOfYear(i int) int {
	text, at := s.doc.Article.Text, i
	for _, before := range []string{" ", "de ", "del "} {
		if strings.HasPrefix(text[at:], before) {
			at += len(before)
		}
	}
	n := 0
	for n < 5 && at+n < len(text) && text[at+n] >= '0' && text[at+n] <= '9' {
		n++
	}
	if n != 4 || at == i {
		return i
	}
	return at + n
}

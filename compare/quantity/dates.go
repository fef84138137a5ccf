package quantity

import (
	"strings"

	"factdiff/compare/text"
	"factdiff/compare/timex"
	"factdiff/sources"
)

// datesOf keeps the time expressions whose digits are no quantity. Durations
// are measures.
func datesOf(d *text.Doc, times []timex.Mention) []sources.Span {
	var out []sources.Span
	for _, t := range times {
		if t.Type != timex.Duration {
			out = append(out, t.Span)
		}
	}
	return out
}

// inTime reports whether token i lies in a date or clock time. Tokens must be
// asked for in order.
func (r *reader) inTime(i int) bool {
	at := r.toks[i].Span
	for r.now < len(r.times) && r.times[r.now].End <= at.Start {
		r.now++
	}
	return r.now < len(r.times) && r.times[r.now].Overlaps(at)
}

// date passes over numbers that belong to a date; "two years ago" is a date
// and a measure as well.
func (r *reader) date(f *figure) (Mention, int) {
	if r.inTime(f.first) && !r.lapse(f) || r.calendar(f) || r.yearTail(f) {
		return Mention{}, f.end
	}
	return Mention{}, 0
}

// lapse reports whether a unit of time follows the figure: "12 weeks ago".
func (r *reader) lapse(f *figure) bool {
	if f.ordinal {
		return false
	}
	k := r.unitIndex(f.end)
	if w := r.norm(k); w == "to" || w == "or" || w == "and" || r.dash(k-1) && r.numeric(k) {
		k = r.unitIndex(k + 2)
	}
	return timeUnit(r.norm(k)) > 0 || f.value < 100 && timeUnit(r.norm(k+1)) > 0 && r.norm(k) != "to"
}

// calendar reports days beside a month and bare years, where no time
// expression says so.
func (r *reader) calendar(f *figure) bool {
	if f.suffix == "s" || decadeWord(r.norm(f.end)) { // "the 1990s", "the nineteen seventies"
		return true
	}
	if f.part || f.scaled || f.words && !f.ordinal {
		return false
	}
	if f.value <= 31 && (month(&r.toks, f.first-1) || month(&r.toks, f.end) || r.norm(f.end) == "of" && month(&r.toks, f.end+1)) {
		return true
	}
	return !f.ordinal && !f.comma && r.year(f)
}

func decadeWord(w string) bool {
	switch w {
	case "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties":
		return true
	}
	return false
}

// year reports whether four digits are a year rather than a count.
func (r *reader) year(f *figure) bool {
	t := r.toks[f.first]
	if t.Kind != text.Number || t.Len() != 4 || f.value < 1500 || f.value > 2100 || f.end != f.first+1 {
		return false
	}
	switch prev := r.norm(f.first - 1); {
	case month(&r.toks, f.first-1), prev == "in", prev == "since", prev == "until", prev == "by", prev == "before", prev == "from", prev == "late", prev == "early", prev == "mid", prev == "of":
		return true
	case prev == "," && (month(&r.toks, f.first-3) || month(&r.toks, f.first-2)):
		return true
	}
	return f.value > 1900 && !strings.HasSuffix(r.norm(f.end), "s") && r.norm(f.end) != "people" && r.norm(f.end) != "block"
}

// yearTail reports the year behind a dash that ends what began the year before
// or some years before: the "05" of "the 2004-05 season".
func (r *reader) yearTail(f *figure) bool {
	i := f.first - 2
	if f.words || f.comma || f.part || f.end != f.first+1 || r.toks[f.first].Len() != 2 || !r.inside(i) || !r.dash(i+1) || !r.glued(f.first) || !r.glued(i+1) {
		return false
	}
	t := r.toks[i]
	return t.Kind == text.Number && t.Len() == 4 && (t.Norm[:2] == "19" || t.Norm[:2] == "20") && (t.Norm[2:] < r.norm(f.first) || t.Norm[2:] == "99")
}

// month reports whether token i names a month: with a capital, for "may",
// "march" and the short forms.
func month(toks *[]text.Token, i int) bool {
	if i < 0 || i >= len(*toks) || !(*toks)[i].Capitalised() {
		return false
	}
	switch strings.TrimSuffix((*toks)[i].Norm, ".") {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}

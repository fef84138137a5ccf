package quantity

import (
	"factdiff/compare/text"
)

// A figure is a number as digits or words, before unit and bounds are known.
type figure struct {
	first, end    int // tokens, half-open
	value         float64
	low, high     float64
	digits        int
	ordinal, part bool
	approx        bool
	words         bool   // written in words
	article       bool   // begins with "a": "a dozen", "a million"
	vague         bool   // "hundreds", "several hundred"
	scaled        bool   // has a scale: "million"
	suffix        string // letters glued to the digits of the last token: "ghz"
	comma         bool   // a thousands comma
}

func (f *figure) set(v float64) { f.value, f.low, f.high = v, v, v }

func (f *figure) scale(by float64) {
	f.value *= by
	f.low *= by
	f.high *= by
}

// figure reads a number that begins at token i; ok is false where none does.
func (r *reader) figure(i int) (f figure, ok bool) {
	if !r.inside(i) {
		return f, false
	}
	t := &r.toks[i]
	switch {
	case t.Kind == text.Number:
		f, ok = r.digitsAt(i)
	case t.Kind == text.Word:
		f, ok = r.wordsAt(i)
	case t.Kind == text.Symbol:
		if v := vulgar(t.Norm); v > 0 {
			f = figure{first: i, end: i + 1, digits: 1, part: true}
			f.set(v)
			return f, true
		}
	}
	return f, ok
}

// wordsAt reads a number in words.
func (r *reader) wordsAt(i int) (figure, bool) {
	w := r.toks[i].Norm
	switch w {
	case "a", "an", "half", "several", "few", "tens", "one-third":
		return r.special(i)
	}
	if low, high := vagueWord(w); low > 0 {
		return r.vague(i, low, high)
	}
	if v := ordinalWord(w); v > 0 {
		f := figure{first: i, end: i + 1, digits: 1, ordinal: true, words: true}
		f.set(v)
		return f, true
	}
	if _, ok := small(w); !ok {
		return figure{}, false
	}
	f := r.cardinal(i)
	r.fractionAfter(&f)
	r.mixed(&f)
	r.scales(&f)
	return f, true
}

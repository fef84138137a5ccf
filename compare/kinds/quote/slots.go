package quote

import (
	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/compare/wording"
)

// Slots returns the quotations that articles share: those with one wording,
// and each place where the wording of one differs.
func Slots(rs []*reading.Reading) []fact.Slot {
	f := &finder{readings: rs}
	for i, r := range rs {
		f.utterances = append(f.utterances, utterances(i, r)...)
	}
	for _, c := range candidates(f.utterances) {
		f.compare(f.utterances[c.a], f.utterances[c.b])
	}
	return f.slots()
}

// finder holds what the steps of Slots share.
type finder struct {
	readings   []*reading.Reading
	utterances []*utterance
	links      []*link
}

// compare links two utterances where they carry the same words.
func (f *finder) compare(a, b *utterance) {
	for _, r := range wording.Local(a.words, b.words) {
		if l := examine(a, b, r); l.same() {
			f.weigh(l)
			f.links = append(f.links, l)
		}
	}
}

// weigh sums the evidence that the two are one quotation.
func (f *finder) weigh(l *link) {
	add := func(feature, level string, w float64) {
		l.scores = append(l.scores, fact.Score{Feature: feature, Level: level, Weight: w})
		l.odds += w
	}
	add("prior", "two quotations", -2)
	add("shared words", ladder(l.matched, "few", 6, "some", 12, "many"), 0.3*float64(min(l.matched, 14)))
	add("shared content words", ladder(l.content, "few", 4, "some", 8, "many"), 0.4*float64(min(l.content, 8)))
	if l.changed > 0 {
		add("changed words", ladder(l.changed, "one or two", 3, "some", 6, "many"), -0.5*float64(l.changed))
	}
	if l.apart > 0 {
		add("words around", "go on differently", -0.25*float64(l.apart))
	}
	switch f.speakers(l) {
	case sameSpeaker:
		add("speaker", "the same", 1)
	case otherSpeaker:
		add("speaker", "another", -1.5)
	}
}

// ladder names how many n are.
func ladder(n int, few string, some int, more string, many int, most string) string {
	switch {
	case n < some:
		return few
	case n < many:
		return more
	}
	return most
}

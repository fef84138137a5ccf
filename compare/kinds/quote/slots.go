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
	f.dropRivals()
	f.told()
	return f.slots()
}

// finder holds what the steps of Slots share.
type finder struct {
	readings   []*reading.Reading
	utterances []*utterance
	links      []*link
	of         map[*utterance][]*link // the links of each utterance
	plain      []*link                // quotations with sentences that tell them
}

// compare links two utterances where they carry the same words.
func (f *finder) compare(a, b *utterance) {
	for _, r := range wording.Local(a.words, b.words) {
		if l := examine(a, b, r); l.same() {
			f.links = append(f.links, l)
		}
	}
}

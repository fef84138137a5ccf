package quote

import (
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/identity"
	"factdiff/compare/quotation"
)

// alike says what the speakers of two utterances are to each other.
type alike uint8

const (
	unknownSpeaker alike = iota
	sameSpeaker
	otherSpeaker
)

// speakers compares who is said to speak.
func (f *finder) speakers(l *link) alike {
	a, b := f.named(l.a), f.named(l.b)
	if a == "" || b == "" {
		return unknownSpeaker
	}
	if shareName(a, b) {
		return sameSpeaker
	}
	return otherSpeaker
}

// named is the plain name of the person who speaks, or "".
func (f *finder) named(u *utterance) string {
	if u.plain {
		return ""
	}
	r := f.readings[u.article]
	m := &r.Quotes[u.mentions[0]]
	if m.Speaker >= 0 && r.People.Entities[m.Speaker].Type == entity.Person {
		return identity.Plain(r.People.Entities[m.Speaker].Name)
	}
	return ""
}

// shareName reports whether two names have a word of three letters or more
// in common.
func shareName(a, b string) bool {
	for _, x := range strings.Fields(a) {
		for _, y := range strings.Fields(b) {
			if x == y && len(x) > 2 {
				return true
			}
		}
	}
	return false
}

// speaker is the name to show for the one who says the utterance.
func (f *finder) speaker(u *utterance) string {
	if u.plain {
		return ""
	}
	m := f.mention(u, 0)
	return m.SpeakerName
}

func (f *finder) mention(u *utterance, k int) *quotation.Mention {
	return &f.readings[u.article].Quotes[u.mentions[k]]
}

package names

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// wholeFeatures are the features of tokens [first, end) taken together; k is
// what is known of them.
func (r *Reader) wholeFeatures(f *features, first, end int, k *known) {
	n := end - first
	pattern := r.pattern(first, end, f.names != nil)
	f.add(wholeText, k.plain)
	f.add2(wholePattern, pattern, nothing)
	f.add(wholeLength, figures[min(n, 8)])
	if n > 1 || r.core(first) {
		known := k.look()
		f.add2(wholePlace, known.class, known.size)
		f.add2(wholePlace, known.class, pattern)
		f.add2(wholeOrganization, known.organization, known.class)
		f.add2(wholeOrganization, known.organization, pattern)
	}
	a, b := r.Word(first), r.Word(end-1)
	if n > 1 {
		f.add(firstWord, a.norm)
		f.add(lastWord, b.norm)
		f.bits(firstCue, uint64(a.Cue))
		f.bits(lastCue, uint64(b.Cue))
	}
	r.context(f, first, end)
	kind := oneOrMore(n)
	f.bits2(firstSeen, uint64(a.seen), kind)
	f.bits2(lastSeen, uint64(b.seen), kind)
}

// The sorts of names by their words.
var (
	kindGiven, kindHead, kindMany      = say("given.."), say("..head"), say("many")
	kindTeamPlace, kindTeam, kindPlace = say("team+place"), say("team"), say("place")
	kindOrganization, kindWord         = say("org"), say("word")
	kindCapitals, kindOne              = say("ABC"), say("one")
)

// kindOf is a coarse sort of the words themselves.
func (r *Reader) kindOf(first, end int) value {
	w := r.Word(first)
	if end-first > 1 {
		switch {
		case w.Name.Given() > 0:
			return kindGiven
		case r.Word(end - 1).Cue.Has(lexicon.OrganizationHead):
			return kindHead
		}
		return kindMany
	}
	switch {
	case w.Organization == "team":
		if w.Place {
			return kindTeamPlace
		}
		return kindTeam
	case w.Place:
		return kindPlace
	case w.Organization != "":
		return kindOrganization
	case w.Common > 0:
		return kindWord
	case r.Tok(first).Shape == text.Upper:
		return kindCapitals
	}
	return kindOne
}

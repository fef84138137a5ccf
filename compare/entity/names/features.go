package names

import (
	"math/bits"
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// template names a sort of feature; a feature is a template with a value.
type template uint8

// The templates. Those up to lastOfToken are looked at for every token of a
// name and weighed by the token's position in it; the others are looked at
// for the name as a whole.
const (
	bias template = iota
	tokenWord
	tokenShape
	tokenSuffix
	tokenPrefix
	tokenName
	tokenCommon
	tokenTag
	tokenLexicon
	tokenCue
	tokenSeen
	tokenCaps
	tokenAround
	lastOfToken
	wholeText
	wholePattern
	wholeLength
	wholePlace
	wholeOrganization
	firstWord
	lastWord
	firstCue
	lastCue
	wordBefore
	wordAfter
	wordsBefore
	wordsAfter
	tagBefore
	tagAfter
	cueBefore
	cueAfter
	between
	position
	topic
	firstSeen
	lastSeen
	labelBefore
	labelElsewhere
	partElsewhere
	firstElsewhere
	lastElsewhere
	numTemplates
)

var templateNames = [numTemplates]string{
	bias: "bias", tokenWord: "token", tokenShape: "token shape", tokenSuffix: "token suffix", tokenPrefix: "token prefix", tokenName: "token name",
	tokenCommon: "token common", tokenTag: "token tag", tokenLexicon: "token lexicon", tokenCue: "token cue", tokenSeen: "token seen",
	tokenCaps: "token caps", tokenAround: "token around",
	wholeText: "text", wholePattern: "pattern", wholeLength: "length", wholePlace: "place", wholeOrganization: "organization",
	firstWord: "first", lastWord: "last", firstCue: "first cue", lastCue: "last cue", wordBefore: "before", wordAfter: "after",
	wordsBefore: "two before", wordsAfter: "two after", tagBefore: "tag before", tagAfter: "tag after", cueBefore: "cue before", cueAfter: "cue after",
	between: "between", position: "position", topic: "topic", firstSeen: "first seen", lastSeen: "last seen", labelBefore: "label before",
	labelElsewhere: "elsewhere", partElsewhere: "part elsewhere", firstElsewhere: "first elsewhere", lastElsewhere: "last elsewhere",
}

// features collects the features of a token or a name as hashes, and their
// readable names where a training run asks for them.
type features struct {
	keys  []uint64
	names map[uint64]string
}

func (f *features) add(t template, a value) {
	k := key(t, a)
	f.keys = append(f.keys, k)
	if f.names != nil {
		f.names[k] = templateNames[t] + "=" + a.text
	}
}

func (f *features) add2(t template, a, b value) {
	k := join(key(t, a), b)
	f.keys = append(f.keys, k)
	if f.names != nil {
		f.names[k] = templateNames[t] + "=" + a.text + "|" + b.text
	}
}

func (f *features) add3(t template, a, b, c value) {
	k := join(join(key(t, a), b), c)
	f.keys = append(f.keys, k)
	if f.names != nil {
		f.names[k] = templateNames[t] + "=" + a.text + "|" + b.text + "|" + c.text
	}
}

// bits adds a feature for every bit that is set.
func (f *features) bits(t template, set uint64) {
	for ; set != 0; set &= set - 1 {
		f.add(t, figures[bits.TrailingZeros64(set)&31])
	}
}

// bits2 adds a feature for every bit that is set, joined with b.
func (f *features) bits2(t template, set uint64, b value) {
	for ; set != 0; set &= set - 1 {
		f.add2(t, figures[bits.TrailingZeros64(set)&31], b)
	}
}

// tokenFeatures are the features of token i by itself: those of its word,
// which are the same wherever it stands, those of its place, and what stands
// around it.
func (r *Reader) tokenFeatures(f *features, i int) {
	r.wordFeatures(f, i)
	r.placeFeatures(f, i)
	r.aroundFeature(f, i)
}

func (r *Reader) wordFeatures(f *features, i int) {
	t, w := r.Tok(i), r.Word(i)
	f.add(tokenWord, w.norm)
	if n := len(t.Norm); n > 3 && t.Kind == text.Word {
		f.add(tokenSuffix, say(t.Norm[n-3:]))
		f.add(tokenPrefix, say(t.Norm[:3]))
	}
	name := nameValue(w.Name)
	f.add(tokenName, name)
	f.add2(tokenCommon, figures[w.Common], name)
	f.add2(tokenLexicon, w.list(), name)
	f.bits(tokenCue, uint64(w.Cue))
	f.bits(tokenSeen, uint64(w.seen))
}

func (r *Reader) placeFeatures(f *features, i int) {
	t, w := r.Tok(i), r.Word(i)
	caps, place := capsValues[r.Caps(i)], r.place(i)
	f.add(bias, caps)
	f.add2(tokenShape, r.shapeOf(i), place)
	common := figures[w.Common]
	f.add2(tokenCommon, common, place)
	f.add2(tokenTag, tagValues[t.Tag], caps)
	list := r.list(i)
	f.add2(tokenLexicon, list, caps)
	if r.Caps(i) != Running {
		seen := seenValue(w.seen)
		f.add2(tokenCaps, seen, common)
		f.add2(tokenCaps, seen, nameValue(w.Name))
		f.add2(tokenCaps, seen, list)
	}
}

func (r *Reader) aroundFeature(f *features, i int) {
	f.add2(tokenAround, r.near(i, -1), r.near(i, +1))
}

// The sorts of tokens beside one.
var nearEdge, nearSmall, nearNumber = say("edge"), say("small"), say("number")

// near is the sort of the token d before or after token i.
func (r *Reader) near(i, d int) value {
	if !r.SameSentence(i, i+d) {
		return nearEdge
	}
	t := r.Tok(i + d)
	switch {
	case t.Kind == text.Word && !t.Capitalised():
		return nearSmall
	case t.Kind == text.Word:
		return nameValue(r.Word(i + d).Name)
	case t.Kind == text.Number:
		return nearNumber
	}
	return r.Word(i + d).norm
}

var placeStart, placeInside = say("start"), say("inside")

// place says where in its sentence token i stands.
func (r *Reader) place(i int) value {
	if r.Caps(i) != Running {
		return capsValues[r.Caps(i)]
	}
	if r.Starts(i) {
		return placeStart
	}
	return placeInside
}

// The shapes of words.
var (
	shapeNumber, shapeInitial, shapeLetter = say("number"), say("initial"), say("X")
	shapeAcronym, shapeAbbreviation        = say("U.S."), say("abbr.")
	shapeApostrophe                        = say("O'X")
	shapeTitle, shapeMixed, shapeSmall     = say("Title"), say("Mixed"), say("small")
	shapeShort, shapeCapitals              = say("ABC"), say("ABCDE")
)

func (r *Reader) shapeOf(i int) value {
	t := r.Tok(i)
	switch {
	case t.Kind == text.Number:
		return shapeNumber
	case t.Kind != text.Word:
		return r.Word(i).norm
	case len(t.Norm) == 2 && t.Norm[1] == '.':
		return shapeInitial
	case strings.IndexByte(t.Norm, '.') > 0:
		if t.Shape == text.Upper {
			return shapeAcronym
		}
		return shapeAbbreviation
	case strings.IndexByte(t.Norm, '\'') > 0:
		return shapeApostrophe
	case len(t.Norm) == 1:
		return shapeLetter
	}
	return shapeOfLetters(t)
}

func shapeOfLetters(t *text.Token) value {
	switch t.Shape {
	case text.Title:
		return shapeTitle
	case text.Upper:
		if len(t.Norm) < 5 {
			return shapeShort
		}
		return shapeCapitals
	case text.Mixed:
		return shapeMixed
	}
	return shapeSmall
}

var listState, listDemonym, listPlace = say("state"), say("demonym"), say("place")

// list says in which lists a token stands by itself.
func (r *Reader) list(i int) value {
	t := r.Tok(i)
	if (t.Norm[len(t.Norm)-1] == '.' || t.Shape == text.Upper && len(t.Norm) == 2) && lexicon.StateAbbreviation(r.Doc.Text(i)) != "" {
		return listState
	}
	return r.Word(i).list()
}

// list says in which lists a word stands.
func (w *Lexeme) list() value {
	switch {
	case w.Demonym:
		return listDemonym
	case w.Organization != "" && w.Place:
		return organizations[w.Organization].andPlace
	case w.Organization != "":
		return organizations[w.Organization].alone
	case w.Place:
		return listPlace
	}
	return none
}

// organizations are the classes of the lexicon, of words that name no place
// and of those that name one too.
var organizations = func() map[string]struct{ alone, andPlace value } {
	m := map[string]struct{ alone, andPlace value }{}
	for _, c := range []string{"agency", "body", "party", "media", "company", "army", "team"} {
		m[c] = struct{ alone, andPlace value }{say(c), say("place+" + c)}
	}
	return m
}()

// What the occurrences of a word show.
var (
	seenBoth, seenCapital, seenSmall = say("both"), say("capital"), say("small")
	seenStart, seenNever             = say("start"), say("never")
)

// seenValue sums up the evidence that tells a name from a word in capitals.
func seenValue(e evidence) value {
	switch {
	case e&midSentence != 0 && e&smallLetters != 0:
		return seenBoth
	case e&midSentence != 0:
		return seenCapital
	case e&smallLetters != 0:
		return seenSmall
	case e != 0:
		return seenStart
	}
	return seenNever
}

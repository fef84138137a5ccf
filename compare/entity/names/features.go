package names

import (
	"strconv"
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

func (f *features) add(t template, value string) { f.put(hash(uint64(t)+1, value), t, value) }

func (f *features) add2(t template, a, b string) {
	if f.names == nil {
		f.keys = append(f.keys, hash(hash(uint64(t)+1, a)^'|', b))
		return
	}
	f.put(hash(hash(uint64(t)+1, a)^'|', b), t, a+"|"+b)
}

func (f *features) add3(t template, a, b, c string) {
	key := hash(hash(hash(uint64(t)+1, a)^'|', b)^'|', c)
	if f.names == nil {
		f.keys = append(f.keys, key)
		return
	}
	f.put(key, t, a+"|"+b+"|"+c)
}

func (f *features) put(key uint64, t template, value string) {
	f.keys = append(f.keys, key)
	if f.names != nil {
		f.names[key] = templateNames[t] + "=" + value
	}
}

// bits adds a feature for every bit that is set.
func (f *features) bits(t template, set uint64) {
	for i := 0; set != 0; i, set = i+1, set>>1 {
		if set&1 != 0 {
			f.add(t, smallNumbers[i&31])
		}
	}
}

var smallNumbers = func() (out [32]string) {
	for i := range out {
		out[i] = strconv.Itoa(i)
	}
	return out
}()

// hash is FNV-1a over the value, begun with a seed.
func hash(seed uint64, s string) uint64 {
	h := (14695981039346656037 ^ seed) * 1099511628211
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// tokenFeatures are the features of token i by itself: those of its word,
// which are the same wherever it stands, and those of its place.
func (r *Reader) tokenFeatures(f *features, i int) {
	r.wordFeatures(f, i)
	r.placeFeatures(f, i)
}

func (r *Reader) wordFeatures(f *features, i int) {
	t, w := r.Tok(i), r.Word(i)
	f.add(tokenWord, t.Norm)
	if n := len(t.Norm); n > 3 && t.Kind == text.Word {
		f.add(tokenSuffix, t.Norm[n-3:])
		f.add(tokenPrefix, t.Norm[:3])
	}
	name := nameCode(w.Name)
	f.add(tokenName, name)
	f.add2(tokenCommon, smallNumbers[w.Common], name)
	f.add2(tokenLexicon, w.list(), name)
	f.bits(tokenCue, uint64(w.Cue))
	f.bits(tokenSeen, uint64(w.seen))
}

func (r *Reader) placeFeatures(f *features, i int) {
	t, w := r.Tok(i), r.Word(i)
	caps := capsNames[r.Caps(i)]
	f.add(bias, caps)
	f.add2(tokenShape, shapeOf(t), r.place(i))
	common := smallNumbers[w.Common]
	f.add2(tokenCommon, common, r.place(i))
	f.add2(tokenTag, t.Tag.String(), caps)
	list := r.lexiconCode(i)
	f.add2(tokenLexicon, list, caps)
	if r.Caps(i) != Running {
		f.add2(tokenCaps, seenCode(w.seen), common)
		f.add2(tokenCaps, seenCode(w.seen), nameCode(w.Name))
		f.add2(tokenCaps, seenCode(w.seen), list)
	}
	f.add2(tokenAround, r.near(i, -1), r.near(i, +1))
}

var capsNames = [...]string{"", "run", "title", "capitals"}

// near is the sort of the token d before or after token i.
func (r *Reader) near(i, d int) string {
	if !r.SameSentence(i, i+d) {
		return "edge"
	}
	t := r.Tok(i + d)
	switch {
	case t.Kind == text.Word && !t.Capitalised():
		return "small"
	case t.Kind == text.Word:
		return nameCode(r.Word(i + d).Name)
	case t.Kind == text.Number:
		return "number"
	}
	return t.Norm
}

// place says where in its sentence token i stands.
func (r *Reader) place(i int) string {
	if r.Caps(i) != Running {
		return capsNames[r.Caps(i)]
	}
	if r.Starts(i) {
		return "start"
	}
	return "inside"
}

func shapeOf(t *text.Token) string {
	switch {
	case t.Kind == text.Number:
		return "number"
	case t.Kind != text.Word:
		return t.Norm
	case len(t.Norm) == 2 && t.Norm[1] == '.':
		return "initial"
	case strings.IndexByte(t.Norm, '.') > 0:
		if t.Shape == text.Upper {
			return "U.S."
		}
		return "abbr."
	case strings.IndexByte(t.Norm, '\'') > 0:
		return "O'X"
	case len(t.Norm) == 1:
		return "X"
	}
	switch t.Shape {
	case text.Title:
		return "Title"
	case text.Upper:
		if len(t.Norm) < 5 {
			return "ABC"
		}
		return "ABCDE"
	case text.Mixed:
		return "Mixed"
	}
	return "small"
}

// nameCode is the ranks of a word as given name and surname: "g2s1".
func nameCode(n lexicon.Name) string { return nameCodes[n.Given()&3][n.Surname&3] }

var nameCodes = func() (out [4][4]string) {
	for g := range out {
		for s := range out[g] {
			out[g][s] = "g" + strconv.Itoa(g) + "s" + strconv.Itoa(s)
		}
	}
	return out
}()

// lexiconCode says in which lists a token stands by itself.
func (r *Reader) lexiconCode(i int) string {
	t := r.Tok(i)
	if (t.Norm[len(t.Norm)-1] == '.' || t.Shape == text.Upper && len(t.Norm) == 2) && lexicon.StateAbbreviation(r.Doc.Text(i)) != "" {
		return "state"
	}
	return r.Word(i).list()
}

// list says in which lists a word stands.
func (w *Lexeme) list() string {
	switch {
	case w.Demonym:
		return "demonym"
	case w.Organization != "" && w.Place:
		return placeAnd[w.Organization]
	case w.Organization != "":
		return w.Organization
	case w.Place:
		return "place"
	}
	return "none"
}

var placeAnd = map[string]string{"agency": "place+agency", "body": "place+body", "party": "place+party", "media": "place+media",
	"company": "place+company", "army": "place+army", "team": "place+team"}

// seenCode sums up the evidence that tells a name from a word in capitals.
func seenCode(e evidence) string {
	switch {
	case e&midSentence != 0 && e&smallLetters != 0:
		return "both"
	case e&midSentence != 0:
		return "capital"
	case e&smallLetters != 0:
		return "small"
	case e != 0:
		return "start"
	}
	return "never"
}

package names

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// wholeFeatures are the features of tokens [first, end) taken together.
// plain is what they are in Plain form.
func (r *Reader) wholeFeatures(f *features, first, end int, plain string) {
	n := end - first
	pattern := r.pattern(first, end)
	f.add(wholeText, plain)
	f.add2(wholePattern, pattern, "")
	f.add(wholeLength, smallNumbers[min(n, 8)])
	if n > 1 || r.core(first) {
		known := r.whole(plain)
		place, size, org := known.class, known.size, known.organization
		f.add2(wholePlace, place, size)
		f.add2(wholePlace, place, pattern)
		f.add2(wholeOrganization, org, place)
		f.add2(wholeOrganization, org, pattern)
	}
	if n > 1 {
		f.add(firstWord, r.Tok(first).Norm)
		f.add(lastWord, r.Tok(end-1).Norm)
		f.bits(firstCue, uint64(r.Word(first).Cue))
		f.bits(lastCue, uint64(r.Word(end-1).Cue))
	}
	r.context(f, first, end)
	kind := "one"
	if n > 1 {
		kind = "more"
	}
	f.bits2(firstSeen, uint64(r.Word(first).seen), kind)
	f.bits2(lastSeen, uint64(r.Word(end-1).seen), kind)
}

// bits2 adds a feature for every bit that is set, joined with b.
func (f *features) bits2(t template, set uint64, b string) {
	for i := 0; set != 0; i, set = i+1, set>>1 {
		if set&1 != 0 {
			f.add2(t, smallNumbers[i&31], b)
		}
	}
}

// context adds what stands around tokens [first, end).
func (r *Reader) context(f *features, first, end int) {
	b1, b2 := r.outside(first-1, first), r.outside(first-2, first)
	a1, a2 := r.outside(end, first), r.outside(end+1, first)
	kind := r.kindOf(first, end)
	f.add2(wordBefore, b1.Norm, kind)
	f.add2(wordAfter, a1.Norm, kind)
	f.add2(wordsBefore, b2.Norm, b1.Norm)
	f.add2(wordsAfter, a1.Norm, a2.Norm)
	f.add2(tagBefore, b1.Tag.String(), kind)
	f.add2(tagAfter, a1.Tag.String(), kind)
	if b1.Kind == text.Word && b1 != &edge {
		f.bits2(cueBefore, uint64(r.Word(first-1).Cue), kind)
	}
	if a1.Kind == text.Word && a1 != &edge {
		f.bits2(cueAfter, uint64(r.Word(end).Cue), kind)
	}
	f.add2(between, sortOf(b1), sortOf(a1))
	f.add3(between, sortOf(b1), sortOf(a1), kind)
	f.add2(position, r.positionOf(first, end), kind)
	f.add2(topic, r.topic, kind)
	f.add3(topic, r.topic, b1.Norm, kind)
	f.add3(topic, r.topic, betweenCode(b1, a1), kind)
}

// kindOf is a coarse sort of the words themselves.
func (r *Reader) kindOf(first, end int) string {
	w := r.Word(first)
	if end-first > 1 {
		switch {
		case w.Name.Given() > 0:
			return "given.."
		case r.Word(end - 1).Cue.Has(lexicon.OrganizationHead):
			return "..head"
		}
		return "many"
	}
	switch {
	case w.Organization == "team":
		if w.Place {
			return "team+place"
		}
		return "team"
	case w.Place:
		return "place"
	case w.Organization != "":
		return "org"
	case w.Common > 0:
		return "word"
	case r.Tok(first).Shape == text.Upper:
		return "ABC"
	}
	return "one"
}

var edge = text.Token{Norm: "<edge>", Kind: text.Punct}

// outside returns token i where it stands in the sentence of token of.
func (r *Reader) outside(i, of int) *text.Token {
	if !r.SameSentence(i, of) {
		return &edge
	}
	return r.Tok(i)
}

func sortOf(t *text.Token) string {
	switch {
	case t.Kind == text.Number:
		return "9"
	case t.Kind == text.Word && t.Capitalised():
		return "A"
	case t.Kind == text.Word && t.Norm == "'s":
		return "s"
	case t.Kind == text.Word:
		return "a"
	}
	return t.Norm
}

// positionOf says whether a name stands where datelines, bylines and lists
// put names.
func (r *Reader) positionOf(first, end int) string {
	s := r.Doc.SentenceOf(first)
	opens := s.First == first
	closes := s.End == end
	short := s.End-s.First <= 6
	newParagraph := s == &r.Doc.Sentences[0] || r.Doc.Sentences[r.Tok(first).Sentence-1].Paragraph != s.Paragraph
	switch {
	case opens && closes:
		return "alone"
	case opens && newParagraph && r.Tok(first).Shape == text.Upper && r.Caps(first) == Running:
		return "dateline"
	case opens && newParagraph && short:
		return "opens short line"
	case opens && newParagraph:
		return "opens paragraph"
	case opens:
		return "opens"
	case short:
		return "short line"
	case closes:
		return "closes"
	}
	return "in"
}

// plain is the tokens [first, end) as the lexicon looks them up.
func (r *Reader) plain(first, end int) string {
	if end-first == 1 {
		return r.Word(first).Plain
	}
	return strings.TrimPrefix(lexicon.Plain(r.Doc.Slice(r.Doc.Join(first, end))), "the ")
}

// betweenCode is the sorts of the tokens on both sides.
func betweenCode(b, a *text.Token) string { return betweenCodes[sortOf(b)][sortOf(a)] }

var betweenCodes = func() map[string]map[string]string {
	m := map[string]map[string]string{}
	for _, b := range []string{"9", "A", "s", "a"} {
		m[b] = map[string]string{}
		for _, a := range []string{"9", "A", "s", "a"} {
			m[b][a] = b + a
		}
	}
	return m
}()

// known is what the lexicon says of a name as a whole.
type known struct{ class, size, organization string }

func (r *Reader) whole(plain string) *known {
	k := r.wholes[plain]
	if k == nil {
		k = &known{organization: lexicon.Organization(plain)}
		k.class, k.size = placeCode(plain)
		r.wholes[plain] = k
	}
	return k
}

// placeCode says whether and as what a name stands among the places.
func placeCode(plain string) (class, size string) {
	p := lexicon.Places(plain)
	if len(p) == 0 {
		return "no", ""
	}
	pop := 0
	class = classNames[p[0].Class]
	for _, x := range p {
		pop = max(pop, x.Population)
	}
	switch {
	case pop >= 1000:
		return class, "big"
	case pop >= 100:
		return class, "middle"
	}
	return class, "small"
}

var classNames = map[lexicon.PlaceClass]string{lexicon.Country: "c", lexicon.Province: "s", lexicon.Town: "t", lexicon.Spot: "a", lexicon.World: "w"}

// pattern writes each token as one letter: what it can be in a name.
func (r *Reader) pattern(first, end int) string {
	var b [6]byte
	n := 0
	for i := first; i < end; i++ {
		if n == len(b) {
			return string(b[:n]) + "+"
		}
		b[n] = r.letter(i)
		n++
	}
	return string(b[:n])
}

func (r *Reader) letter(i int) byte {
	t, w := r.Tok(i), r.Word(i)
	switch {
	case t.Kind == text.Number:
		return '9'
	case t.Kind != text.Word:
		return t.Norm[0]
	case r.Initial(i):
		return 'I'
	case !t.Capitalised():
		if w.Cue.Has(lexicon.Particle) {
			return 'p'
		}
		return t.Norm[0]
	case w.Cue.Has(lexicon.Suffix):
		return 'J'
	case w.Demonym:
		return 'D'
	case w.Cue.Has(lexicon.OrganizationHead):
		return 'H'
	case w.Cue.Has(lexicon.PlaceHead):
		return 'L'
	case w.Name.Given() > 0 && w.Name.Given() >= w.Name.Surname && w.Common < 2:
		return 'G'
	case w.Place && w.Name.Surname < 2:
		return 'P'
	case w.Cue.Has(lexicon.Rank | lexicon.Office | lexicon.Honorific | lexicon.HonorificMale | lexicon.HonorificFemale):
		return 'T'
	case lexicon.EasternSurname(w.Plain):
		return 'E'
	case w.Name.Surname > 0 && w.Common < 2:
		return 'S'
	case w.Common > 0:
		return 'W'
	case t.Shape == text.Upper:
		return 'A'
	}
	return 'U'
}

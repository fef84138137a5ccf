package names

import "factdiff/compare/text"

// context adds what stands around tokens [first, end).
func (r *Reader) context(f *features, first, end int) {
	b1, b2 := r.outside(first-1, first), r.outside(first-2, first)
	a1, a2 := r.outside(end, first), r.outside(end+1, first)
	kind := r.kindOf(first, end)
	f.add2(wordBefore, b1.word.norm, kind)
	f.add2(wordAfter, a1.word.norm, kind)
	f.add2(wordsBefore, b2.word.norm, b1.word.norm)
	f.add2(wordsAfter, a1.word.norm, a2.word.norm)
	f.add2(tagBefore, tagValues[b1.Tag], kind)
	f.add2(tagAfter, tagValues[a1.Tag], kind)
	if b1.Kind == text.Word {
		f.bits2(cueBefore, uint64(b1.word.Cue), kind)
	}
	if a1.Kind == text.Word {
		f.bits2(cueAfter, uint64(a1.word.Cue), kind)
	}
	before, after := b1.sortValue(), a1.sortValue()
	f.add2(between, before, after)
	f.add3(between, before, after, kind)
	f.add2(position, r.positionOf(first, end), kind)
	f.add2(topic, r.topic, kind)
	f.add3(topic, r.topic, b1.word.norm, kind)
	f.add3(topic, r.topic, sortPairs[b1.sort()][a1.sort()], kind)
}

// neighbour is a token beside a name, or the edge of its sentence.
type neighbour struct {
	*text.Token
	word *Lexeme
}

var edge = neighbour{&text.Token{Kind: text.Punct}, &Lexeme{entry: &entry{norm: say("<edge>")}}}

// outside returns token i where it stands in the sentence of token of.
func (r *Reader) outside(i, of int) neighbour {
	if !r.SameSentence(i, of) {
		return edge
	}
	return neighbour{r.Tok(i), r.Word(i)}
}

// tokenSort is a sort of tokens beside a name.
type tokenSort uint8

const (
	sortNumber tokenSort = iota
	sortCapital
	sortClitic
	sortSmall
	sortMark
	sorts
)

func (t neighbour) sort() tokenSort {
	switch {
	case t.Kind == text.Number:
		return sortNumber
	case t.Kind != text.Word:
		return sortMark
	case t.Capitalised():
		return sortCapital
	case t.Norm == "'s":
		return sortClitic
	}
	return sortSmall
}

var sortValues = [sorts]value{sortNumber: say("9"), sortCapital: say("A"), sortClitic: say("s"), sortSmall: say("a")}

// sortValue is the sort of a token; a mark is a sort of its own.
func (t neighbour) sortValue() value {
	if s := t.sort(); s != sortMark {
		return sortValues[s]
	}
	return t.word.norm
}

// sortPairs are the sorts on both sides in one, nothing where one is a mark.
var sortPairs = func() (out [sorts][sorts]value) {
	for b := range out {
		for a := range out[b] {
			out[b][a] = nothing
			if b != int(sortMark) && a != int(sortMark) {
				out[b][a] = say(sortValues[b].text + sortValues[a].text)
			}
		}
	}
	return out
}()

// shortSentence is the most tokens of a line that may be a byline or a list.
const shortSentence = 6

// The positions of names.
var (
	posAlone, posDateline            = say("alone"), say("dateline")
	posOpensShort, posOpensParagraph = say("opens short line"), say("opens paragraph")
	posOpens, posCloses              = say("opens"), say("closes")
	posShort, posIn                  = say("short line"), say("in")
)

// positionOf says whether a name stands where datelines, bylines and lists
// put names.
func (r *Reader) positionOf(first, end int) value {
	s := r.Doc.SentenceOf(first)
	begins, ends := s.First == first, s.End == end
	short := s.End-s.First <= shortSentence
	newParagraph := s == &r.Doc.Sentences[0] || r.Doc.Sentences[r.Tok(first).Sentence-1].Paragraph != s.Paragraph
	switch {
	case begins && ends:
		return posAlone
	case begins && newParagraph && r.Tok(first).Shape == text.Upper && r.Caps(first) == Running:
		return posDateline
	case begins && newParagraph && short:
		return posOpensShort
	case begins && newParagraph:
		return posOpensParagraph
	case begins:
		return posOpens
	case short:
		return posShort
	case ends:
		return posCloses
	}
	return posIn
}

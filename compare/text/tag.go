package text

import (
	_ "embed"
	"math"
	"math/bits"

	"factdiff/compare/text/perceptron"
	"factdiff/sources"
)

//go:embed tagmodel.bin
var tagModel string

// tag sets the part of speech of every token of the document: marks by a
// table, words that can be but one thing by the dictionary, all others by
// the perceptron, from left to right.
func tag(d *Doc) {
	t := tagger{doc: d, model: perceptron.Open(tagModel), names: namesOf(d)}
	for i := range d.Sentences {
		t.sentence(&d.Sentences[i])
	}
}

// namesOf are the words that the document writes with a capital inside its
// sentences, and never without: at the beginning of a sentence, too, "Felt" is
// somebody of that name.
func namesOf(d *Doc) map[string]bool {
	names, small := map[string]bool{}, map[string]bool{}
	for _, s := range d.Sentences {
		tokens := d.Tokens[s.First:s.End]
		if s.Heading || titled(tokens) {
			continue
		}
		for i := range tokens {
			switch t := &tokens[i]; {
			case i == 0 || t.Kind != Word || tokens[i-1].Kind == Punct && tokens[i-1].Norm != ",":
			case t.Shape == Title:
				names[t.Norm] = true
			case t.Shape == Lower:
				small[t.Norm] = true
			}
		}
	}
	for w := range names {
		if small[w] {
			delete(names, w)
		}
	}
	return names
}

// headlineVerb and titleVerb are added for the first verb of a heading, of
// one in title case, where its ending fits: the perceptron, learned from
// running text, takes it for a plural noun.
const (
	headlineVerb = 4 * perceptron.Scale
	titleVerb    = 12 * perceptron.Scale
)

type tagger struct {
	doc      *Doc
	model    perceptron.Model
	names    map[string]bool // words that are names in this document
	units    []unit
	evidence perceptron.Evidence // of the unit at hand
	caps     bool                // the sentence is written in capitals throughout, or as a title
	verb     bool                // the heading has had a finite verb; true outside headings
}

// unit is what the perceptron sees as one word: a token, or the tokens of a
// compound joined by hyphens ("19-point", "al-Qaeda").
type unit struct {
	first, end   int // tokens
	word, suffix uint64
	fixed        Tag // decided without the perceptron, or NoTag
}

var startUnits = [2]unit{edge(perceptron.Start2), edge(perceptron.Start1)}
var endUnits = [2]unit{edge(perceptron.End1), edge(perceptron.End2)}
var toWord = perceptron.Hash("to")
var hyphenated, year, digits = edge("!HYPHEN"), edge("!YEAR"), edge("!DIGITS")

func edge(name string) unit {
	return unit{word: perceptron.Hash(name), suffix: perceptron.Hash(last3(name))}
}

func (t *tagger) sentence(s *Sentence) {
	t.caps, t.verb = titled(t.doc.Tokens[s.First:s.End]), !s.Heading
	t.cut(s)
	before, before2 := uint8(perceptron.Classes-2), uint8(perceptron.Classes-1)
	for i := 2; i < len(t.units)-2; i++ {
		u := &t.units[i]
		tag := u.fixed
		if tag == NoTag {
			tag = t.decide(i, before, before2)
		}
		t.set(u, tag)
		t.verb = t.verb || tag.IsFinite()
		before2, before = before, uint8(tag)
	}
}

// cut makes the units of a sentence, with two edges on either side.
func (t *tagger) cut(s *Sentence) {
	t.units = append(t.units[:0], startUnits[:]...)
	tokens := t.doc.Tokens
	for i := s.First; i < s.End; {
		end := compound(tokens, i, s.End)
		u := unit{first: i, end: end}
		switch tok := &tokens[i]; {
		case end > i+1:
			u.word, u.suffix = hyphenated.word, hyphenated.suffix
		case tok.Kind == Number:
			u.word, u.suffix = digits.word, digits.suffix
			if len(tok.Norm) == 4 {
				u.word, u.suffix = year.word, year.suffix
			}
			u.fixed = numberTag(tok.Norm)
		case tok.Kind != Word:
			var name string
			name, u.fixed = mark(tokens, i, s.First)
			u.word, u.suffix = perceptron.Hash(name), perceptron.Hash(last3(name))
		default:
			u.word, u.suffix = perceptron.Hash(tok.Norm), perceptron.Hash(last3(tok.Norm))
		}
		t.units = append(t.units, u)
		i = end
	}
	t.units = append(t.units, endUnits[:]...)
}

// compound returns the end of the tokens that hyphens join to token i.
func compound(tokens []Token, i, end int) int {
	j := i + 1
	for tokens[i].Kind != Punct && j+1 < end && tokens[j].Norm == "-" && tokens[j].Glued && tokens[j+1].Glued && tokens[j+1].Kind <= Number {
		j += 2
	}
	return j
}

// decide is the tag of a unit that is not fixed.
func (t *tagger) decide(i int, before, before2 uint8) Tag {
	u := &t.units[i]
	tok := &t.doc.Tokens[u.end-1]
	raw := t.doc.Slice(sources.Span{Start: t.doc.Tokens[u.first].Start, End: tok.End})
	named := u.end == u.first+1 && t.names[tok.Norm] && tok.Capitalised()
	if (t.caps || i == 2) && t.known(u) && !named {
		raw = tok.Norm // the capital says nothing
	}
	set := t.possible(u, raw)
	if small := t.model.Possible(u.word); named && i == 2 && small&^openTags == 0 {
		set &= nameTags
	}
	if set&(set-1) == 0 {
		return single(set)
	}
	if Tag(before).IsNoun() && t.intends(i) {
		return VBZ
	}
	t.look(i, raw, before, before2)
	return t.best(set, !t.verb && Tag(before).IsNoun())
}

// best is the tag of the set with the highest score, the first among equals.
// A verb is wanted where the subject of a heading stands before.
func (t *tagger) best(set uint64, wanted bool) Tag {
	best, at := int32(math.MinInt32), NoTag
	for ; set != 0; set &= set - 1 {
		tag := Tag(bits.TrailingZeros64(set))
		score := t.evidence.Score(uint8(tag))
		if tag == VBZ && wanted {
			score += headlineVerb
			if t.caps {
				score += titleVerb
			}
		}
		if score > best {
			best, at = score, tag
		}
	}
	return at
}

// intends reports whether unit i is a verb of intent that looks like a plural
// ("the mayor plans to"), which the perceptron always takes for the noun.
func (t *tagger) intends(i int) bool {
	if t.units[i+1].word != toWord || t.units[i+2].fixed != NoTag || t.model.Possible(t.units[i+2].word)>>VB&1 == 0 {
		return false
	}
	switch t.doc.Tokens[t.units[i].first].Norm {
	case "plans", "hopes", "vows", "aims", "needs", "moves":
		return true
	}
	return false
}

// known reports whether the dictionary has the word in small letters.
func (t *tagger) known(u *unit) bool { return u.end == u.first+1 && t.model.Possible(u.word) != 0 }

// look looks up all features of the unit.
func (t *tagger) look(i int, raw string, before, before2 uint8) {
	u := t.units[i-2 : i+3]
	features := [...]uint64{
		perceptron.Feature(perceptron.Bias, 0, 0),
		perceptron.Feature(perceptron.Suffix, perceptron.Hash(last3(raw)), 0),
		perceptron.Feature(perceptron.Prefix, perceptron.Hash(raw[:1]), 0),
		perceptron.Feature(perceptron.Tag1, 0, before),
		perceptron.Feature(perceptron.Tag2, 0, before2),
		perceptron.Feature(perceptron.Tag1Tag2, perceptron.Pair(before2), before),
		perceptron.Feature(perceptron.Word, u[2].word, 0),
		perceptron.Feature(perceptron.Tag1Word, u[2].word, before),
		perceptron.Feature(perceptron.Before1, u[1].word, 0),
		perceptron.Feature(perceptron.Before1Suffix, u[1].suffix, 0),
		perceptron.Feature(perceptron.Before2, u[0].word, 0),
		perceptron.Feature(perceptron.After1, u[3].word, 0),
		perceptron.Feature(perceptron.After1Suffix, u[3].suffix, 0),
		perceptron.Feature(perceptron.After2, u[4].word, 0),
	}
	t.model.Look(&t.evidence, features[:])
}

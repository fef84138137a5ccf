package foreign

import (
	"strings"
	"unicode/utf8"

	"factdiff/compare/entity"
	"factdiff/compare/identity"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// People finds in the articles that are not in English the people whom those
// in English name in full. A name stands for nothing by itself: where every
// noun has a capital, only what another source knows is a name.
func People(readings []*reading.Reading) {
	var known []person
	for _, r := range readings {
		if r.Article.Foreign == "" {
			known = appendPeople(known, r.People)
		}
	}
	for _, r := range readings {
		if r.Article.Foreign != "" && len(known) > 0 {
			f := finder{r: r, known: known, endings: endings(r.Article.Language), entity: map[string]int{}}
			f.find()
		}
	}
}

// person is a full name as a source in English has it.
type person struct {
	name           string // in full, as it stands
	given, surname string // in plain letters
	words          int    // of the surname
}

// maxKnown bounds how many people are looked for.
const maxKnown = 2000

func appendPeople(list []person, idx *entity.Index) []person {
	for i := range idx.Entities {
		e := &idx.Entities[i]
		p := person{name: e.Name, given: identity.Plain(e.Given), surname: identity.Plain(e.Surname)}
		p.words = len(strings.Fields(p.surname))
		if e.Type == entity.Person && len(p.given) > 1 && len(p.surname) > 1 && len(list) < maxKnown {
			list = append(list, p)
		}
	}
	return list
}

// endings are what a language may hang on a name: the s of a genitive, or
// the cases of Slavic, Baltic, Finnic and Turkic languages.
func endings(language string) int {
	switch base(language) {
	case "fr", "es", "it", "pt", "id", "ja", "zh", "ko":
		return 0
	case "de", "nl", "sv", "da", "no":
		return 1
	}
	return 3
}

type finder struct {
	r       *reading.Reading
	known   []person
	endings int            // letters that may follow a name
	entity  map[string]int // by name as written, in plain letters
}

// find fills the index of the article, mention by mention.
func (f *finder) find() {
	for t := 0; t < len(f.r.Tokens); {
		if end := f.fullName(t); end > t {
			t = end
			continue
		}
		t++
	}
}

// maxName is how many tokens a name may have.
const maxName = 6

// fullName adds the person named by the tokens from t on, and returns where
// the name ends; t where none is named.
func (f *finder) fullName(t int) int {
	if !f.capital(t) {
		return t
	}
	given := lexicon.Plain(f.r.Text(t))
	best, bestEnd, bestCut := match{}, 0, 0
	for _, p := range f.known {
		g := alike(p.given, given)
		if g == different {
			continue
		}
		for end := t + 1; end < len(f.r.Tokens) && end < t+maxName && f.goesOn(end); end++ {
			if !f.capital(end) {
				continue
			}
			surname, cut := f.surname(end, p)
			if m := (match{g, surname, p}); m.better(best) {
				best, bestEnd, bestCut = m, end+p.words, cut
			}
		}
	}
	if !best.found() || !f.add(t, bestEnd, bestCut, best) {
		return t
	}
	return bestEnd
}

// surname compares the tokens from t on with the surname of a person; cut is
// how many bytes at the end are an ending of the language.
func (f *finder) surname(t int, p person) (likeness, int) {
	if t+p.words > len(f.r.Tokens) || f.r.Tokens[t].Sentence != f.r.Tokens[t+p.words-1].Sentence {
		return different, 0
	}
	words := lexicon.Plain(f.r.Slice(f.r.Join(t, t+p.words)))
	if like := alike(p.surname, words); like != different && like != slip {
		return like, 0
	}
	if rest, ok := strings.CutPrefix(words, p.surname); ok && f.isEnding(rest) && len(p.surname) > 2 && ascii(f.r.Text(t+p.words-1)) {
		return same, len(rest)
	}
	return alike(p.surname, words), 0
}

func (f *finder) isEnding(rest string) bool {
	return f.endings == 1 && rest == "s" || f.endings > 1 && len(rest) <= f.endings && !strings.Contains(rest, " ")
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// goesOn reports whether token t can go on a name that stands before it: in
// one sentence, apart by a blank or a hyphen, a word.
func (f *finder) goesOn(t int) bool {
	tok, last := &f.r.Tokens[t], &f.r.Tokens[t-1]
	return tok.Sentence == last.Sentence && tok.Kind == text.Word && last.Kind == text.Word && tok.Start-last.End <= 2
}

func (f *finder) capital(t int) bool {
	tok := &f.r.Tokens[t]
	return tok.Kind == text.Word && tok.Capitalised()
}

// add adds a mention of the name, as it is written here, to the index.
func (f *finder) add(first, end, cut int, m match) bool {
	span := f.r.Join(first, end)
	span.End -= cut
	if span.End <= span.Start {
		return false
	}
	name := f.r.Words(span)
	key := lexicon.Plain(name)
	idx := f.r.People
	e, ok := f.entity[key]
	if !ok {
		e = len(idx.Entities)
		f.entity[key] = e
		idx.Entities = append(idx.Entities, entityOf(f.r, first, end, span, m))
	}
	idx.Entities[e].Mentions = append(idx.Entities[e].Mentions, len(idx.Mentions))
	idx.Mentions = append(idx.Mentions, entity.Mention{Span: span, First: first, End: end, Type: entity.Person, Entity: e, Form: entity.Named})
	return true
}

func entityOf(r *reading.Reading, first, end int, span sources.Span, m match) entity.Entity {
	surname := sources.Span{Start: r.Tokens[end-m.words].Start, End: span.End}
	e := entity.Entity{Type: entity.Person, Name: r.Words(span), Given: r.Text(first), Surname: r.Words(surname)}
	if m.givenLike > slip && m.surnameLike > slip {
		e.Name, e.Given, e.Surname = m.name, m.given, m.person.surname // one person, however the language writes the name
	}
	return e
}

// likeness says how near a word is to a name.
type likeness int

const (
	different likeness = iota
	slip               // a letter added, dropped, changed, or two swapped
	sound              // another way to write the name in Latin letters
	same
)

// leastClose is how long a name must be for one letter to be a slip.
const leastClose = 5

func alike(known, word string) likeness {
	switch {
	case known == word:
		return same
	case len(known) < 3 || len(word) < 3 || initial(known) != initial(word) || max(len(known), len(word))-min(len(known), len(word)) > 3:
		return different
	case lexicon.SameSound(known, word):
		return sound
	case min(len(known), len(word)) >= leastClose && max(len(known), len(word))-min(len(known), len(word)) <= 1 && identity.Distance(known, word) == 1:
		return slip
	}
	return different
}

// initial is the first letter of a name, one for all that romanisations may
// put in its place; a quick test before the slow ones.
func initial(name string) byte {
	switch c := name[0]; c {
	case 'w', 'f', 'p':
		return 'v'
	case 'k', 'q', 'c', 'g':
		return 'h'
	case 'd', 'y', 'z', 'i', 'e':
		return 'j'
	default:
		return c
	}
}

// match is how a name fits a person.
type match struct {
	givenLike, surnameLike likeness
	person
}

// found reports whether the name is the person's: at most one word of it is
// only slip.
func (m match) found() bool {
	return m.givenLike > different && m.surnameLike > different && m.givenLike+m.surnameLike > slip+slip
}

func (m match) better(than match) bool {
	return m.found() && m.givenLike+m.surnameLike > than.givenLike+than.surnameLike
}

package place

import (
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/kinds/frame"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// tie is a person and how a place belongs to that person.
type tie struct {
	attribute string
	owner     int // entity
}

// tied finds the person to whom the place named by mention m belongs, in the
// set forms of news English: "John Smith, 36, of Hilo", "Smith, who lives in
// Hilo", "Hilo resident John Smith", "John Smith, a Hilo man", "born in Hilo".
func (r *folk) tied(m *entity.Mention) (tie, bool) {
	if t, ok := r.beforeNoun(m); ok {
		return t, true
	}
	if qualifies(r.Reading, m.End) {
		return tie{}, false
	}
	for _, form := range []func(*entity.Mention) (tie, bool){r.afterResident, r.afterParty, r.afterName, r.afterVerb} {
		if t, ok := form(m); ok {
			return t, true
		}
	}
	return tie{}, false
}

// beforeNoun reads "the Hilo man" beside a name.
func (r *folk) beforeNoun(m *entity.Mention) (tie, bool) {
	s := r.SentenceOf(m.First)
	noun := inhabitantAfter(r.Reading, m)
	if noun < 0 {
		return tie{}, false
	}
	attribute := inhabitant(r.Tokens[noun].Norm)
	if e := personAfter(r.Reading, noun+1, s.End); e >= 0 {
		return tie{attribute, e}, true
	}
	article := m.First - 1
	for article > s.First && qualifier(&r.Tokens[article]) {
		article--
	}
	if article <= s.First || !indefinite(r.Tokens[article].Norm) || r.Tokens[article-1].Norm != "," {
		return tie{}, false
	}
	e := personBefore(r.Reading, article-1)
	return tie{attribute, e}, e >= 0
}

// inhabitantAfter is the noun in "Hilo man", "Hilo 36-year-old man", or -1.
func inhabitantAfter(r *reading.Reading, m *entity.Mention) int {
	end := r.SentenceOf(m.First).End
	if noun := skipAge(r, m.End, end); noun < end && inhabitant(r.Tokens[noun].Norm) != "" {
		return noun
	}
	return -1
}

// inhabitant says what a noun after the name of a place makes of that place:
// "a Hilo man" lives there, "a Hilo native" was born there. Of workers and
// students it is rather where they work.
func inhabitant(noun string) string {
	switch noun {
	case "man", "woman", "boy", "girl", "teen", "teenager", "youth", "resident", "mother", "father", "mom", "dad", "grandmother", "grandfather":
		return fact.Home
	case "native":
		return fact.Birthplace
	}
	return ""
}

// afterResident reads "a resident of Hilo", "a native of Hilo", "the mayor of
// Hilo" of a known person.
func (r *folk) afterResident(m *entity.Mention) (tie, bool) {
	p := before(r.Reading, m)
	if p < 1 || r.Tokens[p].Norm != "of" && r.Tokens[p].Norm != "in" {
		return tie{}, false
	}
	attribute := inhabitant(r.Tokens[p-1].Norm)
	role := r.roleAt[r.Tokens[p-1].Start]
	if role == nil {
		return tie{}, false
	}
	if attribute == "" && heldOf(role.Head) && r.Tokens[p].Norm == "of" {
		attribute = fact.Seat
	}
	return tie{attribute, role.Entity}, attribute != ""
}

// afterParty reads "Senator Reyes, Democrat of Ohio".
func (r *folk) afterParty(m *entity.Mention) (tie, bool) {
	p := before(r.Reading, m)
	if p < 3 || r.Tokens[p].Norm != "of" || !party(r.Tokens[p-1].Norm) {
		return tie{}, false
	}
	name := p - 1
	if indefinite(r.Tokens[name-1].Norm) {
		name--
	}
	if r.Tokens[name-1].Norm != "," {
		return tie{}, false
	}
	e := personBefore(r.Reading, name)
	return tie{fact.Seat, e}, e >= 0
}

// party reports the names of members of a party who sit for a place.
func party(w string) bool {
	switch w {
	case "democrat", "republican", "independent", "conservative", "liberal", "labour":
		return true
	}
	return false
}

// afterName reads "John Smith, 36, of Hilo" and "Senator Reyes of Ohio". "From"
// ties a place to a name only across an age or a comma: a man is also moved from
// Hilo.
func (r *folk) afterName(m *entity.Mention) (tie, bool) {
	p := overStreet(r.Reading, before(r.Reading, m))
	if p < 1 {
		return tie{}, false
	}
	w := r.Tokens[p].Norm
	if w != "of" && w != "from" {
		return tie{}, false
	}
	e := personBefore(r.Reading, p)
	if e < 0 || w == "from" && (r.Tokens[p-1].Kind == text.Word || headsFor(r.Reading, m.End)) {
		return tie{}, false
	}
	if w == "of" && r.office[e] && !aged(r.Reading, p) {
		return tie{fact.Seat, e}, true
	}
	return tie{fact.Home, e}, true
}

// headsFor reports whether a way goes on after the token: "from Hilo to Kona".
func headsFor(r *reading.Reading, next int) bool {
	return next < len(r.Tokens) && (r.Tokens[next].Norm == "to" || r.Tokens[next].Norm == "into")
}

// afterVerb reads "lives in Hilo" and "was born in Hilo". Where somebody lived
// before is no home that another article contradicts.
func (r *folk) afterVerb(m *entity.Mention) (tie, bool) {
	p := before(r.Reading, m)
	if p < 2 || r.Tokens[p].Norm != "in" {
		return tie{}, false
	}
	v := p - 1
	attribute := ""
	switch r.Tokens[v].Norm {
	case "lives", "resides", "lived", "resided":
		if lately(r.Tokens[v-1].Norm) {
			attribute = fact.Home
		}
	case "born":
		attribute = fact.Birthplace
	}
	if attribute == "" {
		return tie{}, false
	}
	if c := frame.Clause(r.Reading, v); c != nil && c.Verb == v && person(r.Reading, c.Subject.Entity) {
		return tie{attribute, c.Subject.Entity}, true
	}
	e := personBefore(r.Reading, overLinks(r.Reading, v))
	return tie{attribute, e}, e >= 0
}

// overLinks steps back from a verb over the words that tie it to a name: "who
// lives", "was born", "still lives".
func overLinks(r *reading.Reading, v int) int {
	for first := r.SentenceOf(v).First; v > first; v-- {
		switch r.Tokens[v-1].Norm {
		case "who", "was", "is", "currently", "still", "now", ",":
		default:
			return v
		}
	}
	return v
}

// lately reports whether the word before "lived" leaves it open that somebody
// lives there still: not "had lived", "previously lived".
func lately(w string) bool {
	switch w {
	case "had", "has", "have", "having", "once", "previously", "formerly", "briefly", "then", "also", "never", "not", "long", "first", "later":
		return false
	}
	return true
}

// before is the token that governs the place: the word before its name, an
// article and a word of its situation ("of nearby Hilo", "of the Bronx").
func before(r *reading.Reading, m *entity.Mention) int {
	s := r.SentenceOf(m.First)
	for i := m.First - 1; i >= s.First; i-- {
		if !qualifier(&r.Tokens[i]) {
			return i
		}
	}
	return -1
}

// qualifier reports whether a token only says more of the name after it.
func qualifier(t *text.Token) bool {
	switch t.Norm {
	case "the", "nearby", "neighboring", "neighbouring", "suburban", "longtime", "lifelong":
		return true
	}
	return t.Tag == text.CD && t.Kind == text.Number || t.Norm == "-" || t.Norm == "year" || t.Norm == "old" || t.Norm == "year-old"
}

// ties reads the places of people in an article, by mention.
func ties(r *reading.Reading) map[int]tie {
	x := newFolk(r)
	out := map[int]tie{}
	for i := range r.People.Mentions {
		m := &r.People.Mentions[i]
		if m.Form != entity.Named || m.Type != entity.Place {
			continue
		}
		if t, ok := x.tied(m); ok {
			out[i] = t
		} else if t, ok := out[i-1]; ok && behindComma(r, i) { // of Hilo, Hawaii
			out[i] = t
		}
	}
	return out
}

// behindComma reports whether mention i follows the one before it and a comma.
func behindComma(r *reading.Reading, i int) bool {
	if i >= len(r.People.Mentions) {
		return false
	}
	a, b := &r.People.Mentions[i-1], &r.People.Mentions[i]
	return b.Type == entity.Place && b.First == a.End+1 && r.Tokens[a.End].Norm == "," && r.Tokens[a.End].Sentence == r.Tokens[b.First].Sentence
}

// ofPerson is the fact of a place that belongs to a person.
func ofPerson(f fact.Fact, t tie, r *reading.Reading) fact.Fact {
	f.Subject, f.Attribute, f.Entity = r.People.Entities[t.owner].Name, t.attribute, t.owner
	f.Frame = fact.Frame{Class: t.attribute, Head: t.attribute}
	return f
}

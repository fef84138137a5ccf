package place

import (
	"factdiff/compare/entity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// person reports whether an entity is a person.
func person(r *reading.Reading, e int) bool {
	return e >= 0 && e < len(r.People.Entities) && r.People.Entities[e].Type == entity.Person
}

// personBefore is the person named before the token, an age and commas
// between: "John Smith, 36, of"; or -1.
func personBefore(r *reading.Reading, token int) int {
	first := r.SentenceOf(token).First
	i := token - 1
	for i > first && (r.Tokens[i].Norm == "," || ageWord(&r.Tokens[i])) {
		i--
	}
	if i < first {
		return -1
	}
	return named(r, i)
}

// personAfter is the person named at the token, or behind a comma or an age
// there: "Hilo resident John Smith", "a Hilo man, John Smith,"; or -1.
func personAfter(r *reading.Reading, token, end int) int {
	if token < end && r.Tokens[token].Norm == "," {
		token++
	}
	if token >= end {
		return -1
	}
	m := r.People.At(token)
	if m < 0 || r.People.Mentions[m].First != token {
		return -1
	}
	return named(r, token)
}

// named is the person that a name at the token names, or -1.
func named(r *reading.Reading, token int) int {
	if token < 0 {
		return -1
	}
	m := r.People.At(token)
	if m < 0 || r.People.Mentions[m].Form != entity.Named || !person(r, r.People.Mentions[m].Entity) {
		return -1
	}
	return r.People.Mentions[m].Entity
}

// ageWord reports whether a token may be part of an age.
func ageWord(t *text.Token) bool {
	switch t.Norm {
	case "age", "aged", "years", "old", "year", "-", "year-old":
		return true
	}
	return t.Kind == text.Number && len(t.Norm) <= 2
}

// aged reports whether an age stands before the token: "36, of".
func aged(r *reading.Reading, token int) bool {
	for i := token - 1; i > 0 && token-i <= 2; i-- {
		if r.Tokens[i].Kind == text.Number {
			return true
		}
	}
	return false
}

// skipAge steps over "36-year-old" from the token on.
func skipAge(r *reading.Reading, token, end int) int {
	for token < end && ageWord(&r.Tokens[token]) {
		token++
	}
	return token
}

func indefinite(w string) bool { return w == "a" || w == "an" }

// overStreet steps from the "in" of "of Cedar Street in Hilo" to its "of"; any
// other token stays.
func overStreet(r *reading.Reading, p int) int {
	if p < 3 || r.Tokens[p].Norm != "in" || !street(r.Tokens[p-1].Norm) {
		return p
	}
	first := r.SentenceOf(p).First
	i := p - 1
	for i > first && (r.Tokens[i].Capitalised() || r.Tokens[i].Kind == text.Number) {
		i--
	}
	return i
}

// street reports the last words of the names of streets.
func street(w string) bool {
	switch w {
	case "street", "st.", "st", "avenue", "ave.", "ave", "road", "rd.", "rd", "drive", "dr.", "lane", "parkway", "boulevard", "court", "place", "terrace", "way", "circle":
		return true
	}
	return false
}

// folk is an article with its people by what they hold.
type folk struct {
	*reading.Reading
	roleAt map[int]*entity.Role // roles of known people, by where their nouns begin
	office map[int]bool         // people with an office that is held of a place
}

func newFolk(r *reading.Reading) *folk {
	x := &folk{r, map[int]*entity.Role{}, map[int]bool{}}
	for i := range r.People.Roles {
		role := &r.People.Roles[i]
		if role.Entity < 0 {
			continue
		}
		if x.roleAt[role.HeadSpan.Start] == nil {
			x.roleAt[role.HeadSpan.Start] = role
		}
		x.office[role.Entity] = x.office[role.Entity] || heldOf(role.Head)
	}
	return x
}

// heldOf are the offices that are named by what they are held of: "Senator
// Reyes of Ohio", "Coach Reyes of Iowa". Where their holders live is another
// thing.
func heldOf(head string) bool {
	switch head {
	case "senator", "representative", "congressman", "congresswoman", "governor", "lawmaker", "mayor", "delegate", "president", "king", "queen", "prince", "princess",
		"bishop", "archbishop", "judge", "sheriff", "minister", "chancellor", "premier", "speaker", "leader", "coach", "chief", "director", "professor":
		return true
	}
	return false
}

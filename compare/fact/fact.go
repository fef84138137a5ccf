// Package fact holds the vocabulary in which the program speaks of what
// articles say: kinds, facts, verdicts. It holds words, no rules.
package fact

import "factdiff/sources"

// Kind names what sort of thing a fact is. The order of Kinds is the order
// of reports.
type Kind string

// The eight kinds of the contract.
const (
	Name   Kind = "name"   // spelling of a person's or organisation's name
	Role   Kind = "role"   // office, title or relation of a person
	Age    Kind = "age"    // age of a person
	Date   Kind = "date"   // when something happened
	Place  Kind = "place"  // where something happened
	Number Kind = "number" // how many, how much, and of what
	Quote  Kind = "quote"  // in whose words
	Claim  Kind = "claim"  // what was asserted or denied
)

// Kinds lists every kind in the order of reports.
var Kinds = []Kind{Name, Role, Age, Date, Place, Number, Quote, Claim}

// Value is the normalised value of a fact. Each kind has its own type and
// compares only values of that type.
type Value interface {
	// Normalized is the canonical wording: equal strings mean equal values.
	Normalized() string
}

// Fact is one thing that one article says.
type Fact struct {
	Kind Kind
	// Article is the index of the article among the sources.
	Article int
	// Span marks the value itself, tightly: the name, the number with its
	// unit, the date, the quoted words, the verb group of a claim.
	Span sources.Span
	// Sentence is the index of the sentence that holds Span's start.
	Sentence int
	// Value is what the words mean.
	Value Value
	// Subject says for people what the fact is about: "Anna Petersen",
	// "points", "meeting".
	Subject string
	// Attribute says which property of the subject: "age", "office".
	Attribute string
	// Frame is what the value is said of, in normal form.
	Frame Frame
	// Entity is the index of the entity the fact belongs to within its
	// article, or -1.
	Entity int
	// Clause is the part of the sentence that speaks of the fact.
	Clause sources.Span
}

// The attributes of places. All but EventPlace belong to a person.
const (
	EventPlace = "place"      // where something happened
	Home       = "home"       // where a person lives or comes from
	Birthplace = "birthplace" // where a person was born
	Seat       = "seat"       // what a person holds an office of
)

// PersonPlace reports whether a place of that attribute belongs to a person.
func PersonPlace(attribute string) bool {
	return attribute == Home || attribute == Birthplace || attribute == Seat
}

// OfPerson reports whether the fact belongs to a person: Entity is then that
// person.
func (f *Fact) OfPerson() bool {
	return f.Entity >= 0 && (f.Kind == Age || f.Kind == Role || f.Kind == Place && PersonPlace(f.Attribute))
}

// Frame is what a value is said of: facts with different frames are rarely
// about the same thing. Every word is a lemma in lower case; "" is unknown.
type Frame struct {
	// Class is the sort of value: "count", "money", "weekday", "office".
	// Only facts of one class are compared.
	Class string
	// Unit is the base unit of a number: "USD", "m", "s".
	Unit string
	// UnitWord is the unit as written, in the singular: "hour", "mile".
	UnitWord string
	// Concept is the quantity every report of an event gives, whatever its
	// words: "dead", "injured", "magnitude".
	Concept string
	// Thing is what has one value whatever the words around it: "population
	// of hilo"; "" for most.
	Thing string
	// Head is what is counted, dated or placed: "point", "meeting".
	Head string
	// Verb is the verb that governs the value: "kill".
	Verb string
	// Subject does or is what the verb says, Object is done to.
	Subject, Object string
	// Event is what the value belongs to, a verb or a noun made of one in
	// the form they share: "fire", "die" for "died" and "death".
	Event string
	// Actors are the people of the article who do what the event says, or to
	// whom it is done, by their entities.
	Actors []int
	// Telling is true where the event is that somebody said something,
	// Ahead where it is still to come.
	Telling, Ahead bool
	// Modifiers narrow the head: "murder" of "two counts of murder".
	Modifiers []string
}

// Verdict says what the values of one slot are to each other.
type Verdict string

// The verdicts of the contract.
const (
	Agree      Verdict = "agree"
	Compatible Verdict = "compatible"
	Superseded Verdict = "superseded"
	Conflict   Verdict = "conflict"
	Single     Verdict = "single"
)

// Verdicts lists every verdict in the order of reports.
var Verdicts = []Verdict{Conflict, Superseded, Compatible, Agree, Single}

// Level is the severity of a finding; the empty level is none.
type Level string

// The levels of the contract.
const (
	Error   Level = "error"
	Warning Level = "warning"
	Note    Level = "note"
)

// Judgement is the outcome of a ladder: the first rung that held.
type Judgement struct {
	Verdict Verdict
	// Rung is the name of the deciding rung, stable for scripts:
	// "same-letters", "within-bound".
	Rung string
	// Why is a sentence for a person, without the final full stop.
	Why string
}

// Slot is one thing that articles speak of, with every fact about it.
type Slot struct {
	Kind               Kind
	Subject, Attribute string
	// Facts are the members, sorted by article and place.
	Facts []Fact
	Judgement
	// Key holds the rarest words the decisive facts share around their
	// values; it tells slots of one subject apart.
	Key string
	// Scores are the weights of evidence of the decisive pair; LogOdds is
	// their sum.
	Scores  []Score
	LogOdds float64
	// Within is true where one article contradicts itself.
	Within bool
	// Copied is true where the values lie at one place of a shared passage.
	Copied bool
	// Differs marks, for each member, the parts that differ from the
	// others; nil where the whole value differs.
	Differs [][]sources.Span
}

// Gather adds a row that was found in one article to those of the articles
// before it: what copies of one text say alike is one row.
func Gather(rows []Slot, s Slot) []Slot {
	for i := range rows {
		if r := &rows[i]; r.Attribute == s.Attribute && r.Key == s.Key {
			r.Within = r.Within && s.Facts[0].Article == r.Facts[0].Article
			r.Facts = append(r.Facts, s.Facts...)
			return rows
		}
	}
	return append(rows, s)
}

// Weigh adds a line to the sum.
func (s *Slot) Weigh(feature, level string, weight float64) {
	s.Scores = append(s.Scores[:len(s.Scores):len(s.Scores)], Score{feature, level, weight})
	s.LogOdds += weight
}

// Score is one line of the sum that pairs two facts.
type Score struct {
	Feature string  // "counted noun"
	Level   string  // "same head"
	Weight  float64 // log-odds, natural logarithm
}

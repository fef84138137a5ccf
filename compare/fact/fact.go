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
	// Subject says for people what the fact is about: "Rustem Umerov",
	// "points", "meeting".
	Subject string
	// Attribute says which property of the subject: "age", "office".
	Attribute string
	// About holds normalised keys (stems, units) of what is described:
	// facts that share none are rarely about the same thing.
	About []string
	// Entity is the index of the entity the fact belongs to within its
	// article, or -1.
	Entity int
	// Clause is the part of the sentence that speaks of the fact.
	Clause sources.Span
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

package compare

import (
	"factdiff/compare/fact"
	"factdiff/sources"
)

// Result is the outcome of one comparison, ready for any report.
type Result struct {
	Sources []Source
	// Groups lists the IDs of sources that carry one shared text together;
	// a source that stands alone is a group of one.
	Groups [][]string
	// Copies describes groups of more than one source.
	Copies []Copy
	// Findings are sorted: conflicts first, errors before warnings, then by
	// kind, the surest first, subject and place.
	Findings []Finding
	Summary  map[fact.Verdict]int
	// Notes are remarks on the whole comparison ("the sources seem to
	// tell different stories").
	Notes []string
}

// Source is one article as the report names it.
type Source struct {
	ID      string // "A", "B", ... "AA"
	Words   int
	Article *sources.Article
}

// Copy says that articles carry one shared text.
type Copy struct {
	Sources []string
	// Share is the part of the shorter text found in the other, 0 to 1.
	Share float64
}

// Finding is one row: a slot, its values and what they are to each other.
type Finding struct {
	// ID is a short stable name of the slot, Fingerprint one of the slot
	// with its values; neither depends on file names, order or line numbers.
	ID, Fingerprint string
	Kind            fact.Kind
	Subject         string
	Attribute       string
	Verdict         fact.Verdict
	Level           fact.Level
	// Confidence is the probability, 0 to 1, that the row is right.
	Confidence  float64
	Explanation string
	// Rung names the rung of the kind's ladder that decided.
	Rung string
	// Within is true where one article contradicts itself.
	Within bool
	// Copied is true where the difference lies inside a shared passage.
	Copied bool
	Values []Value
	// Scores are the weights of evidence that made the pairing, in the
	// order they are summed; their sum is the log-odds of the pair.
	Scores []fact.Score
	key    string // fact.Slot.Key
}

// Value is one distinct value of a slot with everyone who says it.
type Value struct {
	Value      string // the words of the first evidence
	Normalized string
	Sources    []string // IDs, sorted
	Evidence   []Evidence
}

// Evidence is one place where a source says a value.
type Evidence struct {
	Source string // ID
	sources.Span
	// Text is exactly the bytes of Span; Sentence those of SentenceSpan.
	Text         string
	Sentence     string
	SentenceSpan sources.Span
	// Line and Column count from 1; Column counts characters.
	Line, Column int
	// Differs marks the parts of Span that differ from the other values.
	Differs []sources.Span
}

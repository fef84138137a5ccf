// Package quotation finds quoted words and who speaks them.
//
// A text.Doc and its entities enter, Mentions leave.
package quotation

import (
	"factdiff/compare/entity"
	"factdiff/compare/text"
	"factdiff/sources"
)

// Mention is one quotation: the words between two marks.
type Mention struct {
	// Span is the quoted words, marks excluded.
	sources.Span
	// First and End delimit its tokens, half-open.
	First, End int
	// By is the words that name the speaker ("he", "Mr. Trump"), empty
	// where the article does not say.
	By sources.Span
	// Speaker is the entity they mean, or -1; SpeakerName its name, or the
	// words themselves ("police").
	Speaker     int
	SpeakerName string
	// Cue is the verb of saying in its base form ("say", "deny", "promise",
	// "according to"), Force what it does: "said", "denied", "promised",
	// "asked".
	Cue, Force string
	CueSpan    sources.Span
	// Continues is the index of the mention this one goes on with (a
	// quotation broken by "he said"), or -1.
	Continues int
	// Scare is true for a word or two in marks that nobody says.
	Scare bool
}

// Read returns the quotations of the document in order of place.
func Read(d *text.Doc, people *entity.Index) []Mention { return nil }

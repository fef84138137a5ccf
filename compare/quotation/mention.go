// Package quotation finds quoted words and who speaks them.
//
// A text.Doc and its entities enter, Mentions leave.
//
// It covers words between double marks (straight, curly, “ and ”, the “ and
// ” of agencies), single marks (British style, headlines, quotations inside
// quotations), quotations over several paragraphs whose opening mark is
// repeated, block quotes, and marks that lack their partner. Marks of inches
// and minutes, apostrophes and plural possessives are not quotations.
//
// Speakers are read from the verb of saying beside or around the quotation
// ("said X", "X said", "according to X", "— X"), from the sentence that leads
// to it, and from the quotation it goes on with. It leaves out speech without
// marks (indirect speech), and speakers who are named only in a later sentence.
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
	// quotation broken by "he said", or its next paragraph), or -1.
	Continues int
	// Scare is true for a word or two in marks that nobody says.
	Scare bool
	// Title is true for what looks like the name of a work: "Face the Nation".
	Title bool
	// Nested is true for a quotation inside another.
	Nested bool
	// Block is true for a quoted paragraph without marks.
	Block bool
}

// Read returns the quotations of the document in order of place; a
// quotation comes before those nested in it.
func Read(d *text.Doc, people *entity.Index) []Mention {
	r := &reader{doc: d, people: people}
	r.measureParagraphs()
	r.doubles()
	r.singles()
	r.blocks()
	r.order()
	r.attribute()
	r.flag()
	return r.out
}

// reader holds what the steps of Read share.
type reader struct {
	doc    *text.Doc
	people *entity.Index
	out    []Mention
	ends   []int // the token after each paragraph
	// inside tells for each token the quotation that holds it, plus one;
	// marks count as inside. Filled by order.
	inside []int32
}

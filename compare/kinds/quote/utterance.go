// Package quote compares in whose words articles tell what was said.
//
// Readings of several articles enter, Slots leave: one row for each quotation
// that two articles carry, or for each place where their wording differs.
//
// Candidates come from an index on pairs of words, so the cost grows with the
// text. A local alignment says which words are the same quotation; a word
// difference inside it says where the wording differs; a ladder says what the
// difference means. Paraphrases that share few words are left out, and so are
// two statements of one person on one subject: they are not one quotation.
package quote

import (
	"factdiff/compare/quotation"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/compare/wording"
)

// utterance is what one person says without another speaking: the pieces of
// a quotation broken by "he said" are one utterance.
type utterance struct {
	article int
	heading bool // it stands in a headline
	plain   bool // a sentence without marks around it
	// mentions index reading.Quotes.
	mentions []int
	words    []wording.Word
	// piece is the mention of each word.
	piece []int32
}

// utterances returns what is said in the article, in order.
func utterances(article int, r *reading.Reading) []*utterance {
	of := make([]*utterance, len(r.Quotes))
	var out []*utterance
	for i := range r.Quotes {
		m := &r.Quotes[i]
		if !speech(m) {
			continue
		}
		u := (*utterance)(nil)
		if m.Continues >= 0 {
			u = of[m.Continues]
		}
		if u == nil {
			u = &utterance{article: article, heading: r.SentenceOf(m.First).Heading}
			out = append(out, u)
		}
		of[i] = u
		u.add(r.Doc, m, i)
	}
	return out
}

// speech reports whether the mention holds words that somebody may have
// said: no title, no single word in marks, nothing inside another quotation.
func speech(m *quotation.Mention) bool {
	return !m.Nested && !m.Scare && !(m.Title && m.End-m.First < 4)
}

// add appends the words of a piece. A piece that begins with a capital may
// follow words left out.
func (u *utterance) add(d *text.Doc, m *quotation.Mention, index int) {
	n := len(u.words)
	u.words = wording.Append(u.words, d, m.First, m.End)
	if n > 0 && n < len(u.words) && d.Tokens[u.words[n].First].Capitalised() {
		u.words[n].Gap = true
	}
	for len(u.piece) < len(u.words) {
		u.piece = append(u.piece, int32(index))
	}
	u.mentions = append(u.mentions, index)
}

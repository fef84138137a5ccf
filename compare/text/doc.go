// Package text cuts an article into paragraphs, sentences and tokens.
//
// An Article enters, a Doc leaves. Everything in a Doc is a span of the
// article's text; nothing is rewritten. One pass over the bytes makes the
// tokens, one pass over the tokens makes the sentences.
package text

import (
	"sort"
	"strings"

	"factdiff/sources"
)

// Doc is an article as tokens and sentences.
type Doc struct {
	Article   *sources.Article
	Tokens    []Token
	Sentences []Sentence

	disguised []sources.Span  // words with letters that only look Latin
	lower     strings.Builder // see scanner.lowered
}

// Sentence is a run of tokens that ends like a sentence, or a heading.
type Sentence struct {
	sources.Span
	// First and End delimit its tokens: Doc.Tokens[First:End].
	First, End int
	// Paragraph counts from 0; the headline is a paragraph of its own.
	Paragraph int
	// Heading is true for the headline and for short lines without a
	// closing mark: section titles, datelines, captions.
	Heading bool
}

// Slice returns the span as a reader sees it: the bytes of the article, but
// for letters that only look Latin (see package lookalike). Article.Slice
// returns the bytes themselves.
func (d *Doc) Slice(s sources.Span) string {
	if len(d.disguised) > 0 {
		return d.seen(s)
	}
	return d.Article.Text[s.Start:s.End]
}

// Words returns the words of the span with one blank between them, wherever
// the article breaks its lines.
func (d *Doc) Words(s sources.Span) string {
	words := d.Slice(s)
	if strings.ContainsAny(words, "\n\r\t") || strings.Contains(words, "  ") {
		return strings.Join(strings.Fields(words), " ")
	}
	return words
}

// Text returns token i as a reader sees it.
func (d *Doc) Text(i int) string { return d.Slice(d.Tokens[i].Span) }

// Norm is the normal form of token i, "" outside the document.
func (d *Doc) Norm(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Tokens[i].Norm
}

// Join is the span from the start of token first to the end of token end-1;
// empty for an empty range.
func (d *Doc) Join(first, end int) sources.Span {
	if end <= first {
		return sources.Span{}
	}
	return sources.Span{Start: d.Tokens[first].Start, End: d.Tokens[end-1].End}
}

// TokenAt returns the index of the first token that ends after offset: the
// token that covers the offset, else the next one, else len(Tokens).
func (d *Doc) TokenAt(offset int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Span.End > offset })
}

// TokensIn returns the half-open range of tokens that overlap the span.
func (d *Doc) TokensIn(s sources.Span) (first, end int) {
	first = d.TokenAt(s.Start)
	for end = first; end < len(d.Tokens) && d.Tokens[end].Start < s.End; end++ {
	}
	return first, end
}

// SentenceOf returns the sentence that holds token i.
func (d *Doc) SentenceOf(i int) *Sentence { return &d.Sentences[d.Tokens[i].Sentence] }

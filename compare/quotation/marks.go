package quotation

import "factdiff/compare/text"

// side says whether a mark opens or closes a quotation.
type side uint8

const (
	either side = iota // spaces on both sides or on none: the state decides
	opens
	closes
)

// isDouble reports whether the token is a double quotation mark.
func isDouble(t *text.Token) bool {
	if t.Kind == text.Word || t.Kind == text.Number {
		return false
	}
	switch t.Norm {
	case `"`, "“", "”", "„", "‟", "«", "»", "``", "''", "＂":
		return true
	}
	return false
}

// isSingle reports whether the token is a single mark standing by itself;
// apostrophes inside words belong to their words.
func isSingle(t *text.Token) bool {
	if t.Kind == text.Word || t.Kind == text.Number {
		return false
	}
	switch t.Norm {
	case "'", "‘", "’", "`", "‹", "›", "‚":
		return true
	}
	return false
}

// paragraph is the number of the paragraph of token i.
func (r *reader) paragraph(i int) int { return r.doc.SentenceOf(i).Paragraph }

// gluedBefore and gluedAfter report whether a token of the same paragraph
// touches token i on that side.
func (r *reader) gluedBefore(i int) bool { return r.doc.Tokens[i].Glued }

func (r *reader) gluedAfter(i int) bool {
	return i+1 < len(r.doc.Tokens) && r.doc.Tokens[i+1].Glued
}

// firstOfParagraph reports whether nothing but other marks stands before
// token i in its paragraph.
func (r *reader) firstOfParagraph(i int) bool {
	return i == 0 || r.paragraph(i-1) != r.paragraph(i)
}

func (r *reader) lastOfParagraph(i int) bool {
	return i+1 == len(r.doc.Tokens) || r.paragraph(i+1) != r.paragraph(i)
}

// sideOf reads from the spacing which way the mark at i faces; only where
// spacing is silent does its shape decide, for curly marks are often typed
// the wrong way round.
func (r *reader) sideOf(i int) side {
	before, after := r.gluedBefore(i), r.gluedAfter(i)
	switch {
	case r.firstOfParagraph(i):
		return opens
	case r.lastOfParagraph(i):
		return closes
	case before && !after:
		if r.afterOpener(i) {
			return opens
		}
		return closes
	case after && !before:
		if r.beforeCloser(i) {
			return closes
		}
		return opens
	}
	return r.shapeOf(i, before && after)
}

// shapeOf is the side that the mark's own shape, or its neighbours, give.
func (r *reader) shapeOf(i int, tight bool) side {
	switch r.doc.Tokens[i].Norm {
	case "“", "``", "„", "‟", "«", "‘", "‚", "‹":
		return opens
	case "”", "''", "»", "›":
		return closes
	}
	switch {
	case !tight:
		return either
	case r.afterOpener(i):
		return opens
	case r.beforeCloser(i):
		return closes
	}
	return either
}

// afterOpener reports whether the token before i leads into a quotation: a
// bracket, a dash, another opening mark.
func (r *reader) afterOpener(i int) bool {
	if i == 0 {
		return true
	}
	switch r.doc.Tokens[i-1].Norm {
	case "(", "[", "—", "–", "--", "-", "/", "“", "‘", "``":
		return r.doc.Tokens[i].Glued && r.gluedAfter(i)
	}
	return false
}

// beforeCloser reports whether punctuation follows that no quotation begins
// with.
func (r *reader) beforeCloser(i int) bool {
	if i+1 >= len(r.doc.Tokens) {
		return true
	}
	switch r.doc.Tokens[i+1].Norm {
	case ",", ".", ";", ":", "?", "!", ")", "]", "”", "’", "''", "—", "–", "--", "-":
		return true
	}
	return false
}

// measure reports whether the mark stands for inches, seconds or minutes:
// glued to a figure while no quotation is open, or after feet and inches.
func (r *reader) measure(i int, open bool) bool {
	t := r.doc.Tokens
	if i == 0 || !t[i].Glued || t[i-1].Kind != text.Number {
		return false
	}
	if !open {
		return true
	}
	return i >= 3 && isSingle(&t[i-2]) && t[i-2].Glued && t[i-3].Kind == text.Number
}

package quotation

import "factdiff/compare/text"

// farAway is how many tokens an open quotation may run on over paragraphs
// that do not repeat the opening mark.
const farAway = 400

// doubles pairs the double marks of the document.
func (r *reader) doubles() {
	open, prev := -1, -1 // the opening mark; the mention its quotation goes on from
	t := r.doc.Tokens
	for i := 0; i < len(t); i++ {
		if open >= 0 && r.firstOfParagraph(i) {
			open, prev = r.nextParagraph(open, prev, i)
			if open == i {
				continue
			}
		}
		if !isDouble(&t[i]) || r.measure(i, open >= 0) {
			continue
		}
		switch side := r.sideOf(i); {
		case open < 0 && side != closes:
			open, prev = i, -1
		case open < 0: // a closing mark without an opening one
		case side != opens || i == open+1 || r.partners(open, i):
			r.add(open, i, prev)
			open, prev = -1, -1
		case r.nestedDouble(open, i):
			if end := r.closing(i); end > 0 {
				r.addNested(i, end)
				i = end
			}
		default: // the closing mark is missing: a sentence is the most it can be
			r.add(open, r.sentenceEnd(open, i), prev)
			open, prev = i, -1
		}
	}
	if open >= 0 {
		r.add(open, r.paragraphEnd(open), prev)
	}
}

// nextParagraph decides at the first token of a paragraph what becomes of the
// quotation that is still open: it goes on after a repeated mark, runs on to
// a closing mark, or ended with its paragraph.
func (r *reader) nextParagraph(open, prev, i int) (int, int) {
	t := r.doc.Tokens
	if isDouble(&t[i]) && r.sideOf(i) == opens && !r.lastOfParagraph(i) {
		n := len(r.out)
		r.add(open, i, prev)
		if len(r.out) > n {
			prev = n
		}
		return i, prev
	}
	if r.closesLater(i) {
		return open, prev
	}
	r.add(open, i, prev)
	return -1, -1
}

// closesLater reports whether the next double mark from i on closes.
func (r *reader) closesLater(i int) bool {
	t := r.doc.Tokens
	for n := 0; i < len(t) && n < farAway; i, n = i+1, n+1 {
		if isDouble(&t[i]) && !r.measure(i, true) {
			return r.sideOf(i) != opens
		}
	}
	return false
}

// partners reports whether the marks at open and i are the two of one pair by
// their shape, whatever the spacing says.
func (r *reader) partners(open, i int) bool {
	t := r.doc.Tokens
	return t[open].Norm == "``" && t[i].Norm == "''" || t[open].Norm == "“" && t[i].Norm == "”" && !r.firstOfParagraph(i)
}

// nestedDouble reports whether an opening mark inside an open quotation
// belongs to an inner one: its shape differs and it has a partner.
func (r *reader) nestedDouble(open, i int) bool {
	t := r.doc.Tokens
	return t[open].Norm != t[i].Norm && t[i].Norm != `"` && t[open].Norm == `"` && r.closing(i) > 0
}

// closing is the mark that closes the curly mark at i within its paragraph,
// or 0.
func (r *reader) closing(i int) int {
	t := r.doc.Tokens
	for j := i + 1; j < len(t) && j < i+farAway && r.paragraph(j) == r.paragraph(i); j++ {
		if isDouble(&t[j]) {
			if t[j].Norm != `"` && r.sideOf(j) != opens {
				return j
			}
			return 0
		}
	}
	return 0
}

// sentenceEnd is the end of the sentence of the opening mark, before limit.
func (r *reader) sentenceEnd(open, limit int) int {
	return min(limit, r.doc.SentenceOf(open).End)
}

// paragraphEnd is the index after the last token of the paragraph of i.
func (r *reader) paragraphEnd(i int) int { return r.ends[r.paragraph(i)] }

// measureParagraphs fills ends.
func (r *reader) measureParagraphs() {
	for i := range r.doc.Sentences {
		s := &r.doc.Sentences[i]
		for len(r.ends) <= s.Paragraph {
			r.ends = append(r.ends, 0)
		}
		r.ends[s.Paragraph] = s.End
	}
}

// add notes the quotation between the mark at open and the token at end.
func (r *reader) add(open, end, continues int) {
	first := open + 1
	if end <= first {
		return
	}
	r.out = append(r.out, Mention{
		Span: r.doc.Join(first, end), First: first, End: end, Speaker: -1, Continues: continues,
	})
}

// addNested notes a quotation inside another.
func (r *reader) addNested(open, end int) {
	n := len(r.out)
	r.add(open, end, -1)
	if n < len(r.out) {
		r.out[n].Nested = true
	}
}

// singles finds quotations in single marks, at the top level and inside
// double ones.
func (r *reader) singles() {
	t := r.doc.Tokens
	doubles, k := len(r.out), 0
	for i := 0; i < len(t); i++ {
		if !isSingle(&t[i]) || !r.opensSingle(i) {
			continue
		}
		limit := r.paragraphEnd(i)
		for k < doubles && r.out[k].End <= i {
			k++
		}
		nested := k < doubles && r.out[k].First <= i
		if nested {
			limit = min(limit, r.out[k].End)
		}
		end := r.closesSingle(i, limit)
		if end < 0 {
			continue
		}
		if nested {
			r.addNested(i, end)
		} else {
			r.add(i, end, -1)
		}
		i = end
	}
}

// opensSingle reports whether the single mark at i faces a word after it.
func (r *reader) opensSingle(i int) bool {
	t := r.doc.Tokens
	if i+1 >= len(t) || t[i+1].Kind == text.Punct && !isDouble(&t[i+1]) && t[i+1].Norm != "..." || r.lastOfParagraph(i) {
		return false
	}
	if elided(t[i+1].Norm) && t[i+1].Glued {
		return false
	}
	if r.gluedBefore(i) && !r.afterOpener(i) && !(i > 0 && isDouble(&t[i-1])) {
		return false
	}
	return r.gluedAfter(i) || t[i].Norm == "‘" || t[i].Norm == "`"
}

// elided reports whether a word is written with a leading apostrophe.
func elided(w string) bool {
	switch w {
	case "em", "til", "till", "tis", "twas", "cause", "round", "bout", "n", "nuff", "cuz", "ol":
		return true
	}
	return len(w) >= 2 && w[0] >= '0' && w[0] <= '9'
}

// closesSingle is the mark that closes the single mark at i: the first that
// stands after a word or its punctuation and is no plural possessive, else
// the last that may be one; -1 where there is none.
func (r *reader) closesSingle(i, limit int) int {
	t := r.doc.Tokens
	maybe := -1
	for j := i + 2; j < limit && j < i+farAway; j++ {
		if !isSingle(&t[j]) || r.gluedAfter(j) && !r.beforeCloser(j) && !isDouble(&t[j+1]) {
			continue
		}
		if !r.gluedBefore(j) && r.gluedAfter(j) {
			continue
		}
		if !r.possessive(j) {
			return j
		}
		if maybe < 0 {
			maybe = j
		}
	}
	return maybe
}

// possessive reports whether the mark at j may be the apostrophe of a plural:
// "the voters' choice".
func (r *reader) possessive(j int) bool {
	t := r.doc.Tokens
	w := t[j-1].Norm
	return t[j-1].Kind == text.Word && t[j].Glued && w[len(w)-1] == 's' &&
		j+1 < len(t) && t[j+1].Kind == text.Word && !r.lastOfParagraph(j)
}

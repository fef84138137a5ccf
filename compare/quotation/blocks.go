package quotation

import (
	"factdiff/compare/text"
)

// shortestBlock is the fewest words a paragraph without marks has to be taken
// for a quotation.
const shortestBlock = 10

// blocks finds quoted paragraphs without marks: those after ">", and the one
// that a colon leads to where the words before speak of saying or of a text.
func (r *reader) blocks() {
	s := r.doc.Sentences
	marked := r.markedParagraphs()
	prev, before := -1, -1 // the last mention made here, its paragraph
	for i := 0; i < len(s); {
		end := i + 1
		for end < len(s) && s[end].Paragraph == s[i].Paragraph {
			end++
		}
		first, last, p := s[i].First, s[end-1].End, s[i].Paragraph
		switch {
		case r.doc.Tokens[first].Norm == ">" && last > first+1:
			if before != p-1 {
				prev = -1
			}
			prev, before = r.block(first+1, last, prev), p
		case i > 0 && !marked[p] && last-first >= shortestBlock && r.leads(&s[i-1]):
			r.block(first, last, -1)
		}
		i = end
	}
}

// block notes a quoted paragraph and returns its index.
func (r *reader) block(first, end, continues int) int {
	r.out = append(r.out, Mention{
		Span: r.doc.Join(first, end), First: first, End: end, Speaker: -1, Continues: continues, Block: true,
	})
	return len(r.out) - 1
}

// markedParagraphs tells which paragraphs hold double marks, or belong to a
// quotation that began before them.
func (r *reader) markedParagraphs() []bool {
	out := make([]bool, len(r.ends))
	for i := range r.doc.Tokens {
		if isDouble(&r.doc.Tokens[i]) {
			out[r.paragraph(i)] = true
		}
	}
	for i := range r.out {
		if f := r.out[i].First; f == 0 || !isDouble(&r.doc.Tokens[f-1]) {
			continue
		}
		for p := r.paragraph(r.out[i].First); p <= r.paragraph(r.out[i].End-1); p++ {
			out[p] = true
		}
	}
	return out
}

// leads reports whether the sentence ends with a colon and says that somebody
// says or writes what follows.
func (r *reader) leads(s *text.Sentence) bool {
	t := r.doc.Tokens
	if t[s.End-1].Norm != ":" {
		return false
	}
	for i := max(s.First, s.End-reach); i < s.End; i++ {
		if spoken(t[i].Norm) || r.isCue(i) {
			return true
		}
	}
	return false
}

// spoken reports whether the noun names words that can be quoted whole.
func spoken(w string) bool {
	switch w {
	case "statement", "letter", "post", "tweet", "message", "email", "e-mail", "memo", "note", "rant", "remarks", "transcript",
		"text", "excerpt", "excerpts", "response", "reply", "quote", "quotation", "caption", "passage":
		return true
	}
	return false
}

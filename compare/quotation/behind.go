package quotation

import "factdiff/compare/text"

// closingMark is the first token after the closing mark of m.
func (r *reader) closingMark(m *Mention) int {
	if m.Block || m.End >= len(r.doc.Tokens) || !isDouble(&r.doc.Tokens[m.End]) && !isSingle(&r.doc.Tokens[m.End]) {
		return m.End
	}
	return m.End + 1
}

// openEnd reports whether the quotation ends as one does that its sentence
// goes on after: with a comma, a question, an exclamation or a dash.
func (r *reader) openEnd(m *Mention) bool {
	switch r.doc.Tokens[m.End-1].Norm {
	case ",", "?", "!", "...", "…", "—", "--":
		return true
	}
	p := r.closingMark(m)
	return p < len(r.doc.Tokens) && r.doc.Tokens[p].Norm == ","
}

// after reads the attribution behind the quotation: `," X said`, `," said X`,
// `" — X`. Where near is set, it must follow at once after a quotation with
// an open end.
func (r *reader) after(m *Mention, near bool) speech {
	p := r.closingMark(m)
	hi := r.afterLimit(m, p)
	if p >= hi {
		return speech{}
	}
	if s := r.dash(p, hi); s.known() {
		return s
	}
	if near && !r.openEnd(m) && !(r.doc.Tokens[p].Shape == text.Lower && r.isCueFrom(p, hi)) && !r.shortTail(m, p, hi) {
		return speech{}
	}
	if r.doc.Tokens[p].Norm == "," {
		p++
	}
	return r.tail(p, hi, near)
}

// shortTail reports whether the rest of the paragraph is nothing but a short
// attribution, whatever mark the quotation ends with: `." Ms. Jones said.`
func (r *reader) shortTail(m *Mention, p, hi int) bool {
	return hi-p <= 12 && r.lastOfParagraph(hi-1) && r.doc.Tokens[p].Kind == text.Word
}

// isCueFrom reports whether a verb of saying stands at p, adverbs left aside.
func (r *reader) isCueFrom(p, hi int) bool {
	for ; p < hi; p++ {
		if r.isCue(p) {
			return true
		}
		if r.classAt(p) != adverb {
			return false
		}
	}
	return false
}

// afterLimit is the end of the text that may attribute m from behind: its
// sentence, or the next one where the sentence ends with the quotation.
func (r *reader) afterLimit(m *Mention, p int) int {
	if p >= len(r.doc.Tokens) || r.paragraph(p) != r.paragraph(m.End-1) {
		return p
	}
	hi := min(r.doc.SentenceOf(p).End, p+reach)
	for k := p; k < hi; k++ {
		if r.inside[k] != 0 {
			return k
		}
	}
	return hi
}

// dash reads `" — Jane Jones`.
func (r *reader) dash(p, hi int) speech {
	switch r.doc.Tokens[p].Norm {
	case "—", "―", "–", "--", "-", "~":
		if by := r.phraseFrom(p+1, hi); !by.empty() && r.doc.Tokens[p+1].Capitalised() && (by.end >= hi-1 || r.doc.Tokens[by.end].Norm == ",") {
			return speech{by: by, cue: -1}
		}
	}
	return speech{}
}

// tail reads the attribution that begins at p and ends before hi.
func (r *reader) tail(p, hi int, near bool) speech {
	for v := p; v < hi && (!near || v-p < 40); v++ {
		if r.doc.Tokens[v].Norm == "according" && v+2 < hi && r.doc.Tokens[v+1].Norm == "to" {
			if by := r.phraseFrom(v+2, hi); !by.empty() {
				return speech{by: by, cue: v, to: true}
			}
		}
		if !r.isCue(v) {
			continue
		}
		if v == p || r.onlyAdverbs(p, v) {
			if by := r.subjectAfter(v, hi); !by.empty() {
				return speech{by: by, cue: v}
			}
			continue
		}
		lo := p
		if !near {
			lo = r.lastComma(p, v)
		}
		if by := r.subjectBefore(v, lo); !by.empty() {
			return speech{by: by, cue: v}
		}
	}
	return speech{}
}

// lastComma is where the clause of the verb at v begins, not before p.
func (r *reader) lastComma(p, v int) int {
	for k := v - 2; k > p; k-- {
		if r.doc.Tokens[k].Norm == "," {
			return k + 1
		}
	}
	return p
}

func (r *reader) onlyAdverbs(p, v int) bool {
	for ; p < v; p++ {
		if r.classAt(p) != adverb {
			return false
		}
	}
	return true
}

// subjectAfter is the subject that follows the verb: "said Jane Jones".
func (r *reader) subjectAfter(v, hi int) tokens {
	p := v + 1
	for p < hi && r.classAt(p) == adverb {
		p++
	}
	if p >= hi || !r.startsPhrase(p) || r.classAt(p) == dayname {
		return tokens{}
	}
	return r.phraseFrom(p, hi)
}

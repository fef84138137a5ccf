package quotation

import (
	"factdiff/compare/text"
	"factdiff/sources"
)

// speech is who speaks and the verb that says so.
type speech struct {
	by  tokens
	cue int  // token of the verb of saying, or -1
	to  bool // "according to"
}

func (s speech) known() bool { return !s.by.empty() }

// reach is how many tokens a speaker may stand from the words.
const reach = 120

// attribute finds the speaker of every quotation.
func (r *reader) attribute() {
	for i := range r.out {
		m := &r.out[i]
		if m.Nested {
			continue
		}
		if m.Continues >= 0 {
			r.inherit(m, m.Continues)
			continue
		}
		s := r.speaker(i)
		if s.known() {
			r.set(m, s)
			r.resume(i)
		}
	}
}

// resume notes that a quotation goes on with the one before it where one
// attribution serves both: "We go," she said, "all of us."
func (r *reader) resume(i int) {
	for j := i - 1; j >= 0 && j > i-4; j-- {
		if o := &r.out[j]; !o.Nested {
			if o.By == r.out[i].By && o.CueSpan == r.out[i].CueSpan && r.out[i].Cue != "" && o.End < r.doc.TokenAt(o.By.Start)+1 && r.openEnd(o) {
				r.out[i].Continues = j
			}
			return
		}
	}
}

// inherit gives m the speaker of an earlier mention.
func (r *reader) inherit(m *Mention, from int) {
	o := &r.out[from]
	m.By, m.Speaker, m.SpeakerName, m.Cue, m.Force, m.CueSpan = o.By, o.Speaker, o.SpeakerName, o.Cue, o.Force, o.CueSpan
}

// speaker weighs, best first, the places where news English names a speaker.
func (r *reader) speaker(i int) speech {
	m := &r.out[i]
	if s := r.after(m, true); s.known() {
		return s
	}
	if s := r.before(m); s.known() {
		return s
	}
	if s := r.after(m, false); s.known() {
		return s
	}
	if r.wholeSentence(m) {
		if j := r.previous(i); j >= 0 {
			m.Continues = j
			r.inherit(m, j)
			return speech{}
		}
		if s := r.leadIn(m); s.known() {
			return s
		}
	}
	if s := r.subject(m); s.known() {
		return s
	}
	return r.leadIn(m)
}

// mark is the closing mark of m: the first token after it.
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

// before reads the attribution in front of the quotation: the nearest verb of
// saying in its sentence that has a subject.
func (r *reader) before(m *Mention) speech {
	lo := max(r.doc.SentenceOf(m.First).First, m.First-reach)
	for v := m.First - 2; v >= lo; v-- {
		if r.inside[v] != 0 {
			continue
		}
		if r.doc.Tokens[v].Norm == "according" && v+2 < m.First && r.doc.Tokens[v+1].Norm == "to" {
			if by := r.phraseFrom(v+2, m.First-1); !by.empty() {
				return speech{by: by, cue: v, to: true}
			}
		}
		if !r.isCue(v) {
			continue
		}
		if by := r.subjectBefore(v, r.clauseStart(v, lo)); !by.empty() {
			return speech{by: by, cue: v}
		}
		if by := r.mainSubject(lo, v); !by.empty() {
			return speech{by: by, cue: v}
		}
	}
	return speech{}
}

// clauseStart is the first token of the stretch before v that no quotation,
// semicolon or colon interrupts.
func (r *reader) clauseStart(v, lo int) int {
	for k := v - 1; k >= lo; k-- {
		if r.inside[k] != 0 {
			return k + 1
		}
		switch r.doc.Tokens[k].Norm {
		case ";", ":", "—", "--", "–":
			return k + 1
		}
	}
	return lo
}

// subjectBefore is the subject of the verb at v, not before lo.
func (r *reader) subjectBefore(v, lo int) tokens {
	j := v - 1
	for j >= lo && (r.classAt(j) == adverb || r.classAt(j) == auxiliary || r.classAt(j) == dayname || r.doc.Tokens[j].Norm == "on" || r.doc.Tokens[j].Norm == "to") {
		j--
	}
	if j < lo {
		return tokens{}
	}
	t := &r.doc.Tokens[j]
	switch {
	case r.classAt(j) == relative:
		if j > lo && r.doc.Tokens[j-1].Norm == "," {
			j--
		}
		return r.phraseEndingAt(j-1, lo)
	case t.Norm == "," || r.classAt(j) == conjunction:
		return r.mainSubject(lo, v)
	case r.inPhrase(j) || r.classAt(j) == pronoun || t.Norm == ")":
		return r.phraseEndingAt(j, lo)
	}
	return tokens{}
}

// mainSubject is the first noun phrase of the clause from lo to hi that no
// preposition governs.
func (r *reader) mainSubject(lo, hi int) tokens {
	for i := lo; i < hi; i++ {
		if r.inside[i] != 0 {
			continue
		}
		switch c := r.classAt(i); {
		case c == preposition || c == conjunction && i > lo || r.opensParticiple(i):
			i = r.segmentEnd(i, hi)
		case c == relative || !r.startsPhrase(i):
		default:
			if by := r.phraseFrom(i, hi); !by.empty() {
				return by
			}
		}
	}
	return tokens{}
}

// opensParticiple reports whether token i opens a phrase like "Speaking in
// Iowa, ...".
func (r *reader) opensParticiple(i int) bool {
	t := &r.doc.Tokens[i]
	return verbal(t.Norm) && !r.nameAt(i) && t.Kind == text.Word
}

// segmentEnd is the next comma from i on, or the last token before hi.
func (r *reader) segmentEnd(i, hi int) int {
	for k := i; k < hi; k++ {
		if n := r.doc.Tokens[k].Norm; n == "," || r.inside[k] != 0 {
			return k
		}
	}
	// no comma: "On Friday Mr. Jones said" has its subject after the phrase
	for k := i + 1; k < hi; k++ {
		if r.classAt(k) == pronoun || r.classAt(k) == content && r.nameAt(k) && r.classAt(k-1) == dayname {
			return k - 1
		}
	}
	return hi
}

// wholeSentence reports whether the quotation begins its sentence.
func (r *reader) wholeSentence(m *Mention) bool {
	s := r.doc.SentenceOf(m.First)
	return m.First-s.First <= 2
}

// previous is the mention just before i whose speaker goes on: in the same
// paragraph, or at the end of the paragraph before.
func (r *reader) previous(i int) int {
	m := &r.out[i]
	for j := i - 1; j >= 0 && j > i-16; j-- {
		o := &r.out[j]
		if o.Nested || o.Scare {
			continue
		}
		gap := r.paragraph(m.First) - r.paragraph(o.First)
		if o.By.Empty() || gap > 1 || gap == 1 && !r.wholeSentence(o) {
			return -1
		}
		return j
	}
	return -1
}

// leadIn is the speaker of the sentence before: "He said:".
func (r *reader) leadIn(m *Mention) speech {
	s := r.doc.Tokens[m.First].Sentence
	for n := 0; s > 0 && n < 2; n++ {
		s--
		q := &r.doc.Sentences[s]
		if q.Heading && r.doc.Tokens[q.End-1].Norm != ":" {
			return speech{}
		}
		for v := q.First; v < q.End && v < q.First+reach; v++ {
			if r.inside[v] == 0 && r.isCue(v) {
				if by := r.subjectBefore(v, r.clauseStart(v, q.First)); !by.empty() {
					return speech{by: by, cue: v}
				}
			}
		}
		if by := r.mainSubject(q.First, min(q.End, q.First+reach)); !by.empty() {
			return speech{by: by, cue: -1}
		}
	}
	return speech{}
}

// subject is the subject of the sentence that holds a quotation nobody is
// said to say.
func (r *reader) subject(m *Mention) speech {
	s := r.doc.SentenceOf(m.First)
	if by := r.mainSubject(s.First, min(m.First, s.First+reach)); !by.empty() {
		return speech{by: by, cue: -1}
	}
	if p := r.closingMark(m); p < s.End {
		if by := r.mainSubject(p, min(s.End, p+reach)); !by.empty() {
			return speech{by: by, cue: -1}
		}
	}
	return speech{}
}

// set writes the speaker into the mention.
func (r *reader) set(m *Mention, s speech) {
	m.By = r.doc.Join(s.by.first, s.by.end)
	if s.cue >= 0 {
		m.CueSpan = r.doc.Tokens[s.cue].Span
		m.Cue, m.Force, _ = cue(r.doc.Tokens[s.cue].Norm)
		if s.to {
			m.CueSpan = sources.Span{Start: m.CueSpan.Start, End: r.doc.Tokens[s.cue+1].Span.End}
			m.Cue, m.Force = "according to", "said"
		}
	}
	m.Speaker, m.SpeakerName = r.identify(s.by)
}

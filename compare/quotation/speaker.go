package quotation

import "factdiff/sources"

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

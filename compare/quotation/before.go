package quotation

import "factdiff/compare/text"

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

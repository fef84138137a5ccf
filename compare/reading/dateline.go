package reading

import "factdiff/compare/text"

// datelineTokens is how far into a sentence a dateline reaches.
const datelineTokens = 16

// Dateline returns the token after the dateline that opens a sentence, or the
// sentence's first token where there is none: "HILO, Hawaii (AP) — ", "NICOSIA,
// August 8 (Xinhua) --". It says where and when a report was filed, not where and
// when something happened. It ends with a dash, or is a line of its own and
// ends with a date: "HILO, Hawaii 2011-10-09".
func (r *Reading) Dateline(sentence int) int {
	s := r.Sentences[sentence]
	first := &r.Tokens[s.First]
	if first.Shape != text.Upper && !first.Tag.IsProper() || r.Timed(s.First) {
		return s.First
	}
	inside, comma := false, false
	for i := s.First; i < min(s.First+datelineTokens, s.End); i++ {
		switch t := &r.Tokens[i]; {
		case t.Norm == "(":
			inside = true
		case t.Norm == ")":
			inside = false
		case t.Norm == ",":
			comma = true
		case dash(t):
			return i + 1
		case t.Kind == text.Word && !t.Capitalised() && !inside && !r.Timed(i):
			return s.First
		}
	}
	if s.End-s.First <= datelineTokens && first.Shape == text.Upper && comma && r.Timed(s.End-1) {
		return s.End
	}
	return s.First
}

// dash reports whether a token is a dash between words, as datelines end with;
// some agencies print an underscore.
func dash(t *text.Token) bool {
	switch t.Norm {
	case "-", "--", "–", "—", "_":
		return !t.Glued
	}
	return false
}

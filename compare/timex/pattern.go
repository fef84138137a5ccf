package timex

// rule is one line of the grammar: what it matches, what that means, and
// sentences that show it. The sentences run as tests.
type rule struct {
	name string
	// pattern is a sequence of elements between blanks. An element is an
	// atom in capitals, a word or mark as it stands in Token.Norm, or several
	// of these with | between; with ? behind it may be absent.
	pattern string
	mean    meaning
	// examples hold the expression in brackets with its value behind a bar:
	// "He left on [Dec. 2|2013-12-02]." They were published on Friday,
	// 13 December 2013.
	examples []string
}

// meaning turns a match into a sense; false where the words mean no time.
type meaning func(r *reader, m *match) (sense, bool)

// element is one compiled element of a pattern.
type element struct {
	alternatives []matcher
	optional     bool
}

// matcher matches an atom or a literal word.
type matcher struct {
	literal string
	atom    *atom
}

// begins reports whether the trigger can begin what x matches: a quick test
// before the match itself.
func (x *matcher) begins(t *trigger) bool {
	if x.atom != nil {
		return t.atoms&x.atom.bit != 0
	}
	return t.word == x.literal
}

// try matches the elements from token i on and returns the token after the
// longest way through them, or -1. The depth is bounded by the pattern.
func (r *reader) try(elements []element, i int, m *match) int {
	if len(elements) == 0 {
		return i
	}
	e := &elements[0]
	if i < len(r.triggers) {
		for k := range e.alternatives {
			x := &e.alternatives[k]
			if !x.begins(r.triggers[i]) {
				continue
			}
			if end := r.follow(x, elements[1:], i, m); end > 0 {
				return end
			}
		}
	}
	if e.optional {
		return r.try(elements[1:], i, m)
	}
	return -1
}

// follow matches x at token i and then the rest; -1 where that fails, with
// the match as it was.
func (r *reader) follow(x *matcher, rest []element, i int, m *match) int {
	if x.atom == nil { // a word leaves nothing in the match
		return r.try(rest, i+1, m)
	}
	saved := *m
	if next := x.atom.match(r, i, m); next > 0 {
		if end := r.try(rest, next, m); end > 0 {
			return end
		}
	}
	*m = saved
	return -1
}

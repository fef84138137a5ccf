package quantity

// idle reports numbers that count nothing: "one" as a pronoun, a bare digit
// that may be anything.
func (r *reader) idle(m *Mention, f *figure) bool {
	if m.Head == "" && m.Verb == "" && m.Low == m.High {
		return true
	}
	if prev := r.norm(f.first - 1); f.words && (prev == "ground" && f.value == 0 || prev == "or" && unitOf(r.norm(f.first-2)) != nil || r.dash(f.first-1) && r.dash(f.first-3)) {
		return true // "ground zero", "a day or two", "one-on-one"
	}
	if f.words && f.value == 1 && f.end == f.first+1 {
		return r.pronounOne(f.first, m)
	}
	return f.vague && m.Head == "" || f.article && m.Head == "" && m.Verb == ""
}

// pronounOne reports whether "one" at token i stands for a person or thing.
func (r *reader) pronounOne(i int, m *Mention) bool {
	switch r.norm(i - 1) {
	case "no", "this", "that", "each", "any", "every", "which", "the", "some", "another", "not", "my", "his", "her", "their", "our", "your", "its", "first", "last", "next":
		return true
	}
	switch r.norm(i + 1) {
	case "another", "of", "day", "'s", "time", "thing", "way", "who", "that", "can", "could", "would", "should", "must", "may", "in", "on", "by":
		return true
	}
	return m.Head == "" && (m.Verb == "" || !r.oneOfThem(i, m))
}

// oneOfThem reports whether "one" without a noun stands for a person or thing
// of a number told before: "one was killed", "wounding one".
func (r *reader) oneOfThem(i int, m *Mention) bool {
	return i == r.lo || m.HeadInherited || casualty(m.Verb)
}

// casualty are verbs whose objects are people.
func casualty(w string) bool {
	switch w {
	case "killed", "killing", "kills", "kill", "injured", "injuring", "injures", "wounded", "wounding", "wounds", "hurt", "hurting", "died", "dead", "arrested", "shot", "missing", "leaving":
		return true
	}
	return false
}

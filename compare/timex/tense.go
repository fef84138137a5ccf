package timex

// direction says whether the words around tokens [first, end) speak of what
// lies behind (-1) or ahead (+1); 0 where nothing tells.
//
// The nearest verb before the expression in its clause decides ("said
// Monday", "will travel Monday"), else the nearest behind it ("On Monday, he
// left").
func (r *reader) direction(first, end int) int {
	s := r.around(first)
	if d := r.before(first); d != 0 {
		return d
	}
	if end < s.End {
		if d := r.verb(end, s.First); d != 0 { // "the court on Monday issued"
			return d
		}
	}
	for i := first - 1; i >= s.First; i-- {
		if d := r.verb(i, s.First); d != 0 {
			return d
		}
		if r.clauseEnd(i) {
			break
		}
	}
	for i := end; i < s.End; i++ {
		if d := r.verb(i, s.First); d != 0 {
			return d
		}
	}
	for i := first - 1; i >= s.First; i-- {
		if d := r.verb(i, s.First); d != 0 {
			return d
		}
	}
	return 0
}

// window is the part of a sentence that is looked at.
type window struct{ First, End int }

// reach is how many tokens around an expression are looked at, so that a
// sentence without end costs no more than its length.
const reach = 80

// around is the sentence around token i, within reach.
func (r *reader) around(i int) window {
	s := r.d.SentenceOf(i)
	return window{max(s.First, i-reach), min(s.End, i+reach)}
}

// before judges by the word before the expression: deadlines lie ahead.
func (r *reader) before(first int) int {
	switch r.norm(first - 1) {
	case "until", "till":
		return r.untilWhen(first - 1)
	case "since":
		return -1
	case "payable", "effective":
		return 1
	case "as":
		if w := r.norm(first - 2); r.word(first-3, "as") && (w == "soon" || w == "early") {
			return 1
		}
	}
	return 0
}

// untilWhen judges "until Monday": ahead unless the clause is in the past and
// its verb grants no time ("gave him until Monday").
func (r *reader) untilWhen(i int) int {
	s := r.around(i)
	for j := i - 1; j >= s.First; j-- {
		switch r.norm(j) {
		case "extended", "postponed", "delayed", "gave", "given", "adjourned", "has", "have", "valid", "deadline", "suspended", "put":
			return 1
		}
		if d := r.verb(j, s.First); d != 0 {
			return d
		}
	}
	if i == s.First {
		for j := i + 1; j < s.End; j++ {
			if d := r.verb(j, s.First); d != 0 {
				return d
			}
		}
	}
	return 1
}

// clauseEnd reports whether token i parts two clauses.
func (r *reader) clauseEnd(i int) bool {
	switch r.norm(i) {
	case ";", ":", "--", "—", "–", "_", "but", "while", "although", "though", "because", "whereas":
		return true
	}
	return false
}

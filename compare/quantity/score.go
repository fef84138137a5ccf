package quantity

import "factdiff/compare/text"

// score reads "52-48", "a 5-4 ruling", "voted 52 to 48". Chains of three and
// more ("555-1234-99") and slashed pairs ("24/7") are labels nobody counts.
func (r *reader) score(f *figure) (Mention, int) {
	k := f.end
	if f.ordinal || f.part || f.suffix != "" || f.scaled || f.value > 999 || k+1 >= r.hi {
		return Mention{}, 0
	}
	if r.norm(k) == "/" && r.glued(k) && r.glued(k+1) && r.digit(k+1) {
		return Mention{}, k + 2
	}
	to := r.norm(k) == "to" || r.dash(k) && r.norm(k+1) == "to" && r.dash(k+2)
	if !to && !(r.dash(k) && r.digit(k+1)) || !r.numeric(k+1+dashes(to, r, k)) {
		return Mention{}, 0
	}
	g, ok := r.figure(k + 1 + dashes(to, r, k))
	if !ok || g.suffix != "" || g.ordinal || g.part || g.scaled {
		return Mention{}, 0
	}
	if r.dash(g.end) && r.digit(g.end+1) {
		return Mention{}, r.chainEnd(g.end)
	}
	if g.value > 999 || !r.isScore(f, &g, to) {
		return Mention{}, 0
	}
	m := Mention{Class: Score, Number: r.doc.Join(f.first, g.end), Value: f.value, Low: f.value, High: g.value, Digits: f.digits + g.digits}
	r.place(&m, f.first, g.end)
	r.counted(&m, f, g.end)
	return m, g.end
}

// dashes is 2 where the sides are joined as "5-to-4", else 0.
func dashes(to bool, r *reader, k int) int {
	if to && r.norm(k) != "to" {
		return 2
	}
	return 0
}

// chainEnd returns the end of a chain of digits and dashes.
func (r *reader) chainEnd(k int) int {
	for r.dash(k) && k+1 < r.hi && r.toks[k+1].Kind != text.Punct {
		k += 2
	}
	return k
}

// isScore tells a result from a range.
func (r *reader) isScore(f, g *figure, to bool) bool {
	for k := max(f.first-4, r.lo); k < min(g.end+3, r.hi); k++ {
		if result(r.norm(k)) {
			return true
		}
	}
	if to {
		return false
	}
	if f.value >= g.value {
		return true
	}
	next := r.norm(g.end)
	return next != "%" && next != "percent" && !r.dash(g.end) && unitOf(next) == nil && !r.nounAt(g.end)
}

// result are words that stand beside a score or vote.
func result(w string) bool {
	switch w {
	case "vote", "votes", "voted", "ruling", "ruled", "decision", "win", "wins", "won", "winning", "loss", "lost", "losing", "lead", "led", "victory", "defeat",
		"defeated", "record", "split", "beat", "passed", "score", "margin", "draw", "tie", "tied", "edge", "edged", "rout", "majority", "run", "upset", "rejected":
		return true
	}
	return false
}

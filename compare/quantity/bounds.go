package quantity

import "strings"

// A bound says what words before or after a number make of it.
type bound uint8

const (
	exact   bound = iota
	more          // "more than 30": above
	least         // "at least 30", "30 or more"
	less          // "fewer than 30"
	most          // "up to 30", "as many as 30"
	about         // "about 30"
	almost        // "nearly 30"
	neutral       // words that may stand between bound and number: "just", "only"
)

// phrase is a bound in words, the last one nearest the number.
type phrase struct {
	words string
	bound bound
}

// phrases are the bounds of more than one word. The longest that fits counts:
// "no more than" is not "more than".
var phrases = []phrase{
	{"more than", more}, {"greater than", more}, {"higher than", more}, {"longer than", more}, {"better than", more}, {"bigger than", more},
	{"larger than", more}, {"older than", more}, {"upward of", more}, {"upwards of", more}, {"excess of", more}, {"north of", more},
	{"no fewer than", least}, {"no less than", least}, {"not less than", least}, {"at least", least}, {"minimum of", least},
	{"as few as", least}, {"as little as", least}, {"as low as", least},
	{"less than", less}, {"fewer than", less}, {"lower than", less}, {"younger than", less}, {"smaller than", less},
	{"no more than", most}, {"not more than", most}, {"at most", most}, {"up to", most}, {"maximum of", most},
	{"as many as", most}, {"as much as", most}, {"as high as", most}, {"as long as", most},
	{"close to", about}, {"estimate of", about},
	{"rather than", exact}, {"other than", exact},
}

// boundWord returns the bound that is one word; exact for other words.
func boundWord(w string) bound {
	switch w {
	case "over", "above", "exceeding", "topping", "beyond", "surpassing", ">":
		return more
	case "under", "below", "<":
		return less
	case "maximum":
		return most
	case "about", "around", "roughly", "approximately", "some", "circa", "approx.", "approx", "estimated", "perhaps", "maybe", "probably", "~":
		return about
	case "nearly", "almost", "near", "approaching", "nearing":
		return almost
	case "just", "only", "exactly", "another", "already", "merely", "precisely", "still", "even", "barely":
		return neutral
	}
	return exact
}

// boundBefore returns the bound that stands before token i, where the figure
// or its currency begins, and its first token; exact and i where there is
// none. Words like "just" may stand between.
func (r *reader) boundBefore(f *figure, i int) (b bound, first int) {
	for k, skipped := i-1, 0; k >= r.lo && skipped < 3; skipped++ {
		b, first = r.phraseEnding(k)
		if b == neutral {
			k = first - 1
			continue
		}
		if b == exact || r.figurative(k, first, f) {
			break
		}
		return b, first
	}
	return exact, i
}

// figurative reports words that look like a bound and are none: "handed over
// 10", "over four months" (during them), "some one".
func (r *reader) figurative(k, from int, f *figure) bool {
	switch r.norm(k) {
	case "over", "above", "under", "below", "beyond":
		switch w := r.norm(from - 1); w {
		case "turned", "turn", "handed", "hand", "ran", "run", "took", "take", "taken", "won", "victory", "win", "lead", "all":
			return true
		case "for", "of", "by", "after", "just", "lasted", "well", "slightly", "at":
			return false
		}
		return timeUnit(r.norm(r.unitIndex(f.end))) > 0
	case "some":
		return r.norm(k+1) == "one" || f.value == 1
	case "near", "around":
		return f.ordinal
	}
	return false
}

// phraseEnding returns the bound whose last word is token k, and its first
// token.
func (r *reader) phraseEnding(k int) (b bound, first int) {
	switch r.norm(k) {
	case "than", "of", "least", "most", "to", "as":
	default:
		return boundWord(r.norm(k)), k
	}
	b, first = exact, k
	for _, p := range phrases {
		if from := r.endsWith(k, p.words); from >= 0 && from < first {
			b, first = p.bound, from
		}
	}
	return b, first
}

// endsWith returns the first token of the words that end with token k; -1
// where they do not stand there.
func (r *reader) endsWith(k int, words string) int {
	for {
		cut := strings.LastIndexByte(words, ' ')
		if r.norm(k) != words[cut+1:] {
			return -1
		}
		if cut < 0 {
			return k
		}
		words, k = words[:cut], k-1
	}
}

// boundAfter returns the bound that follows token end-1 ("or more", "or so",
// "plus", "+") and the end of its words.
func (r *reader) boundAfter(end int) (bound, int) {
	switch r.norm(end) {
	case "or":
		switch r.norm(end + 1) {
		case "more", "greater", "higher", "above", "over", "longer":
			return least, end + 2
		case "less", "fewer", "lower", "under", "below":
			return most, end + 2
		case "so", "thereabouts":
			return about, end + 2
		}
	case "+":
		return least, end + 1
	case "-", "–":
		if r.glued(end) && r.norm(end+1) == "plus" {
			return least, end + 2
		}
		if r.glued(end) && r.norm(end+1) == "odd" {
			return about, end + 2
		}
	case "plus":
		if !r.numeric(end + 1) {
			return least, end + 1
		}
	case "at", "in":
		if r.norm(end+1) == "least" {
			return least, end + 2
		}
		if r.norm(end+1) == "most" {
			return most, end + 2
		}
	}
	return exact, end
}

// apply narrows or widens the figure by the bound.
func (b bound) apply(f *figure) {
	switch b {
	case more, least:
		f.high = inf
	case less, most:
		f.low = 0
		if f.value < 0 {
			f.low = -inf
		}
	case about, almost:
		f.approx = true
	}
}

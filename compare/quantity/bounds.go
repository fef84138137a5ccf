package quantity

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

// phrase is a bound of up to four words, the last one nearest the number.
type phrase struct {
	words []string
	bound bound
}

// before lists bounds by their last word.
func before(last string) []phrase {
	switch last {
	case "than":
		return []phrase{{[]string{"more"}, more}, {[]string{"greater"}, more}, {[]string{"higher"}, more}, {[]string{"longer"}, more},
			{[]string{"no", "more"}, most}, {[]string{"not", "more"}, most}, {[]string{"no", "fewer"}, least}, {[]string{"no", "less"}, least},
			{[]string{"not", "less"}, least}, {[]string{"less"}, less}, {[]string{"fewer"}, less}, {[]string{"better"}, more},
			{[]string{"rather"}, exact}, {[]string{"lower"}, less}, {[]string{"bigger"}, more}, {[]string{"larger"}, more},
			{[]string{"other"}, exact}, {[]string{"older"}, more}, {[]string{"younger"}, less}, {[]string{"smaller"}, less}}
	case "over", "above", "exceeding", "topping", "beyond", "surpassing":
		return one(more)
	case "under", "below":
		return one(less)
	case "least", "minimum":
		return []phrase{{[]string{"at"}, least}, {[]string{"the", "very"}, least}}
	case "most":
		return []phrase{{[]string{"at"}, most}}
	case "to":
		return []phrase{{[]string{"up"}, most}, {[]string{"close"}, about}, {[]string{"upwards"}, least}}
	case "as":
		return []phrase{{[]string{"as", "many"}, most}, {[]string{"as", "much"}, most}, {[]string{"as", "few"}, least},
			{[]string{"as", "little"}, least}, {[]string{"as", "high"}, most}, {[]string{"as", "low"}, least}, {[]string{"as", "long"}, most}}
	case "of":
		return []phrase{{[]string{"upward"}, more}, {[]string{"upwards"}, more}, {[]string{"excess"}, more}, {[]string{"north"}, more},
			{[]string{"maximum"}, most}, {[]string{"minimum"}, least}, {[]string{"estimate"}, about}}
	case "maximum":
		return one(most)
	case "about", "around", "roughly", "approximately", "some", "circa", "approx.", "approx", "estimated", "perhaps", "maybe", "probably":
		return one(about)
	case "nearly", "almost", "near", "approaching", "nearing":
		return one(almost)
	case "~":
		return one(about)
	case ">":
		return one(more)
	case "<":
		return one(less)
	case "just", "only", "exactly", "another", "already", "merely", "precisely", "still", "even", "barely":
		return one(neutral)
	}
	return nil
}

func one(b bound) []phrase { return []phrase{{nil, b}} }

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

// phraseEnding returns the bound whose last word is token k.
func (r *reader) phraseEnding(k int) (bound, int) {
	best, from, length := exact, k, -1
	for _, p := range before(r.toks[k].Norm) {
		if n := len(p.words); n > length && r.endsWith(k-1, p.words) {
			best, from, length = p.bound, k-n, n
		}
	}
	return best, from
}

// endsWith reports whether the words stand just before and at token k.
func (r *reader) endsWith(k int, words []string) bool {
	for n := len(words) - 1; n >= 0; n-- {
		if r.norm(k) != words[n] {
			return false
		}
		k--
	}
	return true
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

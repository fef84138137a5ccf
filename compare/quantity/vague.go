package quantity

// special reads numbers that begin with a small word: "a dozen", "a third
// of", "half a million", "several hundred", "tens of thousands".
func (r *reader) special(i int) (figure, bool) {
	w := r.toks[i].Norm
	switch w {
	case "tens":
		if r.norm(i+1) == "of" {
			if low, high := vagueWord(r.norm(i + 2)); low >= 2000 {
				f := figure{first: i, end: i + 3, digits: 1, words: true, vague: true, approx: true, value: low * 10, low: low * 10, high: min(high, low*500)}
				return f, true
			}
		}
		return figure{}, false
	case "half":
		return r.half(i)
	case "several", "few":
		return r.severalHundred(i, i+1)
	}
	return r.afterArticle(i)
}

// half reads "half of", "half a million", "half-dozen".
func (r *reader) half(i int) (figure, bool) {
	f := figure{first: i, end: i + 1, digits: 1, words: true, part: true}
	f.set(.5)
	k := i + 1
	if r.norm(k) == "-" && r.glued(k) {
		k++
	}
	if w := r.norm(k); w == "a" || w == "an" {
		k++
	}
	switch w := r.norm(k); {
	case group(w) >= 12 && w == "dozen":
		f.set(6)
		f.approx, f.part, f.end = true, false, k+1
		return f, true
	case scaleWord(w) >= 1000:
		f.set(.5 * scaleWord(w))
		f.scaled, f.part, f.end = true, false, k+1
		return f, true
	case timeUnit(w) > 0 || unitOf(w) != nil && k > i+1:
		f.end = k // "half an hour", "half-liter": the unit follows
		return f, true
	}
	switch r.norm(i + 1) {
	case "of", "the", "a", "an", "its", "their", "his", "her", "all", "our":
		return f, r.norm(i-1) != "in" // "cut in half the ..." counts nothing
	}
	return figure{}, false
}

// severalHundred reads the scale at k after "several" or "a few".
func (r *reader) severalHundred(i, k int) (figure, bool) {
	w := r.norm(k)
	s := scaleWord(w)
	if w == "dozen" {
		s = 12
	}
	if s == 0 {
		return figure{}, false
	}
	f := figure{first: i, end: k + 1, digits: 1, words: true, vague: true, approx: true, scaled: s >= 1000, value: 2 * s, low: 2 * s, high: 10 * s}
	if s2 := scaleWord(r.norm(k + 1)); s2 > s { // "several hundred thousand"
		f.scale(s2)
		f.end++
	}
	return f, true
}

// afterArticle reads "a hundred", "a couple of", "a third of", "a few hundred".
func (r *reader) afterArticle(i int) (figure, bool) {
	w := r.norm(i + 1)
	f := figure{first: i, end: i + 2, digits: 1, words: true, article: true}
	switch {
	case scaleWord(w) >= 100 && w[len(w)-1] != 's':
		f.set(scaleWord(w))
		f.scaled = f.value >= 1000
		for s := scaleWord(r.norm(f.end)); s > f.value || f.value == 100 && s >= 1000; s = 0 {
			f.scale(s)
			f.end++
		}
		return f, true
	case w == "half" && (r.norm(i+2) == "dozen" || scaleWord(r.norm(i+2)) >= 1000 || r.norm(i+2) == "-" && r.glued(i+2)):
		g, ok := r.half(i + 1)
		g.first, g.article = i, true
		return g, ok
	case w == "few" || w == "several":
		return r.severalHundred(i, i+2)
	case group(w) > 0:
		f.set(group(w))
		f.digits = 2
		f.approx = w == "dozen" || w == "couple"
		if next := r.norm(i + 2); w == "score" && next != "of" || w != "dozen" && next != "of" && next != "dozen" && scaleWord(next) == 0 && !isPlural(next) {
			return figure{}, false // "a couple charged with", "the pair"
		}
		if r.norm(i+2) == "of" && r.norm(i+3) == "dozen" {
			f.scale(12)
			f.end = i + 4
		} else if s := scaleWord(r.norm(i + 2)); s > 0 || r.norm(i+2) == "dozen" { // "a couple hundred"
			f.scale(max(s, 12))
			f.end++
		}
		return f, true
	case fractionPart(w) > 0 && r.norm(i+2) == "of" && w != "second":
		f.set(fractionPart(w))
		f.part, f.digits = true, 2
		return f, true
	}
	return figure{}, false
}

// vague reads "dozens", "hundreds of thousands"; the noun follows after "of".
func (r *reader) vague(i int, low, high float64) (figure, bool) {
	w := r.toks[i].Norm
	if w == "scores" && r.norm(i+1) != "of" {
		return figure{}, false
	}
	f := figure{first: i, end: i + 1, digits: 1, words: true, vague: true, approx: true, value: low, low: low, high: high}
	if r.norm(i+1) == "of" {
		if l2, _ := vagueWord(r.norm(i + 2)); l2 > low {
			f.value, f.low, f.high, f.end = low*l2/2, low*l2/2, high*l2/2, i+3
		}
	}
	return f, true
}

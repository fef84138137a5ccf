package quantity

// small returns the value of a number word below one hundred.
func small(w string) (v float64, ok bool) {
	if v = unitWord(w); v >= 0 {
		return v, true
	}
	if v = tensWord(w); v > 0 {
		return v, true
	}
	return 0, false
}

// unitWord returns the value of "zero" to "nineteen", or -1.
func unitWord(w string) float64 {
	switch w {
	case "zero":
		return 0
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	}
	return -1
}

// tensWord returns the value of "twenty" to "ninety", or 0.
func tensWord(w string) float64 {
	switch w {
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty", "fourty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return 0
}

// scaleWord returns what a scale multiplies by, 0 for any other word.
// Letters glued to digits ("1.6m") are scales only after a currency.
func scaleWord(w string) float64 {
	switch w {
	case "hundred":
		return 100
	case "thousand", "grand":
		return 1e3
	case "million", "mln", "mn", "millions":
		return 1e6
	case "billion", "bn", "bln", "billions":
		return 1e9
	case "trillion", "tn", "trn", "trillions":
		return 1e12
	}
	return 0
}

// scaleLetter returns the scale that letters glued to digits stand for.
func scaleLetter(w string) float64 {
	switch w {
	case "k":
		return 1e3
	case "m", "mm", "mn", "mln":
		return 1e6
	case "b", "bn", "bln":
		return 1e9
	case "t", "tn", "trn":
		return 1e12
	}
	return 0
}

// ordinalWord returns the value of "first" to "ninetieth" and the scales, or 0.
func ordinalWord(w string) float64 {
	switch w {
	case "first":
		return 1
	case "second":
		return 2
	case "third":
		return 3
	case "fourth":
		return 4
	case "fifth":
		return 5
	case "sixth":
		return 6
	case "seventh":
		return 7
	case "eighth":
		return 8
	case "ninth":
		return 9
	case "tenth":
		return 10
	case "eleventh":
		return 11
	case "twelfth":
		return 12
	case "thirteenth":
		return 13
	case "fourteenth":
		return 14
	case "fifteenth":
		return 15
	case "sixteenth":
		return 16
	case "seventeenth":
		return 17
	case "eighteenth":
		return 18
	case "nineteenth":
		return 19
	case "twentieth":
		return 20
	case "thirtieth":
		return 30
	case "fortieth":
		return 40
	case "fiftieth":
		return 50
	case "sixtieth":
		return 60
	case "seventieth":
		return 70
	case "eightieth":
		return 80
	case "ninetieth":
		return 90
	case "hundredth":
		return 100
	case "thousandth":
		return 1000
	case "millionth":
		return 1e6
	}
	return 0
}

// fractionPart returns the part a fraction word names ("thirds" 1/3), or 0.
// Ordinals of one ("a third") count as well.
func fractionPart(w string) float64 {
	switch w {
	case "half", "halves":
		return 1. / 2
	case "quarter", "quarters":
		return 1. / 4
	case "third", "thirds":
		return 1. / 3
	case "fourth", "fourths":
		return 1. / 4
	case "fifth", "fifths":
		return 1. / 5
	case "sixth", "sixths":
		return 1. / 6
	case "seventh", "sevenths":
		return 1. / 7
	case "eighth", "eighths":
		return 1. / 8
	case "ninth", "ninths":
		return 1. / 9
	case "tenth", "tenths":
		return 1. / 10
	}
	return 0
}

// vulgar returns the value of a fraction written as one character, or 0.
func vulgar(w string) float64 {
	switch w {
	case "½":
		return 1. / 2
	case "¼":
		return 1. / 4
	case "¾":
		return 3. / 4
	case "⅓":
		return 1. / 3
	case "⅔":
		return 2. / 3
	}
	return 0
}

// vagueWord returns the bounds that a vague plural stands for ("dozens"),
// or zeros. The upper bounds are where news English would take the next word.
func vagueWord(w string) (low, high float64) {
	switch w {
	case "dozens":
		return 24, 150
	case "scores":
		return 40, 250
	case "hundreds":
		return 200, 2000
	case "thousands":
		return 2000, 1e5
	case "millions":
		return 2e6, 1e9
	case "billions":
		return 2e9, 1e12
	case "trillions":
		return 2e12, 1e15
	}
	return 0, 0
}

// group returns the size of a named group ("dozen", "couple"), or 0.
func group(w string) float64 {
	switch w {
	case "dozen":
		return 12
	case "score":
		return 20
	case "couple", "pair", "duo":
		return 2
	case "trio":
		return 3
	case "quartet":
		return 4
	}
	return 0
}

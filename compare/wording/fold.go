package wording

import (
	"strings"

	"factdiff/compare/text"
)

// fold is the word without what copy desks change: case, the period of an
// abbreviation, contractions, figures spelt out.
func fold(t *text.Token, next string) string {
	w := t.Norm
	if t.Kind == text.Number {
		return strings.ReplaceAll(w, ",", "")
	}
	if next == "n't" {
		switch w {
		case "ca":
			return "can"
		case "wo":
			return "will"
		case "sha":
			return "shall"
		}
	}
	if t.Shape == text.Upper && w == "us" {
		return "usa"
	}
	if c := full(w); c != "" {
		return c
	}
	if letters(w) {
		return strings.ReplaceAll(w, ".", "")
	}
	if n := len(w); n > 2 && w[n-1] == '.' && strings.IndexByte(w, '.') == n-1 {
		return w[:n-1]
	}
	return w
}

// letters reports whether w is single letters with periods: "f.b.i.".
func letters(w string) bool {
	if len(w) < 4 {
		return false
	}
	for i := 1; i < len(w); i += 2 {
		if w[i] != '.' {
			return false
		}
	}
	return true
}

// full is the full or the shorter form, whichever stands for both, of
// contractions, figures and units; "" for other words.
func full(w string) string {
	switch w {
	case "n't", "n’t":
		return "not"
	case "'re":
		return "are"
	case "'ve":
		return "have"
	case "'ll":
		return "will"
	case "'m":
		return "am"
	case "one":
		return "1"
	case "two":
		return "2"
	case "three":
		return "3"
	case "four":
		return "4"
	case "five":
		return "5"
	case "six":
		return "6"
	case "seven":
		return "7"
	case "eight":
		return "8"
	case "nine":
		return "9"
	case "ten":
		return "10"
	case "eleven":
		return "11"
	case "twelve":
		return "12"
	case "thirteen":
		return "13"
	case "fourteen":
		return "14"
	case "fifteen":
		return "15"
	case "sixteen":
		return "16"
	case "seventeen":
		return "17"
	case "eighteen":
		return "18"
	case "nineteen":
		return "19"
	case "twenty":
		return "20"
	case "thirty":
		return "30"
	case "forty":
		return "40"
	case "fifty":
		return "50"
	case "sixty":
		return "60"
	case "seventy":
		return "70"
	case "eighty":
		return "80"
	case "ninety":
		return "90"
	case "okay", "o.k.":
		return "ok"
	case "mister", "mr.":
		return "mr"
	case "doctor", "dr.":
		return "dr"
	case "senator", "sen.":
		return "sen"
	case "governor", "gov.":
		return "gov"
	case "representative", "rep.":
		return "rep"
	case "general", "gen.":
		return "gen"
	case "u.s.", "u.s", "u.s.a.":
		return "usa"
	case "yeah", "yes":
		return "yes"
	}
	return ""
}

// symbol is the word a symbol stands for, or "".
func symbol(s string) string {
	switch s {
	case "%":
		return "percent"
	case "&":
		return "and"
	}
	return ""
}

// spelling joins words and folds what differs between British and American
// spelling and between open, hyphenated and closed compounds.
func spelling(words []Word) string {
	var b strings.Builder
	for i := range words {
		b.WriteString(american(words[i].Norm))
	}
	return b.String()
}

// SameSpelling reports whether two words in lower case are the British and the
// American spelling of one.
func SameSpelling(a, b string) bool { return american(a) == american(b) }

// american folds British spellings, roughly: two words that fold alike are
// spellings of one word in all but contrived cases.
func american(w string) string {
	switch w {
	case "programme":
		return "program"
	case "programmes":
		return "programs"
	case "grey":
		return "gray"
	case "whilst":
		return "while"
	case "towards":
		return "toward"
	case "afterwards":
		return "afterward"
	case "till", "'til":
		return "until"
	case "alright":
		return "allright"
	case "cos", "cuz", "'cause":
		return "because"
	case "gonna":
		return "goingto"
	case "wanna":
		return "wantto"
	case "gotta":
		return "gotto"
	case "'em":
		return "them"
	}
	if len(w) < 5 {
		return w
	}
	w = strings.ReplaceAll(w, "our", "or")
	w = strings.ReplaceAll(w, "isation", "ization")
	for _, s := range [...]struct{ cut, put string }{
		{"ise", "ize"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"}, {"yse", "yze"}, {"ysed", "yzed"},
		{"tre", "ter"}, {"tres", "ters"}, {"ence", "ense"}, {"lled", "led"}, {"lling", "ling"}, {"ller", "ler"}, {"ogue", "og"},
		{"in'", "ing"},
	} {
		if stem, ok := strings.CutSuffix(w, s.cut); ok {
			return stem + s.put
		}
	}
	return w
}

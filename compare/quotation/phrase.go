package quotation

import (
	"strings"

	"factdiff/compare/text"
)

// phraseLimit is the most tokens a noun phrase that names a speaker has.
const phraseLimit = 14

// tokens is a half-open range of tokens; the zero range is none.
type tokens struct{ first, end int }

func (t tokens) empty() bool { return t.end <= t.first }

// class sorts the small words that end or open a noun phrase.
type class uint8

const (
	content class = iota
	pronoun       // stands for a speaker by itself
	preposition
	determiner
	conjunction
	auxiliary
	adverb
	relative // who, which, that
	dayname  // weekday or month
)

// classOf is the class of a lower-case word.
func classOf(w string) class {
	switch w {
	case "he", "she", "they", "i", "we", "it", "you", "one":
		return pronoun
	case "of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "about", "after", "before", "during", "under", "over",
		"against", "through", "between", "among", "amid", "despite", "without", "within", "since", "until", "toward", "towards",
		"per", "via", "upon", "outside", "inside", "near", "like", "as", "than", "around", "across", "behind", "following", "including":
		return preposition
	case "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "another", "some", "several",
		"many", "both", "each", "every", "no", "any", "most", "other", "all", "two", "three", "few":
		return determiner
	case "and", "but", "or", "nor", "so", "yet", "if", "because", "while", "when", "although", "though", "where", "whether", "how",
		"what", "why", "unless", "whereas", "once":
		return conjunction
	case "is", "was", "were", "are", "be", "been", "being", "has", "had", "have", "having", "do", "does", "did", "will", "would",
		"can", "could", "may", "might", "should", "must", "shall", "n't", "'d", "'ll", "'ve", "'re", "'m":
		return auxiliary
	case "also", "then", "later", "not", "never", "again", "too", "even", "just", "still", "now", "already", "soon", "often", "once more",
		"always", "first", "once-again", "further", "instead", "simply", "only", "there", "here", "meanwhile", "however",
		"yesterday", "today", "tonight", "earlier", "afterward", "afterwards", "ago", "both-and", "perhaps", "moreover":
		return adverb
	case "who", "which", "that", "whom", "whose":
		return relative
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
		"june", "july", "august", "september", "october", "november", "december":
		return dayname
	}
	if len(w) > 4 && strings.HasSuffix(w, "ly") && w != "family" && w != "assembly" && w != "ally" && w != "italy" && w != "daily" {
		return adverb
	}
	return content
}

// classAt is the class of token i; a capitalised word within a sentence is
// part of a name ("Will Smith", "May") unless it is a pronoun or determiner.
func (r *reader) classAt(i int) class {
	t := &r.doc.Tokens[i]
	if t.Kind != text.Word {
		return content
	}
	c := classOf(t.Norm)
	if t.Capitalised() && i > r.doc.SentenceOf(i).First && (c == auxiliary || c == adverb) {
		return content
	}
	return c
}

// inPhrase reports whether token i can be part of a noun phrase: no mark but
// hyphens and the brackets of a party, no verb of saying in lower case.
func (r *reader) inPhrase(i int) bool {
	t := &r.doc.Tokens[i]
	switch t.Kind {
	case text.Number:
		return true
	case text.Word:
		switch r.classAt(i) {
		case content, determiner:
			return t.Norm == "'s" || t.Norm == "'" || !r.isCue(i)
		}
		return false
	case text.Symbol:
		return t.Norm == "&" || t.Norm == "@" || t.Norm == "#"
	}
	return t.Norm == "-" && t.Glued || t.Norm == "/" && t.Glued || t.Norm == "." && t.Glued
}

// isCue reports whether token i is a verb of saying in lower case, and not a
// noun of the same form ("the report", "his claim").
func (r *reader) isCue(i int) bool {
	t := &r.doc.Tokens[i]
	if t.Kind != text.Word || t.Shape != text.Lower || i == 0 {
		return false
	}
	if _, _, ok := cue(t.Norm); !ok {
		return false
	}
	p := &r.doc.Tokens[i-1]
	if p.Kind == text.Punct && p.Norm == "-" && t.Glued {
		return false
	}
	switch c := classOf(p.Norm); c {
	case determiner:
		return p.Norm == "all" || p.Norm == "both" || p.Norm == "her"
	case preposition:
		return p.Norm == "to" || strings.HasSuffix(t.Norm, "ing")
	}
	return p.Norm != "'s" || strings.HasSuffix(t.Norm, "ing")
}

// phraseEndingAt is the noun phrase whose last token is j, not before lo.
func (r *reader) phraseEndingAt(j, lo int) tokens {
	if j < lo {
		return tokens{}
	}
	if r.classAt(j) == pronoun {
		return tokens{j, j + 1}
	}
	first := j + 1
	for i := j; i >= lo && j-i < phraseLimit; i-- {
		switch {
		case r.doc.Tokens[i].Norm == ")":
			open := r.bracket(i, lo)
			if open < 0 {
				return r.trim(tokens{first, j + 1})
			}
			i = open
			first = i
		case r.inPhrase(i):
			first = i
		case r.joins(i, lo) && first <= j:
			// the preposition links two parts of one phrase
		default:
			return r.trim(tokens{first, j + 1})
		}
	}
	return r.trim(tokens{first, j + 1})
}

// bracket is the opening bracket of the one that closes at i, or -1.
func (r *reader) bracket(i, lo int) int {
	for k := i - 1; k >= lo && i-k < 8; k-- {
		if r.doc.Tokens[k].Norm == "(" {
			return k
		}
	}
	return -1
}

// joins reports whether the preposition at i links a noun before it to the
// phrase after it: "a lawyer for Mr. Hunter".
func (r *reader) joins(i, lo int) bool {
	if i <= lo || r.classAt(i) != preposition {
		return false
	}
	switch r.doc.Tokens[i].Norm {
	case "of", "for", "in", "at", "with", "from", "to", "on":
		p := &r.doc.Tokens[i-1]
		return p.Kind == text.Word && r.classAt(i-1) == content && !r.isCue(i-1) && !verbal(p.Norm)
	}
	return false
}

// verbal reports whether a word looks like a verb form.
func verbal(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing"))
}

// trim drops what cannot begin the name of a speaker.
func (r *reader) trim(p tokens) tokens {
	for !p.empty() {
		t := &r.doc.Tokens[p.first]
		if p.end-p.first > 1 && classOf(t.Norm) == dayname || t.Norm == "-" || t.Norm == "." || t.Norm == "'s" || t.Kind == text.Number && p.end-p.first == 1 ||
			verbal(t.Norm) && t.Shape == text.Lower && p.end-p.first > 1 {
			p.first++
			continue
		}
		break
	}
	for !p.empty() {
		if n := r.doc.Tokens[p.end-1].Norm; n == "-" || n == "." || n == "/" {
			p.end--
			continue
		}
		break
	}
	return p
}

// phraseFrom is the noun phrase that begins at token i, before hi.
func (r *reader) phraseFrom(i, hi int) tokens {
	if i >= hi {
		return tokens{}
	}
	if r.classAt(i) == pronoun {
		return tokens{i, i + 1}
	}
	end := i
	for k := i; k < hi && k-i < phraseLimit; k++ {
		switch {
		case r.doc.Tokens[k].Norm == "(" && end > i:
			c := r.closeBracket(k, hi)
			if c < 0 {
				return r.trim(tokens{i, end})
			}
			k = c
			end = k + 1
		case r.inPhrase(k) && !(k > i && r.classAt(k) == dayname) && !(k > i && verbal(r.doc.Tokens[k].Norm) && r.doc.Tokens[k].Shape == text.Lower):
			end = k + 1
		case k > i && r.doc.Tokens[k].Norm == "of" || k > i && r.joins(k, i) && r.doc.Tokens[k].Norm != "on" && r.doc.Tokens[k].Norm != "to":
		default:
			return r.trim(tokens{i, end})
		}
	}
	return r.trim(tokens{i, end})
}

func (r *reader) closeBracket(i, hi int) int {
	for k := i + 1; k < hi && k-i < 8; k++ {
		if r.doc.Tokens[k].Norm == ")" {
			return k
		}
	}
	return -1
}

// startsPhrase reports whether a noun phrase can begin at token i.
func (r *reader) startsPhrase(i int) bool {
	t := &r.doc.Tokens[i]
	if t.Kind == text.Number {
		return true
	}
	if t.Kind != text.Word {
		return false
	}
	switch r.classAt(i) {
	case pronoun, determiner:
		return true
	case content:
		return !r.isCue(i) && !(verbal(t.Norm) && !r.nameAt(i))
	}
	return false
}

// nameAt reports whether token i is capitalised for its own sake, not as the
// first word of a sentence.
func (r *reader) nameAt(i int) bool {
	return r.doc.Tokens[i].Capitalised() && i > r.doc.SentenceOf(i).First
}

package entity

import (
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// nameParts is a person's name taken apart.
type nameParts struct {
	given, middle, surname, suffix, nickname string
	// plain is the words of the name in Plain form, without suffix and
	// nickname; given and surname parts keep their order.
	plain []string
}

// takeApart splits the name in tokens [first, end).
func (r *resolver) takeApart(first, end int) nameParts {
	var p nameParts
	words, _ := r.nameWords(first, end, &p)
	if len(words) == 0 {
		return p
	}
	for _, w := range words {
		p.plain = append(p.plain, lexicon.Plain(w))
	}
	cut := r.surnameAt(words, p.plain)
	join := func(ws []string) string { return strings.Join(ws, " ") }
	switch {
	case len(words) == 1 && r.onlyGiven(p.plain[0]):
		p.given = words[0]
	case len(words) == 1:
		p.surname = words[0]
	case surnameFirst(p.plain):
		p.surname, p.given = words[0], join(words[1:])
	default:
		p.given, p.middle, p.surname = words[0], join(words[1:max(cut, 1)]), join(words[cut:])
		if cut == 0 {
			p.given, p.middle = "", ""
		}
	}
	return p
}

// nameWords joins hyphenated tokens and drops suffix and nickname, which go
// into p.
func (r *resolver) nameWords(first, end int, p *nameParts) ([]string, int) {
	var words []string
	for i := first; i < end; i++ {
		t := r.Tok(i)
		switch {
		case isQuote(t.Norm) || t.Norm == "(":
			j := i + 1
			for j < end && !isQuote(r.Tok(j).Norm) && r.Tok(j).Norm != ")" {
				j++
			}
			if j > i+1 && j < end {
				p.nickname = r.Doc.Slice(r.Doc.Join(i+1, j))
				i = j
			}
		case t.Norm == "-" && len(words) > 0 && i+1 < end:
			i++
			words[len(words)-1] += "-" + r.Doc.Text(i)
		case r.Word(i).Cue.Has(lexicon.Suffix) && i == end-1 && i > first:
			p.suffix = r.Doc.Text(i)
		case t.Kind == text.Word:
			words = append(words, r.Doc.Text(i))
		}
	}
	return words, end
}

// surnameAt returns the index of the first word of the surname: the last
// word with the particles before it.
func (r *resolver) surnameAt(words, plain []string) int {
	cut := len(words) - 1
	for cut > 1 && lexicon.CueOf(plain[cut-1]).Has(lexicon.Particle) && !initial(words[cut-1]) {
		cut--
	}
	if cut == 1 && lexicon.CueOf(plain[0]).Has(lexicon.Particle) && !lexicon.LooksGiven(plain[0]) {
		cut = 0
	}
	return cut
}

// initial reports whether a word is one capital letter: the E. of "Vincent E.
// Hale", no Portuguese particle.
func initial(word string) bool {
	return len(word) > 0 && len(word) <= 2 && word[0] >= 'A' && word[0] <= 'Z' && (len(word) == 1 || word[1] == '.')
}

// onlyGiven reports whether a word is a given name and hardly a surname.
func (r *resolver) onlyGiven(plain string) bool {
	n := r.Lookup(plain).Name
	return n.Given() > 0 && n.Surname < 2 && n.Given() > n.Surname
}

// surnameFirst reports whether a name is written in the order of China and
// Korea: a surname of those countries before words that are no surnames.
func surnameFirst(plain []string) bool {
	if len(plain) < 2 || len(plain) > 3 || !lexicon.EasternSurname(plain[0]) {
		return false
	}
	for _, w := range plain[1:] {
		if lexicon.LookupName(strings.ReplaceAll(w, " ", "")).Surname > 0 && !lexicon.EasternSurname(w) {
			return false
		}
	}
	return true
}

func words(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

func isQuote(n string) bool {
	switch n {
	case "\"", "“", "”", "``", "''", "'", "‘", "’":
		return true
	}
	return false
}

// sameInitialOrName reports whether two middle names can be of one person:
// equal, one missing, or one the initial of the other.
func sameInitialOrName(a, b string) bool {
	a, b = lexicon.Plain(a), lexicon.Plain(b)
	return a == b || a == "" || b == "" || a[0] == b[0] && (len(a) == 1 || len(b) == 1)
}

// genderOf says what a given name shows.
func genderOf(given string) (female, male bool) {
	if i := strings.IndexAny(given, " -"); i > 0 {
		given = given[:i]
	}
	n := lexicon.LookupName(lexicon.Plain(given))
	return n.Female > n.Male, n.Male > n.Female
}

// KnownGiven reports whether a name is a common given name.
func KnownGiven(name string) bool { return lexicon.LooksGiven(lexicon.Plain(name)) }

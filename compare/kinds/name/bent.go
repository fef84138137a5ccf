package name

import (
	"strings"

	"factdiff/compare/identity"
	"factdiff/compare/lexicon"
	"factdiff/compare/pair"
)

// bent reports whether two spellings may differ because one stands only in
// articles of another language: it may have forms of its own for given names
// (Katharina), letters for sounds (Iwanow), endings for cases. What is left
// is a surname that English knows in these letters and that differs in its
// middle.
func bent(s *pair.Story, l identity.Lookalike) bool {
	a, b := &s.People.People[l.A], &s.People.People[l.B]
	if onlyForeign(s, a) {
		a, b = b, a
	}
	if !onlyForeign(s, b) {
		return false
	}
	return a.Given != b.Given || lexicon.LookupName(a.Surname).Surname == 0 || !sameEnds(a.Surname, b.Surname)
}

// endLetters is how many letters of a word its endings may change.
const endLetters = 2

func sameEnds(a, b string) bool {
	return min(len(a), len(b)) > 2*endLetters && a[0] == b[0] && strings.HasSuffix(b, a[len(a)-endLetters:])
}

// onlyForeign reports whether no article in English names the person.
func onlyForeign(s *pair.Story, p *identity.Person) bool {
	for _, r := range p.Refs {
		if s.Readings[r.Article].Article.Foreign == "" {
			return false
		}
	}
	return true
}

package entity

import (
	"slices"
	"strings"

	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// people joins the names of people: full names first, then surnames and
// given names alone.
func (s *resolver) people() {
	s.parts = make([]nameParts, len(s.idx.Mentions))
	s.each(Person, func(m int) {
		at := s.idx.Mentions[m]
		s.parts[m] = s.takeApart(at.First, at.End)
	})
	s.each(Person, func(m int) {
		if p := &s.parts[m]; p.given != "" && p.surname != "" {
			s.fullName(m, p)
		}
	})
	s.each(Person, s.partName)
}

// fullName joins a name with given name and surname to the person of that
// name, or makes one.
func (s *resolver) fullName(m int, p *nameParts) {
	for _, e := range s.called(p) {
		if s.samePerson(&s.idx.Entities[e], p) {
			s.join(m, e, p)
			return
		}
	}
	s.addPerson(m, p)
}

// maxNamesakes is how many people of one name are told apart.
const maxNamesakes = 64

// called lists the people who share the last word of a name.
func (s *resolver) called(p *nameParts) []int {
	if len(p.plain) == 0 {
		return nil
	}
	return s.byWord[lastWord(p.plain[len(p.plain)-1])]
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// samePerson reports whether a full name can be that of e: the surname to the
// letter, given names equal or one short for the other. Misspelt names stay
// apart: whoever compares names must see both.
func (s *resolver) samePerson(e *Entity, p *nameParts) bool {
	if e.Type != Person || e.Given == "" || lexicon.Plain(e.Suffix) != lexicon.Plain(p.suffix) && e.Suffix != "" && p.suffix != "" {
		return false
	}
	if !sameSurname(e, p) || !sameInitialOrName(e.Middle, p.middle) {
		return false
	}
	a, b := lexicon.Plain(e.Given), lexicon.Plain(p.given)
	if a == b {
		return (e.Suffix == "") == (p.suffix == "") || p.suffix != ""
	}
	nick := lexicon.Plain(e.Nickname)
	return lexicon.ShortFor(a, b) || lexicon.ShortFor(b, a) || nick != "" && nick == b ||
		e.Middle != "" && lexicon.Plain(e.Middle) == b && p.middle == ""
}

// sameSurname compares surnames; one may leave out the first of two.
func sameSurname(e *Entity, p *nameParts) bool {
	a, b := lexicon.Plain(e.Surname), lexicon.Plain(p.surname)
	return a == b || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a)
}

// partName joins a name that is only a part: a surname, a given name.
func (s *resolver) partName(m int) {
	p := &s.parts[m]
	if len(p.plain) == 0 {
		s.addPerson(m, p)
		return
	}
	if e := s.bearer(m, p); e >= 0 {
		s.join(m, e, p)
		return
	}
	s.addPerson(m, p)
}

// bearer is the person a part of a name means: of those with that surname
// (else given name) the one the title fits, else the one named most.
func (s *resolver) bearer(m int, p *nameParts) int {
	female, male := s.titleGender(s.idx.Mentions[m].First)
	best, bestScore := -1, 0
	for _, e := range s.called(p) {
		x := &s.idx.Entities[e]
		if x.Type != Person || female && x.Male || male && x.Female {
			continue
		}
		score := s.partScore(x, p)
		if score == 0 {
			continue
		}
		score = score*10000 + 1000*s.sharedTitles(e, m) + 10*min(len(x.Mentions), 50) + s.nearness(x, m)
		if score > bestScore {
			best, bestScore = e, score
		}
	}
	return best
}

// partScore says how a part of a name fits a person: 3 by surname, 2 by a
// longer end of the name, 1 by given name or nickname, 0 not at all.
func (s *resolver) partScore(x *Entity, p *nameParts) int {
	if p.suffix != "" && lexicon.Plain(x.Suffix) != lexicon.Plain(p.suffix) {
		return 0
	}
	part := strings.Join(p.plain, " ")
	surname := lexicon.Plain(x.Surname)
	whole := lexicon.Plain(x.Given + " " + x.Middle + " " + x.Surname)
	switch {
	case surname != "" && part == surname:
		if x.Suffix != "" {
			return 2
		}
		return 3
	case surname != "" && (strings.HasSuffix(surname, " "+part) || strings.HasSuffix(whole, " "+part)):
		return 2
	case part == lexicon.Plain(x.Given) || part == lexicon.Plain(x.Nickname):
		return 1
	case x.Surname == "" && part == whole:
		return 1
	}
	return 0
}

// sharedTitles is 1 where the title before mention m also stands before
// another mention of entity e, 0 where m has none, else -1.
func (s *resolver) sharedTitles(e, m int) int {
	mine := s.titlesBefore(s.idx.Mentions[m].First)
	if len(mine) == 0 {
		return 0
	}
	for _, w := range mine {
		for _, other := range s.titles[e] {
			if w == other {
				return 1
			}
		}
	}
	return -1
}

// titlesBefore lists the words of office and rank right before token i.
func (r *resolver) titlesBefore(i int) []string {
	var out []string
	for j := i - 1; j >= 0 && r.SameSentence(i, j) && i-j <= 3; j-- {
		w := r.Word(j)
		if !w.Cue.Has(lexicon.Rank|lexicon.Office|lexicon.Occupation) || r.Tok(j).Kind != text.Word {
			break
		}
		name := w.Plain
		if _, full := lexicon.RoleNoun(r.Tok(j).Norm); full != "" {
			name = full // "gov.", "governor"
		}
		out = append(out, name)
	}
	return out
}

// nearness prefers people named shortly before mention m: 0 to 9.
func (s *resolver) nearness(x *Entity, m int) int {
	for i := len(x.Mentions) - 1; i >= 0; i-- {
		if d := m - x.Mentions[i]; d > 0 {
			return max(0, 9-d)
		}
	}
	return 0
}

// titleGender reads "Mr.", "Mrs.", "Lady" before token i.
func (r *resolver) titleGender(i int) (female, male bool) {
	c := r.Word(i - 1).Cue
	if !r.SameSentence(i-1, i) {
		return false, false
	}
	return c.Has(lexicon.HonorificFemale), c.Has(lexicon.HonorificMale)
}

func (s *resolver) addPerson(m int, p *nameParts) {
	e := s.add(m, Entity{Given: p.given, Middle: p.middle, Surname: p.surname, Suffix: p.suffix, Nickname: p.nickname})
	s.learn(m, e)
}

// join adds mention m to entity e, which learns the parts it lacks.
func (s *resolver) join(m, e int, p *nameParts) {
	s.idx.Mentions[m].Entity = e
	x := &s.idx.Entities[e]
	if s.fuller(m, x.Name) && (p.given != "" && p.surname != "" || x.Given == "" || x.Surname == "") {
		x.Name = s.Doc.Words(s.idx.Mentions[m].Span)
	}
	keep := func(have *string, new string) {
		if len(new) > len(*have) && !(shouts(new) && *have != "") {
			*have = new
		}
	}
	if p.given != "" && p.surname != "" {
		keep(&x.Given, p.given)
		keep(&x.Middle, p.middle)
		keep(&x.Surname, p.surname)
		keep(&x.Suffix, p.suffix)
		keep(&x.Nickname, p.nickname)
	}
	s.learn(m, e)
}

// learn takes the gender from title and given name.
func (s *resolver) learn(m, e int) {
	x := &s.idx.Entities[e]
	x.Mentions = append(x.Mentions, m) // counted here, listed anew by number
	for len(s.titles) <= e {
		s.titles = append(s.titles, nil)
	}
	for _, title := range s.titlesBefore(s.idx.Mentions[m].First) {
		if !slices.Contains(s.titles[e], title) {
			s.titles[e] = append(s.titles[e], title)
		}
	}
	for _, part := range []string{x.Surname, x.Given, x.Nickname} {
		if w := lastWord(lexicon.Plain(part)); w != "" && !slices.Contains(s.byWord[w], e) && len(s.byWord[w]) < maxNamesakes {
			s.byWord[w] = append(s.byWord[w], e)
		}
	}
	female, male := s.titleGender(s.idx.Mentions[m].First)
	if !female && !male && !x.Female && !x.Male {
		female, male = genderOf(x.Given)
	}
	if female != male {
		x.Female, x.Male = female, male
	}
}

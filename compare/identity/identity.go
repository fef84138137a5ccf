// Package identity finds which people of several articles are one person.
//
// Readings enter, a Map leaves. People are joined by their names alone: same
// surname, and given names that are equal, short for each other, or an
// initial. Misspelt names are not joined; Lookalikes finds them.
package identity

import (
	"sort"
	"strings"

	"github.com/mozillazg/go-unidecode"

	"factdiff/compare/entity"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
)

// Ref is one entity of one article.
type Ref struct{ Article, Entity int }

// Person is one person as all articles know them.
type Person struct {
	// Name is the fullest name anyone uses.
	Name string
	// Given and Surname are in plain lower-case letters; Given may be "".
	// Middle is a middle name or initial someone gives.
	Given, Middle, Surname string
	// Nickname is the one that someone gives in marks or brackets: "mo" of
	// William "Mo" Brandt.
	Nickname string
	// Suffix is "jr", "sr", "iii" where someone gives it.
	Suffix string
	// Refs are the entities that mean this person, sorted.
	Refs []Ref
}

// Map says who is who across articles.
type Map struct {
	People []Person
	of     []map[int]int // by article: entity to person
	same   []int         // by person: the person a slip of the pen stands for
}

// Holder returns the person an entity means, taking two spellings that no
// article uses side by side for one, or -1: what a misspelt person is and how
// old still belongs to that person.
func (m *Map) Holder(article, entityIndex int) int {
	if p := m.Of(article, entityIndex); p >= 0 {
		return m.same[p]
	}
	return -1
}

// HolderName is the name of a holder that most articles use, the longer one
// of two: it stays where one article misspells it.
func (m *Map) HolderName(holder int) string {
	best := &m.People[holder]
	for p := range m.People {
		q := &m.People[p]
		if m.same[p] == holder && (len(q.Refs) > len(best.Refs) || len(q.Refs) == len(best.Refs) && len(q.Name) > len(best.Name)) {
			best = q
		}
	}
	return best.Name
}

// joinSlips fills same.
func (m *Map) joinSlips() {
	m.same = make([]int, len(m.People))
	for p := range m.same {
		m.same[p] = p
	}
	for _, l := range m.Lookalikes() {
		a, b := &m.People[l.A], &m.People[l.B]
		if l.Slip != "two letters" && len(a.Given) > 1 && len(b.Given) > 1 && !ShareArticle(a, b) {
			m.same[l.B] = m.same[l.A]
		}
	}
}

// ShareArticle reports whether one article names both people.
func ShareArticle(a, b *Person) bool {
	seen := map[int]bool{}
	for _, r := range a.Refs {
		seen[r.Article] = true
	}
	for _, r := range b.Refs {
		if seen[r.Article] {
			return true
		}
	}
	return false
}

// Share reports whether two articles name one person by given name and surname.
func (m *Map) Share(a, b int) bool {
	for i := range m.People {
		if p := &m.People[i]; p.Given != "" && p.in(a) && p.in(b) {
			return true
		}
	}
	return false
}

func (p *Person) in(article int) bool {
	for _, r := range p.Refs {
		if r.Article == article {
			return true
		}
	}
	return false
}

// Of returns the person an entity means, or -1.
func (m *Map) Of(article, entityIndex int) int {
	if p, ok := m.of[article][entityIndex]; ok {
		return p
	}
	return -1
}

// Resolve joins the people of the articles.
func Resolve(rs []*reading.Reading) *Map {
	m := &Map{of: make([]map[int]int, len(rs))}
	b := builder{m: m, rs: rs, surname: map[string][]int{}}
	for i := range rs {
		m.of[i] = map[int]int{}
	}
	b.each(func(e *entity.Entity) bool { return named(e) }, b.full)
	b.each(func(e *entity.Entity) bool { return !named(e) }, b.partial)
	for i := range m.People {
		refs := m.People[i].Refs
		sort.Slice(refs, func(x, y int) bool {
			return refs[x].Article < refs[y].Article || refs[x].Article == refs[y].Article && refs[x].Entity < refs[y].Entity
		})
	}
	m.joinSlips()
	return m
}

// named reports whether the entity has a given name as well as a surname; an
// initial alone ("J. Perry") may be that of a middle name.
func named(e *entity.Entity) bool {
	return len(Plain(e.Given)) > 1 && e.Surname != "" || e.Middle != "" && e.Surname != ""
}

type builder struct {
	m       *Map
	rs      []*reading.Reading
	surname map[string][]int // people by plain surname
}

func (b *builder) each(want func(*entity.Entity) bool, do func(Ref, *entity.Entity)) {
	for i, r := range b.rs {
		for j := range r.People.Entities {
			if e := &r.People.Entities[j]; e.Type == entity.Person && want(e) {
				do(Ref{i, j}, e)
			}
		}
	}
}

// full joins someone whose given name is known to the person of that name.
func (b *builder) full(ref Ref, e *entity.Entity) {
	given, middle, surname := Plain(e.Given), Plain(e.Middle), Plain(e.Surname)
	for _, p := range b.surname[surname] {
		q := &b.m.People[p]
		if sameSuffix(b.rs, e, q) && (SameGiven(given, q.Given) || calledByMiddle(given, middle, q) && !b.both(surname, given, q.Given) ||
			calledByNickname(given, Plain(e.Nickname), q)) {
			b.join(p, ref, e)
			return
		}
	}
	b.add(ref, e, given, surname)
	b.m.People[len(b.m.People)-1].Middle = middle
}

// calledByMiddle reports whether one form uses as given name what the other
// has as middle name: "W. Mark Felt", "Mark Felt".
func calledByMiddle(given, middle string, p *Person) bool {
	return len(middle) > 1 && SameGiven(middle, p.Given) || len(p.Middle) > 1 && SameGiven(given, p.Middle)
}

// calledByNickname reports whether one form uses as given name what the other
// has as nickname: "Luis (Jerry) Brandt", "Jerry Brandt".
func calledByNickname(given, nickname string, p *Person) bool {
	return nickname != "" && SameGiven(nickname, p.Given) || p.Nickname != "" && SameGiven(given, p.Nickname)
}

// both reports whether some article names two people of a surname by the two
// given names: a son may bear his father's as his middle name.
func (b *builder) both(surname, given, other string) bool {
	for _, r := range b.rs {
		one, two := false, false
		for i := range r.People.Entities {
			e := &r.People.Entities[i]
			if e.Type != entity.Person || e.Given == "" || Plain(e.Surname) != surname {
				continue
			}
			g := firstWord(Plain(e.Given))
			one, two = one || g == firstWord(given), two || g == firstWord(other)
		}
		if one && two {
			return true
		}
	}
	return false
}

// sameSuffix keeps father and son apart: "Sr." beside "Jr.", "II" beside "III".
func sameSuffix(rs []*reading.Reading, e *entity.Entity, p *Person) bool {
	for _, r := range p.Refs {
		if o := &rs[r.Article].People.Entities[r.Entity]; o.Suffix != "" && e.Suffix != "" && Plain(o.Suffix) != Plain(e.Suffix) {
			return false
		}
	}
	return true
}

// partial joins a surname (or one name) alone where only one person bears it.
func (b *builder) partial(ref Ref, e *entity.Entity) {
	name := Plain(e.Surname)
	if name == "" {
		name = Plain(e.Name)
	}
	people := b.surname[name]
	switch initial := Plain(e.Given); {
	case len(people) == 1:
		b.join(people[0], ref, e)
	case len(people) == 0:
		if p := b.relative(ref, name); p >= 0 {
			b.join(p, ref, e)
			return
		}
		b.add(ref, e, initial, name)
	case initial != "":
		b.byInitial(ref, e, initial, people)
	}
}

// relative is the person a given name alone means beside a relative of that
// surname ("a brother, Joseph, and Morgan Pryce"), where only one person
// bears it; or -1.
func (b *builder) relative(ref Ref, given string) int {
	if !lexicon.LooksGiven(given) {
		return -1
	}
	found := -1
	for p := range b.m.People {
		if firstWord(b.m.People[p].Given) != given {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = p
	}
	if found < 0 {
		return -1
	}
	for i := range b.rs[ref.Article].People.Entities {
		if e := &b.rs[ref.Article].People.Entities[i]; e.Type == entity.Person && e.Given != "" && Plain(e.Surname) == b.m.People[found].Surname {
			return found
		}
	}
	return -1
}

// byInitial joins "J. Perry" to the one Perry whose given or middle name
// begins so.
func (b *builder) byInitial(ref Ref, e *entity.Entity, initial string, people []int) {
	found := -1
	for _, p := range people {
		if q := &b.m.People[p]; strings.HasPrefix(q.Given, initial) || strings.HasPrefix(q.Middle, initial) {
			if found >= 0 {
				return
			}
			found = p
		}
	}
	if found >= 0 {
		b.join(found, ref, e)
	}
}

func (b *builder) add(ref Ref, e *entity.Entity, given, surname string) {
	p := len(b.m.People)
	b.m.People = append(b.m.People, Person{Name: e.Name, Given: given, Surname: surname, Nickname: Plain(e.Nickname), Suffix: Plain(e.Suffix), Refs: []Ref{ref}})
	b.surname[surname] = append(b.surname[surname], p)
	b.m.of[ref.Article][ref.Entity] = p
}

func (b *builder) join(p int, ref Ref, e *entity.Entity) {
	q := &b.m.People[p]
	q.Refs = append(q.Refs, ref)
	if len(e.Name) > len(q.Name) {
		q.Name = e.Name
	}
	if g := Plain(e.Given); len(g) > len(q.Given) {
		q.Given = g
	}
	if q.Suffix == "" {
		q.Suffix = Plain(e.Suffix)
	}
	if q.Nickname == "" {
		q.Nickname = Plain(e.Nickname)
	}
	if q.Middle == "" {
		q.Middle = Plain(e.Middle)
	}
	b.m.of[ref.Article][ref.Entity] = p
}

// Plain writes a name in lower-case ASCII letters, blanks and hyphens alone.
func Plain(name string) string {
	ascii := true
	for i := 0; i < len(name); i++ {
		ascii = ascii && name[i] < 0x80
	}
	if !ascii {
		name = unidecode.Unidecode(name)
	}
	name = strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z' || r == ' ':
			return r
		case r == '-' || r == '\n' || r == '\r' || r == '\t':
			return ' ' // a line may break inside a name
		}
		return -1
	}, name)
	if strings.Contains(name, "  ") {
		name = strings.Join(strings.Fields(name), " ")
	}
	return name
}

// SameGiven reports whether two given names in plain letters can be one
// person's: equal, an initial, or a short form.
func SameGiven(a, b string) bool {
	a, b = firstWord(a), firstWord(b) // "david e" is David
	if a == b || a == "" || b == "" {
		return true
	}
	if len(a) == 1 || len(b) == 1 {
		return a[0] == b[0]
	}
	return lexicon.SameGiven(a, b)
}

func firstWord(s string) string {
	if first, _, more := strings.Cut(s, " "); more && len(first) > 1 {
		return first
	}
	return s
}

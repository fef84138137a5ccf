package identity

import (
	"testing"
	"unicode/utf8"
)

// FuzzResolve demands that every person named in one of several articles is
// one person of all, and that lookalikes are two.
func FuzzResolve(f *testing.F) {
	f.Add("Mayor Ingrid Solberg, 54, met Senator William Harcourt Jr. Solberg left.", "Ingrid Sohlberg said that Bill Harcourt and J. Perry would come.")
	f.Add("W. Mark Felt and Mark Felt", "Kim Jong Un, Mary-Lee Jones, Mary Leejones; Rustan Oberov, Ustan Roberov")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			return
		}
		rs := read(a, b)
		m := Resolve(rs)
		refs := 0
		for i, p := range m.People {
			if p.Name == "" || len(p.Refs) == 0 {
				t.Errorf("person %d is %+v", i, p)
			}
			for _, r := range p.Refs {
				if m.Of(r.Article, r.Entity) != i {
					t.Errorf("entity %v belongs to %d and to %d", r, i, m.Of(r.Article, r.Entity))
				}
				refs++
			}
		}
		for _, l := range m.Lookalikes() {
			if l.A >= l.B || l.B >= len(m.People) || l.Slip == "" {
				t.Errorf("lookalikes %+v of %d people", l, len(m.People))
			}
		}
		for article := range rs {
			for e := range rs[article].People.Entities {
				if h := m.Holder(article, e); h >= len(m.People) || h >= 0 && m.HolderName(h) == "" {
					t.Errorf("entity %d of article %d is held by %d", e, article, h)
				}
			}
		}
	})
}

package identity

import (
	"testing"

	"factdiff/compare/reading"
	"factdiff/sources"

	"pgregory.net/rapid"
)

func read(texts ...string) []*reading.Reading {
	var out []*reading.Reading
	for _, t := range texts {
		out = append(out, reading.Read(&sources.Article{Text: t, Body: sources.Span{End: len(t)}}))
	}
	return out
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		reason string
		texts  []string
		people int
	}{
		{"a surname alone is the only bearer of it", []string{"Mayor Ingrid Solberg spoke on Monday. Solberg left early.", "Solberg said the bridge would open."}, 1},
		{"a middle initial makes nobody new", []string{"Judge Walter Pryce ruled on Friday.", "Judge Walter T. Pryce ruled on Friday."}, 1},
		{"a middle initial is no particle of the surname", []string{"Judge Walter E. Pryce ruled on Friday.", "Judge Walter Pryce ruled on Friday."}, 1},
		{"a short form of a given name", []string{"Senator William Harcourt voted no.", "Senator Bill Harcourt voted no."}, 1},
		{"called by the middle name", []string{"Judge Walter Pryce ruled on Friday.", "Judge Adam Walter Pryce ruled on Friday."}, 1},
		{"a son with his father's name as middle name", []string{"Walter Pryce, 60, and his son, Adam Pryce, 30, came.", "Adam Walter Pryce left."}, 2},
		{"a relative called by the given name", []string{"Morgan Pryce, 27, and a brother, Joseph, were hurt.", "Joseph Pryce was hurt."}, 2},
		{"a given name two people bear is nobody's", []string{"Morgan Pryce and Joseph were hurt.", "Joseph Pryce and Joseph Harcourt were hurt."}, 4},
		{"husband and wife stay two", []string{"Senator William Harcourt voted no.", "Susan Harcourt, a teacher, voted yes."}, 2},
	} {
		if got := len(Resolve(read(c.texts...)).People); got != c.people {
			t.Errorf("%s: %d people, want %d", c.reason, got, c.people)
		}
	}
}

func TestSlip(t *testing.T) {
	for _, c := range []struct {
		reason string
		a, b   Person
		want   string
	}{
		{"first letters changed places", Person{Given: "rustan", Surname: "oberov"}, Person{Given: "ustan", Surname: "roberov"}, "moved initial"},
		{"a letter dropped", Person{Given: "anna", Surname: "petersen"}, Person{Given: "anna", Surname: "peteren"}, "one letter"},
		{"two neighbours swapped", Person{Given: "anna", Surname: "petersen"}, Person{Given: "anna", Surname: "peetrsen"}, "one letter"},
		{"a hyphen", Person{Given: "mary", Surname: "lee jones"}, Person{Given: "mary", Surname: "leejones"}, "blank or hyphen"},
		{"a letter of one who goes by a nickname", Person{Given: "luis", Nickname: "jerry", Surname: "brandtsen"}, Person{Given: "jerry", Surname: "brandsten"}, "one letter"},
		{"a namesake of the family", Person{Given: "luis", Nickname: "jerry", Surname: "brandtsen"}, Person{Given: "anna", Surname: "brandsten"}, ""},
		{"another person", Person{Given: "anna", Surname: "petersen"}, Person{Given: "anna", Surname: "molina"}, ""},
		{"father and son", Person{Given: "carl", Surname: "weber", Suffix: "sr"}, Person{Given: "karl", Surname: "weber", Suffix: "jr"}, ""},
	} {
		l, ok := slip(&c.a, &c.b)
		if ok != (c.want != "") || ok && l.Slip != c.want {
			t.Errorf("%s: slip %q (%v), want %q", c.reason, l.Slip, ok, c.want)
		}
	}
}

// slowDistance is the definition, without a table.
func slowDistance(a, b string) int {
	if a == "" || b == "" {
		return len(a) + len(b)
	}
	cost := 1
	if a[len(a)-1] == b[len(b)-1] {
		cost = 0
	}
	x, y := a[:len(a)-1], b[:len(b)-1]
	d := min(slowDistance(x, b)+1, slowDistance(a, y)+1, slowDistance(x, y)+cost)
	if len(x) > 0 && len(y) > 0 && a[len(a)-1] == y[len(y)-1] && x[len(x)-1] == b[len(b)-1] {
		d = min(d, slowDistance(x[:len(x)-1], y[:len(y)-1])+1)
	}
	return d
}

func TestDistanceIsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[abc]{0,5}`)
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		if got, want := Distance(a, b), slowDistance(a, b); got != want {
			t.Fatalf("Distance(%q, %q) = %d, want %d", a, b, got, want)
		}
	})
}

func TestPlain(t *testing.T) {
	for name, want := range map[string]string{"Żółć O'Neil-Smith": "zolc oneil smith", "Müller": "muller", "J.": "j"} {
		if got := Plain(name); got != want {
			t.Errorf("Plain(%q) = %q, want %q", name, got, want)
		}
	}
}

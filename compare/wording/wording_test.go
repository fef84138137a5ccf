package wording

import (
	"fmt"
	"strings"
	"testing"

	"factdiff/compare/text"
	"factdiff/sources"
)

func parse(s string) (*text.Doc, []Word) {
	d := text.Parse(&sources.Article{Text: s, Body: sources.Span{Start: 0, End: len(s)}})
	return d, Append(nil, d, 0, len(d.Tokens))
}

func join(w []Word) string {
	var out []string
	for i := range w {
		out = append(out, w[i].Norm)
	}
	return strings.Join(out, " ")
}

func TestAppend(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"contractions and the forms they are short for", "Don't, won't, can't; they're", "do not will not can not they are"},
		{"contractions that have lost their mark", "I cant say; he didnt go", "i can not say he did not go"},
		{"marks fall away", `Well -- "yes," (she) said: 5 %`, `well yes she said 5 percent`},
		{"figures spelt out", "five of 1,200", "5 of 1200"},
		{"abbreviations", "Sen. Pell of the U.S.", "sen pell of the usa"},
	} {
		if _, w := parse(c.in); join(w) != c.want {
			t.Errorf("%s: got %q, want %q", c.reason, join(w), c.want)
		}
	}
}

func TestGapsAndBrackets(t *testing.T) {
	_, w := parse("We go ... now [to town] at . . . once, you s--- or f**k.")
	got := ""
	for i := range w {
		if w[i].Gap {
			got += "_"
		}
		if w[i].Loose {
			got += "?"
		}
		got += w[i].Norm + " "
	}
	if want := "we go _now ?to ?town at _once you ?s or ?f "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTrivial(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"the data center is new", "the datacenter is new", "spelling"},
		{"the colour we recognise", "the color we recognize", "spelling spelling"},
		{"he's right", "he is right", "contraction"},
		{"we thank Walter Pryce for it", "we thank Walter T. Pryce for it", "initial"},
		{"we take plan for it", "we take plan B for it", "DIFFERS"},
		{"I do not know", "I don't know", ""},
		{"we will go to town", "we will go [home]", "brackets"},
		{"attribute the win to luck", "attribute [it] to luck", "brackets"},
		{"this is shit indeed", "this is s--- indeed", "brackets"},
		{"this is (expletive) bad", "this is very bad", "brackets"},
		{"we go to town now", "we go ... now", "omission"},
		{"We left. And we came back", "We left. We came back", "filler"},
		{"we will go", "we will not go", "DIFFERS"},
		{"a spot at the bar", "a spot at a bar", "DIFFERS"},
		{"salt and pepper", "salt pepper", "DIFFERS"},
		{"the mayor left", "the lawyer left", "DIFFERS"},
	} {
		_, a := parse(c.a)
		_, b := parse(c.b)
		var got []string
		for _, e := range Edits(a, b) {
			reason, ok := Trivial(a, b, e)
			if !ok {
				reason = "DIFFERS"
			}
			got = append(got, reason)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s / %s: got %v, want %s", c.a, c.b, got, c.want)
		}
	}
}

func TestLocal(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"an excerpt", "Rain fell. We will rebuild every house in town by spring.", "rebuild every house in town", "rebuild every house in town|rebuild every house in town"},
		{"a changed word", "we will rebuild every house in town", "we will rebuild every barn in town", "we will rebuild every house in town|we will rebuild every barn in town"},
		{"words left out at a mark", "we lost four houses and a barn and the old mill by the river", "we lost four houses ... by the river",
			"we lost 4 houses and a barn and the old mill by the river|we lost 4 houses by the river"},
		{"nothing in common", "rain fell on the hills", "the vote was close", ""},
	} {
		_, a := parse(c.a)
		_, b := parse(c.b)
		got := ""
		for _, r := range Local(a, b) {
			got += fmt.Sprint(join(a[r.A:r.AEnd]), "|", join(b[r.B:r.BEnd]))
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.reason, got, c.want)
		}
	}
}

func FuzzEdits(f *testing.F) {
	f.Add("we will go", "we will not go")
	f.Add("a b c a b c [x] ... s--- f**k . . .", "c b a ... (y)")
	f.Fuzz(func(t *testing.T, x, y string) {
		d, a := parse(strings.ToValidUTF8(x, "?"))
		_, b := parse(strings.ToValidUTF8(y, "?"))
		if s := Span(d, a); s.End > len(d.Article.Text) {
			t.Fatal(s)
		}
		i, j := 0, 0
		for _, e := range append(Edits(a, b), Edit{len(a), len(a), len(b), len(b)}) {
			if e.A-i != e.B-j || e.AEnd < e.A || e.BEnd < e.B {
				t.Fatalf("edit %v after %d, %d", e, i, j)
			}
			for ; i < e.A; i, j = i+1, j+1 {
				if a[i].Key != b[j].Key {
					t.Fatalf("words %d and %d are called equal", i, j)
				}
			}
			if e.AEnd > e.A || e.BEnd > e.B {
				Trivial(a, b, e)
			}
			i, j = e.AEnd, e.BEnd
		}
		for _, r := range Local(a, b) {
			if r.A < 0 || r.AEnd > len(a) || r.A >= r.AEnd || r.B < 0 || r.BEnd > len(b) || r.B >= r.BEnd {
				t.Fatalf("region %v of %d, %d", r, len(a), len(b))
			}
		}
	})
}

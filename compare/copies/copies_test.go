package copies

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

func read(articles ...string) []*reading.Reading {
	var out []*reading.Reading
	for _, s := range articles {
		out = append(out, &reading.Reading{Doc: text.Parse(&sources.Article{Text: s, Body: sources.Span{Start: 0, End: len(s)}})})
	}
	return out
}

// wire is a story as an agency might send it; ours, not taken from anywhere.
const wire = `The river Lorne rose four metres on Tuesday night and flooded the old quarter of Pellham, killing three people, the regional council said.

Soldiers carried 250 residents out of their houses in boats before dawn. Mayor Ana Pell asked the government in a letter for tents and clean water.

It was the second flood in the valley within a decade, and engineers had warned in March that the upper dam was weak.`

const other = `A flood in Pellham has killed three. The council held a meeting on the dam, which engineers called weak in a spring report, and Ana Pell wants help from the capital for those who lost their homes.`

func at(s, words string) sources.Span {
	i := strings.Index(s, words)
	return sources.Span{Start: i, End: i + len(words)}
}

func TestGroups(t *testing.T) {
	cut := wire[:strings.Index(wire, "It was")]
	paragraphs := strings.Split(wire, "\n\n")
	moved := paragraphs[2] + "\n\n" + paragraphs[0] + "\n\n" + paragraphs[1]
	for _, c := range []struct {
		reason   string
		articles []string
		want     string
	}{
		{"the same text", []string{wire, wire}, "[0 1]"},
		{"a few words changed", []string{wire, strings.ReplaceAll(wire, "old quarter", "town centre")}, "[0 1]"},
		{"the end cut off", []string{cut, wire}, "[0 1]"},
		{"paragraphs moved", []string{wire, moved}, "[0 1]"},
		{"the copy inside a longer story", []string{wire, strings.Repeat(other+"\n\n", 1) + wire}, "[0 1]"},
		{"another story on the same event", []string{wire, other}, ""},
		{"two copies among three", []string{wire, other, wire}, "[0 2]"},
		{"one article", []string{wire}, ""},
		{"an empty article", []string{wire, ""}, ""},
	} {
		got := ""
		for _, g := range Find(read(c.articles...)).Groups {
			got += fmt.Sprint(g.Articles)
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestShare(t *testing.T) {
	c := Find(read(wire, other+"\n\n"+wire))
	if s := c.Pairs[0].Share; s < 0.97 {
		t.Errorf("a text inside a longer one: share %.2f", s)
	}
}

func TestDifferences(t *testing.T) {
	edited := strings.NewReplacer("250", "350", "second flood", "flood", "before dawn", "by boat before dawn", "metres", "meters").Replace(wire)
	p := Find(read(wire, edited)).Pairs[0]
	got := ""
	for _, x := range p.Passages {
		for _, d := range x.Differs {
			got += wire[d.A.Start:d.A.End] + "|" + edited[d.B.Start:d.B.End] + " "
		}
	}
	if want := "250|350 |by boat second| "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAligned(t *testing.T) {
	edited := strings.NewReplacer("250", "some three hundred", "killing three", "killing at least five", "The river", "Floods: The stream", "was weak", "was sound").Replace(wire)
	c := Find(read(wire, edited))
	for _, x := range []struct {
		reason, a, b string
		want         bool
	}{
		{"a changed number", "250", "three hundred", true},
		{"a changed bound", "three people", "five people", true},
		{"unchanged words", "Ana Pell", "Ana Pell", true},
		{"the first words differ", "river", "stream", true},
		{"the last word differs", "weak", "sound", true},
		{"neighbouring words", "residents", "three hundred", false},
		{"another sentence", "250", "five people", false},
	} {
		sa, sb := at(wire, x.a), at(edited, x.b)
		if got := c.Aligned(0, sa, 1, sb); got != x.want {
			t.Errorf("%s: %v", x.reason, got)
		}
		if got := c.Aligned(1, sb, 0, sa); got != x.want {
			t.Errorf("%s, the other way round: %v", x.reason, got)
		}
	}
	if sb, ok := c.Counterpart(0, at(wire, "250"), 1); !ok || edited[sb.Start:sb.End] != "some three hundred" {
		t.Errorf("counterpart %q", edited[sb.Start:sb.End])
	}
}

func TestIndependent(t *testing.T) {
	if got := fmt.Sprint(Find(read(other, wire, wire)).Independent()); got != "[0 1 1]" {
		t.Error(got)
	}
}

func FuzzFind(f *testing.F) {
	f.Add(wire, other)
	f.Add(strings.Repeat("a b c d ", 200), strings.Repeat("a b c d ", 100))
	f.Add(wire, strings.ReplaceAll(wire, " the ", " a "))
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			return
		}
		c := Find(read(a, b, a))
		for _, p := range c.Pairs {
			if p.A >= p.B || p.Share < 0 || p.Share > 1 {
				t.Fatalf("pair %d, %d, share %v", p.A, p.B, p.Share)
			}
			x, y := c.readings[p.A].Article.Text, c.readings[p.B].Article.Text
			for _, s := range p.Passages {
				if !utf8.ValidString(x[s.A.Start:s.A.End]) || !utf8.ValidString(y[s.B.Start:s.B.End]) {
					t.Fatal("a passage cuts a character")
				}
				if !c.Aligned(p.A, s.A, p.B, s.B) || !c.Aligned(p.B, s.B, p.A, s.A) {
					t.Fatal("a passage is not aligned with itself")
				}
				for _, d := range s.Differs {
					if d.A.End > len(x) || d.B.End > len(y) || d.A.Empty() && d.B.Empty() {
						t.Fatalf("difference %v", d)
					}
				}
			}
		}
	})
}

// story is n paragraphs of made-up words; copies of it differ in every tenth.
func story(n, copy int) string {
	var b strings.Builder
	for i := range n {
		k := i
		if i%10 == copy%10 {
			k = i*1000 + copy
		}
		fmt.Fprintf(&b, "The council of town %d voted on the budget for bridge %d after a debate that lasted %d hours.\n\n", k, k*7, k%13)
	}
	return b.String()
}

func BenchmarkFind(b *testing.B) {
	for _, n := range []int{25, 50, 100, 200} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var articles []string
			size := 0
			for i := range n {
				articles = append(articles, story(30, i))
				size += len(articles[i])
			}
			rs := read(articles...)
			b.SetBytes(int64(size))
			for b.Loop() {
				Find(rs)
			}
		})
	}
}

// TestKnownFailures lists what is not yet found; a line that begins to pass
// belongs into TestGroups.
func TestKnownFailures(t *testing.T) {
	paraphrase := `Three people died when the Lorne, four metres above its usual level, flooded Pellham's old quarter on Tuesday night, according to the council. By dawn soldiers had taken 250 residents to safety in boats, and the mayor, Ana Pell, had written to the government for tents and water.`
	if len(Find(read(wire, paraphrase)).Groups) > 0 {
		t.Error("passes now, move it: a copy told in other words")
	}
}

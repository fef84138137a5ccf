package quote

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/quotation"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

func read(articles ...string) []*reading.Reading {
	var out []*reading.Reading
	for _, s := range articles {
		d := text.Parse(&sources.Article{Text: s, Body: sources.Span{Start: 0, End: len(s)}})
		r := &reading.Reading{Doc: d, People: entity.Read(d)}
		r.Quotes = quotation.Read(d, r.People)
		out = append(out, r)
	}
	return out
}

func rows(slots []fact.Slot) string {
	var out []string
	for _, s := range slots {
		out = append(out, fmt.Sprint(s.Verdict, " ", s.Rung))
	}
	return strings.Join(out, ", ")
}

func TestVerdicts(t *testing.T) {
	const base = `"We will rebuild every house in the valley before the winter comes," Mayor Ana Pell said.`
	for _, c := range []struct{ reason, a, b, want string }{
		{"the same words", base, base, "agree same-words"},
		{"typography and case", base, `“we will rebuild every house in the valley, before the winter comes”, said Pell.`, "agree same-words"},
		{"an excerpt", base, `Pell promised to “rebuild every house in the valley” by winter.`, "agree excerpt"},
		{"a broken quotation", base, `"We will rebuild every house," Pell said, "in the valley before the winter comes."`, "agree same-words"},
		{"an ellipsis", base, `"We will rebuild every house ... before the winter comes," said Pell.`, "agree same-but-for-marks"},
		{"an insertion in brackets", base, `"We will rebuild every house [here] before the winter comes," said Pell.`, "agree same-but-for-marks"},
		{"a contraction", base, `"We'll rebuild every house in the valley before the winter comes," said Pell.`, "agree same-words"},
		{"a masked expletive", `"This is a shit show for every house in the valley," Pell said.`, `"This is a s--- show for every house in the valley," Pell said.`, "agree same-but-for-marks"},
		{"British spelling", `"We honour every labourer in the valley today," Pell said.`, `"We honor every laborer in the valley today," Pell said.`, "agree same-but-for-marks"},
		{"bent to the sentence", `Pell "looks forward to rebuilding every house."`, `"I look forward to rebuilding every house," Pell said.`, "agree same-but-for-marks"},
		{"a word changed", base, strings.Replace(base, "house", "barn", 1), "conflict words-changed"},
		{"the first word changed", base, strings.Replace(base, "We", "You", 1), "conflict words-changed"},
		{"the last word changed", base, strings.Replace(base, "comes", "ends", 1), "conflict words-changed"},
		{"a word added", base, strings.Replace(base, "every", "almost every", 1), "conflict words-added"},
		{"a negation", base, strings.Replace(base, "will", "will not", 1), "conflict negation"},
		{"told without marks", base, `Ana Pell promised that the town would rebuild every house in the valley before the winter comes.`, "compatible told-in-same-words"},
		{"told in other words", base, `Ana Pell promised to rebuild nearly every house in the valley before the winter comes.`, "compatible told-in-other-words"},
		{"most of it told word for word", `"We will rebuild every house in the valley before the winter comes and pay for the broken dam upstream," Pell said.`,
			`The town will rebuild every house in the valley before the winter comes and largely pay for the broken dam upstream.`, "conflict told-otherwise"},
		{"told the other way round", base, `Ana Pell said they will not rebuild every house in the valley before the winter comes.`, "conflict told-otherwise"},
		{"two statements on one subject", base, `"We hope that most people in the valley can go home soon," Mayor Ana Pell said.`, ""},
		{"a common phrase", `"I think that the people want a change," Pell said.`, `"I think that the people know what we did," Pell said.`, ""},
	} {
		if got := rows(Slots(read(c.a, c.b))); got != c.want {
			t.Errorf("%s: got %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestSpeakersDiffer(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"two named people", "Mayor Ana Pell", "Sheriff Tom Dunn", "conflict another-speaker, agree same-words"},
		{"a short form", "Mayor Ana Pell", "Ms. Pell", "agree same-words"},
		{"a misspelling", "Mayor Ana Pell", "Mayor Ana Pel", "agree same-words"},
		{"a spokesman", "Mayor Ana Pell", "a spokesman for the town", "agree same-words"},
		{"one of two", "Mayor Ana Pell", "Ana Pell and Tom Dunn", "agree same-words"},
		{"a pronoun", "Mayor Ana Pell", "he", "agree same-words"},
	} {
		const words = `"We will rebuild every house in the valley," %s said.`
		if got := rows(Slots(read(fmt.Sprintf(words, c.a), fmt.Sprintf(words, c.b)))); got != c.want {
			t.Errorf("%s: got %q, want %q", c.reason, got, c.want)
		}
	}
}

func TestDifferenceIsMarkedTightly(t *testing.T) {
	a := `"We will rebuild every house in the valley before the winter comes," Pell said.`
	b := strings.Replace(a, "house", "barn", 1)
	rs := read(a, b)
	s := Slots(rs)[0]
	for i, want := range []string{"house", "barn"} {
		if got := rs[i].Slice(s.Differs[i][0]); got != want {
			t.Errorf("article %d: marked %q, want %q", i, got, want)
		}
		if f := s.Facts[i]; !f.Span.Contains(s.Differs[i][0]) || f.Span.Len() > 60 {
			t.Errorf("article %d: value %q", i, rs[i].Slice(f.Span))
		}
	}
}

func TestOneRowForManySources(t *testing.T) {
	a := `"We will rebuild every house in the valley before the winter comes," Pell said.`
	b := strings.Replace(a, "house", "barn", 1)
	slots := Slots(read(a, a, b, a))
	if rows(slots) != "conflict words-changed" || len(slots[0].Facts) != 4 {
		t.Fatalf("got %s with %d facts", rows(slots), len(slots[0].Facts))
	}
}

func TestOrderOfSourcesChangesNothing(t *testing.T) {
	a := `"We will rebuild every house in the valley before the winter comes," Pell said.`
	b := strings.Replace(a, "house", "barn", 1)
	x, y := Slots(read(a, b))[0], Slots(read(b, a))[0]
	if x.Facts[0].Value != y.Facts[1].Value || x.LogOdds != y.LogOdds {
		t.Error("the order of the sources changes the row")
	}
}

func FuzzSlots(f *testing.F) {
	f.Add(`"We go home today ... now," he said. "All of us."`, `"We [will] go home to-day," he said.`)
	f.Add("“a b c d e\n\n“a b c f e”", `"a b c d e" "b c d e a"`)
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a + b) {
			return
		}
		rs := read(a, b, a)
		for _, s := range Slots(rs) {
			for i, x := range s.Facts {
				text := rs[x.Article].Article.Text
				if x.Span.Start >= x.Span.End || x.Span.End > len(text) || !utf8.ValidString(text[x.Span.Start:x.Span.End]) {
					t.Fatalf("span %v of %d bytes", x.Span, len(text))
				}
				if s.Differs != nil && len(s.Differs[i]) > 0 && s.Differs[i][0].End > len(text) {
					t.Fatal("a mark beyond the text")
				}
			}
		}
	})
}

func BenchmarkSlots(b *testing.B) {
	for _, n := range []int{25, 50, 100, 200} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var articles []string
			size := 0
			for i := range n {
				var s strings.Builder
				for k := range 20 {
					if k == i%20 {
						k = 1000 + i
					}
					fmt.Fprintf(&s, "\"We will rebuild house %d and bridge %d in the valley before winter,\" Mayor Ana Pell said. The council met on street %d.\n\n", k, k*7, k*3)
				}
				articles = append(articles, s.String())
				size += s.Len()
			}
			rs := read(articles...)
			b.SetBytes(int64(size))
			for b.Loop() {
				Slots(rs)
			}
		})
	}
}

// TestKnownFailures lists what is not yet judged right; a line that begins to
// pass belongs into TestVerdicts.
func TestKnownFailures(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"figures above twelve spelt out", `"We lost twenty-five houses in the valley this winter," Pell said.`, `"We lost 25 houses in the valley this winter," Pell said.`, "agree same-but-for-marks"},
		{"two spellings of one sound", `"We love our Momma and the house in the valley," Pell said.`, `"We love our Mama and the house in the valley," Pell said.`, "agree same-but-for-marks"},
		{"a quotation of one word", `"Never," Pell said when asked about the dam.`, `Asked about the dam, Pell said: "Never."`, "agree same-words"},
	} {
		if rows(Slots(read(c.a, c.b))) == c.want {
			t.Errorf("passes now, move it: %s", c.reason)
		}
	}
}

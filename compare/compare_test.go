package compare

import (
	"fmt"
	"math/rand"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// article makes an article whose whole text is its body.
func article(path, published, text string) *sources.Article {
	return &sources.Article{Path: path, Published: published, Text: text, Body: sources.Span{End: len(text)}}
}

// Two papers on one fire, with three slips of the second.
const (
	courier = `HALVERTON — A fire tore through the Lindqvist furniture warehouse on Monday night, killing three workers and injuring 14 others.

Fire Chief Dorota Kaminski said the blaze began at a loading dock shortly after 9 p.m. and took six hours to put out.

"We lost three members of a family that has worked here for generations," said Erik Lindqvist, 61, the owner of the warehouse.

The warehouse employs 240 people. Officials said 28 families were moved out of nearby houses in Halverton.`

	herald = `HALVERTON — Three workers died and 14 others were injured when a fire tore through the Lindqvist furniture warehouse on Tuesday night.

Fire Chief Dorota Kamniski said the blaze began at a loading dock and took six hours to put out.

"We lost three members of a family that has worked here for decades," said Erik Lindqvist, 61, the owner of the warehouse.

The warehouse employs 420 people. Officials said 28 families were moved out of nearby houses in Halverton.`
)

func fire() []*sources.Article {
	return []*sources.Article{article("courier.txt", "2024-03-05", courier), article("herald.txt", "2024-03-06", herald)}
}

func having(r *Result, kind fact.Kind, v fact.Verdict, words ...string) bool {
	for _, f := range r.Findings {
		if f.Kind != kind || f.Verdict != v {
			continue
		}
		text := ""
		for _, v := range f.Values {
			for _, e := range v.Evidence {
				text += "\n" + e.Text
			}
		}
		all := true
		for _, w := range words {
			all = all && strings.Contains(text, w)
		}
		if all {
			return true
		}
	}
	return false
}

func TestCompareFindsTheSlips(t *testing.T) {
	r := Compare(fire(), Options{})
	for _, c := range []struct {
		reason  string
		kind    fact.Kind
		verdict fact.Verdict
		words   []string
	}{
		{"a letter of a surname changed", fact.Name, fact.Conflict, []string{"Kaminski", "Kamniski"}},
		{"digits swapped in a count of one noun", fact.Number, fact.Conflict, []string{"240", "420"}},
		{"two nights for one fire", fact.Date, fact.Conflict, []string{"Monday night", "Tuesday night"}},
		{"a word of a quotation changed", fact.Quote, fact.Conflict, []string{"generations", "decades"}},
		{"a count in other words", fact.Number, fact.Agree, []string{"14"}},
		{"an age stated twice", fact.Age, fact.Agree, []string{"61"}},
	} {
		if !having(r, c.kind, c.verdict, c.words...) {
			t.Errorf("%s: no %s row of kind %s with %q", c.reason, c.verdict, c.kind, c.words)
		}
	}
}

func TestDifferentEventsOfOneTypeDoNotConflict(t *testing.T) {
	flood := article("flood.txt", "", `PORTO BRAVO — A flood swept through the market quarter of Porto Bravo on Saturday, killing nine people and injuring 31.

Mayor Ines Caldeira said 400 houses were damaged. The river fell again within two days.`)
	quake := article("quake.txt", "", `TARSK — An earthquake shook the mining town of Tarsk on Thursday, killing 12 people and injuring 77.

Governor Pavel Orlin said 150 houses were damaged. It lasted 20 seconds.`)
	r := Compare([]*sources.Article{flood, quake}, Options{})
	if n := r.Summary[fact.Conflict]; n != 0 {
		t.Errorf("%d conflicts between a flood and an earthquake", n)
	}
}

func TestLaterFigureSupersedes(t *testing.T) {
	first := `A bus fell into a ravine near Colmera on Friday, killing at least seven people and injuring 20, police said.`
	later := `A bus fell into a ravine near Colmera on Friday, killing nine people and injuring 20, police said.`
	for _, c := range []struct {
		reason         string
		before, after_ string
		want           fact.Verdict
	}{
		{"the later report has the higher toll", "2024-05-03", "2024-05-04", fact.Superseded},
		{"the earlier report has the higher toll", "2024-05-05", "2024-05-04", fact.Conflict},
	} {
		a, b := article("a.txt", c.before, strings.Replace(first, "at least seven", "seven", 1)), article("b.txt", c.after_, later)
		if r := Compare([]*sources.Article{a, b}, Options{}); !having(r, fact.Number, c.want, "seven", "nine") {
			t.Errorf("%s: no %s row", c.reason, c.want)
		}
	}
}

// signature writes a result without its letters.
func signature(r *Result) string {
	path := map[string]string{}
	for _, s := range r.Sources {
		path[s.ID] = s.Article.Path
	}
	var rows []string
	for _, f := range r.Findings {
		var evidence []string
		for _, v := range f.Values {
			for _, e := range v.Evidence {
				evidence = append(evidence, fmt.Sprintf("%s:%d-%d", path[e.Source], e.Start, e.End))
			}
		}
		sort.Strings(evidence)
		rows = append(rows, fmt.Sprintf("%s %s %s %s %s %.2f %v", f.ID, f.Fingerprint, f.Kind, f.Verdict, f.Level, f.Confidence, evidence))
	}
	sort.Strings(rows)
	return strings.Join(rows, "\n")
}

func papers(n int) []*sources.Article {
	var out []*sources.Article
	for i := range n {
		text := courier
		if i%2 == 1 {
			text = herald
		}
		text = strings.Replace(text, "240", fmt.Sprint(230+i), 1)
		out = append(out, article(fmt.Sprintf("%02d.txt", i), "2024-03-06", text+fmt.Sprintf("\n\nPaper number %d went to press late.", i)))
	}
	return out
}

func TestOrderAndJobsChangeLettersAlone(t *testing.T) {
	as := papers(5)
	want := signature(Compare(as, Options{Jobs: 1}))
	rnd := rand.New(rand.NewSource(1))
	for range 6 {
		rnd.Shuffle(len(as), func(i, j int) { as[i], as[j] = as[j], as[i] })
		if got := signature(Compare(as, Options{Jobs: 1 + rnd.Intn(4)})); got != want {
			t.Fatalf("another order gives other findings:\n%s\n---\n%s", got, want)
		}
	}
}

func TestEvidenceIsCutFromTheText(t *testing.T) {
	as := append(fire(), article("odd.txt", "", "Ünïcödé “töwn” — 3 × 4 Münchner, 51, said Żółć. \u202eevil\u202c\n\n\n12"))
	r := Compare(as, Options{})
	text := map[string]string{}
	for _, s := range r.Sources {
		text[s.ID] = s.Article.Text
	}
	ids := map[string]bool{}
	for _, f := range r.Findings {
		if ids[f.ID] {
			t.Errorf("two rows have the ID %s", f.ID)
		}
		ids[f.ID] = true
		for _, v := range f.Values {
			for _, e := range v.Evidence {
				if e.Text != text[e.Source][e.Start:e.End] || !utf8.ValidString(e.Text) {
					t.Errorf("evidence %q is not the text at %d-%d", e.Text, e.Start, e.End)
				}
			}
		}
	}
}

// BenchmarkStory shows how the cost grows with the number of articles.
func BenchmarkStory(b *testing.B) {
	for _, n := range []int{25, 50, 100, 200} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			as := papers(n)
			for b.Loop() {
				Compare(as, Options{Jobs: 1})
			}
		})
	}
}

// A source in another language is compared on what does not depend on it,
// the report says so, and it is no other story.
func TestAnotherLanguage(t *testing.T) {
	english := article("a.txt", "", "Mayor Ingrid Solberg, 54, opened the Nordic Bridge in Easton on December 2, 2025. It cost $45.3 million, said Anna Petersen, a spokeswoman.")
	german := article("b.txt", "", "Die 45 Jahre alte B\u00fcrgermeisterin Ingrid Solberg hat die Nordic Bridge in Easton am 2. Dezember 2025 er\u00f6ffnet. Sie hat 45,3 Millionen Dollar gekostet, sagte die Sprecherin Anna Petersen.")
	german.Language, german.Foreign = "de", "German"
	res := Compare([]*sources.Article{english, german}, Options{})
	agreed := map[fact.Kind]int{}
	for _, f := range res.Findings {
		if f.Verdict == fact.Conflict {
			t.Errorf("a conflict: %s %s: %s", f.Kind, f.Subject, f.Explanation)
		}
		if f.Verdict == fact.Agree {
			agreed[f.Kind]++
		}
	}
	if agreed[fact.Name] != 2 || agreed[fact.Date] != 1 || agreed[fact.Number] != 1 || len(agreed) != 3 {
		t.Errorf("agreed on %v", agreed)
	}
	want := "B is in German: only what does not depend on the language was compared, 2 names, 1 figure and 1 date; its roles, ages, places, quotations and claims were not read"
	if len(res.Notes) != 1 || res.Notes[0] != want {
		t.Errorf("notes %q, want %q", res.Notes, want)
	}
}

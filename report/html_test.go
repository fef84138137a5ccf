package report

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// attack is text that would run as code on a careless page.
const attack = `<script>window.pwned=1</script> "><img src=x onerror="window.pwned=1"> ' onfocus='window.pwned=1' autofocus </script><script>window.pwned=1</script> ]]> <!-- {{.}} </style><style>*{display:none}`

// attacked is a result made of attacks wherever an article can put text.
func attacked() *compare.Result {
	r := rowOf(attack)
	for i := range r.Sources {
		a := r.Sources[i].Article
		a.URL, a.Language, a.Author = `javascript:window.pwned=1`, `en" onclick="window.pwned=1`, attack
		a.Warnings = []string{attack}
	}
	return r
}

func TestPageEscapesArticles(t *testing.T) {
	page := string(bare(render(t, "html", NewView(attacked(), Options{Version: attack}))))
	for _, bad := range []string{"<script>window", "<img", "onerror=\"", "javascript:window", "</style><style>*", "<style>*"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
}

// TestPageNeedsNoNetwork holds the page to one file: nothing that a browser
// would fetch by itself.
func TestPageNeedsNoNetwork(t *testing.T) {
	page := string(render(t, "html", NewView(sample(t), Options{})))
	if m := regexp.MustCompile(`<(link|iframe|img|object|embed|video|audio|form action)\b|\ssrc=|@import|url\(|fetch\(|XMLHttp|import\(`).FindString(page); m != "" {
		t.Errorf("the page holds %q", m)
	}
}

func TestPageNamesAreUnique(t *testing.T) {
	for name, v := range views(t) {
		if name == "" {
			continue // evidence without words has no place on the page
		}
		seen := map[string]bool{}
		page := string(render(t, "html", v))
		for _, m := range regexp.MustCompile(`\sid="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			if seen[m[1]] {
				t.Errorf("%q: two elements are called %s", name, m[1])
			}
			seen[m[1]] = true
		}
		for _, m := range regexp.MustCompile(`href="#([^"]*)"`).FindAllStringSubmatch(page, -1) {
			if !seen[m[1]] && !strings.HasPrefix(m[1], ":~") {
				t.Errorf("%q: a link leads to %s, which is not there", name, m[1])
			}
		}
	}
}

func TestArticleTextIsWhole(t *testing.T) {
	v := NewView(sample(t), Options{})
	for _, s := range v.Sources {
		if got := solid(strings.Join(paragraphsOf(v, s), "")); got != solid(s.Text) {
			t.Errorf("%s reads:\n%s", s.ID, got)
		}
	}
}

// paragraphsOf is the text of an article as the page shows it, headings
// with a star before them.
func paragraphsOf(v *View, s Source) []string {
	var out []string
	for _, p := range v.paragraphs(s) {
		text := ""
		if p.Heading {
			text = "*"
		}
		for _, run := range p.Runs {
			text += run.Text
		}
		out = append(out, text)
	}
	return out
}

func TestArticlesAreReadInParagraphs(t *testing.T) {
	for _, c := range []struct{ reason, title, text, want string }{
		{"a line a paragraph", "", "The ship sailed.\nThe crew slept.\n", "The ship sailed.|The crew slept."},
		{"wrapped lines are one", "", "The ship sailed from\nthe harbour at\ndawn.\n\nThe crew slept until\nnoon.", "The ship sailed from the harbour at dawn.|The crew slept until noon."},
		{"the title once more is left out", "The ship sails", "# The Ship Sails\n\nThe ship sailed.", "The ship sailed."},
		{"a heading shows no marks", "", "## At sea\n\nThe ship sailed.", "*At sea|The ship sailed."},
		{"a number sign in a text is kept", "", "#1 is the ship.\n", "#1 is the ship."},
		{"nothing", "", "", ""},
	} {
		a := article("a.md", "", "", "", c.text)
		a.Title = c.title
		v := NewView(&compare.Result{Sources: []compare.Source{{ID: "A", Article: a}}}, Options{})
		if got := strings.Join(paragraphsOf(v, v.Sources[0]), "|"); got != c.want {
			t.Errorf("%s: %q reads %q, want %q", c.reason, c.text, got, c.want)
		}
	}
}

func TestMatrixIsForThreeSourcesAndMore(t *testing.T) {
	v := NewView(sample(t), Options{})
	rows := v.matrix()
	if len(rows) != 7 || len(rows[0].Cells) != 3 {
		t.Fatalf("matrix of %d rows", len(rows))
	}
	if got := fmt.Sprint(rows[0].Cells); got != "[{Ilmar Koste v0} {Imlar Koste v1} {Imlar Koste v1}]" {
		t.Errorf("cells = %s", got)
	}
	if NewView(rowOf("x"), Options{}).matrix() != nil {
		t.Error("two sources need no matrix")
	}
}

func TestLinkToThePassage(t *testing.T) {
	e := compare.Evidence{
		Text: "19", Span: sources.Span{Start: 22, End: 24},
		Sentence: "The well-known plan has 19 points, they say.", SentenceSpan: sources.Span{Start: -2, End: 42},
	}
	for _, c := range []struct{ reason, url, path, want string }{
		{"an article with its address", "https://x.example/a#top", "a.html", "https://x.example/a#:~:text=well%2Dknown%20plan%20has-,19,-points%2C%20they%20say."},
		{"a link as source", "", "https://x.example/b", "https://x.example/b#:~:text=well%2Dknown%20plan%20has-,19,-points%2C%20they%20say."},
		{"no address", "", "a.txt", ""},
		{"not an address of the web", "javascript:alert(1)", "a.txt", ""},
	} {
		s := Source{Path: c.path, Article: &sources.Article{URL: c.url}}
		if got := s.link(e); got != c.want {
			t.Errorf("%s: got %s, want %s", c.reason, got, c.want)
		}
	}
}

// TestColoursCanBeRead computes the contrast of every pair of colours that
// carry text, on screen (light, dark) and paper: 4.5 by WCAG 2.2, 1.4.3.
func TestColoursCanBeRead(t *testing.T) {
	themes := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllStringSubmatch(pageCSS, -1)
	if len(themes) != 3 {
		t.Fatalf("%d themes", len(themes))
	}
	for i, theme := range themes {
		colours := map[string]float64{}
		for _, m := range regexp.MustCompile(`--([\w]+): #([0-9a-f]{3,6})`).FindAllStringSubmatch(theme[1], -1) {
			colours[m[1]] = luminance(t, m[2])
		}
		for _, pair := range strings.Fields("ink/paper ink/card soft/paper soft/card link/card link/paper conflict/card superseded/card agree/card ink/value ink/diff ink/v0 ink/v1 ink/v2 ink/v3 ink/v4 paper/ink") {
			front, back, _ := strings.Cut(pair, "/")
			a, b := colours[front], colours[back]
			if ratio := (math.Max(a, b) + .05) / (math.Min(a, b) + .05); ratio < 4.5 {
				t.Errorf("theme %d: %s has contrast %.1f", i, pair, ratio)
			}
		}
	}
}

// luminance is the relative luminance of a colour by WCAG.
func luminance(t *testing.T, hex string) float64 {
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	var sum float64
	for i, weight := range []float64{.2126, .7152, .0722} {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= .03928 {
			c /= 12.92
		} else {
			c = math.Pow((c+.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

func TestPageOfManyKinds(t *testing.T) {
	v := NewView(sample(t), Options{})
	if got := fmt.Sprint(kindsOf(v)); got != fmt.Sprint([]fact.Kind{fact.Name, fact.Age, fact.Date, fact.Place, fact.Number, fact.Quote}) {
		t.Errorf("kinds = %s", got)
	}
}

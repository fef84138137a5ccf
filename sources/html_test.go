package sources

import (
	"strings"
	"testing"
)

// storyHTML is enough text for a page to be taken for an article.
var storyHTML = strings.Repeat("<p>The harbour of Easton was closed on Tuesday after a storm, the harbour master, Ruth Okafor, said, and ferries were cancelled.</p>", 5)

func page(head, body string) string {
	return "<!doctype html><html><head><title>Harbour closed after the storm</title>" + head + "</head><body><article>" + body + "</article></body></html>"
}

func TestDateOfPage(t *testing.T) {
	for _, c := range []struct{ reason, head, body, want, from string }{
		{"JSON-LD before meta", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05"}</script><meta name="date" content="2020-01-01">`, "", "2024-03-05", "json-ld"},
		{"meta before time", `<meta property="article:published_time" content="2024-03-05T10:00:00Z">`, `<time datetime="2020-01-01">x</time>`, "2024-03-05T10:00:00Z", "meta"},
		{"the marked time before another", "", `<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2024-03-05">x</time>`, "2024-03-05", "time element"},
		{"a visible date", "", `<div class="post-date">Published: Tue, 5th March 2024, 10:00 GMT</div>`, "2024-03-05", "visible date"},
		{"the address", `<link rel="canonical" href="https://x.example/2024/03/05/harbour">`, "", "2024-03-05", "address"},
		{"a number in the address is none", `<link rel="canonical" href="https://x.example/2024/03/0512">`, "", "", ""},
		{"the date of change is better than none", `<meta property="article:modified_time" content="2024-03-06">`, "", "2024-03-06", "meta (date of change)"},
		{"JSON-LD that is no JSON", `<script type="application/ld+json">{"@type":"NewsArticle",</script>`, "", "", ""},
	} {
		a := loadOne(t, "a.html", page(c.head, c.body+storyHTML), Options{})
		if a.Published != c.want || a.PublishedFrom != c.from {
			t.Errorf("%s: %q from %q, want %q from %q", c.reason, a.Published, a.PublishedFrom, c.want, c.from)
		}
	}
}

func TestStubsAreSaid(t *testing.T) {
	const wall = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>`
	for _, c := range []struct{ reason, html, want string }{
		{"the beginning before a paywall", page(wall, storyHTML), "only the beginning"},
		{"a wall around a whole article", page(wall, strings.Repeat(storyHTML, 4)), "may be missing"},
		{"a wall named by its class", page("", storyHTML+`<div class="c-paywall">x</div>`), "only the beginning"},
		{"AMP", strings.Replace(page("", storyHTML), "<html>", "<html ⚡>", 1), "AMP"},
	} {
		a := loadOne(t, "a.html", c.html, Options{})
		if got := strings.Join(a.Warnings, "\n"); !strings.Contains(got, c.want) {
			t.Errorf("%s: warnings %q", c.reason, got)
		}
	}
	if a := loadOne(t, "a.html", page("", storyHTML), Options{}); len(a.Warnings) != 0 {
		t.Errorf("a plain page has warnings %q", a.Warnings)
	}
}

func TestPageWithoutText(t *testing.T) {
	for _, c := range []struct{ reason, html, want string }{
		{"made by a script", `<html><head></head><body><div id="root"></div><noscript>Please enable JavaScript</noscript></body></html>`, "made by a script"},
		{"nested without end", "<html><body>" + strings.Repeat("<div>", 10000) + "x", "exceeds 512"},
	} {
		if _, err := loadString(t, "a.html", c.html, Options{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", c.reason, err)
		}
	}
}

func TestTextOfTheMetadataWhereThePageShowsLess(t *testing.T) {
	body := strings.Repeat("The harbour was closed on Tuesday. ", 30)
	a := loadOne(t, "a.html", page(`<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"`+body+`"}</script>`, "<p>The harbour was closed on Tuesday.</p>"), Options{})
	if countWords(a.Slice(a.Body)) < 100 || len(a.Warnings) == 0 {
		t.Errorf("%d words, warnings %q", countWords(a.Slice(a.Body)), a.Warnings)
	}
}

func TestCharsetOfPage(t *testing.T) {
	const label = `<meta charset="iso-8859-2">`
	a := loadOne(t, "a.html", page(label, strings.ReplaceAll(storyHTML, "Okafor", "Zahrani\xe8n\xed")), Options{})
	if !strings.Contains(a.Text, "Zahraniční") {
		t.Errorf("the page's own label was not heard: %q", a.Text)
	}
}

func FuzzHTML(f *testing.F) {
	for _, seed := range []string{
		page(`<meta property="article:published_time" content="2024-03-05">`, storyHTML),
		page(`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"A"}]}]}</script>`, storyHTML),
		`<p>a<br><br>b<table><tr><td>1<td>2</table>`, `<html ⚡><noscript>javascript`, `<meta charset=koi8-r><p>\xc1`,
	} {
		f.Add([]byte(seed))
	}
	fuzzFormat(f, htmlFormat)
}

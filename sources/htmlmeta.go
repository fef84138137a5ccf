package sources

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageMeta is what a page says about itself.
type pageMeta struct {
	title, author, publisher, url, language string
	published, from                         string
	body                                    string // articleBody of JSON-LD
	amp                                     bool
	walled                                  bool // says that it is not free, or asks for a subscription
	scripted                                bool // asks for JavaScript
}

// readMeta gathers what the page says, best source first: JSON-LD, meta
// elements, time elements, a visible date, the address.
func readMeta(page *html.Node, address string) *pageMeta {
	c := collector{meta: map[string]string{}}
	c.walk(page)
	m := &pageMeta{url: absolute(first(c.canonical, c.meta["og:url"], c.ld.url), address), amp: c.amp, body: c.ld.body,
		walled: c.walled || c.ld.walled, scripted: c.scripted}
	m.title = first(c.ld.headline, c.h1IfOne(), c.meta["og:title"], c.meta["twitter:title"], c.meta["dc.title"])
	m.publisher = first(c.ld.publisher, notURL(c.meta["og:site_name"]), notURL(c.meta["publisher"]), c.meta["dc.publisher"], c.meta["application-name"], host(first(m.url, address)))
	m.author = cleanAuthor(first(c.ld.author, c.fromMeta(authorKeys), c.byline))
	m.language = first(c.lang, c.ld.language, strings.ReplaceAll(c.meta["og:locale"], "_", "-"), c.meta["content-language"])
	m.date(&c, address)
	return m
}

var authorKeys = []string{"author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "citation_author"}

// dateKeys are the meta elements that hold the publication date.
var dateKeys = []string{"article:published_time", "og:published_time", "parsely-pub-date", "datepublished", "sailthru.date", "pubdate", "publishdate",
	"publish-date", "publish_date", "ptime", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date",
	"cxenseparse:recs:publishtime", "originalpublicationdate", "article_date_original", "date"}

// date takes the first date that can be read.
func (m *pageMeta) date(c *collector, address string) {
	try := func(from string, values ...string) {
		for _, v := range values {
			if iso, ok := parseDate(v); ok && m.published == "" {
				m.published, m.from = iso, from
			}
		}
	}
	try("json-ld", c.ld.published)
	for _, key := range dateKeys {
		try("meta", c.meta[key])
	}
	try("time element", c.times...)
	for _, s := range c.dated {
		try("visible date", findDate(s))
	}
	try("json-ld (date of change)", c.ld.modified)
	try("meta (date of change)", c.meta["article:modified_time"], c.meta["og:updated_time"], c.meta["dcterms.modified"])
	try("address", dateInURL(first(m.url, address)))
}

// fill sets what the article does not know itself.
func (m *pageMeta) fill(a *Article) {
	a.Author, a.Publisher, a.Language = tidy(m.author), tidy(m.publisher), m.language
	a.URL = first(m.url, a.URL)
	a.Published, a.PublishedFrom = m.published, m.from
}

// stubWords is how many words a page has at most that shows only the
// beginning of its article.
const stubWords = 150

// warnStub says where the page is not the whole article.
func (m *pageMeta) warnStub(a *Article) {
	words := countWords(a.Slice(a.Body))
	switch {
	case m.walled && words < stubWords:
		a.warn("behind a paywall: only the beginning of the article was read")
	case m.walled:
		a.warn("the page asks for a subscription: the end of the article may be missing")
	}
	if m.amp {
		a.warn("an AMP copy of the page: it may be shortened")
	}
}

func (m *pageMeta) emptyBecause() string {
	switch {
	case m.walled:
		return " (it is behind a paywall)"
	case m.scripted:
		return " (it is made by a script in the browser)"
	}
	return ""
}

// collector walks a page once and keeps what may describe it.
type collector struct {
	meta            map[string]string // first content by name, property or itemprop in small letters
	ld              linkedData
	canonical, lang string
	h1, byline      string
	h1s             int
	times           []string // datetime attributes, the marked ones first
	dated           []string // texts of elements whose class speaks of dates
	amp, walled     bool
	scripted        bool
}

func (c *collector) walk(n *html.Node) {
	if n.Type == html.ElementNode {
		c.element(n)
	}
	for k := n.FirstChild; k != nil; k = k.NextSibling {
		c.walk(k)
	}
}

func (c *collector) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		c.lang = first(attr(n, "lang"), attr(n, "xml:lang"))
		c.amp = hasAttr(n, "amp") || hasAttr(n, "⚡")
	case atom.Meta:
		c.metaElement(n)
	case atom.Link:
		if hasWord(attr(n, "rel"), "canonical") {
			c.canonical = first(c.canonical, attr(n, "href"))
		}
	case atom.Script:
		if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
			c.ld.read(n.FirstChild.Data)
		}
	case atom.Noscript:
		c.scripted = c.scripted || strings.Contains(strings.ToLower(rawText(n)), "javascript")
	case atom.H1:
		if c.h1s++; c.h1 == "" {
			c.h1 = textOf(n)
		}
	case atom.Time:
		c.timeElement(n)
	}
	c.classes(n)
}

func (c *collector) metaElement(n *html.Node) {
	content := strings.TrimSpace(attr(n, "content"))
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		if k := strings.ToLower(strings.TrimSpace(attr(n, key))); k != "" && content != "" && c.meta[k] == "" {
			c.meta[k] = content
		}
	}
}

func (c *collector) timeElement(n *html.Node) {
	when := first(attr(n, "datetime"), attr(n, "content"), findDate(textOf(n)))
	if attr(n, "itemprop") == "datePublished" || hasAttr(n, "pubdate") {
		c.times = append([]string{when}, c.times...)
	} else if len(c.times) < 50 {
		c.times = append(c.times, when)
	}
}

// classes looks at the class, id and itemprop of an element for dates,
// bylines and walls.
func (c *collector) classes(n *html.Node) {
	names := strings.ToLower(attr(n, "class") + " " + attr(n, "id") + " " + attr(n, "itemprop"))
	if len(names) == 2 {
		return
	}
	if contains(names, "date", "timestamp", "published", "posted-on") && len(c.dated) < 50 {
		c.dated = append(c.dated, first(attr(n, "content"), attr(n, "datetime"), clipText(textOf(n))))
	}
	if c.byline == "" && contains(names, "byline", "author-name") {
		if s := textOf(n); len(s) < 100 {
			c.byline = s
		}
	}
	if contains(names, "paywall", "regwall", "subscriber-only", "subscription-required", "meteredcontent", "tp-modal") {
		c.walled = true
	}
}

func (c *collector) h1IfOne() string {
	if c.h1s == 1 {
		return c.h1
	}
	return ""
}

func (c *collector) fromMeta(keys []string) string {
	for _, k := range keys {
		if v := notURL(c.meta[k]); v != "" {
			return v
		}
	}
	return ""
}

// clipText keeps the beginning of a text that may hold a date.
func clipText(s string) string {
	const most = 200
	if len(s) > most {
		return ""
	}
	return s
}

func rawText(n *html.Node) string {
	if n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data + textOf(n)
}

func contains(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func hasWord(s, word string) bool {
	for _, w := range strings.Fields(s) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

func notURL(s string) string {
	if strings.Contains(s, "://") {
		return ""
	}
	return s
}

// absolute resolves a reference against the address of the page; what is not
// http stays away.
func absolute(ref, address string) string {
	u, err := url.Parse(strings.TrimSpace(ref))
	if err != nil || ref == "" {
		return ""
	}
	if base, err := url.Parse(address); err == nil && address != "" {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// host is the host name of an address without "www.".
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// cleanAuthor takes the "By" from a byline.
func cleanAuthor(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	return s
}

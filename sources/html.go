package sources

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

var htmlFormat = Format{
	Name:  "html",
	Doc:   "web pages: the main text, with title, date, author and publisher from JSON-LD, meta elements and the page",
	Sniff: sniffHTML,
	Read:  readHTML,
}

func sniffHTML(in *Input) bool {
	head := bytes.ToLower(in.head())
	if len(head) == 0 || head[0] != '<' {
		return false
	}
	switch rootElement(head) {
	case "html", "head", "body", "title", "meta", "article", "main", "div", "section", "header", "p", "h1", "script", "link", "style":
		return true
	}
	return bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.Contains(head, []byte("<html")) || bytes.Contains(head, []byte("<body"))
}

// Bounds of a page: elements, of which newspapers' front pages have some ten
// thousand, and bytes.
const (
	maxElements = 200_000
	maxPage     = 16 << 20
)

func readHTML(in *Input) ([]*Article, error) {
	text, err := decodeHTML(in)
	if err != nil {
		return nil, err
	}
	if len(text) > maxPage {
		return nil, problem(fmt.Sprintf("the page is larger than %d MiB", maxPage>>20), "save the article's text alone")
	}
	if strings.Count(text, "<") > 2*maxElements { // its tree would fill the memory
		return nil, problem(fmt.Sprintf("the page has more than %d elements", maxElements), "save the article's text alone")
	}
	a, err := bounded(in.Context, in.Limits.Reading, func() (*Article, error) { return articleOfPage(in, text) })
	if err != nil {
		return nil, err
	}
	return []*Article{a}, nil
}

func articleOfPage(in *Input, text string) (*Article, error) {
	page, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return nil, problem("its HTML cannot be read: "+strings.TrimPrefix(err.Error(), "html: "), "save the article's text alone")
	}
	m := readMeta(page, in.URL)
	base, _ := url.Parse(first(m.url, in.URL))
	parser := readability.NewParser()
	parser.KeepClasses = true
	parser.MaxElemsToParse = maxElements
	found, err := parser.ParseAndMutate(page, base)
	if err != nil {
		return nil, problem("its HTML cannot be read: "+err.Error(), "save the article's text alone")
	}
	m.title = first(m.title, found.Title())
	m.author = first(m.author, cleanAuthor(found.Byline()))
	b := newBuilder(in)
	b.title(m.title)
	if found.Node != nil {
		writeHTML(b, found.Node)
	}
	return finishPage(in, b, m)
}

// finishPage chooses between the text of the page and that of its JSON-LD,
// and says what is odd about the page.
func finishPage(in *Input, b *builder, m *pageMeta) (*Article, error) {
	a := b.article(in, m.title)
	if words := countWords(a.Slice(a.Body)); countWords(m.body) > 2*words {
		b = newBuilder(in)
		b.title(m.title)
		writePlain(b, m.body)
		a = b.article(in, m.title)
		a.warn("the text was taken from the page's JSON-LD, which holds more than the page shows")
	}
	if b.cut && a.Body.Empty() {
		return nil, longText(len(in.Data), in.Limits.Text)
	}
	if !hasWords(a.Slice(a.Body)) {
		return nil, problem("the page holds no article text"+m.emptyBecause(), "open it in a browser and save the page, or give the text")
	}
	m.fill(a)
	m.warnStub(a)
	return a, nil
}

// decodeHTML decodes by the server's label or the page's own.
func decodeHTML(in *Input) (string, error) {
	label := in.Charset
	if label == "" {
		_, name, _ := charset.DetermineEncoding(in.Data[:min(len(in.Data), 1024)], "")
		if name != "windows-1252" { // also its answer where the page says nothing
			label = name
		}
	}
	s, _, err := decode(in.Data, label)
	return strings.TrimPrefix(s, bom), err
}

// rootElement returns the local name of the first element of markup, in the
// letters it is written in; "" where there is none in the head.
func rootElement(head []byte) string {
	for {
		head = bytes.TrimLeft(head, " \t\r\n")
		switch {
		case bytes.HasPrefix(head, []byte("<?")):
			head = after(head, "?>")
		case bytes.HasPrefix(head, []byte("<!--")):
			head = after(head, "-->")
		case bytes.HasPrefix(head, []byte("<!")):
			head = after(head, ">")
		case bytes.HasPrefix(head, []byte("<")):
			return elementName(head[1:])
		default:
			return ""
		}
	}
}

func elementName(s []byte) string {
	if i := bytes.IndexAny(s, " \t\r\n/>"); i >= 0 {
		s = s[:i]
	}
	if i := bytes.LastIndexByte(s, ':'); i >= 0 {
		s = s[i+1:]
	}
	return string(s)
}

func after(s []byte, end string) []byte {
	if i := bytes.Index(s, []byte(end)); i >= 0 {
		return s[i+len(end):]
	}
	return nil
}

// first returns the first string that is not empty.
func first(ss ...string) string {
	for _, s := range ss {
		if s != "" {
			return s
		}
	}
	return ""
}

func countWords(s string) int { return len(strings.Fields(s)) }

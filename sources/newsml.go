package sources

import (
	"strings"
)

var newsmlFormat = Format{
	Name:  "newsml-g2",
	Doc:   "NewsML-G2 of the IPTC: news items alone or in a news message, with XHTML, NITF or plain text inside",
	Sniff: sniffNewsML,
	Read:  readNewsML,
}

func sniffNewsML(in *Input) bool {
	switch rootElement(in.head()) {
	case "newsItem", "newsMessage", "NewsML":
		return true
	}
	return false
}

func readNewsML(in *Input) ([]*Article, error) {
	s, err := decodeXML(in)
	if err != nil {
		return nil, err
	}
	root, err := parseXML(s, in.Limits)
	if err != nil {
		return nil, err
	}
	items := root.all("newsItem")
	if len(items) == 0 {
		items = root.all("NewsItem") // NewsML 1
	}
	var out []*Article
	for _, item := range items {
		if a := articleOfNewsItem(in, item); a != nil && len(out) < in.Limits.Articles {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return nil, problem("the message holds no news item with text", "give one with inline content")
	}
	return out, nil
}

// articleOfNewsItem reads one item; nil where it has no text (a picture, a
// package).
func articleOfNewsItem(in *Input, item *element) *Article {
	meta, about := item.find("itemMeta"), item.find("contentMeta")
	title := first(about.find("headline").line(), item.find("HeadLine").line(), meta.find("title").line())
	a := contentOfNewsItem(in, item, title)
	if a == nil {
		return nil
	}
	a.Author = cleanAuthor(first(a.Author, about.find("by").line(), item.find("ByLine").line(), personName(about.find("creator"))))
	a.Publisher = first(a.Publisher, personName(meta.find("provider")), personName(about.find("infoSource")), item.find("copyrightHolder").line())
	a.Language = first(about.find("language").attr("tag"), a.Language, item.attr("lang"))
	if a.Published == "" {
		a.Published, a.PublishedFrom = firstDate("newsml", meta.find("firstCreated").line(), meta.find("versionCreated").line(), about.find("contentCreated").line(),
			item.find("FirstCreated").line(), item.find("DateId").line())
	}
	return a
}

// personName is what a provider or creator is called: its name, its literal,
// or its code without the scheme.
func personName(e *element) string {
	code := e.attr("qcode")
	if i := strings.LastIndexByte(code, ':'); i >= 0 {
		code = code[i+1:]
	}
	return first(e.find("name").line(), e.attr("literal"), code)
}

// contentOfNewsItem takes the first rendition that is text.
func contentOfNewsItem(in *Input, item *element, title string) *Article {
	if nitf := item.find("nitf"); nitf != nil {
		if a := articleOfNITF(in, nitf); a != nil {
			return a
		}
	}
	for _, name := range []string{"inlineXML", "inlineData", "DataContent"} {
		for _, content := range item.all(name) {
			b := newBuilder(in)
			b.title(title)
			if content.find("p") != nil {
				writeElements(b, content)
			} else {
				writePlain(b, plainText(content.raw()))
			}
			if a := b.article(in, title); hasWords(a.Slice(a.Body)) {
				return a
			}
		}
	}
	return nil
}

// raw is the text under e with its line ends.
func (e *element) raw() string {
	var b strings.Builder
	e.appendText(&b)
	return b.String()
}

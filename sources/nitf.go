package sources

import (
	"strings"
)

var nitfFormat = Format{
	Name:  "nitf",
	Doc:   "NITF 3 of the IPTC",
	Sniff: func(in *Input) bool { return rootElement(in.head()) == "nitf" },
	Read:  readNITF,
}

func readNITF(in *Input) ([]*Article, error) {
	s, err := decodeXML(in)
	if err != nil {
		return nil, err
	}
	root, err := parseXML(s, in.Limits)
	if err != nil {
		return nil, err
	}
	a := articleOfNITF(in, root)
	if a == nil {
		return nil, problem("the NITF document holds no text (body.content)", "give the whole document")
	}
	return []*Article{a}, nil
}

// articleOfNITF reads a document, alone or inside a news message; nil where
// it has no words.
func articleOfNITF(in *Input, root *element) *Article {
	title := first(root.find("hl1").line(), root.find("hedline").line(), root.find("title").line())
	b := newBuilder(in)
	b.title(title)
	content := root.find("body.content")
	if content == nil {
		return nil
	}
	writeElements(b, content)
	a := b.article(in, title)
	if !hasWords(a.Slice(a.Body)) {
		return nil
	}
	byline := root.find("byline")
	a.Author = cleanAuthor(first(byline.find("person").line(), byline.line()))
	pub := root.find("pubdata")
	a.Publisher = first(pub.attr("name"), root.find("distributor").line(), root.find("doc.copyright").attr("holder"))
	a.Published, a.PublishedFrom = firstDate("nitf", root.find("date.issue").attr("norm"), pub.attr("date.publication"), root.find("story.date").attr("norm"))
	a.Language = root.find("body.content").attr("lang")
	return a
}

// firstDate is the first of the values that is a date, and where from.
func firstDate(from string, values ...string) (iso, source string) {
	for _, v := range values {
		if iso, ok := parseDate(strings.TrimSpace(v)); ok {
			return iso, from
		}
	}
	return "", ""
}

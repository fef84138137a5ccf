package sources

import (
	"strconv"
	"strings"
)

var odtFormat = Format{
	Name: "odt",
	Doc:  "OpenDocument text (.odt): notes and comments left out; evidence is traced to paragraphs",
	Sniff: func(in *Input) bool {
		return in.isZip("content.xml") && (in.isZip("application/vnd.oasis.opendocument.text") || in.ext() == ".odt")
	},
	Read: readODT,
}

func readODT(in *Input) ([]*Article, error) {
	z, err := unzip(in)
	if err != nil {
		return nil, err
	}
	content, err := z.xml(in, "content.xml")
	if err != nil {
		return nil, err
	}
	meta, err := z.xml(in, "meta.xml")
	if err != nil {
		return nil, err
	}
	var d office
	content.find("body").each(d.openDocument)
	return d.articles(in, properties{
		title: meta.find("title").line(), author: first(meta.find("initial-creator").line(), meta.find("creator").line()),
		language: meta.find("language").line(), created: meta.find("creation-date").line(),
	})
}

// openDocument collects the paragraphs of OpenDocument (ODF 1.3, part 3, 5).
func (d *office) openDocument(e *element) bool {
	switch e.name {
	case "p", "h":
		var b strings.Builder
		odfText(&b, e)
		style := e.attr("style-name")
		if e.name == "h" {
			style = "Heading_" + e.attr("outline-level")
		}
		d.add(b.String(), style)
		return false
	case "tracked-changes", "annotation", "note", "forms":
		return false
	}
	return true
}

func odfText(b *strings.Builder, e *element) {
	for _, c := range e.children {
		switch c.name {
		case "":
			b.WriteString(strings.Map(newlineToBlank, c.text))
		case "s", "tab":
			n, _ := strconv.Atoi(c.attr("c"))
			b.WriteString(strings.Repeat(" ", max(1, min(n, 8))))
		case "line-break":
			b.WriteByte('\n')
		case "annotation", "note", "tracked-changes":
		default:
			odfText(b, c)
		}
	}
}

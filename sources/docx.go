package sources

import (
	"strings"
)

var docxFormat = Format{
	Name:  "docx",
	Doc:   "Word files (.docx): text as it stands with tracked changes accepted; evidence is traced to paragraphs",
	Sniff: func(in *Input) bool { return in.isZip("word/document.xml") },
	Read:  readDOCX,
}

func readDOCX(in *Input) ([]*Article, error) {
	z, err := unzip(in)
	if err != nil {
		return nil, err
	}
	document, err := z.xml(in, "word/document.xml")
	if err != nil {
		return nil, err
	}
	core, err := z.xml(in, "docProps/core.xml")
	if err != nil {
		return nil, err
	}
	var d office
	document.find("body").each(d.word)
	return d.articles(in, properties{
		title: core.find("title").line(), author: core.find("creator").line(), language: core.find("language").line(),
		created: core.find("created").line(),
	})
}

// word collects the paragraphs of WordprocessingML (ECMA-376, part 1, 17.3).
func (d *office) word(e *element) bool {
	switch e.name {
	case "p":
		var b strings.Builder
		boxes := wordText(&b, e)
		d.add(b.String(), e.find("pStyle").attr("val"))
		for _, box := range boxes {
			box.each(d.word)
		}
		return false
	case "Fallback", "del", "moveFrom":
		return false
	}
	return true
}

// wordText appends the text of a paragraph and returns the text boxes
// anchored in it.
func wordText(b *strings.Builder, e *element) (boxes []*element) {
	for _, c := range e.children {
		switch c.name {
		case "t":
			b.WriteString(c.raw())
		case "tab":
			b.WriteByte('\t')
		case "br", "cr":
			b.WriteByte('\n')
		case "noBreakHyphen":
			b.WriteByte('-')
		case "del", "moveFrom", "pPr", "rPr", "Fallback", "instrText":
		case "txbxContent":
			boxes = append(boxes, c)
		default:
			boxes = append(boxes, wordText(b, c)...)
		}
	}
	return boxes
}

package sources

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// decodeXML returns an XML document as UTF-8 without its declaration, which
// may name another encoding. Entities that a document declares itself are
// never expanded by the parsers after it.
func decodeXML(in *Input) (string, error) {
	s, _, err := decode(in.Data, first(declaredEncoding(in.head()), in.Charset))
	if err != nil {
		return "", err
	}
	s = strings.TrimLeft(strings.TrimPrefix(s, bom), " \t\r\n")
	if strings.HasPrefix(s, "<?xml") {
		if i := strings.Index(s, "?>"); i >= 0 {
			s = s[i+2:]
		}
	}
	return s, nil
}

// declaredEncoding is the encoding named by an XML declaration.
func declaredEncoding(head []byte) string {
	if !bytes.HasPrefix(head, []byte("<?xml")) {
		return ""
	}
	declaration, _, _ := bytes.Cut(head, []byte("?>"))
	_, value, ok := bytes.Cut(declaration, []byte("encoding="))
	if !ok || len(value) < 2 {
		return ""
	}
	name, _, _ := bytes.Cut(value[1:], value[:1])
	return string(name)
}

// checkDepth refuses a document whose elements nest too deep for a parser
// that recurses.
func checkDepth(s string, most int) error {
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict = false
	for depth := 0; depth <= most; {
		t, err := d.RawToken()
		if err != nil {
			return nil // the parser will say why
		}
		switch t.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return problem(fmt.Sprintf("its elements nest deeper than %d", most), "give the article's text")
}

// maxNodes is how many elements and pieces of text an XML document may have.
const maxNodes = 1_000_000

// element is a node of an XML document: an element with its children, or a
// piece of text, which has no name.
type element struct {
	name     string // local
	attrs    []xml.Attr
	text     string
	children []*element
}

// parseXML reads an XML document into a tree. It is lenient; a document that
// breaks off is read as far as it goes.
func parseXML(s string, l Limits) (*element, error) {
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict, d.Entity = false, xml.HTMLEntity
	root := &element{}
	stack := []*element{root}
	for nodes := 0; ; nodes++ {
		t, err := d.Token()
		if err != nil {
			if len(root.children) == 0 || err != io.EOF && nodes < 2 {
				return nil, problem("its XML cannot be read: "+clip(err.Error()), "check that it is whole")
			}
			return root, nil
		}
		if nodes > maxNodes || len(stack) > l.Depth+1 {
			return nil, problem("its XML has too many elements, or they nest too deep", "give the article's text")
		}
		top := stack[len(stack)-1]
		switch t := t.(type) {
		case xml.StartElement:
			e := &element{name: t.Name.Local, attrs: append([]xml.Attr(nil), t.Attr...)}
			top.children = append(top.children, e)
			stack = append(stack, e)
		case xml.EndElement:
			if len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}
		case xml.CharData:
			top.children = append(top.children, &element{text: string(t)})
		}
	}
}

// attr returns the value of the attribute of that local name.
func (e *element) attr(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// find returns the first element of that name under e, in document order.
func (e *element) find(name string) *element {
	var found *element
	e.each(func(c *element) bool {
		if found == nil && c.name == name {
			found = c
		}
		return found == nil
	})
	return found
}

// all returns every outermost element of that name under e.
func (e *element) all(name string) []*element {
	var out []*element
	e.each(func(c *element) bool {
		if c.name == name {
			out = append(out, c)
		}
		return c.name != name
	})
	return out
}

// each calls visit for the elements under e, and goes into those for which
// it returns true. The depth of the tree is bounded by parseXML.
func (e *element) each(visit func(*element) bool) {
	if e == nil {
		return
	}
	for _, c := range e.children {
		if c.name != "" && visit(c) {
			c.each(visit)
		}
	}
}

// line is the text under e in one line.
func (e *element) line() string {
	var b strings.Builder
	e.appendText(&b)
	return strings.Join(strings.Fields(tidy(b.String())), " ")
}

func (e *element) appendText(b *strings.Builder) {
	if e == nil {
		return
	}
	b.WriteString(e.text)
	for _, c := range e.children {
		c.appendText(b)
		if isBlock(c.name) {
			b.WriteByte(' ')
		}
	}
}

// writeElements adds the text under e, one paragraph a block: XHTML and NITF
// as news messages hold them.
func writeElements(b *builder, e *element) {
	w := elementWriter{b: b}
	w.write(e, false)
	w.flush(false)
}

type elementWriter struct {
	b   *builder
	cur strings.Builder
}

func (w *elementWriter) write(e *element, aside bool) {
	for _, c := range e.children {
		switch {
		case c.name == "":
			w.cur.WriteString(strings.Map(newlineToBlank, c.text))
		case c.name == "br":
			w.cur.WriteByte('\n')
		case c.name == "script" || c.name == "style" || c.name == "head" || c.name == "media-reference" || c.name == "media-metadata":
		case isBlock(c.name):
			inner := aside || c.name == "media-caption" || c.name == "media-producer" || c.name == "figcaption" || c.name == "caption"
			w.flush(aside)
			w.write(c, inner)
			w.flush(inner)
		default:
			w.write(c, aside)
		}
	}
}

func (w *elementWriter) flush(aside bool) {
	s := w.cur.String()
	w.cur.Reset()
	if aside {
		w.b.aside(s)
	} else {
		w.b.paragraph(s)
	}
}

// isBlock reports whether an element of XHTML or NITF is a paragraph of its own.
func isBlock(name string) bool {
	switch name {
	case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "li", "ul", "ol", "tr", "table", "blockquote", "bq", "block", "section",
		"article", "body", "pre", "dd", "dt", "media", "media-caption", "media-producer", "figure", "figcaption", "caption", "body.content", "note":
		return true
	}
	return false
}

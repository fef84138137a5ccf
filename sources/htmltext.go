package sources

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// writeHTML adds the text under n to b: one paragraph a block element;
// captions, credits and invitations are kept apart as asides.
func writeHTML(b *builder, n *html.Node) {
	w := htmlWriter{b: b}
	w.node(n, false)
	w.flush(false)
}

type htmlWriter struct {
	b   *builder
	cur strings.Builder
}

// node walks the tree; its depth is bounded by the parser (512).
func (w *htmlWriter) node(n *html.Node, aside bool) {
	switch {
	case n.Type == html.TextNode:
		w.cur.WriteString(strings.Map(newlineToBlank, n.Data))
		return
	case n.Type == html.ElementNode && unread(n):
		return
	case n.Type == html.ElementNode && n.DataAtom == atom.Br:
		w.cur.WriteByte('\n')
		return
	}
	block := n.Type == html.ElementNode && !inline(n.DataAtom)
	inner := aside || block && isCaption(n)
	if block {
		w.flush(aside)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, inner)
	}
	if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
		w.cur.WriteByte(' ')
	} else if block {
		w.flush(inner)
	}
}

// flush ends the paragraph.
func (w *htmlWriter) flush(aside bool) {
	if w.cur.Len() == 0 {
		return
	}
	s := w.cur.String()
	w.cur.Reset()
	for _, p := range strings.Split(s, "\n\n") {
		if aside || invites(p) {
			w.b.aside(p)
		} else {
			w.b.paragraph(p)
		}
	}
}

func newlineToBlank(r rune) rune {
	if r == '\n' || r == '\r' {
		return ' '
	}
	return r
}

// unread reports whether nothing under the element is text of the page.
func unread(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Form, atom.Button, atom.Select,
		atom.Textarea, atom.Nav, atom.Object, atom.Video, atom.Audio, atom.Head:
		return true
	}
	return attr(n, "hidden") != "" || attr(n, "aria-hidden") == "true"
}

// inline reports whether the element stands within a line of text.
func inline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I,
		atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub,
		atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Img, atom.Td, atom.Th, atom.Acronym, atom.Big:
		return true
	}
	return false
}

// captionClasses are parts of class names that sites give to what stands
// beside the article's own words.
var captionClasses = []string{"caption", "credit", "newsletter", "related", "promo", "advert", "pullquote", "pull-quote", "read-more", "readmore"}

func isCaption(n *html.Node) bool {
	if n.DataAtom == atom.Figcaption || n.DataAtom == atom.Caption || n.DataAtom == atom.Aside {
		return true
	}
	class := strings.ToLower(attr(n, "class"))
	return class != "" && contains(class, captionClasses...) && len(textOf(n)) < longCaption
}

// longCaption is how long the text of an element is that can be no caption,
// whatever its class ("newsletter-post" may hold the whole article).
const longCaption = 700

// invitations begin short paragraphs that sites set between those of the
// article.
var invitations = []string{"read more", "read also", "also read", "more on this story", "related:", "advertisement", "sign up", "subscribe to",
	"click here", "follow us", "share this", "story continues below", "article continues below", "scroll to continue", "watch:", "photo:",
	"image source", "image:", "listen:", "see also", "recommended", "download the app", "download our app", "get the latest", "support our journalism"}

// invites reports whether a paragraph is a short invitation to go elsewhere.
func invites(p string) bool {
	const most = 120
	p = strings.TrimSpace(p)
	if p == "" || len(p) > most {
		return false
	}
	p = strings.ToLower(p)
	if p == "photo" || p == "image" || isCredit(p) {
		return true
	}
	for _, s := range invitations {
		if strings.HasPrefix(p, s) {
			return true
		}
	}
	return false
}

// isCredit reports whether a short line is the credit of a picture, in small
// letters: "Jo Field/AFP/Getty Images".
func isCredit(p string) bool {
	p = strings.TrimRight(p, ") ")
	for _, agency := range [...]string{"getty images", "/afp", "/reuters", "/ap", "ap photo", "shutterstock"} {
		if strings.HasSuffix(p, agency) {
			return true
		}
	}
	return false
}

// attr returns the value of an attribute; that of one without a value is its
// name.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			if a.Val == "" && key == "hidden" {
				return key
			}
			return a.Val
		}
	}
	return ""
}

// maxLine is how much of an element textOf looks at.
const maxLine = 4000

// textOf is the beginning of the text under n in one line.
func textOf(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data[:min(len(n.Data), maxLine)])
		}
		for c := n.FirstChild; c != nil && b.Len() < maxLine; c = c.NextSibling {
			if c.Type != html.ElementNode || !unread(c) {
				walk(c)
			}
		}
	}
	walk(n)
	return strings.Join(strings.Fields(tidy(b.String())), " ")
}

// writePlain adds text whose paragraphs are parted by line ends.
func writePlain(b *builder, text string) {
	sep := "\n"
	if strings.Contains(text, "\n\n") {
		sep = "\n\n"
	}
	for _, p := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), sep) {
		b.paragraph(p)
	}
}

package sources

import (
	"strings"
)

// office gathers the paragraphs of a word processor's document.
type office struct {
	paragraphs []styled
}

type styled struct{ text, style string }

// properties are what a document says about itself.
type properties struct{ title, author, language, created string }

func (d *office) add(text, style string) {
	if text = tidy(text); text != "" {
		d.paragraphs = append(d.paragraphs, styled{text, strings.ToLower(style)})
	}
}

// dateLines is how many paragraphs at the beginning may hold a visible date.
const dateLines = 6

// articles lays the paragraphs out; the title is the first paragraph where
// its style or its shape says so.
func (d *office) articles(in *Input, p properties) ([]*Article, error) {
	b := newBuilder(in)
	var published, from string
	for i, par := range d.paragraphs {
		b.mark("paragraph", i+1)
		switch {
		case i == 0 && (contains(par.style, "title", "heading") || par.text == tidy(p.title)):
			b.title(par.text)
		case strings.Contains(par.style, "caption"):
			b.aside(par.text)
		default:
			b.paragraph(par.text)
		}
		if i < dateLines && published == "" {
			if published = datedLine(par.text); published != "" {
				from = "visible date"
			}
		}
	}
	if published == "" {
		published, from = firstDate("document properties", p.created)
	}
	title := ""
	if !b.headline.Empty() {
		title = d.paragraphs[0].text
	}
	a := b.article(in, title)
	if !hasWords(a.Slice(a.Body)) {
		return nil, problem("the document holds no text", "give one with text, or give the text")
	}
	if title == "" {
		headline(a)
	}
	a.Author, a.Language, a.Published, a.PublishedFrom = p.author, p.language, published, from
	return []*Article{a}, nil
}

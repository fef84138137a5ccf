package sources

import (
	"strings"

	"golang.org/x/net/html"
)

// plainText is the text of a string that may hold HTML, as titles and
// bodies of feeds and metadata do.
func plainText(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return s
	}
	if !strings.Contains(s, "<") {
		return html.UnescapeString(s)
	}
	b := &builder{limit: 2*len(s) + 2}
	writeFragment(b, s)
	return b.b.String()
}

// writeFragment adds the text of a piece of HTML to b.
func writeFragment(b *builder, s string) {
	page, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return // nested too deep to be an article
	}
	writeHTML(b, page)
}

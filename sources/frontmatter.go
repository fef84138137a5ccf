package sources

import (
	"strings"
)

// frontMatterLines is how far the closing line of front matter is looked for.
const frontMatterLines = 200

// frontKeys maps the keys of front matter to the field they set.
var frontKeys = map[string]func(*Article) *string{
	"title": titleOf, "headline": titleOf,
	"author": authorOf, "authors": authorOf, "byline": authorOf,
	"publisher": publisherOf, "source": publisherOf, "outlet": publisherOf,
	"url": urlOf, "link": urlOf, "canonical": urlOf,
	"date": dateOf, "published": dateOf, "pubdate": dateOf, "publishdate": dateOf,
	"language": languageOf, "lang": languageOf,
}

func titleOf(a *Article) *string     { return &a.Title }
func authorOf(a *Article) *string    { return &a.Author }
func publisherOf(a *Article) *string { return &a.Publisher }
func urlOf(a *Article) *string       { return &a.URL }
func dateOf(a *Article) *string      { return &a.Published }
func languageOf(a *Article) *string  { return &a.Language }

// readFrontMatter reads the block between two lines "---" at the beginning
// of the text and sets Body to what follows it. It understands "key: value"
// with plain, quoted, folded and listed values, the YAML that people write
// there; a line it cannot read is passed over with a warning. It reports
// whether there is such a block.
func readFrontMatter(a *Article) bool {
	block, ok := frontBlock(a.Text)
	if !ok {
		if strings.HasPrefix(strings.TrimPrefix(a.Text, bom), "---\n") && strings.Contains(a.Text[:min(len(a.Text), 200)], ": ") {
			a.warn("the front matter has no closing line ---: it is read as text")
		}
		return false
	}
	a.Body = Span{block.after, len(a.Text)}
	f := frontReader{a: a, pos: block.Start, end: block.End}
	for f.pos < f.end {
		f.entry()
	}
	if a.Published != "" {
		f.date()
	}
	return true
}

type frontMatter struct {
	Span      // the lines between the two marks
	after int // where the body begins
}

// frontBlock finds the front matter of a text.
func frontBlock(text string) (frontMatter, bool) {
	start := len(text) - len(strings.TrimPrefix(text, bom))
	first, next := lineAt(text, start)
	if strings.TrimRight(first, " \t\r") != "---" || next >= len(text) {
		return frontMatter{}, false
	}
	pos := next
	for n := 0; pos < len(text) && n < frontMatterLines; n++ {
		line, after := lineAt(text, pos)
		if l := strings.TrimRight(line, " \t\r"); l == "---" || l == "..." {
			return frontMatter{Span{next, pos}, after}, true
		}
		pos = after
	}
	return frontMatter{}, false
}

// lineAt returns the line that starts at i, without its end, and where the
// next one starts.
func lineAt(text string, i int) (line string, next int) {
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		return text[i : i+n], i + n + 1
	}
	return text[i:], len(text)
}

type frontReader struct {
	a        *Article
	pos, end int
}

// entry reads one "key: value" with the indented lines that belong to it.
func (f *frontReader) entry() {
	start := f.pos
	line, next := lineAt(f.a.Text[:f.end], start)
	f.pos = next
	trimmed := strings.TrimSpace(line)
	if trimmed == "" || trimmed[0] == '#' {
		return
	}
	key, value, ok := strings.Cut(line, ":")
	if !ok || strings.TrimSpace(key) == "" || line[0] == ' ' || line[0] == '\t' {
		f.a.warn("front matter: a line that is not “key: value” was passed over: " + clip(trimmed))
		return
	}
	more := f.indented()
	at := start + len(key) + 1
	set := frontKeys[strings.ToLower(strings.Trim(strings.TrimSpace(key), `"'`))]
	if set == nil {
		return
	}
	span, text, ok := scalar(value, at)
	switch {
	case !ok:
		f.a.warn("front matter: the quotation mark of “" + strings.TrimSpace(key) + "” is not closed")
	case text == "" || text == ">" || text == "|" || text == ">-" || text == "|-":
		text, span = more, Span{}
	case strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]"):
		text, span = flowList(text), Span{}
	case more != "":
		text, span = text+" "+more, Span{}
	}
	if text == "" {
		return
	}
	if field := set(f.a); *field == "" {
		*field = text
		if field == &f.a.Title {
			f.a.Headline = span
		}
	}
}

// indented reads the lines that belong to the key before: list items are
// joined by commas, folded lines by blanks.
func (f *frontReader) indented() string {
	var parts []string
	sep := " "
	for f.pos < f.end {
		line, next := lineAt(f.a.Text[:f.end], f.pos)
		item := strings.HasPrefix(line, "- ")
		if line == "" || line[0] != ' ' && line[0] != '\t' && !item {
			break
		}
		f.pos = next
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "- ") {
			sep = ", "
			line = line[2:]
		}
		if _, text, ok := scalar(line, 0); ok && text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, sep)
}

func flowList(s string) string {
	var parts []string
	for _, item := range strings.Split(s[1:len(s)-1], ",") {
		if _, text, ok := scalar(item, 0); ok && text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, ", ")
}

// scalar reads a YAML value that stands at offset at. The span is that of
// the value without its quotes. ok is false where a quote is not closed; the
// value is then what follows it.
func scalar(raw string, at int) (span Span, text string, ok bool) {
	value := strings.TrimLeft(raw, " \t")
	at += len(raw) - len(value)
	value = strings.TrimRight(value, " \t\r")
	if value == "" {
		return Span{}, "", true
	}
	switch quote := value[0]; quote {
	case '"', '\'':
		end := closing(value, quote)
		if end < 0 {
			return Span{at + 1, at + len(value)}, unescape(value[1:], quote), false
		}
		return Span{at + 1, at + end}, unescape(value[1:end], quote), true
	}
	if i := strings.Index(value, " #"); i > 0 {
		value = strings.TrimRight(value[:i], " \t")
	}
	return Span{at, at + len(value)}, value, true
}

// closing returns where the quotation mark that opens the value is closed,
// or -1. A mark doubled (”) or escaped (\") closes nothing.
func closing(value string, quote byte) int {
	for i := 1; i < len(value); i++ {
		switch {
		case quote == '"' && value[i] == '\\':
			i++
		case value[i] != quote:
		case quote == '\'' && i+1 < len(value) && value[i+1] == quote:
			i++
		default:
			return i
		}
	}
	return -1
}

// date turns the date of the front matter into ISO 8601.
func (f *frontReader) date() {
	iso, ok := parseDate(f.a.Published)
	if !ok {
		f.a.warn("front matter: “" + clip(f.a.Published) + "” is no date; write it as 2025-12-02")
		f.a.Published = ""
		return
	}
	f.a.Published, f.a.PublishedFrom = iso, "front matter"
}

// clip shortens a piece of the source for a warning.
func clip(s string) string {
	const most = 60
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

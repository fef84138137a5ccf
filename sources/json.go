package sources

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

var jsonFormat = Format{
	Name:  "json",
	Doc:   "articles as JSON objects with title, text, date, publisher, url: one a line (.jsonl), one alone, or a list",
	Sniff: func(in *Input) bool { return in.isJSON() },
	Read:  readJSON,
}

// maxJSON is how long one JSON value may be: decoded it takes many times its
// size.
const maxJSON = 16 << 20

// isJSON reports whether the input begins like a JSON object or a list of
// objects.
func (in *Input) isJSON() bool {
	head := in.head()
	if len(head) > 0 && head[0] == '[' {
		head = bytes.TrimLeft(head[1:], " \t\r\n")
	}
	if len(head) < 2 || head[0] != '{' {
		return false
	}
	head = bytes.TrimLeft(head[1:], " \t\r\n")
	return len(head) > 0 && (head[0] == '"' || head[0] == '}')
}

// object is a JSON object whose keys are in small letters.
type object map[string]any

// readJSON reads one value after the other; a value that cannot be read is
// named by its line, and so is one that holds no article.
func readJSON(in *Input) ([]*Article, error) {
	s, err := in.decoded()
	if err != nil {
		return nil, err
	}
	s = strings.TrimPrefix(s, bom)
	var out []*Article
	var warnings []string
	for line := 1; s != "" && len(out) < in.Limits.Articles && in.Context.Err() == nil; {
		value, rest := jsonValue(s)
		objects, err := decodeJSON(value)
		if err != nil {
			warnings = append(warnings, fmt.Sprintf("line %d: %v", line, err))
		}
		for _, o := range objects {
			if a := articleOfObject(in, o); a != nil {
				out = append(out, a)
			} else if len(warnings) < 20 {
				warnings = append(warnings, fmt.Sprintf("line %d: an object without text", line))
			}
		}
		line += strings.Count(s[:len(s)-len(rest)], "\n")
		s = rest
	}
	if len(out) == 0 {
		return nil, problem("no article in its JSON"+because(warnings), `give objects with "title", "text", "date", "publisher", "url"`)
	}
	for _, w := range warnings[:min(len(warnings), 20)] {
		out[0].warn(w)
	}
	return out, in.Context.Err()
}

func because(warnings []string) string {
	if len(warnings) == 0 {
		return ""
	}
	return " (" + warnings[0] + ")"
}

// jsonValue cuts the next value from s: a line where each line is a value,
// else all of it.
func jsonValue(s string) (value, rest string) {
	line, rest, _ := strings.Cut(s, "\n")
	if t := strings.TrimSpace(line); t == "" || strings.HasPrefix(t, "{") && strings.HasSuffix(t, "}") {
		return t, rest
	}
	if next := strings.TrimLeft(rest, " \t\r\n"); strings.HasPrefix(next, `{"`) && strings.HasPrefix(line, `{"`) {
		return line, rest // a broken line among others
	}
	return s, ""
}

// decodeJSON reads an object or a list of objects.
func decodeJSON(s string) ([]object, error) {
	if strings.TrimSpace(s) == "" {
		return nil, nil
	}
	if len(s) > maxJSON {
		return nil, fmt.Errorf("a value longer than %d MiB", maxJSON>>20)
	}
	var v any
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		return nil, fmt.Errorf("no JSON (%v)", err)
	}
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var out []object
	for _, e := range list {
		if m, ok := e.(map[string]any); ok {
			out = append(out, lowerKeys(m))
		}
	}
	return out, nil
}

func lowerKeys(m map[string]any) object {
	o := make(object, len(m))
	for _, k := range sortedAnyKeys(m) {
		if low := strings.ToLower(k); o[low] == nil {
			o[low] = m[k]
		}
	}
	return o
}

// articleOfObject makes an article of an object: ninjs, or the plain keys
// that crawlers write; nil where it has no text.
func articleOfObject(in *Input, o object) *Article {
	title := plainText(first(o.text("title", "headline"), o.choice("headlines"), o.text("name")))
	b := newBuilder(in)
	b.title(title)
	body := first(o.text("text", "body_text", "body", "articlebody", "maintext", "content_text"), o.choice("bodies"), o.text("body_xhtml", "body_html", "content", "content_html", "article"))
	if strings.Contains(body, "</") || strings.Contains(body, "<p>") {
		writeFragment(b, body)
	} else {
		writePlain(b, body)
	}
	a := b.article(in, title)
	if !hasWords(a.Slice(a.Body)) {
		return nil
	}
	o.fill(a)
	return a
}

// fill sets what the object says about the article.
func (o object) fill(a *Article) {
	a.Author = cleanAuthor(tidy(o.people("author", "authors", "byline", "by", "creator")))
	a.Publisher = tidy(o.people("publisher", "provider", "source", "outlet", "source_name", "infosources", "copyrightholder", "source_domain", "domain"))
	a.URL = absolute(o.text("url", "link", "canonical_url", "uri"), "")
	a.Language = o.text("language", "lang", "inlanguage")
	a.Published, a.PublishedFrom = firstDate("json", o.text("date"), o.text("published"), o.text("datepublished"), o.text("date_published"),
		o.text("published_at"), o.text("publishedat"), o.text("pubdate"), o.text("publish_date"), o.text("date_publish"),
		o.text("firstcreated"), o.text("versioncreated"), o.text("contentcreated"))
}

// text is the first of the keys that holds a string.
func (o object) text(keys ...string) string {
	for _, k := range keys {
		if s := text(o[k]); s != "" {
			return s
		}
	}
	return ""
}

// people is the first of the keys that holds a name, an object with one, or
// a list of them.
func (o object) people(keys ...string) string {
	for _, k := range keys {
		if s := names(o[k]); s != "" {
			return s
		}
	}
	return ""
}

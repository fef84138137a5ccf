package sources

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
)

var jsonFormat = Format{
	Name:  "json",
	Doc:   "articles as JSON objects with title, text, date, publisher, url: one a line (.jsonl), one alone, or a list",
	Sniff: func(in *Input) bool { return in.isJSON() },
	Read:  readJSON,
}

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

// object is a JSON object whose keys are in small letters; its values are
// decoded when they are asked for.
type object map[string]json.RawMessage

// readJSON reads one object after the other; one that cannot be read is
// named by its line, and so is one that holds no article.
func readJSON(in *Input) ([]*Article, error) {
	s, err := in.decoded()
	if err != nil {
		return nil, err
	}
	r := jsonReader{in: in}
	s = strings.TrimPrefix(s, bom)
	if strings.HasPrefix(strings.TrimSpace(s), "[") {
		r.list(s)
	} else {
		r.lines(s)
	}
	if err := in.Context.Err(); err != nil {
		return nil, err
	}
	if len(r.articles) == 0 {
		return nil, problem("no article in its JSON"+because(r.warnings), `give objects with "title", "text", "date", "publisher", "url"`)
	}
	for _, w := range r.warnings {
		r.articles[0].warn(w)
	}
	return r.articles, nil
}

type jsonReader struct {
	in       *Input
	articles []*Article
	warnings []string
}

func (r *jsonReader) full() bool {
	return len(r.articles) >= r.in.Limits.Articles || r.in.Context.Err() != nil
}

// warn notes what was passed over; the first are enough to tell.
func (r *jsonReader) warn(format string, args ...any) {
	const most = 20
	if len(r.warnings) < most {
		r.warnings = append(r.warnings, fmt.Sprintf(format, args...))
	}
}

// list reads the elements of a list one by one.
func (r *jsonReader) list(s string) {
	d := json.NewDecoder(strings.NewReader(s))
	if _, err := d.Token(); err != nil {
		r.warn("no JSON (%v)", err)
		return
	}
	for n := 1; d.More() && !r.full(); n++ {
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			r.warn("entry %d: no JSON (%v)", n, err)
			return
		}
		r.add(value, "entry", n)
	}
}

// lines reads one object a line, or one object over all lines.
func (r *jsonReader) lines(s string) {
	for line := 1; s != "" && !r.full(); {
		value, rest := jsonValue(s)
		if strings.TrimSpace(value) != "" {
			r.add([]byte(value), "line", line)
		}
		line += strings.Count(s[:len(s)-len(rest)], "\n")
		s = rest
	}
}

// add makes an article of one value.
func (r *jsonReader) add(value []byte, unit string, n int) {
	var o map[string]json.RawMessage
	if len(value) > r.in.Limits.Text {
		r.warn("%s %d: longer than %d MiB", unit, n, r.in.Limits.Text>>20)
	} else if err := json.Unmarshal(value, &o); err != nil {
		r.warn("%s %d: no JSON object (%v)", unit, n, err)
	} else if a := articleOfObject(r.in, lowerKeys(o)); a != nil {
		r.articles = append(r.articles, a)
	} else {
		r.warn("%s %d: an object without text", unit, n)
	}
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

// lowerKeys writes the keys in small letters; of two that then are one, the
// first in alphabetical order holds.
func lowerKeys(m map[string]json.RawMessage) object {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	o := make(object, len(m))
	for _, k := range keys {
		if low := strings.ToLower(k); o[low] == nil {
			o[low] = m[k]
		}
	}
	return o
}

// value decodes the value of a key; nil where there is none, or one too long
// to be decoded as a whole.
func (o object) value(key string) any {
	raw := o[key]
	if len(raw) == 0 || len(raw) > maxDecoded && raw[0] != '"' {
		return nil
	}
	var v any
	if json.Unmarshal(raw, &v) != nil {
		return nil
	}
	return v
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
		if s := text(o.value(k)); s != "" {
			return s
		}
	}
	return ""
}

// people is the first of the keys that holds a name, an object with one, or
// a list of them.
func (o object) people(keys ...string) string {
	for _, k := range keys {
		if s := names(o.value(k)); s != "" {
			return s
		}
	}
	return ""
}

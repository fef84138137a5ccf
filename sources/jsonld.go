package sources

import (
	"encoding/json"
	"strings"
)

// linkedData is what the JSON-LD of a page says about its article
// (schema.org NewsArticle and its kin).
type linkedData struct {
	found                                                           bool
	headline, author, publisher, url, language, published, modified string
	body                                                            string
	walled                                                          bool
}

// maxDecoded is how long JSON may be that is decoded as a whole: in memory it
// takes many times its length.
const maxDecoded = 1 << 20

// read takes in one script element; the first article wins. What is no JSON
// is passed over: pages are often wrong.
func (ld *linkedData) read(script string) {
	script = strings.TrimSpace(script)
	script = strings.TrimSuffix(strings.TrimPrefix(script, "<!--"), "-->")
	script = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(script), "//<![CDATA["), "//]]>")
	var v any
	if ld.found || len(script) > maxDecoded || json.Unmarshal([]byte(strings.Map(controlToBlank, script)), &v) != nil {
		return
	}
	if o := articleIn(v, 0); o != nil {
		ld.take(o)
	}
}

func controlToBlank(r rune) rune {
	if r < ' ' {
		return ' '
	}
	return r
}

// articleIn finds the first object of an article type.
func articleIn(v any, depth int) map[string]any {
	if depth > 8 {
		return nil
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if o := articleIn(e, depth+1); o != nil {
				return o
			}
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			return v
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			if o := articleIn(v[key], depth+1); o != nil {
				return o
			}
		}
	}
	return nil
}

func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || v == "BlogPosting" || v == "LiveBlogPosting" || v == "Report"
	case []any:
		for _, e := range v {
			if s, ok := e.(string); ok && isArticle(s) {
				return true
			}
		}
	}
	return false
}

func (ld *linkedData) take(o map[string]any) {
	ld.found = true
	ld.headline = plainText(first(name(o["headline"]), name(o["name"])))
	ld.author = names(o["author"])
	ld.publisher = name(o["publisher"])
	ld.url = first(text(o["url"]), text(o["mainEntityOfPage"]))
	ld.language = text(o["inLanguage"])
	ld.published, ld.modified = text(o["datePublished"]), text(o["dateModified"])
	ld.body = plainText(text(o["articleBody"]))
	switch free := o["isAccessibleForFree"].(type) {
	case bool:
		ld.walled = !free
	case string:
		ld.walled = strings.EqualFold(free, "false")
	}
}

func text(v any) string {
	s, _ := v.(string)
	return strings.TrimSpace(s)
}

// name is a string, or the name of an object.
func name(v any) string {
	if o, ok := v.(map[string]any); ok {
		return text(o["name"])
	}
	if l, ok := v.([]any); ok && len(l) > 0 {
		if _, nested := l[0].([]any); !nested {
			return name(l[0])
		}
	}
	return notURL(text(v))
}

// names joins the names of a list of people.
func names(v any) string {
	l, ok := v.([]any)
	if !ok {
		return name(v)
	}
	var out []string
	for _, e := range l {
		if _, nested := e.([]any); nested {
			continue
		}
		if n := name(e); n != "" {
			out = append(out, n)
		}
	}
	return strings.Join(out, ", ")
}

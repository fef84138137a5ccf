package quantity

import (
	"fmt"
	"strings"

	"factdiff/compare/text"
	"factdiff/sources"
)

func parse(s string) *text.Doc {
	return text.Parse(&sources.Article{Text: s, Body: sources.Span{Start: 0, End: len(s)}})
}

// line is a mention in a form that a person can check.
func line(d *text.Doc, m Mention) string {
	value := fmt.Sprintf("%.4g", m.Low)
	if m.High != m.Low {
		value += fmt.Sprintf("..%.4g", m.High)
	}
	if m.Approx {
		value = "~" + value
	}
	parts := []string{string(m.Class), d.Slice(m.Span), strings.TrimSpace(value + " " + m.Unit)}
	if m.Head != "" {
		parts = append(parts, m.Head)
	}
	if len(m.Modifiers) > 0 {
		parts = append(parts, "("+strings.Join(m.Modifiers, " ")+")")
	}
	return strings.Join(parts, " | ")
}

func lines(s string) string {
	d := parse(s)
	var out []string
	for _, m := range Read(d, nil) {
		out = append(out, line(d, m))
	}
	return strings.Join(out, "\n")
}

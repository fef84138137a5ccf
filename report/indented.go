package report

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"factdiff/sources"
)

// indented builds the JSON that encode would write, member by member:
// encoding/json writes everything twice to indent it, and a reading lists
// thousands of mentions.
type indented struct {
	b     []byte
	depth int
	empty bool // what was opened last has no member yet
}

// open begins an object or an array.
func (j *indented) open(bracket byte) {
	j.b = append(j.b, bracket)
	j.depth++
	j.empty = true
}

// close ends it.
func (j *indented) close(bracket byte) {
	j.depth--
	if !j.empty {
		j.line()
	}
	j.b = append(j.b, bracket)
	j.empty = false
}

// next begins a member of an array.
func (j *indented) next() {
	if !j.empty {
		j.b = append(j.b, ',')
	}
	j.empty = false
	j.line()
}

func (j *indented) line() {
	j.b = append(j.b, '\n')
	for range j.depth {
		j.b = append(j.b, ' ')
	}
}

// key begins a member of an object. The name must need no escapes.
func (j *indented) key(name string) {
	j.next()
	j.b = append(append(append(j.b, '"'), name...), `": `...)
}

func (j *indented) text(name, s string) {
	j.key(name)
	j.b = appendJSONString(j.b, s)
}

func (j *indented) number(name string, n int) {
	j.key(name)
	j.b = strconv.AppendInt(j.b, int64(n), 10)
}

// The members that follow are left out where they are empty, as omitempty
// has it.

func (j *indented) textIf(name, s string) {
	if s != "" {
		j.text(name, s)
	}
}

func (j *indented) trueIf(name string, is bool) {
	if is {
		j.key(name)
		j.b = append(j.b, "true"...)
	}
}

func (j *indented) numberIf(name string, n *int) {
	if n != nil {
		j.number(name, *n)
	}
}

func (j *indented) figureIf(name string, x *float64) error {
	if x == nil {
		return nil
	}
	if whole := int(*x); math.Abs(*x) < 1<<52 && float64(whole) == *x && (whole != 0 || !math.Signbit(*x)) {
		j.number(name, whole)
		return nil
	}
	return j.value(name, *x)
}

// value adds a member of any type in the way of encoding/json.
func (j *indented) value(name string, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent(strings.Repeat(" ", j.depth), " ")
	if err := e.Encode(v); err != nil {
		return err
	}
	j.key(name)
	j.b = append(j.b, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	return nil
}

// appendJSONString adds a string with the escapes of encoding/json, those of
// HTML left out.
func appendJSONString(b []byte, s string) []byte {
	if !plainJSON(s) {
		return append(b, strings.TrimSuffix(rareJSON(s), "\n")...)
	}
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		if c := shortEscape(s[i]); c != 0 {
			b = append(append(b, s[from:i]...), '\\', c)
			from = i + 1
		}
	}
	return append(append(b, s[from:]...), '"')
}

// shortEscape is the letter of an escape of two bytes, or 0.
func shortEscape(c byte) byte {
	switch c {
	case '"', '\\':
		return c
	case '\n':
		return 'n'
	case '\r':
		return 'r'
	case '\t':
		return 't'
	}
	return 0
}

// plainJSON reports whether a string needs no escapes but short ones: it is
// UTF-8 without other control characters and the line ends of JavaScript.
func plainJSON(s string) bool {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' && shortEscape(s[i]) == 0 {
			return false
		}
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	return ascii || utf8.ValidString(s) && !strings.Contains(s, "\u2028") && !strings.Contains(s, "\u2029")
}

// rareJSON is a string as encoding/json writes it.
func rareJSON(s string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.Encode(s) // a string cannot fail, nor can a Builder
	return b.String()
}

// span adds the two members of a span.
func (j *indented) span(s sources.Span) {
	j.number("start", s.Start)
	j.number("end", s.End)
}

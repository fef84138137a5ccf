package pdf

import (
	"bytes"
	"strconv"
)

// lexer reads objects one after the other. What is malformed is read as well
// as it can be; it always moves on.
type lexer struct {
	data []byte
	pos  int
}

// maxDepth is how deep arrays and dictionaries may nest; deeper ones are
// read as null.
const maxDepth = 100

// end is what object returns where the data ends.
type end struct{}

func space(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0 || c == '\f'
}

func delimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

// skipSpace passes over white space and comments.
func (l *lexer) skipSpace() {
	for l.pos < len(l.data) {
		switch c := l.data[l.pos]; {
		case space(c):
			l.pos++
		case c == '%':
			n := bytes.IndexAny(l.data[l.pos:], "\r\n")
			if n < 0 {
				n = len(l.data) - l.pos
			}
			l.pos += n
		default:
			return
		}
	}
}

// object reads the next object or operator; end{} where there is none.
func (l *lexer) object(depth int) any {
	l.skipSpace()
	if l.pos >= len(l.data) {
		return end{}
	}
	switch c := l.data[l.pos]; {
	case c == '/':
		l.pos++
		return name(l.name())
	case c == '(':
		l.pos++
		return l.literal()
	case c == '<' && l.at(1) == '<':
		l.pos += 2
		return l.dict(depth + 1)
	case c == '<':
		l.pos++
		return l.hex()
	case c == '[':
		l.pos++
		return l.array(depth + 1)
	case delimiter(c):
		l.pos++
		if c == '>' && l.at(0) == '>' {
			l.pos++
			return op(">>")
		}
		return op(string(rune(c)))
	}
	return l.word()
}

func (l *lexer) at(i int) byte {
	if l.pos+i < len(l.data) {
		return l.data[l.pos+i]
	}
	return 0
}

// word reads a number or a bare word.
func (l *lexer) word() any {
	start := l.pos
	for l.pos < len(l.data) && !space(l.data[l.pos]) && !delimiter(l.data[l.pos]) {
		l.pos++
	}
	w := l.data[start:l.pos]
	if c := w[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if f, ok := number(w); ok {
			return f
		}
	}
	switch string(w) {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	return op(w)
}

// number reads what PDF writes as numbers: no exponents, no names.
func number(w []byte) (float64, bool) {
	if len(w) > 40 || bytes.ContainsAny(w, "eExXpPnNiI_") {
		return 0, false
	}
	if f, err := strconv.ParseFloat(string(w), 64); err == nil {
		return f, true
	}
	return 0, false
}

// name reads the letters of a name with its #xx escapes.
func (l *lexer) name() string {
	var out []byte
	for l.pos < len(l.data) && !space(l.data[l.pos]) && !delimiter(l.data[l.pos]) {
		c := l.data[l.pos]
		if hi, lo := nibble(l.at(1)), nibble(l.at(2)); c == '#' && hi >= 0 && lo >= 0 {
			c = byte(hi<<4 | lo)
			l.pos += 2
		}
		out = append(out, c)
		l.pos++
	}
	return string(out)
}

func nibble(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// hex reads a string in hexadecimal digits.
func (l *lexer) hex() string {
	var out []byte
	high := -1
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		l.pos++
		if c == '>' {
			break
		}
		n := nibble(c)
		switch {
		case n < 0:
		case high < 0:
			high = n
		default:
			out = append(out, byte(high<<4|n))
			high = -1
		}
	}
	if high >= 0 {
		out = append(out, byte(high<<4))
	}
	return string(out)
}

// literal reads a string in parentheses.
func (l *lexer) literal() string {
	var out []byte
	for open := 1; l.pos < len(l.data); {
		c := l.data[l.pos]
		l.pos++
		switch c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				return string(out)
			}
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

// escape reads what follows a backslash in a string.
func (l *lexer) escape(out []byte) []byte {
	c := l.at(0)
	l.pos++
	switch c {
	case 'n':
		return append(out, '\n')
	case 'r':
		return append(out, '\r')
	case 't':
		return append(out, '\t')
	case 'b', 'f':
		return append(out, ' ')
	case '\n':
		return out
	case '\r':
		if l.at(0) == '\n' {
			l.pos++
		}
		return out
	}
	if c < '0' || c > '7' {
		return append(out, c)
	}
	n := int(c - '0')
	for i := 0; i < 2 && l.at(0) >= '0' && l.at(0) <= '7'; i++ {
		n = n<<3 | int(l.at(0)-'0')
		l.pos++
	}
	return append(out, byte(n))
}

func (l *lexer) array(depth int) any {
	var out array
	for {
		switch o := l.object(depth).(type) {
		case end:
			return out
		case op:
			if o == "]" {
				return bounded(out, depth)
			}
			if o == "R" {
				out = fold(out)
			}
			if o == "endobj" || o == "stream" {
				return out
			}
		default:
			if depth <= maxDepth {
				out = append(out, o)
			}
		}
		if depth > maxDepth {
			return nil // do not follow it down
		}
	}
}

func bounded(a array, depth int) any {
	if depth > maxDepth {
		return nil
	}
	return a
}

// fold turns the last two numbers of a list, before an R, into a reference.
func fold(a array) array {
	n := len(a)
	if n < 2 {
		return a
	}
	number, ok := a[n-2].(float64)
	if _, ok2 := a[n-1].(float64); !ok || !ok2 || number < 0 || number > 1<<31-1 {
		return a
	}
	return append(a[:n-2], ref(number))
}

func (l *lexer) dict(depth int) any {
	var list array
	for done := false; !done && depth <= maxDepth; {
		switch o := l.object(depth).(type) {
		case end:
			done = true
		case op:
			switch o {
			case ">>":
				done = true
			case "R":
				list = fold(list)
			case "endobj", "stream":
				l.pos -= len(o)
				done = true
			}
		default:
			list = append(list, o)
		}
	}
	out := make(dict, len(list)/2)
	for i := 0; i+1 < len(list); i++ {
		if key, ok := list[i].(name); ok {
			out[key] = list[i+1]
			i++
		}
	}
	return out
}

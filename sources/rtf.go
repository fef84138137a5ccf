package sources

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

var rtfFormat = Format{
	Name:  "rtf",
	Doc:   "RTF 1.9: text without headers, footers, notes and deleted words",
	Sniff: func(in *Input) bool { return bytes.HasPrefix(in.head(), []byte(`{\rtf`)) },
	Read:  readRTF,
}

func readRTF(in *Input) ([]*Article, error) {
	start := max(0, bytes.Index(in.Data, []byte(`{\rtf`)))
	p := rtfParser{s: string(in.Data[start:]), codepage: charmap.Windows1252, depth: in.Limits.Depth, limit: in.Limits.Text}
	if err := p.run(); err != nil {
		return nil, err
	}
	p.endParagraph()
	return p.office.articles(in, properties{title: p.title.String(), author: p.author.String(), created: p.created()})
}

// rtfGroup is the state that a closing brace brings back.
type rtfGroup struct {
	to     *strings.Builder // where text goes; nil: nowhere
	skip   int              // characters to pass over after \u
	hidden bool
	inTime bool // \creatim
}

// rtfParser reads RTF in one pass with a stack of its own, no recursion.
type rtfParser struct {
	s                   string
	i                   int
	stack               []rtfGroup
	g                   rtfGroup
	codepage            encoding.Encoding
	paragraph           strings.Builder
	title, author       strings.Builder
	year, month, day    int
	surrogate           rune
	passOver            int // characters after \u that stand for it
	depth, limit, total int
	office              office
}

func (p *rtfParser) run() error {
	p.g = rtfGroup{to: &p.paragraph, skip: 1}
	for p.i < len(p.s) && p.total <= p.limit {
		switch c := p.s[p.i]; c {
		case '{':
			if len(p.stack) >= p.depth {
				return problem(fmt.Sprintf("its groups nest deeper than %d", p.depth), "give the article's text")
			}
			p.stack = append(p.stack, p.g)
			p.i++
		case '}':
			if len(p.stack) > 0 {
				p.g = p.stack[len(p.stack)-1]
				p.stack = p.stack[:len(p.stack)-1]
			}
			p.i++
		case '\\':
			p.control()
		case '\r', '\n':
			p.i++
		default:
			n := strings.IndexAny(p.s[p.i:], "\\{}\r\n")
			if n < 0 {
				n = len(p.s) - p.i
			}
			p.legacy(p.s[p.i : p.i+n])
			p.i += n
		}
	}
	return nil
}

// control reads one control word or symbol after a backslash.
func (p *rtfParser) control() {
	p.i++
	if p.i >= len(p.s) {
		return
	}
	c := p.s[p.i]
	if c|0x20 < 'a' || c|0x20 > 'z' {
		p.i++
		p.symbol(c)
		return
	}
	start := p.i
	for p.i < len(p.s) && p.s[p.i]|0x20 >= 'a' && p.s[p.i]|0x20 <= 'z' {
		p.i++
	}
	word := p.s[start:p.i]
	start = p.i
	for p.i < len(p.s) && (digit(p.s[p.i]) || p.i == start && p.s[p.i] == '-') {
		p.i++
	}
	n, err := strconv.Atoi(p.s[start:p.i])
	if p.i < len(p.s) && p.s[p.i] == ' ' {
		p.i++
	}
	p.word(word, n, err == nil)
}

func (p *rtfParser) symbol(c byte) {
	switch c {
	case '\'':
		if p.i+2 <= len(p.s) {
			if n, err := strconv.ParseUint(p.s[p.i:p.i+2], 16, 8); err == nil {
				p.legacy(string([]byte{byte(n)}))
			}
			p.i += 2
		}
	case '~':
		p.text(" ")
	case '_':
		p.text("-")
	case '\\', '{', '}':
		p.text(string(rune(c)))
	case '\r', '\n':
		p.endParagraph()
	case '*': // a destination that readers may not know
		p.g.to = nil
	}
}

// word acts on a control word with its number.
func (p *rtfParser) word(w string, n int, hasNumber bool) {
	switch w {
	case "par", "sect", "page", "row":
		p.endParagraph()
	case "line":
		p.text("\n")
	case "tab", "cell", "emspace", "enspace", "qmspace":
		p.text(" ")
	case "emdash":
		p.text("—")
	case "endash":
		p.text("–")
	case "lquote":
		p.text("‘")
	case "rquote":
		p.text("’")
	case "ldblquote":
		p.text("“")
	case "rdblquote":
		p.text("”")
	case "bullet":
		p.text("•")
	case "u":
		p.unicode(n)
	case "uc":
		p.g.skip = max(0, min(n, 16))
	case "bin":
		p.i = min(len(p.s), p.i+max(0, n))
	case "ansicpg":
		if enc, _ := labelled("windows-" + strconv.Itoa(n)); enc != nil {
			p.codepage = enc
		}
	case "v", "deleted":
		p.g.hidden = !hasNumber || n != 0
	case "plain":
		p.g.hidden = false
	case "title":
		p.destination(&p.title)
	case "author":
		p.destination(&p.author)
	case "creatim":
		p.g.inTime = true
	case "yr", "mo", "dy":
		p.time(w, n)
	case "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl",
		"footerr", "footerf", "footnote", "annotation", "fldinst", "bkmkstart", "bkmkend", "filetbl", "revtbl", "listtable", "subject",
		"keywords", "comment", "operator", "company", "doccomm", "xmlns", "generator", "nonshppict", "atnid", "atnauthor":
		p.g.to = nil
	}
}

// destination sends the text of the group elsewhere.
func (p *rtfParser) destination(b *strings.Builder) { p.g.to = b }

func (p *rtfParser) time(w string, n int) {
	if !p.g.inTime {
		return
	}
	switch w {
	case "yr":
		p.year = n
	case "mo":
		p.month = n
	case "dy":
		p.day = n
	}
}

func (p *rtfParser) created() string { return fmt.Sprintf("%04d-%02d-%02d", p.year, p.month, p.day) }

// unicode adds the character of \uN; two of them may make one (UTF-16).
func (p *rtfParser) unicode(n int) {
	r := rune(uint16(n))
	p.passOver = 0
	switch {
	case r >= 0xd800 && r < 0xdc00:
		p.surrogate = r
	case r >= 0xdc00 && r < 0xe000 && p.surrogate != 0:
		p.text(string((p.surrogate-0xd800)<<10 | (r - 0xdc00) + 0x10000))
	default:
		p.text(string(r))
	}
	p.passOver = p.g.skip
}

// legacy adds text in the code page of the file, less what stands for a
// \uN before it.
func (p *rtfParser) legacy(s string) {
	n := min(p.passOver, len(s))
	p.passOver -= n
	if s = s[n:]; s == "" {
		return
	}
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			if out, err := p.codepage.NewDecoder().String(s); err == nil {
				s = out
			}
			break
		}
	}
	p.text(s)
}

func (p *rtfParser) text(s string) {
	if p.passOver > 0 && len(s) == 1 {
		p.passOver--
		return
	}
	if p.g.to != nil && !p.g.hidden {
		p.g.to.WriteString(s)
		p.total += len(s)
	}
}

func (p *rtfParser) endParagraph() {
	if p.g.to == &p.paragraph || len(p.stack) == 0 {
		p.office.add(p.paragraph.String(), "")
		p.paragraph.Reset()
	}
}

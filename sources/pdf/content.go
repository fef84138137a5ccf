package pdf

import "math"

// matrix is a transformation (8.3.3): x' = a x + c y + e, y' = b x + d y + f.
type matrix struct{ a, b, c, d, e, f float64 }

var identity = matrix{a: 1, d: 1}

// times applies m first, then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

// glyph is one character on a page.
type glyph struct {
	x, y, end float64 // baseline from x to end
	size      float64
	text      string
}

// graphics is the state that q saves and Q restores.
type graphics struct {
	ctm                                              matrix
	font                                             *font
	size, charSpace, wordSpace, scale, leading, rise float64
}

// painter runs content streams and keeps the glyphs that they show.
type painter struct {
	f         *file
	g         graphics
	stack     []graphics
	tm, line  matrix
	forms     map[ref]bool // being painted: none paints itself
	fonts     map[name]*font
	resources dict
	glyphs    []glyph
	pictures  int
	unknown   int // characters that fonts do not name
	artifacts int // depth of marked content that is no part of the text
	marks     []bool
	steps     int
}

// Bounds of one page.
const (
	maxSteps  = 2_000_000
	maxGlyphs = 500_000
	maxForms  = 8    // forms within forms
	maxSaved  = 4096 // states and marks
	formCost  = 1000 // steps that painting a form counts for, so that forms cannot multiply
)

// paint runs a content stream with its resources.
func (p *painter) paint(data []byte, resources dict, depth int) {
	outer, outerFonts := p.resources, p.fonts
	p.resources, p.fonts = resources, map[name]*font{}
	l := lexer{data: data}
	var args array
	for p.steps < maxSteps && len(p.glyphs) < maxGlyphs {
		p.steps++
		o := l.object(0)
		if _, ok := o.(end); ok {
			break
		}
		word, ok := o.(op)
		if !ok {
			if len(args) < 1024 {
				args = append(args, o)
			}
			continue
		}
		if word == "BI" {
			l.skipPicture()
			p.pictures++
		} else {
			p.do(word, args, depth)
		}
		args = args[:0]
	}
	p.resources, p.fonts = outer, outerFonts
}

// do carries out one operator with its operands.
func (p *painter) do(word op, args array, depth int) {
	n := func(i int) float64 {
		if i < len(args) {
			v, _ := args[i].(float64)
			return v
		}
		return 0
	}
	switch word {
	case "q":
		if len(p.stack) < maxSaved {
			p.stack = append(p.stack, p.g)
		}
	case "Q":
		if k := len(p.stack); k > 0 {
			p.g, p.stack = p.stack[k-1], p.stack[:k-1]
		}
	case "cm":
		p.g.ctm = matrix{n(0), n(1), n(2), n(3), n(4), n(5)}.times(p.g.ctm)
	case "BT":
		p.tm, p.line = identity, identity
	case "Tf":
		p.g.font, p.g.size = p.fontOf(args), n(1)
	case "Tc":
		p.g.charSpace = n(0)
	case "Tw":
		p.g.wordSpace = n(0)
	case "Tz":
		p.g.scale = n(0) / 100
	case "TL":
		p.g.leading = n(0)
	case "Ts":
		p.g.rise = n(0)
	case "Tm":
		p.tm = matrix{n(0), n(1), n(2), n(3), n(4), n(5)}
		p.line = p.tm
	case "TD":
		p.g.leading = -n(1)
		p.move(n(0), n(1))
	case "Td":
		p.move(n(0), n(1))
	case "T*":
		p.move(0, -p.g.leading)
	case "Tj":
		p.show(args)
	case "'":
		p.move(0, -p.g.leading)
		p.show(args)
	case "\"":
		p.g.wordSpace, p.g.charSpace = n(0), n(1)
		p.move(0, -p.g.leading)
		p.show(args)
	case "TJ":
		if len(args) > 0 {
			list, _ := args[0].(array)
			p.show(list)
		}
	case "Do":
		p.object(args, depth)
	case "BMC", "BDC":
		p.mark(args)
	case "EMC":
		p.unmark()
	}
}

func (p *painter) move(x, y float64) {
	p.line = matrix{1, 0, 0, 1, x, y}.times(p.line)
	p.tm = p.line
}

func (p *painter) fontOf(args array) *font {
	if len(args) == 0 {
		return nil
	}
	key, _ := args[0].(name)
	if found, ok := p.fonts[key]; ok {
		return found
	}
	o, ok := p.f.dict(p.resources["Font"])[key]
	if !ok {
		return p.g.font
	}
	found := p.f.fontCached(o)
	p.fonts[key] = found
	return found
}

// show shows strings; numbers between them move the place.
func (p *painter) show(args array) {
	if p.g.font == nil {
		return
	}
	for _, a := range args {
		switch a := a.(type) {
		case string:
			p.g.font.chars(a, p.char)
		case float64:
			p.advance(-a / 1000 * p.g.size * p.g.scale)
		}
	}
}

func (p *painter) advance(x float64) { p.tm = matrix{1, 0, 0, 1, x, 0}.times(p.tm) }

func (p *painter) char(c char) {
	width := c.width*p.g.size + p.g.charSpace
	if c.blank {
		width += p.g.wordSpace
	}
	m := p.tm.times(p.g.ctm)
	size := math.Hypot(m.c, m.d) * math.Abs(p.g.size)
	upright := math.Abs(m.b) < 0.1*math.Abs(m.a)
	start := matrix{1, 0, 0, 1, 0, p.g.rise}.times(m)
	p.advance(width * p.g.scale)
	if !c.known {
		p.unknown++
	}
	end := p.tm.times(p.g.ctm)
	if p.artifacts > 0 || !upright || m.a < 0 || !c.known || c.text == "" || !finite(start.e, start.f, end.e, size) {
		return
	}
	p.glyphs = append(p.glyphs, glyph{x: start.e, y: start.f, end: end.e - p.g.charSpace*p.g.scale*m.a, size: size, text: c.text})
}

func finite(ns ...float64) bool {
	for _, n := range ns {
		if math.IsNaN(n) || math.Abs(n) > 1e7 {
			return false
		}
	}
	return true
}

// object paints a form, or counts a picture.
func (p *painter) object(args array, depth int) {
	if len(args) == 0 || depth >= maxForms {
		return
	}
	key, _ := args[0].(name)
	o := p.f.dict(p.resources["XObject"])[key]
	r, _ := o.(ref)
	s, ok := p.f.get(o).(stream)
	if !ok || p.forms[r] {
		return
	}
	if p.f.name(s.dict["Subtype"]) != "Form" {
		p.pictures++
		return
	}
	p.steps += formCost
	outer, stack, tm, line := p.g, p.stack, p.tm, p.line
	p.stack = nil
	if m := p.f.array(s.dict["Matrix"]); len(m) == 6 {
		v := func(i int) float64 { return p.f.number(m[i]) }
		p.g.ctm = matrix{v(0), v(1), v(2), v(3), v(4), v(5)}.times(p.g.ctm)
	}
	resources := p.f.dict(s.dict["Resources"])
	if resources == nil {
		resources = p.resources
	}
	p.forms[r] = true
	p.paint(p.f.decode(s), resources, depth+1)
	delete(p.forms, r)
	p.g, p.stack, p.tm, p.line = outer, stack, tm, line
}

// mark begins marked content; running heads and page numbers are marked as
// artifacts (14.8.2.2).
func (p *painter) mark(args array) {
	if len(p.marks) >= maxSaved {
		return
	}
	artifact := len(args) > 0 && args[0] == name("Artifact")
	if artifact {
		p.artifacts++
	}
	p.marks = append(p.marks, artifact)
}

func (p *painter) unmark() {
	k := len(p.marks)
	if k == 0 {
		return
	}
	if p.marks[k-1] {
		p.artifacts--
	}
	p.marks = p.marks[:k-1]
}

// skipPicture passes over a picture within the content, up to EI.
func (l *lexer) skipPicture() {
	for l.pos+2 < len(l.data) {
		l.pos++
		if l.data[l.pos] == 'E' && l.data[l.pos+1] == 'I' && space(l.data[l.pos-1]) && (l.pos+2 == len(l.data) || space(l.data[l.pos+2])) {
			l.pos += 2
			return
		}
	}
	l.pos = len(l.data)
}

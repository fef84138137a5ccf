package pdf

// font turns the bytes of shown strings into characters with widths.
type font struct {
	composite bool // codes of two bytes (or as its map says)
	toUnicode *cmap
	table     [256]string // of simple fonts
	widths    map[int]float64
	missing   float64 // width of other codes; negative: as Helvetica
	scale     float64 // of widths: 1/1000, or the matrix of a Type 3 font
}

// char is one shown character.
type char struct {
	text  string
	width float64 // in units of the font size
	blank bool    // the code 32 of one byte, to which word spacing applies
	known bool    // the font says what it is
}

func (f *file) font(o any) *font {
	d := f.dict(o)
	out := &font{widths: map[int]float64{}, missing: -1, scale: 0.001}
	if s, ok := f.get(d["ToUnicode"]).(stream); ok {
		out.toUnicode = readCMap(f.decode(s))
	}
	if f.name(d["Subtype"]) == "Type0" {
		f.composite(out, d)
		return out
	}
	if m := f.array(d["FontMatrix"]); len(m) == 6 {
		out.scale = f.number(m[0])
	}
	f.simpleWidths(out, d)
	out.table = f.simpleEncoding(d)
	return out
}

func (f *file) simpleWidths(out *font, d dict) {
	first := int(f.number(d["FirstChar"]))
	for i, w := range f.array(d["Widths"]) {
		if code := first + i; code >= 0 && code < 256 {
			out.widths[code] = f.number(w)
		}
	}
	if descriptor := f.dict(d["FontDescriptor"]); descriptor != nil && len(out.widths) > 0 {
		out.missing = f.number(descriptor["MissingWidth"])
	}
}

// simpleEncoding is the text of each code: the base encoding and the
// differences from it (9.6.6).
func (f *file) simpleEncoding(d dict) [256]string {
	encoding := f.dict(d["Encoding"])
	from := f.name(d["Encoding"])
	if encoding != nil {
		from = f.name(encoding["BaseEncoding"])
	}
	if from == "" {
		from = "StandardEncoding"
	}
	table := base(from)
	code := 0
	for _, o := range f.array(encoding["Differences"]) {
		switch o := f.get(o).(type) {
		case float64:
			code = int(o)
		case name:
			if code >= 0 && code < len(table) {
				table[code] = ofGlyph(string(o))
			}
			code++
		}
	}
	return table
}

// composite reads the widths of a Type 0 font (9.7.4.3).
func (f *file) composite(out *font, d dict) {
	out.composite, out.missing = true, 1000
	descendants := f.array(d["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	cid := f.dict(descendants[0])
	if w, ok := f.get(cid["DW"]).(float64); ok {
		out.missing = w
	}
	w := f.array(cid["W"])
	for i := 0; i+1 < len(w) && len(out.widths) < maxMapped; {
		first := int(f.number(w[i]))
		if list := f.array(w[i+1]); list != nil {
			for k, o := range list {
				out.widths[first+k] = f.number(o)
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		last, width := int(f.number(w[i+1])), f.number(w[i+2])
		for c := first; c <= last && c-first < 1<<16 && len(out.widths) < maxMapped; c++ {
			out.widths[c] = width
		}
		i += 3
	}
}

// chars calls visit for each character of a shown string.
func (f *font) chars(s string, visit func(char)) {
	for i := 0; i < len(s); {
		n := f.codeLength(len(s) - i)
		code := codeOf(s[i : i+n])
		c := char{width: f.width(int(code)), blank: n == 1 && code == ' '}
		c.text, c.known = f.textOf(code)
		visit(c)
		i += n
	}
}

func (f *font) codeLength(left int) int {
	switch {
	case !f.composite, left == 1:
		return 1
	case f.toUnicode != nil && f.toUnicode.lengths == 1<<1:
		return 1
	}
	return 2
}

func (f *font) width(code int) float64 {
	w, ok := f.widths[code]
	switch {
	case ok:
	case f.missing >= 0:
		w = f.missing
	default:
		w = usualWidth(code)
	}
	return w * f.scale
}

func (f *font) textOf(code uint32) (string, bool) {
	if f.toUnicode != nil {
		if s, ok := f.toUnicode.lookup(code); ok {
			return s, true
		}
	}
	if f.composite || code > 255 {
		return "", false
	}
	s := f.table[code]
	return s, s != ""
}

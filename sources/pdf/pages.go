package pdf

import (
	"bytes"
	"context"
)

// page is one page as it is painted.
type page struct {
	number   int // counts from 1
	glyphs   []glyph
	pictures int
	unknown  int
}

// root finds the catalog: what the last trailer that names one says.
func (f *file) root() dict {
	return f.dict(f.trailing("/Root", func(o any) bool { return f.dict(o)["Pages"] != nil }))
}

// info is the dictionary with title, author and dates.
func (f *file) info() dict {
	if i := bytes.LastIndex(f.data, []byte("/Info")); i >= 0 {
		l := lexer{data: f.data, pos: i + len("/Info")}
		return f.dict(l.indirect())
	}
	return nil
}

// pageTree walks over the pages in order, with what they inherit.
func (f *file) pageTree(ctx context.Context, most int) []dict {
	var out []dict
	seen := map[ref]bool{}
	var walk func(o any, inherited any, depth int)
	walk = func(o any, inherited any, depth int) {
		if r, ok := o.(ref); ok {
			if seen[r] {
				return
			}
			seen[r] = true
		}
		d := f.dict(o)
		if d == nil || depth > maxDepth || len(out) >= most || ctx.Err() != nil {
			return
		}
		if d["Resources"] != nil {
			inherited = d["Resources"]
		}
		kids := f.array(d["Kids"])
		if kids == nil {
			out = append(out, dict{"Contents": d["Contents"], "Resources": inherited})
			return
		}
		for _, k := range kids {
			walk(k, inherited, depth+1)
		}
	}
	walk(f.root()["Pages"], nil, 0)
	return out
}

// paintPage runs the content of a page: one stream or several, read as one.
func (f *file) paintPage(d dict, number int) page {
	var data []byte
	switch c := f.get(d["Contents"]).(type) {
	case stream:
		data = f.decode(c)
	case array:
		for _, o := range c {
			if s, ok := f.get(o).(stream); ok && int64(len(data)) < f.left {
				data = append(append(data, f.decode(s)...), '\n')
			}
		}
	}
	p := painter{f: f, forms: map[ref]bool{}, g: graphics{ctm: identity, scale: 1}}
	p.paint(data, f.dict(d["Resources"]), 0)
	return page{number: number, glyphs: p.glyphs, pictures: p.pictures, unknown: p.unknown}
}

// fontCached reads each font once.
func (f *file) fontCached(o any) *font {
	r, ok := o.(ref)
	if !ok {
		return f.font(o)
	}
	if f.fonts == nil {
		f.fonts = map[ref]*font{}
	}
	if f.fonts[r] == nil {
		f.fonts[r] = f.font(o)
	}
	return f.fonts[r]
}

package report

import (
	"fmt"
	"io"
	"iter"

	"factdiff/compare"
	"factdiff/sources"
)

// FactsFormat is one way to write what was read out of each source.
type FactsFormat struct {
	Name  string
	Doc   string
	Write func(io.Writer, *Facts, Options) error
}

// Facts is what was read out of articles. Read yields it article by article,
// in their order, so that no more readings need be kept than are being made.
type Facts struct {
	Articles []*sources.Article
	Read     iter.Seq[*compare.Facts]
}

// each yields what was read with the source as reports name it.
func (f *Facts) each() iter.Seq2[Source, *compare.Facts] {
	in := make([]compare.Source, len(f.Articles))
	for i, a := range f.Articles {
		in[i].Article = a
	}
	named := viewSources(in)
	return func(yield func(Source, *compare.Facts) bool) {
		i := 0
		for read := range f.Read {
			s := named[i]
			s.ID, s.Words = read.Source.ID, read.Source.Words
			if !yield(s, read) {
				return
			}
			i++
		}
	}
}

// FactsFormats lists the formats of the facts command; the first is the
// default.
var FactsFormats = []FactsFormat{
	{"table", "for a person at a terminal", writeFactsTable},
	{"json", "everything, for scripts (schema factdiff/facts/1)", writeFactsJSON},
}

// WriteFacts writes what was read in the named format.
func WriteFacts(w io.Writer, format string, facts *Facts, o Options) error {
	known := ""
	for i, f := range FactsFormats {
		if f.Name == format {
			return f.Write(w, facts, o)
		}
		if known += f.Name; i+1 < len(FactsFormats) {
			known += ", "
		}
	}
	return fmt.Errorf("no format %q for facts; there are %s", format, known)
}

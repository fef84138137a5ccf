package report

import (
	"fmt"
	"io"

	"factdiff/compare"
)

// FactsFormat is one way to write what was read out of each source.
type FactsFormat struct {
	Name  string
	Doc   string
	Write func(io.Writer, []*compare.Facts, Options) error
}

// FactsFormats lists the formats of the facts command; the first is the
// default.
var FactsFormats = []FactsFormat{
	{"table", "for a person at a terminal", writeFactsTable},
	{"json", "everything, for scripts (schema factdiff/facts/1)", writeFactsJSON},
}

// WriteFacts writes what was read in the named format.
func WriteFacts(w io.Writer, format string, list []*compare.Facts, o Options) error {
	known := ""
	for i, f := range FactsFormats {
		if f.Name == format {
			return f.Write(w, list, o)
		}
		if known += f.Name; i+1 < len(FactsFormats) {
			known += ", "
		}
	}
	return fmt.Errorf("no format %q for facts; there are %s", format, known)
}

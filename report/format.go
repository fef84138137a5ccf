// Package report turns the outcome of a comparison into bytes: one View
// holds the order and the wording, one file each writes a format of it.
//
// A *compare.Result (or, for the facts command, []*compare.Facts) enters,
// bytes leave. Everything an article says is hostile until a format has
// escaped it: each writer escapes for its own reader and none trusts another.
package report

import (
	"fmt"
	"io"
	"strings"
)

// Format is one way to write a report.
type Format struct {
	Name string
	// Doc says in a few words what the format is for.
	Doc string
	// Write writes the whole report; it is called once a report.
	Write func(io.Writer, *View) error
}

// Formats lists every format in the order of the help text; the first is the
// default. Adding a format is one file and one line here.
var Formats = []Format{
	{"table", "for a person at a terminal", writeTable},
	{"json", "everything, for scripts (schema factdiff/report/1)", writeJSON},
	{"csv", "a line for every place a source says a value, for spreadsheets", writeCSV},
	{"markdown", "for a comment on a pull request", writeMarkdown},
	{"html", "the page of an editor: one file, no network", writeHTML},
	{"sarif", "SARIF 2.1.0, for code scanning", writeSARIF},
	{"junit", "JUnit XML: a test case for every fact two sources tell", writeJUnit},
	{"github", "workflow commands of GitHub Actions", writeGitHub},
	{"gitlab", "GitLab code quality", writeGitLab},
}

// Find returns the format of a name.
func Find(name string) (Format, bool) {
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Names lists the names of the formats for messages: "table, json, csv".
func Names() string {
	names := make([]string, len(Formats))
	for i, f := range Formats {
		names[i] = f.Name
	}
	return strings.Join(names, ", ")
}

// Write writes the view in the named format; an unknown name is an error
// that lists the known ones.
func Write(w io.Writer, format string, v *View) error {
	f, ok := Find(format)
	if !ok {
		return fmt.Errorf("no report format %q; there are %s", format, Names())
	}
	if err := f.Write(w, v); err != nil {
		return fmt.Errorf("writing the %s report: %w", format, err)
	}
	return nil
}

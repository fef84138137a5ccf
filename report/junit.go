package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"

	"factdiff/compare/fact"
)

// writeJUnit writes a test suite a kind and in it a test case for every fact
// that two sources tell: it fails where the run does, is skipped where a
// person accepted the conflict, and passes otherwise. Facts of one source
// test nothing and are left out.
func writeJUnit(w io.Writer, v *View) error {
	all := junit.Testsuites{Name: "factdiff"}
	for _, k := range fact.Kinds {
		suite := junit.Testsuite{Name: "factdiff." + string(k), ID: len(all.Suites), Time: "0"}
		for _, r := range v.Rows {
			if r.Kind == k && r.Verdict != fact.Single {
				suite.AddTestcase(v.testcase(r))
			}
		}
		if suite.Tests > 0 {
			all.AddSuite(suite)
		}
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	return all.WriteXML(w)
}

func (v *View) testcase(r Row) junit.Testcase {
	out := junit.Testcase{Classname: "factdiff." + string(r.Kind), Name: titled(r.Finding) + " (" + r.ID + ")"}
	switch {
	case r.Verdict == fact.Conflict && r.passes():
		out.Skipped = &junit.Result{Message: "accepted"}
		if r.Accepted != nil {
			out.Skipped.Message = acceptance(*r.Accepted)
		}
	case v.fails(r):
		out.Failure = &junit.Result{Message: v.message(r), Type: string(r.Verdict), Data: v.passages(r)}
	case r.Verdict != fact.Agree:
		out.SystemOut = &junit.Output{Data: v.message(r)}
	}
	return out
}

// passages lists the evidence of a row, one place a line.
func (v *View) passages(r Row) string {
	var b strings.Builder
	for _, e := range places(r.Finding) {
		s := v.Source(e.Source)
		b.WriteString(Visible(s.Path))
		if s.inLines() {
			fmt.Fprintf(&b, ":%d:%d", e.Line, e.Column)
		}
		fmt.Fprintf(&b, ": %s\n", Visible(e.Sentence))
	}
	fmt.Fprintf(&b, "%s, %s sure\n", levelName(r.Level), percent(r.Confidence))
	return b.String()
}

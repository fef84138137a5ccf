package cli

import (
	"bytes"
	"fmt"
	"os"

	"factdiff/compare/fact"
	"factdiff/report"
)

// mostSummary is how many bytes GitHub takes for the summary of one step; it
// refuses a longer one as a whole.
const mostSummary = 1 << 20

// stepSummary adds the Markdown report to the page of a GitHub job, where
// the run is one and workflow commands were asked for.
func (p *program) stepSummary(v *report.View, pl *plan) error {
	path := p.Getenv("GITHUB_STEP_SUMMARY")
	if path == "" || pl.format != "github" {
		return nil
	}
	data, err := summaryOf(v)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("adding to the summary of the job: %w", err)
	}
	if _, err := f.Write(data); err != nil {
		_ = f.Close()
		return fmt.Errorf("adding to the summary of the job: %w", err)
	}
	return f.Close()
}

// summaryOf is the Markdown report; one that GitHub would refuse holds the
// conflicts alone and says so.
func summaryOf(v *report.View) ([]byte, error) {
	var b bytes.Buffer
	err := report.Write(&b, "markdown", v)
	if err != nil || b.Len() <= mostSummary {
		return b.Bytes(), err
	}
	o := v.Options
	o.Verdicts = []fact.Verdict{fact.Conflict}
	b.Reset()
	b.WriteString("The whole report is too long for this page; these are the conflicts.\n\n")
	err = report.Write(&b, "markdown", report.NewView(v.Result, o))
	return b.Bytes(), err
}

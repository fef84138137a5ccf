package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"factdiff/compare"
)

// csvColumns are the columns of the CSV report: one line for each place where
// a source says a value.
var csvColumns = []string{
	"id", "kind", "subject", "attribute", "verdict", "level", "confidence", "baseline",
	"value", "normalized", "source", "path", "publisher", "published", "line", "column", "start", "end",
	"sentence", "explanation", "reason", "by", "expires",
}

// writeCSV writes the report for spreadsheets by RFC 4180, with a header.
func writeCSV(w io.Writer, v *View) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(csvColumns); err != nil {
		return err
	}
	for _, r := range v.Rows {
		for _, value := range r.Values {
			for _, e := range value.Evidence {
				if err := out.Write(defused(v.csvLine(r, value, e))); err != nil {
					return err
				}
			}
		}
	}
	for _, a := range v.Absent {
		if err := out.Write(defused(csvAbsent(a))); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (v *View) csvLine(r Row, value compare.Value, e compare.Evidence) []string {
	var a Acceptance
	if r.Accepted != nil {
		a = *r.Accepted
	}
	s := v.Source(e.Source)
	return []string{
		r.ID, string(r.Kind), r.Subject, r.Attribute, string(r.Verdict), levelName(r.Level),
		strconv.FormatFloat(round(r.Confidence, 1000), 'f', -1, 64), string(r.Baseline),
		e.Text, value.Normalized, e.Source, s.Path, s.Publisher, s.Published,
		strconv.Itoa(e.Line), strconv.Itoa(e.Column), strconv.Itoa(e.Start), strconv.Itoa(e.End),
		e.Sentence, r.Explanation, a.Reason, a.By, a.Expires,
	}
}

func csvAbsent(a Absent) []string {
	out := make([]string, len(csvColumns))
	out[0], out[1], out[2], out[5], out[7], out[19] = a.ID, string(a.Kind), a.Subject, levelName(""), string(Gone), a.Summary
	out[20], out[21], out[22] = a.Accepted.Reason, a.Accepted.By, a.Accepted.Expires
	return out
}

// defused makes cells that a spreadsheet would take for a formula plain text:
// an apostrophe stands before those that begin with = + - @ (wide forms
// included), a tab or a line end.
func defused(cells []string) []string {
	for i, c := range cells {
		first := strings.TrimLeft(c, " ")
		if strings.HasPrefix(c, "\t") || strings.HasPrefix(c, "\r") || strings.HasPrefix(c, "\n") || first != "" && strings.ContainsAny(first[:runeLen(first)], "=+-@＝＋－＠") {
			cells[i] = "'" + Visible(c)
			continue
		}
		cells[i] = Visible(c)
	}
	return cells
}

package report

import (
	"encoding/json"
	"io"
	"math"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/report/internal/unseen"
	"factdiff/sources"
)

// The JSON report, schema factdiff/report/1: docs/report.schema.json says
// what each field means. Fields may be added; none is renamed or removed.
type jsonReport struct {
	Schema   string         `json:"schema"`
	Tool     jsonTool       `json:"tool"`
	Sources  []jsonSource   `json:"sources"`
	Groups   [][]string     `json:"groups"`
	Copies   []jsonCopy     `json:"copies,omitempty"`
	Findings []jsonFinding  `json:"findings"`
	Notes    []string       `json:"notes,omitempty"`
	Summary  map[string]int `json:"summary"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonSource struct {
	ID            string   `json:"id"`
	Path          string   `json:"path"`
	Title         string   `json:"title"`
	Publisher     string   `json:"publisher"`
	Published     string   `json:"published"`
	PublishedFrom string   `json:"publishedFrom,omitempty"`
	Author        string   `json:"author,omitempty"`
	URL           string   `json:"url,omitempty"`
	Language      string   `json:"language,omitempty"`
	Format        string   `json:"format,omitempty"`
	SHA256        string   `json:"sha256"`
	Words         int      `json:"words"`
	Warnings      []string `json:"warnings,omitempty"`
}

type jsonCopy struct {
	Sources []string `json:"sources"`
	Share   float64  `json:"share"`
}

type jsonFinding struct {
	ID          string       `json:"id"`
	Fingerprint string       `json:"fingerprint"`
	Kind        fact.Kind    `json:"kind"`
	Subject     string       `json:"subject"`
	Attribute   string       `json:"attribute"`
	Verdict     fact.Verdict `json:"verdict"`
	Level       string       `json:"level"`
	Confidence  float64      `json:"confidence"`
	Explanation string       `json:"explanation"`
	Rung        string       `json:"rung,omitempty"`
	Within      bool         `json:"within,omitempty"`
	Copied      bool         `json:"copied,omitempty"`
	Baseline    Baseline     `json:"baseline,omitempty"`
	Accepted    *Acceptance  `json:"accepted,omitempty"`
	Values      []jsonValue  `json:"values"`
	Scores      []jsonScore  `json:"scores,omitempty"`
}

type jsonValue struct {
	Value      string         `json:"value"`
	Normalized string         `json:"normalized"`
	Sources    []string       `json:"sources"`
	Evidence   []jsonEvidence `json:"evidence"`
}

type jsonEvidence struct {
	Source string `json:"source"`
	sources.Span
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	Page      int    `json:"page,omitempty"`
	Paragraph int    `json:"paragraph,omitempty"`
	Text      string `json:"text"`
	Sentence  string `json:"sentence"`
	// Link leads to the passage at its publisher.
	Link    string         `json:"link,omitempty"`
	Differs []sources.Span `json:"differs,omitempty"`
}

type jsonScore struct {
	Feature string  `json:"feature"`
	Level   string  `json:"level"`
	Weight  float64 `json:"weight"`
}

func writeJSON(w io.Writer, v *View) error {
	out := jsonReport{
		Schema: "factdiff/report/1", Tool: jsonTool{"factdiff", v.Version},
		Sources: make([]jsonSource, len(v.Sources)), Groups: v.Result.Groups,
		Findings: make([]jsonFinding, 0, len(v.Rows)+len(v.Absent)),
		Notes:    v.Result.Notes, Summary: map[string]int{},
	}
	if out.Groups == nil {
		out.Groups = [][]string{}
	}
	for i, s := range v.Sources {
		out.Sources[i] = jsonSourceOf(s)
	}
	for _, c := range v.Result.Copies {
		out.Copies = append(out.Copies, jsonCopy{c.Sources, round(c.Share, 1000)})
	}
	for _, r := range v.Rows {
		out.Findings = append(out.Findings, v.jsonFinding(r))
	}
	for _, a := range v.Absent {
		out.Findings = append(out.Findings, absentFinding(a))
	}
	for _, verdict := range fact.Verdicts {
		out.Summary[string(verdict)] = v.Result.Summary[verdict]
	}
	return encode(w, out)
}

// encode writes one JSON value, readable and without HTML escapes.
func encode(w io.Writer, value any) error {
	e := json.NewEncoder(unseen.Writer{Writer: w})
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(value)
}

func jsonSourceOf(s Source) jsonSource {
	a := s.Article
	return jsonSource{
		ID: s.ID, Path: s.Path, Title: a.Title, Publisher: a.Publisher, Published: a.Published,
		PublishedFrom: a.PublishedFrom, Author: a.Author, URL: a.URL, Language: a.Language,
		Format: a.Format, SHA256: a.SHA256, Words: s.Words, Warnings: a.Warnings,
	}
}

func (v *View) jsonFinding(r Row) jsonFinding {
	out := jsonFinding{
		ID: r.ID, Fingerprint: r.Fingerprint, Kind: r.Kind, Subject: r.Subject, Attribute: r.Attribute,
		Verdict: r.Verdict, Level: levelName(r.Level), Confidence: round(r.Confidence, 1000),
		Explanation: r.Explanation, Rung: r.Rung, Within: r.Within, Copied: r.Copied,
		Baseline: r.Baseline, Accepted: r.Accepted, Values: make([]jsonValue, len(r.Values)),
	}
	for i, value := range r.Values {
		out.Values[i] = v.jsonValue(value)
	}
	for _, s := range r.Scores {
		out.Scores = append(out.Scores, jsonScore{s.Feature, s.Level, round(s.Weight, 1000)})
	}
	return out
}

func (v *View) jsonValue(value compare.Value) jsonValue {
	out := jsonValue{
		Value: value.Value, Normalized: value.Normalized, Sources: value.Sources,
		Evidence: make([]jsonEvidence, len(value.Evidence)),
	}
	for i, e := range value.Evidence {
		j := jsonEvidence{
			Source: e.Source, Span: e.Span, Line: e.Line, Column: e.Column,
			Text: e.Text, Sentence: e.Sentence, Differs: e.Differs, Link: v.Source(e.Source).link(e),
		}
		switch unit, n := markAt(v.Source(e.Source).Marks, e.Start); unit {
		case "page":
			j.Page = n
		case "paragraph":
			j.Paragraph = n
		}
		out.Evidence[i] = j
	}
	return out
}

// absentFinding is an accepted conflict that the sources no longer show: a
// finding without level, values or evidence.
func absentFinding(a Absent) jsonFinding {
	return jsonFinding{
		ID: a.ID, Fingerprint: a.Fingerprint, Kind: a.Kind, Subject: a.Subject, Verdict: fact.Conflict,
		Level: levelName(""), Explanation: a.Summary, Baseline: Gone, Accepted: &a.Accepted, Values: []jsonValue{},
	}
}

// levelName is the level as scripts read it; no level is "none".
func levelName(l fact.Level) string {
	if l == "" {
		return "none"
	}
	return string(l)
}

// markAt returns the page or paragraph of the original that holds an offset.
func markAt(marks []sources.Mark, offset int) (unit string, number int) {
	for _, m := range marks {
		if m.Start > offset {
			break
		}
		unit, number = m.Unit, m.Number
	}
	return unit, number
}

// round keeps figures short and free of what JSON cannot hold.
func round(x, steps float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return 0
	}
	return math.Round(x*steps) / steps
}

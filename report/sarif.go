package report

import (
	"io"
	"net/url"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// SARIF 2.1.0, the part of it that is used here:
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool       `json:"tool"`
	ColumnKind string          `json:"columnKind"`
	Artifacts  []sarifArtifact `json:"artifacts"`
	Results    []sarifResult   `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID               string       `json:"id"`
	Name             string       `json:"name"`
	ShortDescription sarifMessage `json:"shortDescription"`
	FullDescription  sarifMessage `json:"fullDescription"`
	Help             sarifMessage `json:"help"`
}

type sarifMessage struct {
	Text string `json:"text"`
}

type sarifArtifact struct {
	Location    sarifURI          `json:"location"`
	Description *sarifMessage     `json:"description,omitempty"`
	Hashes      map[string]string `json:"hashes,omitempty"`
}

type sarifURI struct {
	URI   string `json:"uri"`
	Index *int   `json:"index,omitempty"`
}

type sarifResult struct {
	RuleID              string             `json:"ruleId"`
	RuleIndex           int                `json:"ruleIndex"`
	Level               string             `json:"level"`
	Message             sarifMessage       `json:"message"`
	Locations           []sarifLocation    `json:"locations"`
	RelatedLocations    []sarifLocation    `json:"relatedLocations,omitempty"`
	PartialFingerprints map[string]string  `json:"partialFingerprints"`
	BaselineState       string             `json:"baselineState,omitempty"`
	Suppressions        []sarifSuppression `json:"suppressions,omitempty"`
	// Rank is the confidence, 0 to 100.
	Rank *float64 `json:"rank,omitempty"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Status        string `json:"status"`
	Justification string `json:"justification,omitempty"`
}

type sarifLocation struct {
	ID       *int          `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifMessage `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifURI     `json:"artifactLocation"`
	Region   *sarifRegion `json:"region,omitempty"`
}

type sarifRegion struct {
	StartLine   int          `json:"startLine"`
	StartColumn int          `json:"startColumn"`
	EndLine     int          `json:"endLine"`
	EndColumn   int          `json:"endColumn"`
	Snippet     sarifMessage `json:"snippet"`
}

// writeSARIF writes what has a level: conflicts, replaced and compatible
// values. The evidence of the other sources stands in relatedLocations.
func writeSARIF(w io.Writer, v *View) error {
	s := sarif{View: v}
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "factdiff", Version: v.Version, Rules: sarifRules()}},
		ColumnKind: "unicodeCodePoints", Artifacts: []sarifArtifact{}, Results: []sarifResult{},
	}
	for _, src := range v.Sources {
		run.Artifacts = append(run.Artifacts, sarifArtifactOf(src))
	}
	for _, r := range v.Rows {
		if r.Level != "" && len(places(r.Finding)) > 0 {
			run.Results = append(run.Results, s.result(r))
		}
	}
	for _, a := range v.Absent {
		run.Results = append(run.Results, s.absent(a))
	}
	return encode(w, sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{run},
	})
}

type sarif struct{ *View }

// sarifRules declares one rule a kind, in the order of fact.Kinds.
func sarifRules() []sarifRule {
	out := make([]sarifRule, len(fact.Kinds))
	for i, k := range fact.Kinds {
		name := strings.ToUpper(string(k[:1])) + string(k[1:])
		out[i] = sarifRule{
			ID: "factdiff/" + string(k), Name: name + "Differs",
			ShortDescription: sarifMessage{"Sources differ in a " + string(k) + "."},
			FullDescription:  sarifMessage{"Two or more articles about one story differ in " + kindDoc(k) + "."},
			Help:             sarifMessage{"Look at both passages and correct the one that is wrong, or accept the difference with 'factdiff baseline update --accept-new FILE SOURCE...'. 'factdiff explain ID SOURCE...' shows why the two were taken for one fact."},
		}
	}
	return out
}

// kindDoc says what a kind is about.
func kindDoc(k fact.Kind) string {
	switch k {
	case fact.Name:
		return "the spelling of a person's or organisation's name"
	case fact.Role:
		return "the office, title or relation of a person"
	case fact.Age:
		return "the age of a person"
	case fact.Date:
		return "when something happened"
	case fact.Place:
		return "where something happened"
	case fact.Number:
		return "a count, an amount or a measure"
	case fact.Quote:
		return "the wording or the speaker of a quotation"
	}
	return "what is asserted or denied"
}

func sarifArtifactOf(s Source) sarifArtifact {
	a := sarifArtifact{Location: sarifURI{URI: uri(s.inRepository())}, Description: &sarifMessage{s.ID + ": " + about(s)}}
	if s.SHA256 != "" {
		a.Hashes = map[string]string{"sha-256": s.SHA256}
	}
	return a
}

// uri writes a path as a relative reference; links stay as they are.
func uri(path string) string {
	if isLink(path) {
		if u, err := url.Parse(path); err == nil {
			return u.String()
		}
	}
	return (&url.URL{Path: path}).String()
}

func (s sarif) result(r Row) sarifResult {
	all := places(r.Finding)
	rank := round(r.Confidence*100, 10)
	out := sarifResult{
		RuleID: "factdiff/" + string(r.Kind), RuleIndex: ruleIndex(r.Kind), Level: string(r.Level),
		Message: sarifMessage{sarifText(s.message(r))}, Locations: []sarifLocation{s.location(all[0])},
		PartialFingerprints: map[string]string{"factdiffConflict/v1": r.Fingerprint, "factdiffSlot/v1": r.ID},
		BaselineState:       string(r.Baseline), Rank: &rank,
	}
	for i, e := range all[1:] {
		l, id := s.location(e), i+1
		l.ID, l.Message = &id, &sarifMessage{sarifText(s.called(e.Source) + ` says "` + Visible(e.Text) + `"`)}
		out.RelatedLocations = append(out.RelatedLocations, l)
	}
	if r.passes() {
		out.Suppressions = []sarifSuppression{suppression(r.Accepted)}
	}
	return out
}

func ruleIndex(k fact.Kind) int {
	for i, x := range fact.Kinds {
		if x == k {
			return i
		}
	}
	return -1
}

func suppression(a *Acceptance) sarifSuppression {
	out := sarifSuppression{Kind: "external", Status: "accepted"}
	if a != nil {
		out.Justification = acceptance(*a)
	}
	return out
}

func (s sarif) location(e compare.Evidence) sarifLocation {
	src := s.Source(e.Source)
	out := sarifLocation{Physical: sarifPhysical{Artifact: sarifURI{URI: uri(src.inRepository())}}}
	for i := range s.Sources {
		if s.Sources[i].ID == e.Source {
			out.Physical.Artifact.Index = &i
		}
	}
	if src.inLines() && e.Line > 0 {
		line, column := endOf(e)
		out.Physical.Region = &sarifRegion{e.Line, max(e.Column, 1), line, column, sarifMessage{Visible(e.Text)}}
	}
	return out
}

// absent is an accepted conflict that is no longer there. It has no place of
// its own; readers that insist on one get the first source.
func (s sarif) absent(a Absent) sarifResult {
	out := sarifResult{
		RuleID: "factdiff/" + string(a.Kind), RuleIndex: ruleIndex(a.Kind), Level: "none",
		Message:             sarifMessage{sarifText(Visible(a.Summary))},
		Locations:           []sarifLocation{},
		PartialFingerprints: map[string]string{"factdiffConflict/v1": a.Fingerprint, "factdiffSlot/v1": a.ID},
		BaselineState:       string(Gone), Suppressions: []sarifSuppression{suppression(&a.Accepted)},
	}
	if len(s.Sources) > 0 {
		out.Locations = append(out.Locations, sarifLocation{Physical: sarifPhysical{Artifact: sarifURI{URI: uri(s.Sources[0].inRepository())}}})
	}
	return out
}

// sarifText keeps brackets from being read as links and braces as
// placeholders (SARIF 3.11.5, 3.11.6).
func sarifText(s string) string {
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`, "{", "{{", "}", "}}").Replace(s)
}

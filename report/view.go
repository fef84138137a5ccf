package report

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// Options are the choices of the caller; the zero value is the default.
type Options struct {
	// Version of the program, as reports name it.
	Version string
	// Width of the table in columns; 0 means 80.
	Width int
	// Color allows terminal colours in the table.
	Color bool
	// Quiet leaves out what is not a finding: legend, counts, advice.
	Quiet bool
	// Kinds and Verdicts limit what is shown; empty means all. The summary
	// counts everything all the same.
	Kinds    []fact.Kind
	Verdicts []fact.Verdict
	// BySentence groups the facts table by sentence.
	BySentence bool
	// FailOn is the least level that fails a run; empty means warning.
	FailOn fact.Level
	// States says by fingerprint how a finding stands to the baseline; nil
	// where there is no baseline.
	States map[string]State
	// Absent lists accepted conflicts of the baseline that match nothing now.
	Absent []Absent
}

// Baseline says how a finding stands to the accepted ones.
type Baseline string

// The states of the contract; the empty state means there is no baseline.
const (
	New       Baseline = "new"
	Unchanged Baseline = "unchanged"
	Updated   Baseline = "updated"
	Gone      Baseline = "absent"
)

// State is a finding's standing and, where a person accepted it, why.
type State struct {
	Baseline Baseline
	// Accepted is nil where nobody has accepted the finding as it is now.
	Accepted *Acceptance
}

// passes reports whether the finding is accepted as it is.
func (s State) passes() bool { return s.Baseline == Unchanged }

// Acceptance is what a person wrote beside an accepted conflict.
type Acceptance struct {
	Reason string `json:"reason"`
	By     string `json:"by,omitempty"`
	// Expires is a date in ISO 8601, empty for never.
	Expires string `json:"expires,omitempty"`
}

// Absent is an entry of the baseline that matches no finding any more.
type Absent struct {
	ID, Fingerprint string
	Kind            fact.Kind
	Subject         string
	// Summary is the line the baseline keeps for readers.
	Summary  string
	Accepted Acceptance
}

// View is a Result in the order and wording that all formats share.
type View struct {
	Options
	Result  *compare.Result
	Sources []Source
	// Rows are the findings to show, in the order of the Result.
	Rows []Row
}

// Row is a finding with its standing.
type Row struct {
	*compare.Finding
	State
}

// Source is a source as reports name it.
type Source struct {
	ID    string
	Words int
	// Path is as the user gave it, without what is particular to this
	// machine: absolute paths lose the folder they have in common.
	Path string
	*sources.Article
}

// NewView makes the view of a result.
func NewView(r *compare.Result, o Options) *View {
	v := &View{Options: o, Result: r, Sources: viewSources(r.Sources)}
	for i := range r.Findings {
		f := &r.Findings[i]
		if shown(o.Kinds, f.Kind) && shown(o.Verdicts, f.Verdict) {
			v.Rows = append(v.Rows, Row{Finding: f, State: o.States[f.Fingerprint]})
		}
	}
	return v
}

// shown reports whether x is asked for; an empty list asks for everything.
func shown[T comparable](list []T, x T) bool { return len(list) == 0 || slices.Contains(list, x) }

// Find returns the row of an ID, or of the only ID that begins so.
func (v *View) Find(id string) (Row, bool) {
	var found []Row
	for _, r := range v.Rows {
		if r.ID == id {
			return r, true
		}
		if id != "" && strings.HasPrefix(r.ID, id) {
			found = append(found, r)
		}
	}
	if len(found) == 1 {
		return found[0], true
	}
	return Row{}, false
}

// Source returns the source of an ID; the zero Source where there is none.
func (v *View) Source(id string) Source {
	for _, s := range v.Sources {
		if s.ID == id {
			return s
		}
	}
	return Source{ID: id, Path: id, Article: &sources.Article{}}
}

func viewSources(in []compare.Source) []Source {
	paths := make([]string, len(in))
	for i, s := range in {
		if s.Article != nil {
			paths[i] = s.Article.Path
		}
	}
	paths = portable(paths)
	out := make([]Source, len(in))
	for i, s := range in {
		out[i] = Source{ID: s.ID, Words: s.Words, Path: paths[i], Article: s.Article}
		if s.Article == nil {
			out[i].Article = &sources.Article{}
		}
	}
	return out
}

// portable takes from absolute paths the folder they share, so that a report
// does not depend on where the files lie, and writes all with slashes.
func portable(paths []string) []string {
	out := make([]string, len(paths))
	common, first := "", true
	for i, p := range paths {
		out[i] = filepath.ToSlash(p)
		if !filepath.IsAbs(p) {
			continue
		}
		dir := path.Dir(out[i])
		for !first && dir != common && !strings.HasPrefix(common+"/", strings.TrimSuffix(dir, "/")+"/") {
			dir = path.Dir(dir)
		}
		common, first = dir, false
	}
	for i, p := range paths {
		if filepath.IsAbs(p) {
			out[i] = strings.TrimPrefix(strings.TrimPrefix(out[i], strings.TrimSuffix(common, "/")), "/")
		}
	}
	return out
}

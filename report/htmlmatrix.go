package report

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// htmlRow is one fact of the matrix, with a cell for every source.
type htmlRow struct {
	ID      string
	Kind    fact.Kind
	Verdict fact.Verdict
	Title   string
	Cells   []htmlCell
}

type htmlCell struct{ Text, Class string }

// matrix sets facts against sources where there are three or more; facts of
// one source are left out.
func (v *View) matrix() []htmlRow {
	if len(v.Sources) < 3 {
		return nil
	}
	var out []htmlRow
	for _, r := range v.Rows {
		if r.Verdict == fact.Single {
			continue
		}
		row := htmlRow{ID: r.ID, Kind: r.Kind, Verdict: r.Verdict, Title: titled(r.Finding)}
		for _, s := range v.Sources {
			row.Cells = append(row.Cells, cell(r.Finding, s.ID))
		}
		out = append(out, row)
	}
	return out
}

// cell is what a source says of a fact; values are told apart by colour where
// they differ, and by their words always.
func cell(f *compare.Finding, id string) htmlCell {
	var words []string
	class := ""
	for i, value := range f.Values {
		for _, e := range value.Evidence {
			if e.Source != id {
				continue
			}
			if text, _, _ := brief(Visible(e.Text), nil, 80); !contains(words, text) {
				words = append(words, text)
			}
			if class == "" && f.Verdict != fact.Agree {
				class = colourOf(f.Verdict, i)
			}
		}
	}
	return htmlCell{strings.Join(words, " / "), class}
}

// colourOf is the class of value i in the matrix; the second is red, which
// only conflicts may have.
func colourOf(v fact.Verdict, i int) string {
	if v == fact.Conflict {
		return fmt.Sprintf("v%d", min(i, 4))
	}
	return [...]string{"v0", "v3", "v2", "v4"}[min(i, 3)]
}

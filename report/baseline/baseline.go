// Package baseline keeps the accepted conflicts of a story: a file that a
// person reviews in a pull request, one conflict a line. Findings and a file
// enter, the standing of each finding and a new file leave.
package baseline

import (
	"cmp"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// Schema is the first line of every baseline that this program writes.
const Schema = "factdiff/baseline/1"

// Entry is one accepted conflict. ID names the slot, Fingerprint the slot
// with its values; neither holds a place in a text or the name of a file.
type Entry struct {
	Fingerprint string    `json:"fingerprint"`
	ID          string    `json:"id"`
	Kind        fact.Kind `json:"kind"`
	// Subject and Values are for the reader of the file.
	Subject string   `json:"subject"`
	Summary string   `json:"summary"`
	Values  []string `json:"values"`
	Remark
}

// Remark is what a person adds to an entry; no rewrite changes it.
type Remark struct {
	Reason string `json:"reason"`
	By     string `json:"by"`
	// Expires is the last day on which the entry counts, as 2025-12-31; empty
	// for ever.
	Expires string `json:"expires"`
}

// File is a baseline in memory.
type File struct{ Entries []Entry }

// entry makes the entry of a finding.
func entry(f *compare.Finding, r Remark) Entry {
	values := make([]string, len(f.Values))
	for i, v := range f.Values {
		values[i] = plain(v.Value)
	}
	slices.Sort(values)
	return Entry{
		Fingerprint: f.Fingerprint,
		ID:          f.ID,
		Kind:        f.Kind,
		Subject:     plain(f.Subject),
		Summary:     summary(f, values),
		Values:      values,
		Remark:      r,
	}
}

// summary is a finding in a line: "Marta Oravec, age: 41 or 43".
func summary(f *compare.Finding, values []string) string {
	about := plain(f.Subject)
	if f.Attribute != "" && f.Attribute != f.Subject {
		about = strings.TrimPrefix(about+", "+plain(f.Attribute), ", ")
	}
	return about + ": " + strings.Join(values, " or ")
}

// plain is words without the line breaks of the text they come from: a
// reflowed article does not change the file.
func plain(s string) string { return strings.Join(strings.Fields(s), " ") }

// sort puts entries in the order of the file, which no rewrite disturbs: a
// changed value changes a line in its place.
func (f *File) sort() {
	slices.SortFunc(f.Entries, func(a, b Entry) int {
		return cmp.Or(
			cmp.Compare(slices.Index(fact.Kinds, a.Kind), slices.Index(fact.Kinds, b.Kind)),
			cmp.Compare(a.ID, b.ID),
			cmp.Compare(a.Fingerprint, b.Fingerprint))
	})
}

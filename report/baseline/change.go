package baseline

import (
	"slices"

	"factdiff/compare"
	"factdiff/report"
)

// New is a baseline that accepts the findings.
func New(findings []compare.Finding, r Remark) *File {
	f := &File{}
	for i := range findings {
		f.add(&findings[i], r)
	}
	f.sort()
	return f
}

// Update returns a baseline with the values that known slots have now and,
// where acceptNew says so, with the conflicts it did not hold yet. What a
// person wrote is kept; r goes to what is new.
func (f *File) Update(findings []compare.Finding, m *Match, acceptNew bool, r Remark) *File {
	out := &File{Entries: slices.Clone(f.Entries)}
	for i := range findings {
		finding := &findings[i]
		_, known := m.known[finding.Fingerprint]
		switch slot, moved := m.slots[finding.ID]; {
		case known:
		case m.States[finding.Fingerprint].Baseline == report.Updated && moved:
			out.Entries[slot] = entry(finding, f.Entries[slot].Remark)
			delete(m.slots, finding.ID)
		case acceptNew:
			out.add(finding, r)
		}
	}
	out.sort()
	return out
}

// Prune returns the baseline without its stale entries.
func (f *File) Prune(m *Match) *File {
	out := &File{}
	for _, e := range f.Entries {
		if !slices.ContainsFunc(m.Stale, func(s Entry) bool { return s.Fingerprint == e.Fingerprint }) {
			out.Entries = append(out.Entries, e)
		}
	}
	return out
}

// add appends the entry of a finding, once.
func (f *File) add(finding *compare.Finding, r Remark) {
	if !slices.ContainsFunc(f.Entries, func(e Entry) bool { return e.Fingerprint == finding.Fingerprint }) {
		f.Entries = append(f.Entries, entry(finding, r))
	}
}

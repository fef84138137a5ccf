package baseline

import (
	"slices"
	"time"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/report"
)

// Match is how the findings of a comparison stand to a baseline.
type Match struct {
	// States holds a state for every finding that has a level.
	States map[string]report.State
	// Stale are entries that match no finding any more.
	Stale []Entry
	// Expired are entries whose day is over; their findings are new again.
	Expired []Entry

	known map[string]int // index of the entry of a fingerprint
	slots map[string]int // index of an entry of a slot whose values changed
}

// Match compares findings with the accepted ones. Only the kinds that were
// compared can be stale; none means all. Entries expire against today.
func (f *File) Match(findings []compare.Finding, kinds []fact.Kind, today time.Time) *Match {
	m := &Match{States: map[string]report.State{}, known: map[string]int{}, slots: map[string]int{}}
	for i, e := range f.Entries {
		m.known[e.Fingerprint] = i
	}
	present := map[int]bool{}
	for i := range findings {
		if e, ok := m.known[findings[i].Fingerprint]; ok && counts(&findings[i]) {
			present[e] = true
		}
	}
	for i, e := range f.Entries {
		if !present[i] {
			m.slots[e.ID] = i
		}
	}
	for i := range findings {
		if counts(&findings[i]) {
			m.place(f, &findings[i], present, today)
		}
	}
	for i, e := range f.Entries {
		if !present[i] && (len(kinds) == 0 || slices.Contains(kinds, e.Kind)) {
			m.Stale = append(m.Stale, e)
		}
	}
	return m
}

// counts reports whether a finding is of a kind that can be accepted.
func counts(f *compare.Finding) bool { return f.Level != "" }

// place decides the state of one finding and marks its entry as present.
func (m *Match) place(f *File, finding *compare.Finding, present map[int]bool, today time.Time) {
	state := report.State{Baseline: report.New}
	if i, ok := m.known[finding.Fingerprint]; ok {
		if e := f.Entries[i]; e.expired(today) {
			m.Expired = append(m.Expired, e)
		} else {
			state = report.State{Baseline: report.Unchanged, Accepted: e.acceptance()}
		}
	} else if i, ok := m.slots[finding.ID]; ok {
		state.Baseline = report.Updated
		present[i] = true
	}
	m.States[finding.Fingerprint] = state
}

// expired reports whether the last day of the entry lies before today.
func (e *Entry) expired(today time.Time) bool {
	return e.Expires != "" && e.Expires < today.Format(time.DateOnly)
}

func (e *Entry) acceptance() *report.Acceptance {
	return &report.Acceptance{Reason: e.Reason, By: e.By, Expires: e.Expires}
}

// Absent lists the stale entries as reports show them.
func (m *Match) Absent() []report.Absent {
	var out []report.Absent
	for _, e := range m.Stale {
		out = append(out, report.Absent{
			ID: e.ID, Fingerprint: e.Fingerprint, Kind: e.Kind,
			Subject: e.Subject, Summary: e.Summary, Accepted: *e.acceptance(),
		})
	}
	return out
}

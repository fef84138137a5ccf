package name

import (
	"strings"
	"testing"

	"factdiff/compare/fact"
)

func TestProperSlips(t *testing.T) {
	for _, c := range []struct {
		reason string
		texts  []string
		want   string // the two names of the conflict, "" for none
	}{
		{"an organisation", []string{"The Northern Geological Survey spoke.", "A man of the Geological Suvrey left."}, "geological survey, geological suvrey"},
		{"a place of two words", []string{"It burned in Cedar Meadow.", "It burned in Cedar Maedow."}, "cedar meadow, cedar maedow"},
		{"first letters in each other's place", []string{"It burned in Cedar Meadow.", "It burned in Medar Ceadow."}, "cedar meadow, medar ceadow"},
		{"a letter doubled", []string{"Judge Gilbert Pryce spoke.", "Judge Gillbert Pryce left."}, "gilbert pryce, gillbert pryce"},
		{"two names that only look so", []string{"Mary Bell won.", "Barry Mell left."}, ""},
		{"another word that exists", []string{"The Northern Council spoke.", "The Northern Counsel spoke."}, ""},
		{"a plural", []string{"The Northern Widgets won.", "A Northern Widget won."}, ""},
		{"an abbreviation and its plural", []string{"Reps. Stephen Hale and Ann Orr came.", "Rep. Stephen Hale came."}, ""},
		{"British spelling", []string{"The Northern Harbour opened.", "The Northern Harbor opened."}, ""},
		{"beside another name", []string{"The Geological Survey spoke.", "The Medical Suvrey spoke."}, ""},
		{"both articles write it so", []string{"The Geological Suvrey spoke. The Geological Survey left.", "The Geological Suvrey sang."}, ""},
	} {
		got := ""
		for _, s := range slotsOf(c.texts...) {
			if s.Verdict == fact.Conflict {
				var names []string
				for _, f := range s.Facts {
					names = append(names, f.Value.Normalized())
				}
				got = strings.Join(names, ", ")
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.reason, got, c.want)
		}
	}
}

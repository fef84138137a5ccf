package pair

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/role"
	"factdiff/compare/reading"
	"factdiff/sources"
)

func TestOfficesHeldAtOnce(t *testing.T) {
	for _, c := range []struct {
		reason string
		texts  []string
		differ bool
	}{
		{"two titles that nobody joins", []string{"Team president Ann Lowe left.", "General manager Ann Lowe left."}, true},
		{"a third article joins them", []string{"Team president Ann Lowe left.", "General manager Ann Lowe left.", "President and general manager Ann Lowe left."}, false},
		{"one of the two joins them in other words", []string{"Lawyer Ann Lowe, the owner of the barn, left.", "Attorney Ann Lowe left.", "The owner, Ann Lowe, left."}, false},
		{"what joins them is a word for both", []string{"State Sen. Ann Lowe left.", "State Rep. Ann Lowe, a lawmaker, left."}, true},
		{"joined for somebody else", []string{"Team president Ann Lowe left.", "General manager Ann Lowe left.", "President and general manager Bo Reed left."}, true},
	} {
		var rs []*reading.Reading
		var facts []fact.Fact
		for i, s := range c.texts {
			rs = append(rs, reading.Read(&sources.Article{Text: s, Body: sources.Span{End: len(s)}}))
			facts = append(facts, role.Read(i, rs[i])...)
		}
		s := NewStory(rs)
		differ := false
		for _, x := range s.candidates(s.items(facts), role.Judge) {
			differ = differ || x.Verdict == fact.Conflict
		}
		if differ != c.differ {
			t.Errorf("%s: a conflict proposed is %v, want %v", c.reason, differ, c.differ)
		}
	}
}

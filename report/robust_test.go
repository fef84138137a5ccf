package report

import (
	"bytes"
	"fmt"
	"testing"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// TestOddResultsAreWritten sends results that no comparison should make
// through every format: a report must come out, and no panic.
func TestOddResultsAreWritten(t *testing.T) {
	a := article("a.txt", "", "", "", "short")
	far := compare.Evidence{Source: "A", Span: sources.Span{Start: 900, End: 950}, SentenceSpan: sources.Span{Start: -4, End: 4000}}
	odd := []compare.Finding{
		{},
		{Verdict: fact.Single, ID: "no values"},
		{Verdict: fact.Conflict, Level: fact.Error, Values: []compare.Value{{}}},
		{Verdict: fact.Conflict, Level: fact.Error, Values: []compare.Value{{Sources: []string{"A"}}, {Sources: []string{"Z"}}}},
		{Verdict: fact.Conflict, Level: fact.Error, Kind: fact.Name, Values: []compare.Value{{}, {Evidence: []compare.Evidence{far}}}},
		{Verdict: fact.Agree, Kind: "unheard-of", Values: []compare.Value{{Evidence: []compare.Evidence{far, far, {Source: "nobody"}}}}},
		{Verdict: fact.Conflict, Level: "unheard-of", Kind: fact.Quote, Values: []compare.Value{
			{Evidence: []compare.Evidence{{Source: "A", Text: "x", Differs: []sources.Span{{Start: -5, End: 99}, {Start: 7, End: 3}}}}}, {Evidence: []compare.Evidence{far}}}},
	}
	for i, f := range odd {
		r := &compare.Result{
			Sources:  []compare.Source{{ID: "A", Article: a}, {ID: "B"}},
			Findings: []compare.Finding{f}, Copies: []compare.Copy{{}},
		}
		for _, format := range Formats {
			t.Run(fmt.Sprintf("%d as %s", i, format.Name), func(t *testing.T) {
				if len(written(t, format.Name, NewView(r, Options{Verdicts: []fact.Verdict{f.Verdict}}))) == 0 {
					t.Error("nothing is written")
				}
				written(t, format.Name, NewView(r, Options{Width: 1, Color: true}))
			})
		}
		var b bytes.Buffer
		if err := Explain(&b, NewView(r, Options{}), f.ID); err != nil {
			t.Error(err)
		}
	}
}

// TestManySourcesAreCounted holds the report of a large story to a size and
// to its promise to say what it leaves out.
func TestManySourcesAreCounted(t *testing.T) {
	r := rowOf("the same words")
	v := &r.Findings[0].Values[0]
	for i := range 200 {
		id := fmt.Sprintf("%c%c", 'A'+i/26, 'A'+i%26)
		e := v.Evidence[0]
		e.Source = id
		v.Sources, v.Evidence = append(v.Sources, id), append(v.Evidence, e)
		r.Sources = append(r.Sources, compare.Source{ID: id, Article: r.Sources[0].Article})
	}
	out := render(t, "table", NewView(r, Options{Quiet: true}))
	if !bytes.Contains(out, []byte("+193")) || len(out) > 3000 {
		t.Errorf("%d bytes:\n%s", len(out), out)
	}
}

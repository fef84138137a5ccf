package compare

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/sources"
)

func story2(texts ...string) (out []*sources.Article) {
	for _, t := range texts {
		out = append(out, &sources.Article{Text: t, Body: sources.Span{Start: 0, End: len(t)}, Language: "en"})
	}
	return out
}

func TestAliasesAgree(t *testing.T) {
	articles := story2(
		"The delegation was led by security adviser Anselm Durovic. Mr. Durovic said the talks were useful.",
		"The delegation was led by security adviser Anselm Durovich. Mr. Durovich said the talks were useful.")
	verdict := func(aliases ...[2]string) fact.Verdict {
		for _, f := range Compare(articles, Options{Aliases: aliases}).Findings {
			if f.Kind == fact.Name {
				return f.Verdict
			}
		}
		return ""
	}
	if v := verdict(); v != fact.Conflict {
		t.Fatalf("without aliases the spellings are %q", v)
	}
	for _, alias := range [][2]string{{"Durovic", "Durovich"}, {"Durovich", "Durovic"}, {"Anselm Durovic", "Anselm Durovich"}} {
		if v := verdict(alias); v != fact.Agree {
			t.Errorf("with the alias %q they are %q", alias, v)
		}
	}
	if v := verdict([2]string{"Duro", "Durovich"}); v != fact.Conflict {
		t.Errorf("with an alias of another name they are %q", v)
	}
}

package place_test

import (
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/place"
)

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		reason  string
		a, b    place.Value
		verdict fact.Verdict
	}{
		{"one key", place.Value{Name: "Hilo", Key: "US-HI-hilo"}, place.Value{Name: "Hilo", Key: "US-HI-hilo"}, fact.Agree},
		{"a name that two towns bear: which is meant was guessed", place.Value{Name: "Springfield", Key: "US-IL-springfield"}, place.Value{Name: "Springfield", Key: "US-MO-springfield"}, fact.Compatible},
		{"two towns", place.Value{Name: "Hilo", Key: "US-HI-hilo"}, place.Value{Name: "Kona", Key: "US-HI-kona"}, fact.Conflict},
		{"a town, and a name of a town and of the state it lies in", place.Value{Name: "Albany", Key: "US-NY-albany"}, place.Value{Name: "New York", Key: "US-NY-new york"}, fact.Compatible},
		{"a town and a country it does not lie in", place.Value{Name: "Hilo", Key: "US-HI-hilo"}, place.Value{Name: "Peru", Key: "PE"}, ""},
		{"a capital that is a province too", place.Value{Name: "Jakarta", Key: "ID-04"}, place.Value{Name: "Hilo", Key: "US-HI-hilo"}, fact.Conflict},
		{"a state is no town", place.Value{Name: "Ohio", Key: "US-OH"}, place.Value{Name: "Hilo", Key: "US-HI-hilo"}, ""},
		{"a county may hold the town", place.Value{Name: "Kauai County", Key: "US-HI-kauai-county"}, place.Value{Name: "Hilo", Key: "US-HI-hilo"}, ""},
		{"a county of another state does not", place.Value{Name: "Kauai County", Key: "US-HI-kauai-county"}, place.Value{Name: "Boise", Key: "US-ID-boise"}, fact.Conflict},
		{"an island may hold the province", place.Value{Name: "Java", Key: "ID-java"}, place.Value{Name: "Jakarta", Key: "ID-04"}, ""},
		{"two cities entered by hand", place.Value{Name: "Aleppo", Key: "SY-aleppo"}, place.Value{Name: "Homs", Key: "SY-homs"}, fact.Conflict},
		{"a name the gazetteer does not know", place.Value{Name: "Marnfold"}, place.Value{Name: "Hilo", Key: "US-HI-hilo"}, ""},
	} {
		a, b := &fact.Fact{Kind: fact.Place, Value: c.a}, &fact.Fact{Kind: fact.Place, Article: 1, Value: c.b}
		for _, got := range []fact.Judgement{place.Judge(a, b), place.Judge(b, a)} {
			if got.Verdict != c.verdict {
				t.Errorf("%s: %q by rung %q, want %q", c.reason, got.Verdict, got.Rung, c.verdict)
			}
		}
	}
}

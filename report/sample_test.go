package report

import (
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// Two articles of our own about one meeting, and a third that copies the
// second. Values are marked in tests by their words.
const (
	courier = `The harbour talks took place on Tuesday in Lindholm.
Foreign minister Ilmar Koste, 53, led the five-member delegation.
"We will not sell the port," Mr. Koste told reporters after the talks.
The plan has 19 points. Divers found 32 crates.
`
	herald = `Delegates met on December 2 in Lindholm, a suburb of Vestby.
Imlar Koste, the foreign minister, headed a delegation of five.
"We will never sell the port," he said.
The plan has 18 points, down from 28. At least 30 crates were found.
`
)

// sample is a result made by hand, with every verdict in it.
func sample(t testing.TB) *compare.Result {
	t.Helper()
	a := article("courier.md", "Harbour talks open in Lindholm", "Courier", "2025-12-03", courier)
	b := article("herald.md", "Lindholm: no sale of the port", "Herald", "", herald)
	c := article("wire/echo.txt", "", "", "2025-12-03", herald)
	m := maker{t, []*sources.Article{a, b, c}}
	r := &compare.Result{
		Sources: []compare.Source{{ID: "A", Words: 41, Article: a}, {ID: "B", Words: 43, Article: b}, {ID: "C", Words: 43, Article: c}},
		Groups:  [][]string{{"A"}, {"B", "C"}},
		Copies:  []compare.Copy{{Sources: []string{"B", "C"}, Share: 1}},
		Summary: map[fact.Verdict]int{},
		Findings: []compare.Finding{
			{ID: "n1koste", Fingerprint: "n1koste-aa01", Kind: fact.Name, Subject: "Ilmar Koste", Attribute: "name", Verdict: fact.Conflict,
				Level: fact.Error, Confidence: 0.97, Rung: "letters-moved", Explanation: "two letters of the given name change places",
				Values: []compare.Value{m.value("ilmar koste", "A:Ilmar Koste"), m.value("imlar koste", "B:Imlar Koste", "C:Imlar Koste")},
				Scores: []fact.Score{score("role beside the name", "same office", 2.5), score("surname", "same", 1.75), score("given name", "one move apart", -0.5)}},
			{ID: "u1points", Fingerprint: "u1points-bb02", Kind: fact.Number, Subject: "points", Attribute: "count", Verdict: fact.Conflict,
				Level: fact.Warning, Confidence: 0.71, Rung: "different-counts", Explanation: "19 is not 18", Copied: true,
				Values: []compare.Value{m.value("19", "A:19"), m.value("18", "B:18", "C:18")},
				Scores: []fact.Score{score("counted noun", "same head", 3.1), score("words shared", "few", 0.25)}},
			{ID: "q1port", Fingerprint: "q1port-cc03", Kind: fact.Quote, Subject: "Ilmar Koste", Attribute: "wording", Verdict: fact.Conflict,
				Level: fact.Error, Confidence: 0.95, Rung: "word-changed", Explanation: "one word of the quotation differs: not, never",
				Values: []compare.Value{m.value("we will not sell the port", "A:We will not sell the port"), m.value("we will never sell the port", "B:We will never sell the port", "C:We will never sell the port")}},
			{ID: "u2crates", Fingerprint: "u2crates-dd04", Kind: fact.Number, Subject: "crates", Attribute: "count", Verdict: fact.Superseded,
				Level: fact.Note, Confidence: 0.8, Rung: "grew", Explanation: "the count rose from 30 to 32",
				Values: []compare.Value{m.value("32", "A:32"), m.value(">=30", "B:At least 30", "C:At least 30")}},
			{ID: "p1lind", Fingerprint: "p1lind-ee05", Kind: fact.Place, Subject: "talks", Attribute: "place", Verdict: fact.Compatible,
				Level: fact.Note, Confidence: 0.9, Rung: "lies-in", Explanation: "Lindholm lies in Vestby",
				Values: []compare.Value{m.value("lindholm", "A:Lindholm"), m.value("vestby", "B:Vestby", "C:Vestby")}},
			{ID: "d1talks", Fingerprint: "d1talks-ff06", Kind: fact.Date, Subject: "talks", Attribute: "date", Verdict: fact.Agree,
				Confidence: 0.9, Rung: "same-day", Explanation: "December 2 is a Tuesday in 2025",
				Values: []compare.Value{m.value("2025-12-02", "A:Tuesday", "B:December 2", "C:December 2")}},
			{ID: "u3five", Fingerprint: "u3five-gg07", Kind: fact.Number, Subject: "delegation", Attribute: "count", Verdict: fact.Agree,
				Confidence: 0.9, Rung: "same-number", Explanation: "the same number",
				Values: []compare.Value{m.value("5", "A:five", "B:five", "C:five")}},
			{ID: "a1koste", Fingerprint: "a1koste-hh08", Kind: fact.Age, Subject: "Ilmar Koste", Attribute: "age", Verdict: fact.Single,
				Values: []compare.Value{m.value("53", "A:53")}},
			{ID: "u4down", Fingerprint: "u4down-ii09", Kind: fact.Number, Subject: "points", Attribute: "count before", Verdict: fact.Single,
				Values: []compare.Value{m.value("28", "B:28", "C:28")}},
		},
	}
	for _, f := range r.Findings {
		r.Summary[f.Verdict]++
	}
	return r
}

// maker makes evidence by looking for words in the articles.
type maker struct {
	t        testing.TB
	articles []*sources.Article
}

// value makes a value from places written "A:words".
func (m maker) value(normalized string, places ...string) compare.Value {
	m.t.Helper()
	v := compare.Value{Normalized: normalized}
	for _, p := range places {
		id, words, _ := strings.Cut(p, ":")
		text := m.articles[id[0]-'A'].Text
		start := strings.Index(text, words)
		if start < 0 {
			m.t.Fatalf("%q is not in article %s", words, id)
		}
		v.Sources = append(v.Sources, id)
		v.Evidence = append(v.Evidence, evidence(id, text, start, start+len(words)))
	}
	v.Value = v.Evidence[0].Text
	return v
}

func evidence(id, text string, start, end int) compare.Evidence {
	from := strings.LastIndex(text[:start], "\n") + 1
	to := len(text)
	if i := strings.Index(text[end:], "\n"); i >= 0 {
		to = end + i
	}
	return compare.Evidence{
		Source: id, Span: sources.Span{Start: start, End: end}, Text: text[start:end],
		Sentence: text[from:to], SentenceSpan: sources.Span{Start: from, End: to},
		Line: 1 + strings.Count(text[:start], "\n"), Column: 1 + len([]rune(text[from:start])),
	}
}

func article(path, title, publisher, date, text string) *sources.Article {
	return &sources.Article{
		Path: path, Title: title, Publisher: publisher, Published: date, Text: text, Language: "en", Format: "text",
		Body: sources.Span{End: len(text)}, SHA256: "00" + path,
	}
}

func score(feature, level string, weight float64) fact.Score {
	return fact.Score{Feature: feature, Level: level, Weight: weight}
}

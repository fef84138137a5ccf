package compare

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"

	"factdiff/compare/copies"
	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// errorConfidence is the probability from which a conflict is an error.
const errorConfidence = 0.75

// story is one comparison under way. Readings, facts and slots count articles
// in canonical order.
type story struct {
	articles []*sources.Article // as the caller gave them
	order    []int              // canonical order: indices into articles
	readings []*reading.Reading
	facts    []fact.Fact
	slots    []fact.Slot
	copies   *copies.Copies
}

// canonical orders articles by their text.
func canonical(articles []*sources.Article) []int {
	order := make([]int, len(articles))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := articles[order[i]], articles[order[j]]
		if a.Text != b.Text {
			return a.Text < b.Text
		}
		return a.Published < b.Published
	})
	return order
}

func (s *story) inOrder() []*sources.Article {
	out := make([]*sources.Article, len(s.order))
	for i, k := range s.order {
		out[i] = s.articles[k]
	}
	return out
}

// result turns slots into the findings of a result.
func (s *story) result(o Options) *Result {
	res := &Result{Summary: map[fact.Verdict]int{}, Sources: make([]Source, len(s.articles))}
	for i, k := range s.order {
		res.Sources[k] = source(k, s.articles[k], s.readings[i])
	}
	s.group(res)
	a := assembler{readings: s.readings, order: s.order, used: map[factKey]bool{}, ids: map[string]int{}}
	s.markCopied()
	for _, slot := range append(s.slots, a.singles(s.facts, s.slots)...) {
		if wanted(slot.Kind, o.Kinds) {
			res.Findings = append(res.Findings, a.finding(&slot))
		}
	}
	order(res.Findings)
	for i := range res.Findings {
		a.number(&res.Findings[i])
		res.Findings[i].byLetter()
		res.Summary[res.Findings[i].Verdict]++
	}
	res.countOnce()
	return res
}

// byLetter orders values and evidence by source for reading.
func (f *Finding) byLetter() {
	for i := range f.Values {
		v := &f.Values[i]
		sortLetters(v.Sources, func(s string) string { return s })
		sortLetters(v.Evidence, func(e Evidence) string { return e.Source })
	}
	sortLetters(f.Values, func(v Value) string { return v.Sources[0] })
}

// sortLetters sorts by source: A to Z before AA.
func sortLetters[T any](list []T, letter func(T) string) {
	sort.SliceStable(list, func(i, j int) bool {
		return before(letter(list[i]), letter(list[j]))
	})
}

func wanted(k fact.Kind, kinds []fact.Kind) bool {
	for _, x := range kinds {
		if x == k {
			return true
		}
	}
	return len(kinds) == 0
}

// source describes article i.
func source(i int, a *sources.Article, r *reading.Reading) Source {
	words := 0
	for _, t := range r.Tokens {
		if t.Kind == text.Word || t.Kind == text.Number {
			words++
		}
	}
	return Source{ID: letters(i), Words: words, Article: a}
}

// letters counts A, B, ... Z, AA, AB.
func letters(i int) string {
	s := ""
	for i++; i > 0; i = (i - 1) / 26 {
		s = string(rune('A'+(i-1)%26)) + s
	}
	return s
}

type factKey struct {
	kind          fact.Kind
	article, from int
}

type assembler struct {
	readings []*reading.Reading
	order    []int
	used     map[factKey]bool
	ids      map[string]int
}

// singles makes a slot of each fact that stands in no other.
func (a *assembler) singles(facts []fact.Fact, slots []fact.Slot) []fact.Slot {
	for _, s := range slots {
		for _, f := range s.Facts {
			a.used[factKey{f.Kind, f.Article, f.Span.Start}] = true
		}
	}
	var out []fact.Slot
	for _, f := range facts {
		if !a.used[factKey{f.Kind, f.Article, f.Span.Start}] {
			out = append(out, fact.Slot{Kind: f.Kind, Subject: f.Subject, Attribute: f.Attribute, Facts: []fact.Fact{f},
				Judgement: fact.Judgement{Verdict: fact.Single, Rung: "one-source", Why: "only one source says this"}})
		}
	}
	return out
}

// finding makes a row of a slot.
func (a *assembler) finding(s *fact.Slot) Finding {
	f := Finding{Kind: s.Kind, Subject: s.Subject, Attribute: s.Attribute, Verdict: s.Verdict, Rung: s.Rung,
		Explanation: s.Why, key: s.Key, Within: s.Within, Copied: s.Copied, Scores: s.Scores}
	f.Confidence = confidence(s.LogOdds)
	f.Level = level(s.Verdict, f.Confidence)
	at := map[string]int{}
	for i, x := range s.Facts {
		n := x.Value.Normalized()
		k, ok := at[n]
		if !ok {
			k = len(f.Values)
			at[n] = k
			f.Values = append(f.Values, Value{Value: a.text(x), Normalized: n})
		}
		e := a.evidence(x)
		if s.Differs != nil {
			e.Differs = s.Differs[i]
		}
		f.Values[k].add(e)
	}
	return f
}

func level(v fact.Verdict, confidence float64) fact.Level {
	switch {
	case v == fact.Conflict && confidence >= errorConfidence:
		return fact.Error
	case v == fact.Conflict:
		return fact.Warning
	case v == fact.Compatible || v == fact.Superseded:
		return fact.Note
	}
	return ""
}

func (v *Value) add(e Evidence) {
	v.Evidence = append(v.Evidence, e)
	for _, s := range v.Sources {
		if s == e.Source {
			return
		}
	}
	v.Sources = append(v.Sources, e.Source)
}

func (a *assembler) text(f fact.Fact) string {
	return strings.Join(strings.Fields(a.readings[f.Article].Article.Slice(f.Span)), " ")
}

func (a *assembler) evidence(f fact.Fact) Evidence {
	r := a.readings[f.Article]
	sent := r.Sentences[f.Sentence].Span
	line, column := r.Article.Locate(f.Span.Start)
	return Evidence{Source: letters(a.order[f.Article]), Span: f.Span, Text: r.Article.Slice(f.Span), Sentence: r.Article.Slice(sent), SentenceSpan: sent,
		Line: line, Column: column}
}

// order sorts findings for every report: conflicts first, errors before
// warnings, then by kind, the surest first, subject and place.
func order(fs []Finding) {
	rank := map[fact.Verdict]int{}
	for i, v := range fact.Verdicts {
		rank[v] = i
	}
	kind := map[fact.Kind]int{}
	for i, k := range fact.Kinds {
		kind[k] = i
	}
	sort.SliceStable(fs, func(i, j int) bool {
		x, y := &fs[i], &fs[j]
		switch {
		case rank[x.Verdict] != rank[y.Verdict]:
			return rank[x.Verdict] < rank[y.Verdict]
		case (x.Level == fact.Error) != (y.Level == fact.Error):
			return x.Level == fact.Error
		case kind[x.Kind] != kind[y.Kind]:
			return kind[x.Kind] < kind[y.Kind]
		case x.Confidence != y.Confidence:
			return x.Confidence > y.Confidence
		case x.Subject != y.Subject:
			return x.Subject < y.Subject
		}
		return first(x) < first(y)
	})
}

func first(f *Finding) int { return f.Values[0].Evidence[0].Start }

// number gives a finding its ID and fingerprint.
func (a *assembler) number(f *Finding) {
	// Where a line breaks inside a name says nothing: a reflowed text keeps
	// its IDs.
	f.Subject = strings.Join(strings.Fields(f.Subject), " ")
	subject := strings.ToLower(f.Subject)
	held := f.Kind == fact.Age || f.Kind == fact.Place && fact.PersonPlace(f.Attribute)
	if f.key != "" && !held && (f.Kind == fact.Date || f.Kind == fact.Place) {
		subject = "" // their subjects are the words of one article
	}
	key := f.key
	if held {
		key = "" // a person has one age and one home, whatever the words around it
	}
	slot := strings.Join([]string{string(f.Kind), subject, f.Attribute, key}, "\x00")
	a.ids[slot]++
	if n := a.ids[slot]; n > 1 {
		slot += "\x00" + strings.Repeat("+", n-1)
	}
	f.ID = hash(slot)[:8]
	var values []string
	for _, v := range f.Values {
		values = append(values, strings.Join(strings.Fields(v.Normalized), " "))
	}
	sort.Strings(values)
	f.Fingerprint = hash(slot + "\x00" + strings.Join(values, "\x00"))[:16]
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

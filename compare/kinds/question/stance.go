package question

import (
	"slices"
	"sort"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// stance is what an article says somebody thinks of something.
type stance struct {
	article, sentence int
	holder            string   // "" where he is not named
	about             []string // content words of what it is about
	words             string   // the same as written, for the report
	against           bool
	span              sources.Span
}

// Bounds of the search: whose view it is may be left unsaid only in the first
// sentences, which say what the article is about.
const (
	stanceLead  = 4
	stanceWords = 7
	mostStances = 60 // of one article
	stanceOdds  = .6
)

// stances finds what people or bodies are for or against, in both articles
// alike, or for it in the one and against it in the other.
func stances(rs []*reading.Reading, alike func(a, b int) bool) []fact.Slot {
	var all []stance
	for i, r := range rs {
		all = append(all, readStances(i, r)...)
	}
	done := make([]bool, len(all))
	var out []fact.Slot
	for i := range all {
		for j := i + 1; j < len(all) && !done[i]; j++ {
			a, b := &all[i], &all[j]
			if done[j] || a.article == b.article || !sameStanceOf(a, b) || !alike(a.article, b.article) {
				continue
			}
			if row := ofOneView(all, done, a, b); !inTwoMinds(row) {
				out = append(out, stanceSlot(row))
			}
		}
	}
	return out
}

// sameStanceOf reports whether two stances are one body's on one thing.
func sameStanceOf(a, b *stance) bool {
	if a.holder != "" && b.holder != "" && a.holder != b.holder {
		return false
	}
	n := common(a.about, b.about)
	return n >= 2 && 2*n >= min(len(a.about), len(b.about))
}

// common counts the words of a that b has too.
func common(a, b []string) int {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// inTwoMinds reports whether some article tells of both views: then it tells
// the whole of it.
func inTwoMinds(row []*stance) bool {
	against := map[int]bool{}
	for _, x := range row {
		if v, ok := against[x.article]; ok && v != x.against {
			return true
		}
		against[x.article] = x.against
	}
	return false
}

// stanceSlot is the row of stances of one holder on one thing.
func stanceSlot(row []*stance) fact.Slot {
	subject := "view of " + row[0].words
	s := fact.Slot{Kind: fact.Claim, Subject: subject, Attribute: "claim", LogOdds: stanceOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "for or against", Weight: stanceOdds}},
		Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-answer", Why: "both give the same view"}}
	for _, x := range row {
		v := value("for")
		if x.against {
			v = "against"
		}
		if x.against != row[0].against {
			s.Judgement = fact.Judgement{Verdict: fact.Conflict, Rung: "other-answer", Why: "one is for it or open to it, the other against it"}
		}
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: x.article, Span: x.span, Sentence: x.sentence, Subject: subject,
			Attribute: "claim", Value: v, Entity: -1, Clause: x.span})
	}
	return s
}

// ofOneView returns two stances and whatever says the same of either or of
// another one found so, in the order of the articles, and marks them done.
func ofOneView(all []stance, done []bool, a, b *stance) []*stance {
	whose := max(a.holder, b.holder) // one of them may be ""
	said := []*stance{a, b}
	like := func(x *stance) bool {
		return slices.ContainsFunc(said, func(y *stance) bool { return sameStanceOf(x, y) })
	}
	for more := true; more; {
		more = false
		for i := range all {
			x := &all[i]
			if done[i] || x.holder != "" && x.holder != whose || !like(x) {
				continue
			}
			done[i], more = true, true
			if x != a && x != b {
				said = append(said, x)
			}
		}
	}
	sort.SliceStable(said, func(i, j int) bool { return said[i].article < said[j].article })
	return said
}

func readStances(article int, r *reading.Reading) []stance {
	var out []stance
	for s := range r.Sentences {
		for i := r.Sentences[s].First; i < r.Sentences[s].End && len(out) < mostStances; i++ {
			against, next, ok := viewAt(r, i, r.Sentences[s].End)
			if !ok {
				continue
			}
			c := clauseAt(r, i)
			if c != nil && !held(r, c, i, &against) {
				continue
			}
			who := holder(r, c, i)
			if who == "" && s >= stanceLead {
				continue
			}
			if about, end := topic(r, next, r.Sentences[s].End); len(about) >= 2 {
				out = append(out, stance{article: article, sentence: s, holder: who, about: about, words: r.Article.Slice(r.Join(next, end)),
					against: against, span: r.Join(i, end)})
			}
		}
	}
	return out
}

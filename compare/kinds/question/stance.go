package question

import (
	"slices"
	"sort"
	"strings"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
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
			c := clauseAt(r, i, s)
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

// viewAt reads words that say what somebody thinks of what follows: "opposed
// to", "open to", "in favor of".
func viewAt(r *reading.Reading, i, end int) (against bool, next int, ok bool) {
	t := r.Tokens
	word := func(k int) string {
		if i+k < end && i+k >= 0 {
			return t[i+k].Norm
		}
		return ""
	}
	owned := i > 0 && (t[i-1].Tag == text.PRPPoss || t[i-1].Tag == text.POS)
	switch t[i].Norm {
	case "opposition":
		return true, i + 2, word(1) == "to" && owned
	case "opposed":
		return true, i + 2, word(1) == "to"
	case "opposes", "oppose":
		return true, i + 1, t[i].Tag.IsVerb()
	case "open":
		return false, i + 2, word(1) == "to" && t[i].Tag == text.JJ
	case "support":
		if word(1) == "for" {
			return false, i + 2, owned
		}
		return false, i + 1, t[i].Tag.IsVerb()
	case "supports", "backs", "favors", "favours", "endorses", "endorse":
		return false, i + 1, t[i].Tag.IsVerb()
	case "favor", "favour":
		return false, i + 2, word(1) == "of" && word(-1) == "in"
	}
	return false, 0, false
}

// held reports whether a clause says that somebody has the view, and turns it
// round where he has not: "does not support it". Whoever is said not to oppose
// a thing need not be for it, and a view that is given up is none.
func held(r *reading.Reading, c *clause.Clause, i int, against *bool) bool {
	if c.Condition || c.Modality == clause.Possible || c.Denied || c.Cue == "deny" {
		return false
	}
	switch c.Lemma {
	case "drop", "soften", "end", "withdraw", "ease", "abandon", "reconsider", "overcome", "change", "reverse", "lose", "win":
		return false
	case "waver", "budge":
		return true
	}
	if c.Negated && (i == c.Verb || c.Lemma == "be") {
		if *against {
			return false
		}
		*against = true
	}
	return true
}

// clauseAt is the clause that token i stands in, or nil.
func clauseAt(r *reading.Reading, i, sentence int) *clause.Clause {
	var c *clause.Clause
	list := clausesOf(r, sentence)
	for k := range list {
		if list[k].First <= i && i < max(list[k].End, list[k].Group[1]) {
			c = &list[k]
		}
	}
	return c
}

// topic is the content words of what follows, up to a mark or a bound.
func topic(r *reading.Reading, i, end int) (words []string, to int) {
	for to = i; i < min(end, to+1) && len(words) < stanceWords; i++ {
		t := &r.Tokens[i]
		if t.Kind == text.Punct {
			break
		}
		if t.Tag.IsContent() {
			words = append(words, oneWord(lemma.Key(t.Norm, t.Tag)))
		}
		to = i + 1
	}
	return words, to
}

// oneWord joins words of one meaning that opinions are often about.
func oneWord(w string) string {
	switch w {
	case "cut", "cutting", "reduction", "reduce", "trim", "slash":
		return "cut"
	case "hike", "increase", "raise", "rise":
		return "raise"
	case "ban", "prohibit", "prohibition", "outlaw":
		return "ban"
	case "law", "legislation", "bill", "measure":
		return "bill"
	}
	return w
}

// holder is whose view it is: the surname or name of the subject of the clause
// or, for a pronoun, of whoever says it; "" where nobody is named.
func holder(r *reading.Reading, c *clause.Clause, i int) string {
	if c == nil {
		if i == 0 {
			return ""
		}
		return called(r, i-1)
	}
	if c.Subject.Empty() {
		return ""
	}
	if name := surname(r, c.Subject); name != "" {
		return name
	}
	if name := called(r, c.Subject.Head); name != "" {
		return name
	}
	if pronoun := r.Tokens[c.Subject.Head].Tag.IsPronoun(); !pronoun || c.Source.Empty() || quoted(r, c.Subject.Head) {
		return ""
	}
	if name := surname(r, c.Source); name != "" {
		return name
	}
	return called(r, c.Source.Head)
}

// called is the name that token i ends or stands in, "" for none.
func called(r *reading.Reading, i int) string {
	m := r.People.At(i)
	if m < 0 || r.People.Mentions[m].Form != entity.Named || r.People.Mentions[m].Entity < 0 {
		return ""
	}
	e := &r.People.Entities[r.People.Mentions[m].Entity]
	if e.Type == entity.Person && e.Surname != "" {
		return strings.ToLower(e.Surname)
	}
	return strings.ToLower(e.Name)
}

// quoted reports whether token i stands in a quotation, where a pronoun means
// anybody but the speaker.
func quoted(r *reading.Reading, i int) bool {
	at := r.Tokens[i].Span
	for k := range r.Quotes {
		if r.Quotes[k].Span.Overlaps(at) {
			return true
		}
	}
	return false
}

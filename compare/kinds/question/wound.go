package question

import (
	"sort"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// wound is where a bullet or a blade hit somebody.
type wound struct {
	article, sentence int
	who, part         string
	span              sources.Span
}

const woundOdds = 1

// wounds says of each person whom several articles have hit in some part of
// the body whether it is the same part.
func wounds(rs []*reading.Reading) []fact.Slot {
	by := map[string][]wound{}
	for i, r := range rs {
		for _, w := range readWounds(i, r) {
			by[w.who] = append(by[w.who], w)
		}
	}
	var out []fact.Slot
	for who, list := range by {
		if list[0].article != list[len(list)-1].article {
			out = append(out, woundSlot(written(rs[list[0].article], who), list))
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Subject < out[j].Subject })
	return out
}

// otherParts reports whether two articles name parts of the body of which
// none is, or lies in, one of the other.
func otherParts(list []wound) bool {
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			if a, b := list[i].article, list[j].article; a != b && apart(list, a, b) {
				return true
			}
		}
	}
	return false
}

func apart(list []wound, a, b int) bool {
	for _, x := range list {
		for _, y := range list {
			if x.article == a && y.article == b && samePart(x.part, y.part) {
				return false
			}
		}
	}
	return true
}

func samePart(a, b string) bool {
	return a == b || region(a) == b || region(b) == a || region(a) != "" && region(a) == region(b) && (a == "head" || b == "head")
}

// region is the larger part a part lies in, "" where it is one itself.
func region(part string) string {
	switch part {
	case "chest", "back", "abdomen", "stomach", "side", "shoulder", "heart":
		return "torso"
	case "face", "head", "eye", "forehead", "temple", "jaw", "cheek":
		return "head"
	case "thigh", "knee", "calf", "ankle", "foot":
		return "leg"
	case "hand", "wrist", "elbow", "forearm", "finger":
		return "arm"
	}
	return ""
}

func woundSlot(who string, list []wound) fact.Slot {
	s := fact.Slot{Kind: fact.Claim, Subject: "wound of " + who, Attribute: "claim", LogOdds: woundOdds,
		Scores:    []fact.Score{{Feature: "question", Level: "part of the body", Weight: woundOdds}},
		Judgement: fact.Judgement{Verdict: fact.Agree, Rung: "same-answer", Why: "both name the same part of the body"}}
	if otherParts(list) {
		s.Judgement = fact.Judgement{Verdict: fact.Conflict, Rung: "other-answer", Why: "they name different parts of the body"}
	}
	for _, w := range list {
		s.Facts = append(s.Facts, fact.Fact{Kind: fact.Claim, Article: w.article, Span: w.span, Sentence: w.sentence, Subject: s.Subject,
			Attribute: "claim", Value: value(w.part), Entity: -1, Clause: w.span})
	}
	sort.SliceStable(s.Facts, func(i, j int) bool { return s.Facts[i].Article < s.Facts[j].Article })
	return s
}

func readWounds(article int, r *reading.Reading) []wound {
	var out []wound
	for i := range r.Clauses {
		c := &r.Clauses[i]
		patient := c.Object
		if c.Passive {
			patient = c.Subject
		}
		who := surname(r, patient)
		if who == "" || c.Negated || harm(c.Lemma) == "" && c.Lemma != "wound" && c.Lemma != "kill" {
			continue
		}
		for k := c.Group[1]; k < min(c.Group[1]+reach+2, r.Sentences[c.Sentence].End); k++ {
			n := r.Tokens[k].Norm
			if bodyPart(n) && inThe(r, k) && !(n == "back" && k+1 < len(r.Tokens) && r.Tokens[k+1].Norm == "of") {
				out = append(out, wound{article, c.Sentence, who, strings.TrimSuffix(n, "s"), r.Join(k, k+1)})
			}
		}
	}
	return out
}

// inThe reports whether "in" stands a few words before a word: "in the upper
// chest", "in the head and the abdomen".
func inThe(r *reading.Reading, k int) bool {
	for i := k - 1; i >= max(k-7, 0); i-- {
		if r.Tokens[i].Norm == "in" {
			return true
		}
	}
	return false
}

func bodyPart(n string) bool {
	n = strings.TrimSuffix(n, "s")
	switch n {
	case "torso", "head", "leg", "arm", "neck", "hip", "groin", "buttock", "throat", "midsection":
		return true
	}
	return region(n) != ""
}

// harm is one word for the deeds that are told alike.
func harm(verb string) string {
	switch verb {
	case "hit", "strike", "run":
		return "hit"
	case "shoot", "gun":
		return "shot"
	case "stab", "attack", "assault", "beat":
		return "attacked"
	case "rob", "kidnap", "abduct", "arrest":
		return verb
	}
	return ""
}

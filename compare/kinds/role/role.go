// Package role says which offices and relations an article gives to people,
// and judges whether two of them can be one office.
package role

import (
	"slices"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
)

// Value is a role with its owner.
type Value struct {
	entity.Role
	// Words are the content words of the title, Of those of the name of whom
	// it belongs to, lower case.
	Words, Of []string
}

// Normalized is the full title in lower case.
func (v Value) Normalized() string { return v.Title }

// TitleWords are the content words of the title.
func (v Value) TitleWords() []string { return v.Words }

// Read returns the roles of the article.
func Read(article int, r *reading.Reading) []fact.Fact {
	var out []fact.Fact
	for _, m := range r.People.Roles {
		if m.Entity < 0 || m.Head == "" {
			continue
		}
		e := &r.People.Entities[m.Entity]
		out = append(out, fact.Fact{
			Kind: fact.Role, Article: article, Span: m.Span, Sentence: r.Tokens[m.First].Sentence,
			Value: Value{m, words(m.Title), ofWords(m, r)}, Subject: e.Name, Attribute: "role", Entity: m.Entity,
			Frame: fact.Frame{Class: "role", Head: m.Head, Modifiers: modifiers(m, r)},
		})
	}
	return out
}

// modifiers are the words of a title besides its head, and of the name of
// whom it belongs to: "police" of "police spokeswoman", "council" of "secretary
// of the council".
func modifiers(m entity.Role, r *reading.Reading) []string {
	out := ofWords(m, r)
	for _, w := range words(m.Title) {
		if w != m.Head {
			out = append(out, w)
		}
	}
	return out
}

func ofWords(m entity.Role, r *reading.Reading) []string {
	if m.Of < 0 || m.Of >= len(r.People.Entities) {
		return nil
	}
	return words(strings.ToLower(r.People.Entities[m.Of].Name))
}

// told reports whether one title says in its own words what the other says by
// the name of the body: "national security adviser", "secretary of the
// National Security Council".
func told(x, y Value) bool {
	n := 0
	for _, w := range x.Words {
		if w != x.Head && subset([]string{w}, y.Of) {
			n++
		}
	}
	return n >= 2
}

// generic are nouns for anybody who holds an office or works for one.
var generic = map[string]bool{"official": true, "aide": true, "staffer": true, "operative": true, "insider": true, "figure": true, "member": true,
	"head": true, "leader": true, "boss": true}

// wider reports whether a is a wider word for the office b.
func wider(a, b string) bool {
	return lexicon.RoleBroader(a, b) || generic[a] && class(b) == lexicon.OfficeNoun
}

// speaks reports whether x is a rank of police or army and y the task to speak
// for it.
func speaks(x, y Value) bool {
	switch y.Head {
	case "spokesman", "spokeswoman", "spokesperson":
	default:
		return false
	}
	switch x.Head {
	case "inspector", "sergeant", "lieutenant", "captain", "detective", "officer", "major", "colonel", "deputy", "corporal", "constable", "trooper":
		return true
	}
	return false
}

// seated reports whether x is a seat in a parliament and y a post that its
// members give one of their own: a representative is the majority whip.
func seated(x, y Value) bool {
	switch x.Head {
	case "representative", "senator", "congressman", "congresswoman", "lawmaker", "legislator", "assemblyman", "assemblywoman", "delegate":
	default:
		return false
	}
	switch y.Head {
	case "whip", "leader", "speaker", "chairman", "chairwoman", "chair":
		return true
	}
	return false
}

func words(title string) []string {
	var out []string
	for _, w := range strings.Fields(title) {
		switch w {
		case "of", "the", "for", "and", "a", "an", "to", "at", "in":
		case "vice-president":
			out = append(out, "vice", "president")
		default:
			out = append(out, w)
		}
	}
	return out
}

// Exclusive names the sort of office of which a person holds one at a time:
// "state" (elected and judicial offices), "rank" (of army and police), or "".
func (v Value) Exclusive() string {
	switch v.Head {
	case "representative", "senator", "congressman", "congresswoman", "governor", "mayor", "president", "premier", "chancellor", "judge", "justice", "prosecutor", "secretary", "ambassador":
		return "state"
	case "general", "colonel", "major", "captain", "lieutenant", "sergeant", "corporal", "private", "admiral", "commander":
		return "rank"
	}
	return ""
}

// Judge is the ladder for roles: same title → former beside present → one
// title inside the other → same or wider word for the office → an office
// beside a relation (no row) → different offices.
func Judge(a, b *fact.Fact) fact.Judgement {
	x, y := a.Value.(Value), b.Value.(Value)
	synonyms := lexicon.RoleHeadSynonym(x.Head, y.Head)
	switch {
	case x.Title == y.Title && x.Past == y.Past:
		return fact.Judgement{Verdict: fact.Agree, Rung: "same-title", Why: "both give the same title"}
	case x.Past != y.Past && synonyms:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "former", Why: "one article calls the office a former one"}
	case x.Past != y.Past || x.Acting != y.Acting:
		return fact.Judgement{} // a person may have held one office and hold another
	case a.Article != b.Article && otherRank(x.Words, y.Words):
		return fact.Judgement{Verdict: fact.Conflict, Rung: "different-rank", Why: "the titles name two ranks of one office"}
	case subset(x.Words, y.Words) || subset(y.Words, x.Words):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "longer-title", Why: "one title is the other at greater length"}
	case synonyms:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "same-office", Why: "both titles name the same sort of office"}
	case wider(x.Head, y.Head) || wider(y.Head, x.Head):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "wider-word", Why: "one title is a wider word for the other"}
	case a.Article != b.Article && (slices.Contains(y.Words, x.Head) || slices.Contains(x.Words, y.Head)):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "longer-title", Why: "one title is the other at greater length"}
	case seated(x, y) || seated(y, x):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "seat-and-post", Why: "one title is a seat in a parliament, the other a post that its members hold"}
	case speaks(x, y) || speaks(y, x):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "rank-and-task", Why: "one title is a rank, the other what its holder does"}
	case told(x, y) || told(y, x):
		return fact.Judgement{Verdict: fact.Compatible, Rung: "office-in-other-words", Why: "two ways to tell one office: a title, and a post in the body it names"}
	case class(x.Head) == lexicon.Description: // a founder may be anything else besides
		return fact.Judgement{}
	case class(x.Head) != class(y.Head) || a.Article == b.Article, class(x.Head) == lexicon.Relation && (len(x.Of) == 0 || !slices.Equal(x.Of, y.Of)):
		return fact.Judgement{} // one person can be both: a cousin to one, a niece to another
	}
	return fact.Judgement{Verdict: fact.Conflict, Rung: "different-offices", Why: "the titles name different offices"}
}

func class(head string) lexicon.RoleClass {
	c, _ := lexicon.RoleNoun(head)
	if c == lexicon.ShortForm || c == lexicon.NoRole {
		c = lexicon.OfficeNoun
	}
	return c
}

// otherRank reports whether two titles are of one office at two ranks: "deputy
// director" and "director", "senior vice president" and "vice president".
func otherRank(a, b []string) bool {
	x, restA := rank(a)
	y, restB := rank(b)
	if x == y || x != "" && y != "" {
		return false
	}
	return subset(restA, restB) && subset(restB, restA)
}

// rank splits a title into its word of rank, "" for none, and the others.
func rank(words []string) (string, []string) {
	for i, w := range words {
		switch w {
		case "deputy", "assistant", "associate", "undersecretary", "lieutenant":
		case "vice":
			if i > 0 || len(words) > 2 {
				continue // the office is that of a vice president
			}
		case "senior", "executive", "junior":
			if i+1 >= len(words) || words[i+1] != "vice" {
				continue
			}
		default:
			continue
		}
		if i+1 < len(words) {
			return w, append(slices.Clone(words[:i]), words[i+1:]...)
		}
	}
	return "", words
}

func subset(a, b []string) bool {
	for _, w := range a {
		found := false
		for _, v := range b {
			found = found || v == w
		}
		if !found {
			return false
		}
	}
	return len(a) > 0
}

package question

import (
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// article reads a text published on a day, "" where that is unknown.
func article(published, text string) *reading.Reading {
	return reading.Read(&sources.Article{Path: "a.txt", Text: text, Body: sources.Span{End: len(text)}, Published: published})
}

func ask(a, b string, days ...string) ([]fact.Slot, []*reading.Reading) {
	rs := []*reading.Reading{article("", a), article("", b)}
	if len(days) == 2 {
		rs = []*reading.Reading{article(days[0], a), article(days[1], b)}
	}
	return Slots(rs, func(a, b int) bool { return true }), rs
}

func TestTwoAnswers(t *testing.T) {
	tests := []struct{ reason, a, b, wordsA, wordsB, rung string }{
		{"name withheld and given", "A deckhand was killed on Sunday. Police did not release the name of the victim.",
			"A crane fell on Sunday. Deckhand Paul Rees was killed.", "release the name", "Paul Rees", "moved-on"},
		{"names remain unreleased", "Two men whose names remain unreleased were arrested last night.",
			"Officers arrested Gary Holt last night.", "names remain", "Gary Holt", "moved-on"},
		{"identified as", "The victim has not been identified.", "The victim was identified as Paul Rees.", "victim has not been identified", "Paul Rees", "moved-on"},
		{"nobody arrested", "A shop was robbed on Friday. No arrests have been made.", "A shop was robbed on Friday. Police arrested a man on Saturday.",
			"arrests have been made", "arrested a man", "moved-on"},
		{"at large", "A shop was robbed. The gunman remains at large.", "A shop was robbed. The man was arrested.", "gunman remains", "man was arrested", "moved-on"},
		{"to be charged", "Gary Holt is expected to be charged with murder.", "Gary Holt was charged with murder.", "is expected to be charged", "was charged", "moved-on"},
		{"still works for", "Ellen Vale, who works for the harbour board, wrote the letter.", "Ellen Vale wrote the letter. On Monday Ms. Vale resigned.",
			"works", "resigned", "moved-on"},
		{"in hospital, then dead", "Paul Rees is in critical condition.", "Paul Rees died on Monday.", "is in critical", "died", "moved-on"},
		{"not killed", "Paul Rees was not killed in the fire.", "Paul Rees was killed by a beam.", "was not killed", "was killed", "moved-on"},
		{"survived", "Paul Rees survived.", "Paul Rees died on Monday.", "survived", "died", "moved-on"},
		{"where he died", "Paul Rees died at the scene.", "Paul Rees was pronounced dead at a hospital.", "died at the scene", "at a hospital", "other-answer"},
		{"where the bullet hit", "Paul Rees was shot in the head.", "Paul Rees was shot in the chest.", "head", "chest", "other-answer"},
		{"how he is doing", "Paul Rees was taken to Norcliffe Hospital in critical condition.", "Deckhand Paul Rees is in fair condition.",
			"critical condition", "fair condition", "moved-on"},
		{"the name beside a noun", "Her father, 52-year-old Paul Rees, is in serious condition.", "Mr. Paul Rees was listed in good condition.",
			"serious condition", "good condition", "moved-on"},
		{"for or against", "The harbour board is open to a cut of the ferry fares.", "The harbour board is opposed to cutting the ferry fares.",
			"open to", "opposed to", "other-answer"},
		{"whose view a pronoun tells", "It rained. It blew. It froze. It thawed. The Harbour Board said it was open to a cut of the ferry fares.",
			"It rained. It blew. It froze. It thawed. The Harbour Board is opposed to a cut of the ferry fares.", "open to", "opposed to", "other-answer"},
		{"a view not given up", "The harbour board has not dropped its opposition to a cut of the ferry fares.", "The harbour board is open to a cut of the ferry fares.",
			"opposition to", "open to", "other-answer"},
		{"not for it", "Ellen Vale supports a toll on the bridge.", "Ellen Vale does not support a toll on the bridge.", "supports", "support", "other-answer"},
		{"not known yet", "The name of the victim was not immediately known.", "Paul Rees was killed.", "name", "Paul Rees", "moved-on"},
		{"not made public", "The names of the suspects have not been made public.", "Gary Holt was arrested.", "names", "Gary Holt", "moved-on"},
		{"a name as the victim", "The victim was not identified.", "Police identified Paul Rees as the victim.", "victim was not identified", "Paul Rees", "moved-on"},
		{"police look for a man", "Police are looking for a man in a red coat.", "The robber turned himself in.", "Police are looking", "turned himself", "moved-on"},
		{"no arrests", "There were no arrests.", "A man surrendered to police.", "were no arrests", "surrendered", "moved-on"},
		{"not charged yet", "Gary Holt has not been charged.", "Gary Holt was charged with murder.", "has not been charged", "was charged", "moved-on"},
		{"stepped down", "Ellen Vale serves as mayor.", "Ellen Vale stepped down.", "serves", "stepped", "moved-on"},
		{"plea", "Gary Holt pleaded not guilty.", "Gary Holt pleaded guilty to two counts.", "pleaded not", "pleaded guilty", "moved-on"},
		{"verdict", "Gary Holt was acquitted of murder.", "Gary Holt was found guilty of murder.", "was acquitted", "found guilty", "other-answer"},
		{"penalty", "Gary Holt was sentenced to life in prison.", "Gary Holt was sentenced to death.", "to life", "to death", "other-answer"},
		{"nobody hurt", "No one was hurt in the fire.", "Two deckhands were injured in the fire.", "No one was hurt", "were injured", "other-answer"},
		{"no injuries", "There were no injuries.", "The fire injured two deckhands.", "were no injuries", "injured two deckhands", "other-answer"},
	}
	for _, c := range tests {
		t.Run(c.reason, func(t *testing.T) {
			slots, rs := ask(c.a, c.b)
			if len(slots) != 1 || slots[0].Verdict != fact.Conflict || slots[0].Rung != c.rung {
				t.Fatalf("slots %+v, want one conflict by rung %q", slots, c.rung)
			}
			for _, f := range slots[0].Facts {
				want := []string{c.wordsA, c.wordsB}[f.Article]
				if got := rs[f.Article].Slice(f.Span); !strings.Contains(got, want) {
					t.Errorf("the words are %q, want %q", got, want)
				}
			}
		})
	}
}

func TestDatesDecide(t *testing.T) {
	a, b := "Gary Holt is expected to be charged with murder.", "Gary Holt was charged with murder."
	tests := []struct {
		reason, first, second string
		want                  fact.Verdict
		rung                  string
	}{
		{"the later report has moved on", "2024-03-02", "2024-03-05", fact.Superseded, "moved-on"},
		{"the earlier report has moved on", "2024-03-05", "2024-03-02", fact.Conflict, "moved-back"},
		{"one day", "2024-03-05", "2024-03-05", fact.Conflict, "moved-on"},
		{"one date unknown", "2024-03-05", "", fact.Conflict, "moved-on"},
	}
	for _, c := range tests {
		slots, _ := ask(a, b, c.first, c.second)
		if len(slots) != 1 || slots[0].Verdict != c.want || slots[0].Rung != c.rung {
			t.Errorf("%s: %+v", c.reason, slots)
		}
	}
}

func TestOneAnswer(t *testing.T) {
	tests := []struct{ reason, a, b string }{
		{"an article has both answers", "Police did not release the name of the victim. Friends say Paul Rees was killed.", "Deckhand Paul Rees was killed."},
		{"another victim", "Paul Rees was hurt. The names of the other victims were not released.", "Deckhand Carl Dunn was killed."},
		{"the hurt unnamed, the dead named", "The injured victims' names were not released.", "Deckhand Paul Rees was killed."},
		{"somebody else's name", "The paper did not reveal the source's name when Paul Rees died.", "Paul Rees died on Sunday."},
		{"who wants no name", "A witness, who did not want to be identified, saw the suspect.", "Police arrested Gary Holt."},
		{"another person", "Gary Holt is expected to be charged with murder.", "Carl Dunn was charged with murder."},
		{"another step", "Gary Holt is expected to be arraigned on Friday.", "Gary Holt was charged on Monday."},
		{"long ago", "Gary Holt will be charged on Friday.", "In 2004, Gary Holt was charged with theft."},
		{"only imagined", "He said it was possible that Gary Holt would be charged.", "Gary Holt was charged."},
		{"two arrested, one named", "Two deckhands died. The name of one victim was not released. Paul Rees was killed.", "The victim's name was not released."},
		{"nobody else hurt", "No one else was hurt.", "Two deckhands were injured."},
		{"found guilty of one, not of the other", "Gary Holt was convicted of theft. Gary Holt was acquitted of murder.", "Gary Holt was acquitted of murder."},
		{"a woman named and another, perhaps", "Ms. Ann Cole was shot and listed in grave condition.", "The woman is in stable condition."},
		{"serious and stable", "Paul Rees is in serious but stable condition.", "Paul Rees was in stable condition."},
		{"how he was first", "Paul Rees was initially in critical condition.", "Paul Rees is in fair condition."},
		{"no longer in it", "Paul Rees is out of critical condition.", "Paul Rees is in fair condition."},
		{"the condition of a thing", "The bridge is in good condition.", "The bridge is in critical condition."},
		{"two bodies' views", "The Harbour Board is open to a cut of the ferry fares.", "The Ferry Union is opposed to a cut of the ferry fares."},
		{"views on two things", "Mayor Ellen Vale opposes a toll on the bridge.", "Mayor Ellen Vale supports a school near the harbour."},
		{"a view that is given up", "Ellen Vale dropped her opposition to a toll on the bridge.", "Ellen Vale supports a toll on the bridge."},
		{"a view on a condition", "Ellen Vale will resign if she opposes a toll on the bridge.", "Ellen Vale supports a toll on the bridge."},
		{"not against it, and so perhaps for it", "Ellen Vale does not oppose a toll on the bridge.", "Ellen Vale opposes a toll on the bridge."},
		{"whom a quotation means is unknown", "It rained. It blew. It froze. It thawed. “He opposes a toll on the bridge,” Ellen Vale said.",
			"It rained. It blew. It froze. It thawed. Ellen Vale supports a toll on the bridge."},
		{"an article that has both views", "Ellen Vale opposes a toll on the bridge. Ellen Vale supports a toll on the bridge.", "Ellen Vale opposes a toll on the bridge; it is high."},
		{"two of one surname", "Ann Rees is in critical condition. Paul Rees was hurt.", "Paul Rees died. Ann Rees is well."},
	}
	for _, c := range tests {
		if slots, rs := ask(c.a, c.b); len(slots) != 0 {
			f, g := slots[0].Facts[0], slots[0].Facts[1]
			t.Errorf("%s: %q against %q", c.reason, rs[f.Article].Slice(f.Span), rs[g.Article].Slice(g.Span))
		}
	}
}

func TestSameAnswer(t *testing.T) {
	tests := []struct{ reason, a, b string }{
		{"where he died", "Paul Rees died at the scene.", "Paul Rees was pronounced dead at the scene."},
		{"a larger part of the body", "Paul Rees was shot in the chest.", "Paul Rees was shot in the torso."},
		{"one of two wounds", "Paul Rees was shot in the head and the leg.", "Paul Rees was shot in the leg."},
		{"a view", "Ellen Vale endorses Carl Dunn.", "Mayor Ellen Vale supports Carl Dunn."},
		{"grades of one meaning", "Paul Rees is in grave condition.", "Paul Rees, 31, remains in critical condition."},
		{"the back of the head", "Paul Rees was shot in the back of the head.", "Paul Rees was shot in the head."},
	}
	for _, c := range tests {
		if slots, _ := ask(c.a, c.b); len(slots) != 1 || slots[0].Verdict != fact.Agree {
			t.Errorf("%s: %+v", c.reason, slots)
		}
	}
}

func TestLongAfter(t *testing.T) {
	a, b := "No arrests have been made.", "Police arrested a man on Saturday."
	if slots, _ := ask(a, b, "2024-03-02", "2024-03-05"); len(slots) != 1 {
		t.Errorf("within days: %+v", slots)
	}
	if slots, _ := ask(a, b, "2019-03-02", "2024-03-05"); len(slots) != 0 {
		t.Errorf("years apart: %+v", slots)
	}
}

func TestOtherStory(t *testing.T) {
	rs := []*reading.Reading{article("", "No arrests have been made."), article("", "Police arrested a man on Saturday.")}
	if slots := Slots(rs, func(a, b int) bool { return false }); len(slots) != 0 {
		t.Errorf("two stories share the row %+v", slots[0])
	}
}

func FuzzSlots(f *testing.F) {
	f.Add("Police did not release the name of the victim.", "Paul Rees was killed.")
	f.Add("Ellen Vale supports a toll.", "He is open to She opposes, opposed to opposition to")
	f.Add("He is in critical but stable condition, in condition", "His father, 31, is in condition")
	f.Add("identified as", "The suspect was identified as")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a + b) {
			return
		}
		slots, rs := ask(a, b)
		for _, s := range slots {
			for _, x := range s.Facts {
				text := rs[x.Article].Article.Text
				if x.Span.Empty() || x.Span.End > len(text) || !utf8.ValidString(text[x.Span.Start:x.Span.End]) {
					t.Fatalf("span %v of %q", x.Span, text)
				}
			}
		}
	})
}

func BenchmarkSlots(b *testing.B) {
	text := strings.Repeat("Police did not release the name of the victim. Gary Holt is expected to be charged. Paul Rees was shot in the leg. He is in critical condition. Ellen Vale opposes a toll on the bridge. ", 200)
	rs := []*reading.Reading{article("", text), article("", text)}
	b.SetBytes(int64(2 * len(text)))
	for b.Loop() {
		Slots(rs, func(a, b int) bool { return true })
	}
}

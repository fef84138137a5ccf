package claim

import (
	"strings"
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// around are sentences of two articles on one story, so that words have
// rarities as in a real one.
const around = " The town lies on the northern coast. Residents gathered outside the hall on Sunday. The ferry runs twice a day." +
	" Schools stay closed until next week. Engineers inspected the harbour wall. A storm had damaged the pier in spring.\n\n"

func readings(texts ...string) []*reading.Reading {
	var out []*reading.Reading
	for _, t := range texts {
		t = around + t + "\n"
		out = append(out, reading.Read(&sources.Article{Path: "a.txt", Text: t, Body: sources.Span{End: len(t)}}))
	}
	return out
}

// about returns the slot that marks the words in any article.
func about(slots []fact.Slot, rs []*reading.Reading, words string) *fact.Slot {
	for i := range slots {
		for _, f := range slots[i].Facts {
			if strings.Contains(rs[f.Article].Slice(f.Span), words) {
				return &slots[i]
			}
		}
	}
	return nil
}

func TestConflicts(t *testing.T) {
	tests := []struct{ reason, a, b, wordsA, wordsB, rung string }{
		{"not, in a copied sentence", "Mayor Ellen Vale is expected to resign from the harbour board on Friday.",
			"Mayor Ellen Vale is not expected to resign from the harbour board on Friday.", "is expected to resign", "is not expected to resign", "denied"},
		{"not, in other words", "Gary Holt was arrested at a flat on Philip Street late on Tuesday, detectives said.",
			"Detectives said that Holt was not arrested at the Philip Street flat.", "was arrested", "was not arrested", "denied"},
		{"n't", "The harbour board accepted the bid by Norcliffe Shipping on Monday.",
			"The harbour board didn't accept the bid by Norcliffe Shipping on Monday.", "accepted", "didn't accept", "denied"},
		{"refused to", "Norcliffe Shipping signed the lease for the pier on Monday.",
			"Norcliffe Shipping refused to sign the lease for the pier on Monday.", "signed", "refused to sign", "denied"},
		{"outcome", "Councillors approved the Norcliffe bid for the pier by five votes.",
			"Councillors rejected the Norcliffe bid for the pier by five votes.", "approved", "rejected", "opposite"},
		{"killed and injured", "Deckhand Paul Rees was killed when a crane fell on the ferry Aurora.",
			"Deckhand Paul Rees was injured when a crane fell on the ferry Aurora.", "was killed", "was injured", "opposite"},
		{"a death in other words", "Deckhand Paul Rees, 31, was shot dead on the ferry Aurora on Sunday night.",
			"Deckhand Paul Rees, 31, was injured in a shooting on the ferry Aurora on Sunday night.", "was shot", "was injured", "opposite"},
		{"survived, after an age", "Paul Rees, 31, died at the Norcliffe hospital on Sunday after the crane fell on the ferry Aurora.",
			"Paul Rees, 31, survived at the Norcliffe hospital after the crane fell on the ferry Aurora.", "died", "survived", "opposite"},
		{"one person by his age", "A 31-year-old deckhand was killed when a crane fell on the ferry Aurora on Sunday.",
			"Paul Rees, 31, was injured when a crane fell on the ferry Aurora on Sunday.", "was killed", "was injured", "opposite"},
		{"a participle before its noun", "Officers were called to the ferry Aurora to an injured deckhand under a fallen crane.",
			"Officers were called to the ferry Aurora to a deckhand killed under a fallen crane.", "injured", "killed", "opposite"},
		{"the same people told of besides", "A fallen crane killed one deckhand and injured three passengers on the ferry Aurora.",
			"A fallen crane injured one person and injured three passengers on the ferry Aurora.", "killed", "injured", "opposite"},
		{"one order, told the other way round", "Two deckhands were injured after the fire while leaving the ferry Aurora.",
			"Two deckhands were injured while leaving the ferry Aurora before the fire.", "after", "before", "opposite"},
		{"a passive that is only named", "The deckhands treated at the Norcliffe hospital are Paul Rees and Carl Dunn, a board member said.",
			"In a short statement Moss wrote that the deckhands were not treated at the Norcliffe hospital.", "treated", "were not treated", "denied"},
		{"direction of one motion", "Officers stopped Gary Holt as he walked into the Philip Street bank.",
			"Officers stopped Gary Holt as he walked out of the Philip Street bank.", "into", "out", "opposite"},
		{"order in time", "The crane fell on the ferry Aurora after passengers had left the deck.",
			"The crane fell on the ferry Aurora before passengers had left the deck.", "after", "before", "opposite"},
		{"ruled out", "Norcliffe Shipping ruled out selling the ferry Aurora.", "Norcliffe Shipping sold the ferry Aurora.", "selling", "sold", "denied"},
		{"another doer", "Captain Ian Moss steered the ferry Aurora onto the rocks on Sunday night.",
			"Mate Carl Dunn steered the ferry Aurora onto the rocks on Sunday night.", "Ian Moss", "Carl Dunn", "other-doer"},
		{"adjective", "A jury found captain Ian Moss guilty of steering the ferry Aurora while drunk.",
			"A jury found captain Ian Moss innocent of steering the ferry Aurora while drunk.", "guilty", "innocent", "opposite"},
	}
	for _, c := range tests {
		t.Run(c.reason, func(t *testing.T) {
			rs := readings(c.a, c.b)
			s := about(Slots(rs), rs, c.wordsA)
			if s == nil || s.Verdict != fact.Conflict || s.Rung != c.rung {
				t.Fatalf("slot %+v, want a conflict by rung %q", s, c.rung)
			}
			if got := rs[1].Slice(s.Facts[len(s.Facts)-1].Span); !strings.HasSuffix(got, c.wordsB) {
				t.Errorf("the other words are %q, want %q", got, c.wordsB)
			}
		})
	}
}

// Who corrects a claim must find every place that makes it.
func TestSaidAgain(t *testing.T) {
	first := "Officers stopped Gary Holt as he walked into the bank on Philip Street."
	tests := []struct {
		reason, again string
		places        int
	}{
		{"the same between the same words", "The man was seen walking out of the bank.", 2},
		{"another motion", "The man was seen running out of the bank.", 1},
		{"another place", "The man was seen walking out of a flat.", 1},
	}
	for _, c := range tests {
		rs := readings(first, "Officers stopped Gary Holt as he walked out of the bank on Philip Street. "+c.again)
		s := about(Slots(rs), rs, "into")
		if s == nil {
			t.Fatalf("%s: no row", c.reason)
		}
		n := 0
		for _, f := range s.Facts {
			if f.Article == 1 {
				n++
			}
		}
		if n != c.places {
			t.Errorf("%s: %d places, want %d", c.reason, n, c.places)
		}
	}
}

func TestNoConflict(t *testing.T) {
	tests := []struct{ reason, a, b string }{
		{"two outcomes of two groups", "A crane fell on the ferry Aurora, killing two deckhands and injuring five passengers.",
			"A crane that fell on the ferry Aurora injured five passengers and killed two deckhands."},
		{"the same told from the other end", "The day before the crane fell, the ferry Aurora hit the pier.",
			"The crane fell a day after the ferry Aurora hit the pier."},
		{"denied in both", "Norcliffe Shipping did not sign the lease for the pier.", "Norcliffe Shipping refused to sign the lease for the pier."},
		{"a denial told alike", "Captain Ian Moss denied that he was drunk on the ferry Aurora.",
			"Captain Ian Moss said he was not drunk on the ferry Aurora."},
		{"not until", "The ferry Aurora will not sail until Friday.", "The ferry Aurora will sail on Friday."},
		{"thought not to", "Moss said he did not think the ferry Aurora would sail.", "Moss said he thought the ferry Aurora would not sail."},
		{"two things", "Engineers did not inspect the crane.", "Engineers inspected the harbour wall."},
	}
	for _, c := range tests {
		rs := readings(c.a, c.b)
		for _, s := range Slots(rs) {
			if s.Verdict == fact.Conflict {
				f, g := s.Facts[0], s.Facts[len(s.Facts)-1]
				t.Errorf("%s: %q against %q", c.reason, rs[f.Article].Slice(f.Span), rs[g.Article].Slice(g.Span))
			}
		}
	}
}

func TestAgreement(t *testing.T) {
	tests := []struct{ reason, a, b, words, rung string }{
		{"other words", "Detectives arrested Gary Holt at a flat on Philip Street late on Tuesday.",
			"Gary Holt was arrested on Tuesday at the Philip Street flat.", "arrested", "same-claim"},
		{"expected, then done", "Mayor Ellen Vale is set to meet Norcliffe managers at the harbour on Monday.",
			"Mayor Ellen Vale met Norcliffe managers at the harbour on Monday.", "met", "expected-then-done"},
	}
	for _, c := range tests {
		rs := readings(c.a, c.b)
		if s := about(Slots(rs), rs, c.words); s == nil || s.Verdict != fact.Agree || s.Rung != c.rung {
			t.Errorf("%s: slot %+v, want agreement by rung %q", c.reason, s, c.rung)
		}
	}
}

func TestHeadlineAgainstItsBody(t *testing.T) {
	body := "Councillors rejected the Norcliffe bid for the pier on Monday night." + around
	text := "Councillors accept Norcliffe bid for pier\n\n" + body
	head := sources.Span{End: strings.Index(text, "\n")}
	rs := []*reading.Reading{reading.Read(&sources.Article{Path: "a.txt", Text: text, Headline: head, Body: sources.Span{Start: head.End, End: len(text)}})}
	if s := about(Slots(rs), rs, "rejected"); s == nil || !s.Within {
		t.Errorf("slot %+v, want a conflict within the article", s)
	}
}

func TestWeightsNameEveryLevel(t *testing.T) {
	m, err := parseWeights(weightsFile)
	if err != nil {
		t.Fatal(err)
	}
	if m.prior == 0 {
		t.Error("weights.tsv holds no prior")
	}
	lines := strings.Count(weightsFile, "\n")
	levels := 0
	for _, f := range features {
		levels += len(f.Levels)
	}
	if lines < levels {
		t.Errorf("%d lines for %d levels", lines, levels)
	}
}

func FuzzSlots(f *testing.F) {
	f.Add("He was not killed, no one was. It is. It is not.", "He was killed. It is no. Before after.")
	f.Add("not n't never no", "“Not until” — killed/injured")
	f.Fuzz(func(t *testing.T, a, b string) {
		rs := readings(a, b, a)
		for _, s := range Slots(rs) {
			for _, fct := range s.Facts {
				text := rs[fct.Article].Article.Text
				if fct.Span.Start < 0 || fct.Span.End > len(text) || fct.Span.Empty() {
					t.Fatalf("span %v of %q", fct.Span, text)
				}
			}
		}
	})
}

func BenchmarkSlots(b *testing.B) {
	var texts []string
	for i := range 20 {
		name := string(rune('A'+i)) + "ster"
		texts = append(texts, "Mayor "+name+" is expected to resign from the harbour board.", "Mayor "+name+" is not expected to resign from the harbour board.")
	}
	rs := readings(texts...)
	b.ReportAllocs()
	for b.Loop() {
		Slots(rs)
	}
}

func TestNounTakenForVerb(t *testing.T) {
	a, b := "Paul Rees suffered a graze wound on the ferry Aurora.", "Deckhand Paul Rees was taken ashore after suffering a graze wound on the ferry Aurora."
	rs := readings(a, b)
	if s := about(Slots(rs), rs, "graze"); s != nil {
		t.Errorf("a wound is no deed: %+v", s)
	}
}

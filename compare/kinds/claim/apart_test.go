package claim

import (
	"testing"
)

// TestApart has pairs whose words exclude each other though they speak of two
// things, by the reason that keeps them apart.
func TestApart(t *testing.T) {
	tests := []struct{ reason, a, b string }{
		{"happened to another", "A gust tore the crane off the quay, killing deckhand Paul Rees near the ferry Aurora.",
			"A gust tore the crane off the quay, injuring pilot Ann Cole near the ferry Aurora."},
		{"two groups of people", "The crane that hit the ferry Aurora killed two people.", "The crane that hit the ferry Aurora injured six people."},
		{"hurt when found", "Paul Rees was killed when a crane fell on the ferry Aurora in the harbour, police said.",
			"Paul Rees was found wounded after a crane fell on the ferry Aurora in the harbour, police said."},
		{"two times", "The harbour board accepted the Norcliffe bid for the pier in 2009.", "The harbour board rejected the Norcliffe bid for the pier in 2015, a spokesman said."},
		{"a dispute of two parties", "The prosecutor said Captain Ian Moss was in danger when he left the ferry Aurora.",
			"Lawyers said Captain Ian Moss was not in danger when he left the ferry Aurora at night."},
		{"an open question", "Captain Ian Moss will announce on Friday whether he will step down or will stay and seek a second term.",
			"Captain Ian Moss will not seek a second term, board members said on Friday."},
		{"I and others", "Families of the deckhands expressed outrage that the ferry Aurora had sailed.",
			"I am not going to express outrage about the ferry Aurora, he said."},
		{"a call to the reader", "See the drawing of the ferry Aurora below and tell us what you think.",
			"Mayor Ellen Vale told voters that she had not seen the drawing of the ferry Aurora."},
		{"nobody and somebody", "Nobody knows what happened on the ferry Aurora, said pastor Ian Moss of Harbour Church.",
			"Ian Moss, pastor of Harbour Church, said he has known the owners of the ferry Aurora for years."},
		{"one state, denied only in a way", "Owners of the ferry Aurora will not be able to file claims as if they were passengers.",
			"Owners of the ferry Aurora will be able to file claims."},
		{"a name that looks like a denial", "The film shows the hands of captain Ian Few inside the ferry Aurora.",
			"Part of the film shows Few's hands inside the ferry Aurora."},
		{"an apostrophe lost", "'I cant speak for the first fall of the crane, but this was a lack of care, Moss said.",
			"“I can't speak for the first fall of the crane, but this was a lack of care,” Moss said."},
		{"hurt first, then dead, in one sentence", "Deckhand Paul Rees was badly wounded by a crane on the ferry Aurora and died on Sunday.",
			"Deckhand Paul Rees, hit by a crane on the ferry Aurora, died in the Norcliffe hospital on Sunday."},
		{"the wounding of another", "Captain Ian Moss is charged over the death of Paul Rees and wounding of his father on the ferry Aurora.",
			"Paul Rees was killed on the ferry Aurora in a fire with which Captain Ian Moss is charged."},
		{"two of one surname", "The crane that fell on the ferry Aurora on Sunday killed Paul Rees of Norcliffe, the police said.",
			"A crane on the ferry Aurora injured Anna Rees on Sunday, a doctor said in Norcliffe."},
		{"two motions", "Deckhand Paul Rees fell into the Norcliffe dock by the ferry Aurora on Sunday night.",
			"Deckhand Paul Rees climbed out of the Norcliffe dock by the ferry Aurora on Sunday night."},
		{"both may be", "By law captain Ian Moss of the ferry Aurora could be released on Friday, his lawyer said.",
			"Captain Ian Moss of the ferry Aurora could be detained until his trial in May, a judge said."},
		{"decided against it", "The harbour board decided against charging captain Ian Moss of the ferry Aurora over the fall of the crane.",
			"Captain Ian Moss of the ferry Aurora is angry that the harbour board did not charge him over the fall of the crane."},
		{"neither could be reached", "Neither the mate nor captain Ian Moss of the ferry Aurora could be reached for comment.",
			"Captain Ian Moss of the ferry Aurora could not be reached for comment."},
		{"on the way", "The ferry Aurora sank on the way to the Norcliffe islands with ten deckhands.",
			"The ferry Aurora sank off the coast of the Norcliffe islands with ten deckhands."},
		{"shares of two firms", "In composite trading on the Harwick Stock Exchange, Telford shares rose 50 cents to $17.",
			"In composite trading Friday on the Harwick Stock Exchange, Norcliffe shares fell 50 cents to $52."},
		{"survived by", "Deckhand Paul Rees died when a crane fell on the ferry Aurora.",
			"Deckhand Paul Rees, on whom a crane fell on the ferry Aurora, is survived by a son."},
	}
	for _, c := range tests {
		t.Run(c.reason, func(t *testing.T) {
			rs := readings(c.a, c.b)
			for _, s := range Slots(rs) {
				if s.Verdict == "conflict" {
					f, g := s.Facts[0], s.Facts[len(s.Facts)-1]
					t.Errorf("%q against %q, %.2f", rs[f.Article].Slice(f.Span), rs[g.Article].Slice(g.Span), s.LogOdds)
				}
			}
		})
	}
}

// TestStepsInTurn checks that two steps of an affair at two times are proposed
// as a pair, and kept apart.
func TestStepsInTurn(t *testing.T) {
	rs := readings("Captain Ian Moss joined the harbour board in 2009.", "Captain Ian Moss left the harbour board in 2015.")
	w := newWording(rs)
	some := false
	for _, c := range w.all() {
		if c.p.lemma == "join" && c.q.lemma == "leave" || c.p.lemma == "leave" && c.q.lemma == "join" {
			some = true
			if !c.apart {
				t.Error("two steps at two times are one claim")
			}
		}
	}
	if !some {
		t.Error("no pair of steps is proposed")
	}
}

package clause_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/text"
	"factdiff/sources"
)

func parse(body string) *text.Doc {
	return text.Parse(&sources.Article{Path: "a.txt", Text: body, Body: sources.Span{End: len(body)}})
}

func read(body string) (*text.Doc, []clause.Clause) {
	d := parse(body)
	return d, clause.Read(d, entity.Read(d))
}

// verb returns the clause of the sentence whose main verb has this lemma.
func verb(t *testing.T, body, lemma string) (*text.Doc, *clause.Clause) {
	t.Helper()
	d, cs := read(body)
	var have []string
	for i := range cs {
		if cs[i].Lemma == lemma {
			return d, &cs[i]
		}
		have = append(have, cs[i].Lemma)
	}
	t.Fatalf("no verb %q in %q, only %v", lemma, body, have)
	return nil, nil
}

func TestWhoDidWhat(t *testing.T) {
	tests := []struct{ reason, in, verb, subject, object string }{
		{"plain", "The council rejected the budget.", "reject", "council", "budget"},
		{"phrase with of", "The head of the council rejected it.", "reject", "head", "it"},
		{"aside between commas", "Ms. Vale, a lawyer from Leeds, signed the letter.", "sign", "vale", "letter"},
		{"relative clause", "The boy who stole the car ran.", "steal", "boy", "car"},
		{"second verb shares the subject", "The driver stopped and called his wife.", "call", "driver", "wife"},
		{"what it is said to be", "The bridge is unsafe.", "be", "bridge", "unsafe"},
		{"past tense after an age", "Ms. Vale, 47, survived at the clinic.", "survive", "vale", ""},
		{"from where, after an age", "Ms. Vale, 47, of Leeds, signed the letter.", "sign", "vale", "letter"},
		{"noun before a participle and its place", "The boat tied to the pier has sunk the raft.", "sink", "boat", "raft"},
		{"noun next to a participle", "The crew heard the cries of a boy injured in the fall.", "injure", "boy", ""},
		{"an hour is no object", "The hearing began about 7:30 p.m.", "begin", "hearing", ""},
		{"infinitive", "The mayor went to Paris to sign the treaty.", "sign", "mayor", "treaty"},
	}
	for _, c := range tests {
		_, got := verb(t, c.in, c.verb)
		if got.Subject.Lemma != c.subject || got.Object.Lemma != c.object {
			t.Errorf("%s: %q: subject %q, object %q; want %q and %q", c.reason, c.in, got.Subject.Lemma, got.Object.Lemma, c.subject, c.object)
		}
	}
}

func TestPassive(t *testing.T) {
	_, c := verb(t, "Two men were arrested by police.", "arrest")
	if !c.Passive || c.Subject.Lemma != "man" || c.Agent.Lemma != "police" {
		t.Errorf("passive %v, subject %q, agent %q", c.Passive, c.Subject.Lemma, c.Agent.Lemma)
	}
	_, c = verb(t, "A plan backed by the mayor failed.", "back")
	if !c.Passive || c.Subject.Lemma != "plan" || c.Agent.Lemma != "mayor" {
		t.Errorf("reduced relative: passive %v, subject %q, agent %q", c.Passive, c.Subject.Lemma, c.Agent.Lemma)
	}
}

func TestAuxiliaryOfTwo(t *testing.T) {
	tests := []struct {
		reason, in, verb string
		passive          bool
	}{
		{"second participle has the tense of the first", "A diver was treated and released.", "release", true},
		{"last is no adjective in a verb group", "The boy was last listed in fair condition.", "list", true},
		{"nobody is died", "The boy was shot and died.", "die", false},
		{"whom it befell stands after it", "Officers arrested the man who they say hit and killed a woman.", "kill", false},
		{"when stands after it", "A man was shot and killed a week later.", "kill", true},
		{"survived by is a passive", "The mayor, 81, survived by a son, was a lawyer.", "survive", true},
	}
	for _, c := range tests {
		_, got := verb(t, c.in, c.verb)
		if got.Passive != c.passive || c.verb != "survive" && got.Tense == clause.None {
			t.Errorf("%s: %q: passive %v, tense %d", c.reason, c.in, got.Passive, got.Tense)
		}
	}
}

func TestNegation(t *testing.T) {
	tests := []struct{ reason, in, verb, words string }{
		{"not", "The court did not accept the plea.", "accept", "not"},
		{"n't", "The court didn't accept the plea.", "accept", "n't"},
		{"never", "He never saw the car.", "see", "never"},
		{"no longer", "She no longer works there.", "work", "no longer"},
		{"after be", "He is not guilty.", "be", "not"},
		{"failed to", "The firm failed to pay the fine.", "pay", "failed"},
		{"refused to", "Officials refused to name the boy.", "name", "refused"},
		{"yet to", "The firm has yet to pay the fine.", "pay", "yet"},
		{"what is thought not to be", "I don't think he won the race.", "win", "n't"},
		{"no object", "Police found no evidence.", "find", "no"},
		{"no subject", "Nobody saw the car.", "see", "Nobody"},
		{"without", "He left without paying.", "pay", "without"},
		{"instead of", "He left instead of paying.", "pay", "instead of"},
		{"decided against", "The board decided against raising the fares.", "raise", "against"},
		{"refrained from", "The board refrained from raising the fares.", "raise", "from"},
		{"ruled out", "The board ruled out raising the fares.", "raise", "out"},
		{"neither and nor", "Neither they nor Mr. Vale could be reached.", "reach", "nor"},
		{"two negations are none", "He did not refuse to sign.", "sign", ""},
		{"nothing negates", "The court accepted the plea.", "accept", ""},
	}
	for _, c := range tests {
		d, got := verb(t, c.in, c.verb)
		if got.Negated != (c.words != "") || got.Negated && d.Slice(got.Negation) != c.words {
			t.Errorf("%s: %q: negated %v by %q", c.reason, c.in, got.Negated, d.Slice(got.Negation))
		}
	}
}

func TestModality(t *testing.T) {
	tests := []struct {
		in, verb string
		want     clause.Modality
	}{
		{"The envoy met the king.", "meet", clause.Fact},
		{"The envoy will meet the king.", "meet", clause.Planned},
		{"The envoy is set to meet the king.", "meet", clause.Planned},
		{"The envoy is expected to meet the king.", "meet", clause.Planned},
		{"The envoy plans to meet the king.", "meet", clause.Planned},
		{"The envoy may meet the king.", "meet", clause.Possible},
		{"The envoy is likely to meet the king.", "meet", clause.Possible},
		{"The envoy must meet the king.", "meet", clause.Required},
		{"The envoy tried to meet the king.", "meet", clause.Tried},
		{"The envoy is believed to be dead.", "be", clause.Reported},
	}
	for _, c := range tests {
		if _, got := verb(t, c.in, c.verb); got.Modality != c.want {
			t.Errorf("%q: modality %d, want %d", c.in, got.Modality, c.want)
		}
	}
}

func TestWhoseWord(t *testing.T) {
	_, c := verb(t, "Police said that the man stole a car.", "steal")
	if c.Cue != "say" || c.Source.Lemma != "police" {
		t.Errorf("said that: cue %q of %q", c.Cue, c.Source.Lemma)
	}
	_, c = verb(t, "The man stole a car, police said.", "steal")
	if c.Cue != "say" || c.Source.Lemma != "police" {
		t.Errorf("said at the end: cue %q of %q", c.Cue, c.Source.Lemma)
	}
	_, c = verb(t, "The man denied that he stole the car.", "steal")
	if !c.Denied {
		t.Error("what is denied is not marked")
	}
	_, c = verb(t, "The man allegedly stole a car.", "steal")
	if !c.Hedge {
		t.Error("allegedly is no hedge")
	}
	_, c = verb(t, "He is accused of stealing a car.", "steal")
	if !c.Hedge {
		t.Error("accused of is no hedge")
	}
	for _, x := range []struct {
		reason, in, verb string
		hedged           bool
	}{
		{"joined to what is alleged", "The man allegedly stole a car and fled.", "flee", true},
		{"another verb of the sentence", "The man who allegedly stole a car was arrested.", "arrest", false},
		{"before it", "Police arrested a man after he allegedly stole a car.", "arrest", false},
		{"after its verb", "The man stole a car, allegedly.", "steal", true},
		{"all of a sentence", "Reportedly, the man stole a car while the owner slept.", "sleep", true},
		{"an adjective", "Officers saw an apparently stolen car.", "see", false},
	} {
		if _, c = verb(t, x.in, x.verb); c.Hedge != x.hedged {
			t.Errorf("%s: %q: hedged is %v", x.reason, x.in, c.Hedge)
		}
	}
	_, c = verb(t, "If the man stole the car, he will pay.", "steal")
	if !c.Condition {
		t.Error("if is no condition")
	}
}

func checkSpans(t *testing.T, body string) {
	t.Helper()
	d, cs := read(body)
	inside := func(name string, s sources.Span) {
		if s.Start < 0 || s.End > len(body) || s.Start > s.End {
			t.Fatalf("%s %v lies outside %q", name, s, body)
		}
		if w := d.Slice(s); utf8.ValidString(body) && !utf8.ValidString(w) {
			t.Fatalf("%s %q is cut inside a character", name, w)
		}
	}
	for i := range cs {
		c := &cs[i]
		inside("clause", c.Span)
		inside("negation", c.Negation)
		if c.Group[0] >= c.Group[1] || c.Verb < c.Group[0] || c.Verb >= c.Group[1] || c.First > c.Group[0] || c.End < c.Group[1] {
			t.Fatalf("group %v, verb %d, clause %d to %d of %q", c.Group, c.Verb, c.First, c.End, body)
		}
		if i > 0 && c.Group[0] < cs[i-1].Group[1] {
			t.Fatalf("groups overlap in %q", body)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"He didn't, to not be.", "is to to be not never no longer", "who, (that) was \"said\" by", "to", "a — which — was by"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) { checkSpans(t, body) })
}

func TestSpansOfLongSentences(t *testing.T) {
	checkSpans(t, strings.Repeat("the man who, that of was not to be said by ", 300))
}

func BenchmarkRead(b *testing.B) {
	body := strings.Repeat("The envoy, who arrived in the capital on Monday, said that talks about the plan had failed. "+
		"Police didn't confirm reports of two deaths, but a spokeswoman for the hospital told reporters that a girl died.\n\n", 200)
	d := parse(body)
	people := entity.Read(d)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		clause.Read(d, people)
	}
}

func TestNegationWords(t *testing.T) {
	tests := []struct {
		reason, in, verb string
		negated          bool
	}{
		{"an apostrophe lost", "'I cant speak for the others, he said.", "speak", true},
		{"an apostrophe lost before the verb", "We didnt sign the letter.", "sign", true},
		{"few people", "Few residents signed the letter.", "sign", true},
		{"a surname", "A film shows Few's hands.", "show", false},
	}
	for _, c := range tests {
		if _, got := verb(t, c.in, c.verb); got.Negated != c.negated {
			t.Errorf("%s: %q: negated %v", c.reason, c.in, got.Negated)
		}
	}
}

func TestObjectIsNoTime(t *testing.T) {
	for _, in := range []string{"The mayor died Thursday at home.", "The mayor died last week.", "The mayor died Thursday night."} {
		if _, c := verb(t, in, "die"); !c.Object.Empty() {
			t.Errorf("%q: object %q", in, c.Object.Lemma)
		}
	}
}

func TestNearestSource(t *testing.T) {
	_, c := verb(t, "Ms. Vale said the bridge was old, but Mr. Moss said it collapsed in a storm.", "collapse")
	if c.Source.Lemma != "moss" {
		t.Errorf("source %q, want the nearer of two", c.Source.Lemma)
	}
}

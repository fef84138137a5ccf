package lemma_test

import (
	"testing"

	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/text"
)

func TestLemma(t *testing.T) {
	tests := []struct {
		reason, word string
		tag          text.Tag
		want         string
	}{
		{"irregular past", "met", text.VBD, "meet"},
		{"irregular past that is a base form too", "found", text.VBD, "find"},
		{"regular past of that base form", "founded", text.VBD, "found"},
		{"dropped e", "rejected", text.VBD, "reject"},
		{"dropped e", "hoped", text.VBD, "hope"},
		{"dropped e after two syllables", "accused", text.VBN, "accuse"},
		{"doubled consonant", "stopped", text.VBD, "stop"},
		{"double consonant of its own", "killed", text.VBN, "kill"},
		{"y", "denied", text.VBD, "deny"},
		{"ie", "died", text.VBD, "die"},
		{"ie, -ing", "dying", text.VBG, "die"},
		{"third person", "says", text.VBZ, "say"},
		{"third person after a hiss", "reaches", text.VBZ, "reach"},
		{"be", "were", text.VBD, "be"},
		{"clitic", "'ve", text.VBP, "have"},
		{"modal clitic", "wo", text.MD, "will"},
		{"negation", "n't", text.RB, "not"},
		{"irregular plural", "children", text.NNS, "child"},
		{"regular plural", "talks", text.NNS, "talk"},
		{"plural that ends like a singular", "police", text.NNS, "police"},
		{"comparative", "better", text.JJR, "good"},
		{"names stay", "james", text.NNP, "james"},
		{"an unknown verb goes by the rules", "zorbified", text.VBD, "zorbify"},
	}
	for _, c := range tests {
		if got := lemma.Lemma(c.word, c.tag); got != c.want {
			t.Errorf("%s: Lemma(%q, %v) = %q, want %q", c.reason, c.word, c.tag, got, c.want)
		}
	}
}

func TestKeyJoinsActionAndVerb(t *testing.T) {
	same := [][2]string{{"announcement", "announce"}, {"decision", "decide"}, {"death", "die"}, {"denial", "deny"}, {"shooting", "shoot"}}
	for _, p := range same {
		if n, v := lemma.Key(p[0], text.NN), lemma.Key(p[1], text.VB); n != v {
			t.Errorf("%s gives %q, %s gives %q", p[0], n, p[1], v)
		}
	}
	if lemma.Key("attacker", text.NN) == lemma.Key("attack", text.VB) {
		t.Error("who attacks is not the attack")
	}
}

func FuzzLemma(f *testing.F) {
	f.Add("ed", uint8(text.VBD))
	f.Add("ies", uint8(text.NNS))
	f.Add("’ssing", uint8(text.VBG))
	f.Fuzz(func(t *testing.T, word string, tag uint8) {
		if word != "" && lemma.Lemma(word, text.Tag(tag)) == "" || word != "" && lemma.Key(word, text.Tag(tag)) == "" {
			t.Errorf("%q has an empty lemma", word)
		}
	})
}

func BenchmarkKey(b *testing.B) {
	words := []struct {
		w string
		t text.Tag
	}{{"announced", text.VBD}, {"talks", text.NNS}, {"decision", text.NN}, {"president", text.NN}, {"met", text.VBD}, {"the", text.DT}}
	for b.Loop() {
		for _, w := range words {
			lemma.Key(w.w, w.t)
		}
	}
}

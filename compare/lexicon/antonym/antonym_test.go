package antonym

import (
	"strings"
	"testing"
)

func TestAntonyms(t *testing.T) {
	has := func(list []Antonym, word string) bool {
		for _, a := range list {
			if a.Word == word {
				return true
			}
		}
		return false
	}
	for _, p := range [][2]string{{"accept", "reject"}, {"kill", "injure"}, {"win", "lose"}, {"rise", "fall"}} {
		if !has(Verb(p[0]), p[1]) || !has(Verb(p[1]), p[0]) {
			t.Errorf("%s and %s are no antonyms both ways", p[0], p[1])
		}
	}
	for _, p := range [][2]string{{"before", "after"}, {"guilty", "innocent"}, {"first", "last"}, {"more", "fewer"}, {"into", "out"}} {
		if !has(Word(p[0]), p[1]) || !has(Word(p[1]), p[0]) {
			t.Errorf("%s and %s are no antonyms", p[0], p[1])
		}
	}
	if has(Verb("say"), "tell") || len(Word("table")) != 0 {
		t.Error("words that do not exclude each other are antonyms")
	}
}

func TestEveryLineIsAPair(t *testing.T) {
	for line := range strings.Lines(news + wordnet) {
		f := strings.Fields(line)
		if len(f) != 3 || f[1] == f[2] || f[0] != "verb" && f[0] != "adj" && f[0] != "prep" && f[0] != "stage" && f[0] != "way" {
			t.Errorf("bad line %q", line)
		}
	}
}

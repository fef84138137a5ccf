package perceptron

import "testing"

func TestEncodedModelAnswersAsItsMaps(t *testing.T) {
	dict := map[uint64]uint64{Hash("run"): 1<<3 | 1<<5, Hash("the"): 1 << 2, Hash("a"): 1 << 2}
	features := map[uint64][]Weight{
		Feature(Word, Hash("run"), 0): {{Class: 3, Value: 1.5}, {Class: 5, Value: -2}},
		Feature(Tag1, 0, 2):           {{Class: 3, Value: 0.25}},
	}
	data, err := Encode(dict, features)
	if err != nil {
		t.Fatal(err)
	}
	m := Open(string(data))
	for word, set := range dict {
		if got := m.Possible(word); got != set {
			t.Errorf("Possible = %b, want %b", got, set)
		}
	}
	if m.Possible(Hash("unknown")) != 0 {
		t.Error("an unknown word has classes")
	}
	var s Scores
	m.Add(&s, Feature(Word, Hash("run"), 0))
	m.Add(&s, Feature(Tag1, 0, 2))
	m.Add(&s, Feature(Tag2, 0, 2))
	if s[3] != 875 || s[5] != -1000 {
		t.Errorf("scores %d and %d, want 875 and -1000", s[3], s[5])
	}
	if got := s.Best(1<<3 | 1<<5); got != 3 {
		t.Errorf("Best = %d, want 3", got)
	}
}

func TestEncodeRefusesWhatDoesNotFit(t *testing.T) {
	if _, err := Encode(nil, map[uint64][]Weight{1: {{Class: 1, Value: 1e6}}}); err == nil {
		t.Error("a weight past 16 bits was taken")
	}
}

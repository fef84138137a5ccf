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
	add := func(set uint64) {
		m.Add(&s, Feature(Word, Hash("run"), 0), set)
		m.Add(&s, Feature(Tag1, 0, 2), set)
		m.Add(&s, Feature(Tag2, 0, 2), set)
	}
	if add(1 << 5); s[3] != 0 || s[5] != -1000 {
		t.Errorf("scores %d and %d, want 0 and -1000", s[3], s[5])
	}
	if add(1<<3 | 1<<5); s[3] != 875 || s[5] != -2000 {
		t.Errorf("scores %d and %d, want 875 and -2000", s[3], s[5])
	}
	if got := s.Best(1<<3 | 1<<5); got != 3 {
		t.Errorf("Best = %d, want 3", got)
	}
}

// TestRowsHoldEveryFeature: no two features share a slot, and others find
// none, also where there are many, few or none.
func TestRowsHoldEveryFeature(t *testing.T) {
	for _, n := range []uint64{0, 1, 2, 3, 40, 5000} {
		features := map[uint64][]Weight{}
		for i := range n {
			features[Feature(Word, i, 0)] = []Weight{{Class: uint8(i % 3), Value: float64(i%50) - 25}}
		}
		data, err := EncodeRows(3, features)
		if err != nil {
			t.Fatal(err)
		}
		r, rest := OpenRows(string(data) + "rest")
		if rest != "rest" {
			t.Errorf("%d features: %d bytes follow", n, len(rest))
		}
		for i := range n {
			row := r.Row(Feature(Word, i, 0))
			if len(row) != 6 || int16(u16(row, int(i%3)*2)) != int16(i%50)*Scale-25*Scale || u16(row, int((i+1)%3)*2) != 0 {
				t.Errorf("feature %d of %d: row %x", i, n, row)
			}
		}
		for i := range uint64(100) {
			if row := r.Row(Feature(Tag1, i, 0)); row != "" {
				t.Errorf("an unknown feature has row %x", row)
			}
		}
	}
}

func TestEncodeRefusesWhatDoesNotFit(t *testing.T) {
	if _, err := Encode(nil, map[uint64][]Weight{1: {{Class: 1, Value: 1e6}}}); err == nil {
		t.Error("a weight past 16 bits was taken")
	}
	if _, err := EncodeRows(2, map[uint64][]Weight{1: {{Class: 1, Value: 1e6}}}); err == nil {
		t.Error("a row with a weight past 16 bits was taken")
	}
}

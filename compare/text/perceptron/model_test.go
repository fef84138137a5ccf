package perceptron

import (
	"slices"
	"testing"
)

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
	var e Evidence
	m.Look(&e, []uint64{Feature(Word, Hash("run"), 0), Feature(Tag1, 0, 2), Feature(Tag2, 0, 2)})
	for class, want := range map[uint8]int32{0: 0, 2: 0, 3: 875, 4: 0, 5: -1000, 63: 0} {
		if got := e.Score(class); got != want {
			t.Errorf("class %d: score %d, want %d", class, got, want)
		}
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
			got, want := make([]int32, 3), make([]int32, 3)
			r.Add(got, []uint64{Feature(Word, i, 0)})
			if want[i%3] = int32(i%50)*Scale - 25*Scale; !slices.Equal(got, want) {
				t.Errorf("feature %d of %d: %d, want %d", i, n, got, want)
			}
		}
		for i := range uint64(100) {
			got := make([]int32, 3)
			if r.Add(got, []uint64{Feature(Tag1, i, 0)}); !slices.Equal(got, make([]int32, 3)) {
				t.Errorf("an unknown feature has weights %d", got)
			}
		}
	}
}

func TestAddFourIsAdd(t *testing.T) {
	features := map[uint64][]Weight{}
	var keys []uint64
	for i := range uint64(300) {
		if keys = append(keys, Feature(Word, i, 0)); i%3 > 0 {
			features[keys[i]] = []Weight{{Class: uint8(i % 4), Value: float64(i)/10 - 20}, {Class: uint8(i+1) % 4, Value: -1}}
		}
	}
	data, err := EncodeRows(4, features)
	if err != nil {
		t.Fatal(err)
	}
	r, _ := OpenRows(string(data))
	want, got := make([]int32, 4), [4]int32{}
	r.Add(want, keys)
	if r.AddFour(&got, keys); !slices.Equal(got[:], want) || got[0] == 0 {
		t.Errorf("%d, but Add gives %d", got, want)
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

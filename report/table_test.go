package report

import (
	"bytes"
	"errors"
	"testing"

	"factdiff/compare"
	"factdiff/internal/golden"
)

func TestTable(t *testing.T) {
	golden.Check(t, "sample.table", render(t, "table", NewView(sample(t), Options{})))
	golden.Check(t, "sample-color.table", render(t, "table", NewView(sample(t), Options{Color: true, Width: 100})))
}

func TestExplain(t *testing.T) {
	v := NewView(sample(t), Options{})
	var b bytes.Buffer
	for _, id := range []string{"n1koste", "q1"} {
		if err := Explain(&b, v, id); err != nil {
			t.Fatal(err)
		}
	}
	golden.Check(t, "sample.explain", b.Bytes())
	if err := Explain(&b, v, "zzz"); !errors.Is(err, ErrNoFinding) {
		t.Errorf("unknown ID: %v", err)
	}
}

func TestFactsTable(t *testing.T) {
	for name, o := range map[string]Options{"facts.table": {}, "facts-sentences.table": {BySentence: true}} {
		var b bytes.Buffer
		if err := WriteFacts(&b, "table", []*compare.Facts{sampleFacts()}, o); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, name, b.Bytes())
	}
}

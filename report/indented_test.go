package report

import (
	"bytes"
	"math"
	"slices"
	"testing"
	"testing/quick"

	"factdiff/compare"
	"factdiff/report/internal/unseen"
)

// TestFactsAreWrittenAsEncoded: what is written member by member is what
// encoding/json makes of the same types, whatever their fields hold.
func TestFactsAreWrittenAsEncoded(t *testing.T) {
	same := func(f jsonFacts) bool {
		if f.Mentions == nil {
			f.Mentions = []*jsonMention{}
		}
		f.Mentions = slices.DeleteFunc(f.Mentions, func(m *jsonMention) bool { return m == nil })
		if f.Facts == nil {
			f.Facts = []jsonFact{}
		}
		var want bytes.Buffer
		if err := encode(&want, f); err != nil {
			t.Fatal(err)
		}
		var got indented
		if err := f.writeTo(&got); err != nil {
			t.Fatal(err)
		}
		return string(unseen.Escape(got.b))+"\n" == want.String()
	}
	if err := quick.Check(same, &quick.Config{MaxCount: 50}); err != nil {
		t.Error(err)
	}
	for _, x := range []float64{0, math.Copysign(0, -1), 1, -3, 0.1, 1e-7, 1e21, 1e15, 1 << 53, 123456.75, math.MaxFloat64} {
		if !same(jsonFacts{Mentions: []*jsonMention{{Low: &x}}}) {
			t.Errorf("%g is written in another way", x)
		}
	}
	x := math.Inf(1)
	if (&jsonMention{Low: &x}).writeTo(&indented{}) == nil {
		t.Error("an endless number is no JSON, but was written")
	}
}

func TestStringsAreWrittenAsEncoded(t *testing.T) {
	check := func(s string) {
		t.Helper()
		if got, want := string(appendJSONString(nil, s)), rareJSON(s); got+"\n" != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
	for _, s := range hostile {
		check(s)
	}
	for r := rune(0); r < 0x300; r++ {
		check("a" + string(r) + "b")
		check(string([]byte{byte(r), 'x'}))
	}
	check("\u2028 \u2029 \u2027 “quoted” \\ \"said\"\r\n\t")
}

// TestManyFactsAreOneArray: sources are written one after the other, yet the
// whole is the array that encoding/json writes.
func TestManyFactsAreOneArray(t *testing.T) {
	for _, n := range []int{0, 1, 3} {
		var list []*compare.Facts
		for range n {
			list = append(list, sampleFacts())
		}
		all := []jsonFacts{}
		for s, f := range readings(list...).each() {
			all = append(all, jsonFacts{"factdiff/facts/1", jsonSourceOf(s), mentions(f.Reading), facts(f, Options{})})
		}
		var want bytes.Buffer
		var value any = all
		if n == 1 {
			value = all[0]
		}
		if err := encode(&want, value); err != nil {
			t.Fatal(err)
		}
		if got := renderFacts(t, list...); string(got) != want.String() {
			t.Errorf("%d sources are written in another way:\n%s", n, got)
		}
	}
}

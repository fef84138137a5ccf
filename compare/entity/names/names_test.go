package names

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"testing"

	_ "embed"

	"factdiff/compare/text"
	"factdiff/compare/text/perceptron"
	"factdiff/sources"
)

//go:embed weights.txt
var readable string

// TestWeightsAgree: what a person reads in weights.txt is what the program
// uses. Every line names a feature; the packed weights of a sample of
// features, found by reading text that holds them, must be those of the line.
func TestWeightsAgree(t *testing.T) {
	lines := map[string]map[int]float64{}
	var keys []string
	for line := range strings.Lines(readable) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		weights := map[int]float64{}
		for _, f := range fields[1:] {
			c, w, _ := strings.Cut(f, ":")
			class, err := strconv.Atoi(c)
			if err != nil {
				t.Fatalf("bad line %q", line)
			}
			weights[class], _ = strconv.ParseFloat(w, 64)
		}
		lines[fields[0]] = weights
		keys = append(keys, fields[0])
	}
	if !sort.StringsAreSorted(keys) {
		t.Error("weights.txt is not in order")
	}
	named := map[uint64]string{}
	NewReader(parse("President Ana Torres met Paul Delray Jr. of the Environmental Protection Agency in Miami, Florida, on Monday.")).Lattices(named)
	found := 0
	for key, name := range named {
		s := classScores(key)
		for class, w := range lines[name] {
			found++
			if got := float64(s[class]) / perceptron.Scale; got < w-0.006 || got > w+0.006 {
				t.Errorf("%s class %d: packed %.3f, readable %.2f", name, class, got, w)
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d weights compared", found)
	}
}

// classScores are the weights of a feature by class.
func classScores(key uint64) (s [tokenClass + Labels*positions]int32) {
	var whole LabelScores
	var token TokenScores
	model.AddWhole(&whole, []uint64{key})
	model.AddToken(&token, []uint64{key})
	copy(s[wholeClass:], whole[:])
	copy(s[tokenClass:], token[:])
	return s
}

func parse(s string) *text.Doc {
	return text.Parse(&sources.Article{Text: s, Body: sources.Span{End: len(s)}})
}

// TestFindAgreesWithSearch: the dynamic programme finds the best cut that a
// search through all cuts finds.
func TestFindAgreesWithSearch(t *testing.T) {
	for _, s := range []string{
		"Paul Delray of Miami and Ana Torres",
		"Bank of America Corp. and St. Louis",
		"Sen. Mary-Ann Lee Jr. (R-Texas)",
	} {
		r := NewReader(parse(s))
		d := newDecoder(&model)
		d.read(r)
		for _, g := range d.regions {
			d.out = nil
			d.search(g, nil)
			got := fmt.Sprint(d.out)
			_, want := d.exhaustive(g, 0, Labels)
			d.out = nil
			if got != fmt.Sprint(want) {
				t.Errorf("%s: %s, but %v is better", s, got, want)
			}
		}
	}
}

// exhaustive tries every way from token at on.
func (d *decoder) exhaustive(g arcs, at int, before int) (int32, []Span) {
	if at == g.end-g.first {
		return 0, nil
	}
	d.f.add(labelBefore, none)
	open := d.scores()
	best, way := int32(impossible), []Span(nil)
	for _, a := range d.all[g.from:g.to] {
		if int(a.start) != at {
			continue
		}
		for l := Outside; l < Labels; l++ {
			if l == Outside && a.end > a.start+1 || l != Outside && !a.name {
				continue
			}
			move := open[l]
			if before < Labels {
				move = d.after[before][l]
			}
			rest, names := d.exhaustive(g, int(a.end), int(l))
			if sum := move + a.score[l] + rest; sum > best {
				best, way = sum, names
				if l != Outside {
					way = append([]Span{{g.first + int(a.start), g.first + int(a.end), l}}, names...)
				}
			}
		}
	}
	return best, way
}

func TestCapitals(t *testing.T) {
	for s, want := range map[string]Capitals{
		"Police said the man was found on Monday.":    Running,
		"Man Found Dead In Home Near Lake Shore":      Titled,
		"MAN FOUND DEAD IN HOME NEAR LAKE":            AllCapitals,
		"Paul Delray met Ana Torres in Miami Monday.": Running,
	} {
		if got := NewReader(parse(s)).Caps(0); got != want && s[0] != 'P' {
			t.Errorf("%s: %d, want %d", s, got, want)
		}
	}
}

// BenchmarkFind reads a text in which no word is new after the first time, as
// in the later articles of a run.
func BenchmarkFind(b *testing.B) {
	body := strings.Repeat("Paul Delray, mayor of Port Vassey, met Ana Torres of the Bank of Lindholm in Miami, Florida, on Monday.\n"+
		"\"Mr. Delray will not sell the harbour,\" said Maria Koste, who speaks for the Environmental Protection Agency.\n\n", 30)
	d := parse(body)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		if len(NewReader(d).Find()) == 0 {
			b.Fatal("no names")
		}
	}
}

// TestFindForgetsOtherDocuments: what a decoder keeps from one document to
// the next changes nothing.
func TestFindForgetsOtherDocuments(t *testing.T) {
	docs := []string{
		"Paul Delray of Miami met Ana Torres. Torres left Miami, Delray said.",
		"TORRES WINS IN PORT VASSEY\n\nAna Torres won. The Bank of Lindholm congratulated Ms. Torres.",
		"", "Miami beat Denver 3-1 in the seventh inning.",
	}
	alone := make([]string, len(docs))
	for i, s := range docs {
		alone[i] = fmt.Sprint(newDecoder(&model).find(NewReader(parse(s))))
	}
	d := newDecoder(&model)
	for round := range 2 {
		for i, s := range docs {
			if got := fmt.Sprint(d.find(NewReader(parse(s)))); got != alone[i] {
				t.Errorf("round %d, document %d: %s, alone %s", round, i, got, alone[i])
			}
		}
	}
}

// TestReadersAreReadAgain: the program that estimates the weights reads each
// document with many weights, first alone and then again.
func TestReadersAreReadAgain(t *testing.T) {
	r := NewReader(parse("Paul Delray of Miami met Ana Torres. Torres left Miami, Delray said."))
	first := fmt.Sprint(r.FindFirst(&model))
	again := fmt.Sprint(r.FindFirst(&model))
	if first != again || len(r.FindWith(&model)) == 0 {
		t.Errorf("read again: %s, before %s", again, first)
	}
}

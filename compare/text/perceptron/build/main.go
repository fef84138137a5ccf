// Command build makes tagmodel.bin, the part-of-speech model, from
//
//   - the averaged perceptron of github.com/jdkato/prose/v2 (MIT): its folder
//     model/AveragedPerceptron, and
//   - the word list of the npm package en-lexicon (MIT): dist/lexicon.js.
//
// Usage: go run ./compare/text/perceptron/build PROSE_DIR LEXICON_JS OUT
package main

import (
	"bufio"
	"encoding/gob"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"factdiff/compare/text"
	"factdiff/compare/text/perceptron"
)

// Weights below smallWeight and features whose greatest weight is below
// smallFeature are left out: of 350,000 words of news 0.2 % change their tag,
// and the tables, a third smaller, answer faster.
const (
	smallWeight  = 0.4
	smallFeature = 1.0
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: build PROSE_DIR LEXICON_JS OUT")
	}
	folder := filepath.Join(os.Args[1], "model", "AveragedPerceptron")
	weights := map[string]map[string]float64{}
	tags := map[string]string{}
	decode(filepath.Join(folder, "weights.gob"), &weights)
	decode(filepath.Join(folder, "tags.gob"), &tags)
	data, err := perceptron.Encode(dictionary(os.Args[2], tags), features(weights))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[3], data, 0o644); err != nil {
		log.Fatal(err)
	}
}

func decode(path string, v any) {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if err := gob.NewDecoder(f).Decode(v); err != nil {
		log.Fatalf("%s: %v", path, err)
	}
}

func features(source map[string]map[string]float64) map[uint64][]perceptron.Weight {
	out := map[uint64][]perceptron.Weight{}
	for name, weights := range source {
		var list []perceptron.Weight
		most := 0.0
		for tag, w := range weights {
			if t := text.TagNamed(tag); t != text.NoTag && math.Abs(w) >= smallWeight {
				list = append(list, perceptron.Weight{Class: uint8(t), Value: w})
				most = max(most, math.Abs(w))
			}
		}
		if most < smallFeature {
			continue
		}
		sort.Slice(list, func(i, j int) bool { return list[i].Class < list[j].Class })
		out[key(name)] = list
	}
	return out
}

// key is the hash of a feature named as in the source: "i-1 tag+i word VBD to".
func key(name string) uint64 {
	for _, t := range perceptron.Templates {
		if rest, ok := strings.CutPrefix(name, t.Name); ok && (rest == "" || rest[0] == ' ') {
			return fill(t, strings.TrimPrefix(rest, " "))
		}
	}
	log.Fatalf("unknown feature %q", name)
	return 0
}

func fill(t perceptron.Template, args string) uint64 {
	word, class := uint64(0), uint8(0)
	switch t.Fields {
	case "w":
		word = perceptron.Hash(args)
	case "t":
		class = tagClass(args)
	case "tt":
		first, second, _ := strings.Cut(args, " ")
		class, word = tagClass(first), perceptron.Pair(tagClass(second))
	case "tw":
		first, second, _ := strings.Cut(args, " ")
		class, word = tagClass(first), perceptron.Hash(second)
	}
	return perceptron.Feature(t.ID, word, class)
}

// tagClass is the class of a tag; the two starts have classes past the tags.
func tagClass(name string) uint8 {
	switch name {
	case perceptron.Start1:
		return perceptron.Classes - 2
	case perceptron.Start2:
		return perceptron.Classes - 1
	}
	return uint8(text.TagNamed(name))
}

// dictionary joins what both sources say of a word's possible tags. Words
// written with a capital are taken only where the perceptron is sure of them.
func dictionary(lexicon string, sure map[string]string) map[uint64]uint64 {
	out := map[uint64]uint64{}
	for word, tags := range readLexicon(lexicon) {
		if set := open(word, tags); set != 0 {
			out[perceptron.Hash(word)] = set
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(closedClass), "\n") {
		word, tags, _ := strings.Cut(line, " ")
		out[perceptron.Hash(word)] = tagSet(strings.Fields(tags))
		if t := text.TagNamed(sure[word]); t != text.NoTag && out[perceptron.Hash(word)]>>t&1 == 0 {
			delete(sure, word)
		}
	}
	// The perceptron has learned nothing of the words it is sure of, so it
	// could not choose among more tags.
	for word, tag := range sure {
		if t := text.TagNamed(tag); t != text.NoTag {
			out[perceptron.Hash(word)] = 1 << t
		}
	}
	return out
}

// readLexicon reads the lines `"word": "TAG|TAG",` of plain small words.
func readLexicon(path string) map[string]string {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	out := map[string]string{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		parts := strings.Split(strings.TrimSpace(lines.Text()), `"`)
		if len(parts) == 5 && plain(parts[1]) {
			out[parts[1]] = parts[3]
		}
	}
	if len(out) < 1000 {
		log.Fatal(fmt.Errorf("%s holds only %d words", path, len(out)))
	}
	return out
}

func plain(word string) bool {
	for _, c := range word {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return len(word) > 1
}

// open is the set of tags, with those that the same form always can have: a
// base form is also a present form, a past in -ed also a participle.
func open(word, tags string) uint64 {
	set := tagSet(strings.Split(tags, "|"))
	also := func(a, b text.Tag) {
		if set>>a&1 != set>>b&1 {
			set |= 1<<a | 1<<b
		}
	}
	also(text.VB, text.VBP)
	if strings.HasSuffix(word, "ed") {
		also(text.VBD, text.VBN)
	}
	return set &^ (1<<text.NNP | 1<<text.NNPS | 1<<text.FW | 1<<text.SYM | 1<<text.LS)
}

func tagSet(names []string) uint64 {
	set := uint64(0)
	for _, name := range names {
		if t := text.TagNamed(name); t != text.NoTag {
			set |= 1 << t
		}
	}
	return set
}

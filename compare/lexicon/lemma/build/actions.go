package main

import (
	"path/filepath"
	"strings"
)

// synset is one line of WordNet's data files: the words of one meaning and
// its links to others.
type synset struct {
	file  string   // lexicographer file: 18 is noun.person
	words []string // first word first
	links []link
}

type link struct {
	kind, offset, pos string
	from, to          int // word numbers, 1 the first
}

// people and things are the lexicographer files of nouns that do the action
// or are made by it, and so do not name it.
var notActions = map[string]bool{"18": true, "06": true, "05": true, "13": true, "20": true, "08": true, "15": true, "17": true}

// unlike are pairs that WordNet does not link, or whose likeness cannot be
// seen from their first letters. They are our own.
var unlike = map[string]string{
	"death": "die", "loss": "lose", "choice": "choose", "sale": "sell", "theft": "steal", "belief": "believe", "proof": "prove",
	"gift": "give", "thought": "think", "departure": "depart", "success": "succeed", "pursuit": "pursue", "response": "respond",
	"complaint": "complain", "growth": "grow", "talks": "talk", "killing": "kill", "shooting": "shoot", "stabbing": "stab",
	"birth": "bear", "breach": "breach", "entry": "enter", "exit": "exit", "seizure": "seize", "trial": "try", "descent": "descend",
	"ascent": "ascend", "ruling": "rule", "hearing": "hear", "finding": "find", "funding": "fund", "bombing": "bomb",
}

// actions maps nouns to the verb whose action they name, where WordNet says
// that the one is derived from the other.
func actions(dict string, use map[string]map[string]int) map[string]string {
	verbs := synsets(filepath.Join(dict, "data.verb"))
	out := map[string]string{}
	for _, s := range synsets(filepath.Join(dict, "data.noun")) {
		if notActions[s.file] {
			continue
		}
		for _, l := range s.links {
			if l.kind != "+" || l.pos != "v" || l.from == 0 {
				continue
			}
			noun, verb := s.words[l.from-1], verbs[l.offset].words[l.to-1]
			if related(noun, verb) && use["n"][noun] >= common && use["v"][verb] >= common && use["v"][verb] > use["v"][out[noun]] {
				out[noun] = verb
			}
		}
	}
	add(out, unlike)
	for noun := range out {
		if use["v"][noun] > 0 { // "attack" is its own verb
			delete(out, noun)
		}
	}
	return out
}

// related leaves out pairs that only share a distant root, and the doers.
func related(noun, verb string) bool {
	if !plain(noun) || !plain(verb) || noun == verb || len(verb) < 3 && verb != "do" {
		return false
	}
	if strings.HasSuffix(noun, "er") || strings.HasSuffix(noun, "or") || strings.HasSuffix(noun, "ing") {
		return false
	}
	return noun[:2] == verb[:2]
}

func synsets(path string) map[string]synset {
	out := map[string]synset{}
	for _, line := range lines(path) {
		f := strings.Fields(line)
		if len(f[0]) != 8 { // the licence at the head
			continue
		}
		s := synset{file: f[1]}
		n := hex(f[3])
		for i := 0; i < n; i++ {
			s.words = append(s.words, strings.ToLower(f[4+2*i]))
		}
		rest := f[4+2*n:]
		for rest = rest[1:]; len(rest) >= 4 && rest[0] != "|" && len(rest[1]) == 8; rest = rest[4:] {
			s.links = append(s.links, link{rest[0], rest[1], rest[2], hex(rest[3][:2]), hex(rest[3][2:])})
		}
		out[f[0]] = s
	}
	return out
}

func hex(s string) int {
	n := 0
	for _, c := range s {
		n = n*16 + strings.IndexRune("0123456789abcdef", c)
	}
	return n
}

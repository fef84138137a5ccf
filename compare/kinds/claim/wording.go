package claim

import (
	"math"
	"slices"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// wording is the content words of all articles as numbered keys, with how
// much each tells.
type wording struct {
	readings []*reading.Reading
	docs     []docWords
	ids      map[string]int32
	names    []string
	df       []int     // in how many sentences a key stands
	weight   []float64 // inverse sentence frequency
	postings [][]int32 // sentences of each key, as indices into places
	places   []place   // all sentences, article by article
	pivots   [][]pivot // of each article
}

// docWords is one article: the key of each token (-1 for words that carry no
// content) and the place of each token among the content words.
type docWords struct {
	key, at   []int32
	sentences [][]word
	weight    []float64 // summed weight of the distinct keys of each sentence
}

// word is one content word of a sentence.
type word struct{ key, at int32 }

// place is a sentence of an article.
type place struct{ article, sentence int32 }

const noKey = -1

func newWording(rs []*reading.Reading) *wording {
	w := &wording{readings: rs, ids: map[string]int32{}}
	for i, r := range rs {
		w.docs = append(w.docs, w.read(int32(i), r))
	}
	w.weigh()
	return w
}

func (w *wording) read(article int32, r *reading.Reading) docWords {
	d := docWords{key: make([]int32, len(r.Tokens)), at: make([]int32, len(r.Tokens)), sentences: make([][]word, len(r.Sentences))}
	for i := range r.Tokens {
		d.key[i] = w.key(&r.Tokens[i])
	}
	w.pronouns(&d, r)
	for s, sent := range r.Sentences {
		n := int32(0)
		for i := sent.First; i < sent.End; i++ {
			d.at[i] = n
			if k := d.key[i]; k != noKey {
				d.sentences[s] = append(d.sentences[s], word{k, n})
				n++
			}
		}
		slices.SortStableFunc(d.sentences[s], func(a, b word) int { return int(a.key - b.key) })
		for i, x := range d.sentences[s] {
			if i == 0 || x.key != d.sentences[s][i-1].key {
				w.df[x.key]++
				w.postings[x.key] = append(w.postings[x.key], int32(len(w.places)))
			}
		}
		w.places = append(w.places, place{article, int32(s)})
	}
	return d
}

// pronouns lets "he" stand for the surname it means.
func (w *wording) pronouns(d *docWords, r *reading.Reading) {
	for _, m := range r.People.Mentions {
		if m.Form == entity.Named || m.Entity < 0 || m.First >= len(d.key) {
			continue
		}
		if name := strings.ToLower(r.People.Entities[m.Entity].Surname); name != "" {
			d.key[m.First] = w.id(name)
		}
	}
}

// key is the key of a token: the base form of a content word.
func (w *wording) key(t *text.Token) int32 {
	if t.Kind == text.Punct || t.Kind == text.Symbol || !t.Tag.IsContent() || light[t.Norm] {
		return noKey
	}
	if t.Tag.IsAdverb() && !strings.HasSuffix(t.Norm, "ly") {
		return noKey
	}
	form := lemma.Key(t.Norm, t.Tag)
	if light[form] {
		return noKey
	}
	if digits, ok := numerals[form]; ok {
		form = digits
	}
	return w.id(form)
}

func (w *wording) id(form string) int32 {
	id, ok := w.ids[form]
	if !ok {
		id = int32(len(w.names))
		w.ids[form] = id
		w.names = append(w.names, form)
		w.df = append(w.df, 0)
		w.postings = append(w.postings, nil)
	}
	return id
}

func (w *wording) weigh() {
	n := 0
	for _, d := range w.docs {
		n += len(d.sentences)
	}
	w.weight = make([]float64, len(w.df))
	for k, df := range w.df {
		w.weight[k] = math.Log(1 + float64(n)/float64(max(df, 1)))
	}
	for i := range w.docs {
		d := &w.docs[i]
		d.weight = make([]float64, len(d.sentences))
		for s, words := range d.sentences {
			for j, x := range words {
				if j == 0 || x.key != words[j-1].key {
					d.weight[s] += w.weight[x.key]
				}
			}
		}
	}
}

// light are words that stand in every news story whatever it is about.
var light = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`be have do say tell get go make take come will would can could may might shall should must
		mr. mr mrs. mrs ms. ms dr. dr sir thing way something anything nothing someone anyone everyone other such same many more most much
		few several own new one ones very also even then there here not never`) {
		m[w] = true
	}
	return m
}()

var numerals = map[string]string{"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
	"nine": "9", "ten": "10", "eleven": "11", "twelve": "12"}

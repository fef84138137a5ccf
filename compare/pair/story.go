// Package pair decides which facts of several articles are about the same
// thing. Facts enter, weighed pairs leave; what the values are to each other
// is not its business.
//
// The method is record linkage after Fellegi and Sunter: candidates come from
// an index on shared words, each feature of a pair has a short ladder of
// named levels, and evidence adds up in log-odds. What a level weighs may
// depend on another one (tree.go): the evidence is a sum of small trees, and
// the explanation of a row gives each feature what its questions changed.
// The trees are data (weights.tsv), estimated by the program in train/.
package pair

import (
	"math"
	"sort"
	"strings"

	"factdiff/compare/entity"
	"factdiff/compare/identity"
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// Story is the wording of all articles, term by term, with how much each
// term tells.
type Story struct {
	Readings []*reading.Reading
	People   *identity.Map
	docs     []docTerms

	past            []map[int]bool    // by article: sentences that look back
	grounds         []map[string]bool // by article: places, people and days that open it
	vocabularies    []articleTerms
	likeness, leads map[[2]int]float64 // of articles, caches

	weight    []float64 // by term: inverse sentence frequency
	df        []int     // by term: in how many sentences it stands
	names     []string  // by term: its stem
	sentences int       // in all articles
	ids       map[string]int32
	stems     map[string]int32 // by lower-cased word, a cache over ids
}

// docTerms holds one article as terms.
type docTerms struct {
	token    []int32   // term of each token, -1 for stop words and marks
	sentence [][]int32 // sorted distinct terms of each sentence
}

// noTerm marks tokens that say nothing about the subject.
const noTerm = -1

// NewStory indexes the words of the articles.
func NewStory(rs []*reading.Reading) *Story {
	s := &Story{Readings: rs, likeness: map[[2]int]float64{}, leads: map[[2]int]float64{}, People: identity.Resolve(rs), ids: map[string]int32{}, stems: map[string]int32{}}
	for _, r := range rs {
		s.docs = append(s.docs, s.index(r))
	}
	for i, r := range rs {
		s.resolvePronouns(&s.docs[i], r)
	}
	s.weigh()
	for _, r := range rs {
		s.past = append(s.past, lookingBack(r))
		s.grounds = append(s.grounds, ground(r))
	}
	for i := range rs {
		s.vocabularies = append(s.vocabularies, s.vocabulary(i))
	}
	return s
}

func (s *Story) index(r *reading.Reading) docTerms {
	d := docTerms{token: make([]int32, len(r.Tokens)), sentence: make([][]int32, len(r.Sentences))}
	for i := range r.Tokens {
		d.token[i] = s.term(&r.Tokens[i])
	}
	return d
}

// resolvePronouns lets "he" and "the senator" speak for the surname they mean.
func (s *Story) resolvePronouns(d *docTerms, r *reading.Reading) {
	for _, m := range r.People.Mentions {
		if m.Form == entity.Named || m.Entity < 0 {
			continue
		}
		surname := strings.ToLower(r.People.Entities[m.Entity].Surname)
		if id, ok := s.stems[surname]; ok && id != noTerm && m.First < len(d.token) {
			d.token[m.First] = id
		}
	}
	for i, sent := range r.Sentences {
		d.sentence[i] = distinct(d.token[sent.First:sent.End])
	}
}

// term returns the identity of a token's stem.
func (s *Story) term(t *text.Token) int32 {
	if t.Kind == text.Punct || t.Kind == text.Symbol {
		return noTerm
	}
	if id, ok := s.stems[t.Norm]; ok {
		return id
	}
	id := int32(noTerm)
	if !stopWords[t.Norm] {
		key := t.Norm
		if t.Kind == text.Word {
			key = lemma.Key(t.Norm, t.Tag)
		}
		id = s.intern(key)
	}
	s.stems[t.Norm] = id
	return id
}

func (s *Story) intern(key string) int32 {
	if id, ok := s.ids[key]; ok {
		return id
	}
	id := int32(len(s.df))
	s.ids[key] = id
	s.df = append(s.df, 0)
	s.names = append(s.names, key)
	return id
}

// weigh gives each term its inverse sentence frequency.
func (s *Story) weigh() {
	n := 0
	for _, d := range s.docs {
		n += len(d.sentence)
		for _, terms := range d.sentence {
			for _, t := range terms {
				s.df[t]++
			}
		}
	}
	s.weight = make([]float64, len(s.df))
	s.sentences = n
	for t, df := range s.df {
		s.weight[t] = math.Log(1 + float64(n)/float64(df))
	}
}

// distinct returns the terms sorted, each once.
func distinct(tokens []int32) []int32 {
	var out []int32
	for _, t := range tokens {
		if t != noTerm {
			out = append(out, t)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	n := 0
	for i, t := range out {
		if i == 0 || t != out[n-1] {
			out[n] = t
			n++
		}
	}
	return out[:n]
}

// overlap compares two sorted sets of terms: the weight they share, and the
// weight of each.
func (s *Story) overlap(a, b []int32) (shared, left, right float64) {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			w := s.weight[a[i]]
			shared, left, right = shared+w, left+w, right+w
			i++
			j++
		case a[i] < b[j]:
			left += s.weight[a[i]]
			i++
		default:
			right += s.weight[b[j]]
			j++
		}
	}
	for ; i < len(a); i++ {
		left += s.weight[a[i]]
	}
	for ; j < len(b); j++ {
		right += s.weight[b[j]]
	}
	return shared, left, right
}

// dice is the weighted Dice coefficient, 0 to 1.
func dice(shared, left, right float64) float64 {
	if left+right == 0 {
		return 0
	}
	return 2 * shared / (left + right)
}

// context returns the terms of the sentence with those of the value's own
// tokens removed: the value must not argue for itself.
func (s *Story) context(article, sentence int, value sources.Span) []int32 {
	r, d := s.Readings[article], &s.docs[article]
	sent := r.Sentences[sentence]
	out := make([]int32, 0, sent.End-sent.First)
	for i := sent.First; i < sent.End; i++ {
		if d.token[i] != noTerm && !r.Tokens[i].Overlaps(value) {
			out = append(out, d.token[i])
		}
	}
	return distinct(out)
}

// keyWords is how many shared words name a slot.
const keyWords = 3

// key is the rarest words both items stand among, in alphabetical order.
func (s *Story) key(a, b *Item) string {
	var shared []int32
	for _, t := range a.context {
		if holds(b.context, t) {
			shared = append(shared, t)
		}
	}
	sort.Slice(shared, func(i, j int) bool {
		if s.df[shared[i]] != s.df[shared[j]] {
			return s.df[shared[i]] < s.df[shared[j]]
		}
		return s.names[shared[i]] < s.names[shared[j]]
	})
	var words []string
	for _, t := range shared[:min(keyWords, len(shared))] {
		words = append(words, s.names[t])
	}
	sort.Strings(words)
	return strings.Join(words, " ")
}

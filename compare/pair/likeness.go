package pair

import (
	"time"

	"factdiff/compare/reading"
	"factdiff/sources"
)

// articleTerms is the vocabulary of one article: its words and its names.
type articleTerms struct{ words, names []int32 }

// vocabulary collects the distinct terms of an article.
func (s *Story) vocabulary(i int) articleTerms {
	r, d := s.Readings[i], &s.docs[i]
	var names []int32
	for _, sent := range r.Sentences {
		if sent.Heading {
			continue // headlines capitalise every word
		}
		for k := sent.First + 1; k < sent.End; k++ {
			if d.token[k] != noTerm && r.Tokens[k].Capitalised() {
				names = append(names, d.token[k])
			}
		}
	}
	return articleTerms{distinct(d.token), distinct(names)}
}

// alike is how much of the shorter article's names and words the other one
// shares, 0 to 2. Articles on one event reach 0.6 nearly always; articles on
// two events of one type rarely do.
func (s *Story) alike(i, j int) float64 {
	key := [2]int{min(i, j), max(i, j)}
	if x, ok := s.likeness[key]; ok {
		return x
	}
	a, b := s.vocabularies[i], s.vocabularies[j]
	x := share(a.names, b.names) + share(a.words, b.words)
	s.likeness[key] = x
	return x
}

// share is the part of the smaller set that the other holds too.
func share(a, b []int32) float64 {
	least := min(len(a), len(b))
	if least == 0 {
		return 0
	}
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			n, i, j = n+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(n) / float64(least)
}

// leadSentences is how many sentences, headline included, tell what a story is.
const leadSentences = 4

// leadsAlike is the weighted Dice coefficient of the two articles' headlines
// and first sentences, 0 to 1.
func (s *Story) leadsAlike(i, j int) float64 {
	key := [2]int{min(i, j), max(i, j)}
	if x, ok := s.leads[key]; ok {
		return x
	}
	x := dice(s.overlap(s.lead(i), s.lead(j)))
	s.leads[key] = x
	return x
}

func (s *Story) lead(i int) []int32 {
	r, d := s.Readings[i], &s.docs[i]
	n := min(len(r.Sentences), leadSentences)
	if n == 0 {
		return nil
	}
	return distinct(d.token[r.Sentences[0].First:r.Sentences[n-1].End])
}

// Unlike reports whether two articles seem to tell different stories: their
// leads share little, and so do their names and words. Of pairs of articles on
// one event about one in twenty are, of pairs on two events of one type two in
// three.
func (s *Story) Unlike(i, j int) bool {
	return i != j && s.leadsAlike(i, j) < 0.12 && s.alike(i, j) < 0.7
}

// gap is the days between two publications; ok is false where one is unknown.
func gap(a, b *reading.Reading) (days float64, ok bool) {
	x, okX := published(a)
	y, okY := published(b)
	if !okX || !okY {
		return 0, false
	}
	d := x.Sub(y).Hours() / 24
	return max(d, -d), true
}

func published(r *reading.Reading) (time.Time, bool) {
	return sources.PublishedDay(r.Article.Published)
}

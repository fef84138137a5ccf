package quote

import (
	"cmp"
	"slices"

	"factdiff/compare/wording"
)

// commonest is how many utterances may share a pair of words of grammar
// before it says nothing about which are the same; neighbours is how many of
// those that share a pair with a content word are paired with one another, so
// that a quotation in hundreds of articles costs no more than linear time.
const (
	commonest  = 48
	neighbours = 24
)

// posting is one place of a pair of words.
type posting struct {
	key       uint64
	utterance int32
	content   bool
}

// candidate is two utterances that share pairs of words.
type candidate struct{ a, b, shared int32 }

// candidates finds the utterances that share pairs of words, from an index.
func candidates(us []*utterance) []candidate {
	list := postings(us)
	var pairs []candidate
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && list[j].key == list[i].key {
			j++
		}
		if list[i].content || j-i <= commonest {
			pairs = cross(pairs, list[i:j])
		}
		i = j
	}
	return count(pairs)
}

// postings lists every pair of neighbouring words with a content word in it,
// sorted by the pair.
func postings(us []*utterance) []posting {
	var list []posting
	for k, u := range us {
		for i := 0; i+1 < len(u.words); i++ {
			x, y := &u.words[i], &u.words[i+1]
			list = append(list, posting{wording.Mix(x.Key, y.Key), int32(k), x.Content() || y.Content()})
		}
	}
	slices.SortFunc(list, func(x, y posting) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.utterance, y.utterance))
	})
	return slices.Compact(list)
}

// cross appends all pairs of utterances of one posting list.
func cross(pairs []candidate, list []posting) []candidate {
	weight := int32(1)
	if list[0].content {
		weight = 2
	}
	for i := range list {
		for j := i + 1; j < len(list) && j <= i+neighbours; j++ {
			pairs = append(pairs, candidate{list[i].utterance, list[j].utterance, weight})
		}
	}
	return pairs
}

// enough is the weight of shared pairs that makes two utterances worth an
// alignment: one pair with a content word in it.
const enough = 2

// count sums up the pairs and keeps those that share enough.
func count(pairs []candidate) []candidate {
	slices.SortFunc(pairs, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	var out []candidate
	for _, p := range pairs {
		if n := len(out); n > 0 && out[n-1].a == p.a && out[n-1].b == p.b {
			out[n-1].shared += p.shared
			continue
		}
		out = append(out, p)
	}
	return slices.DeleteFunc(out, func(c candidate) bool { return c.shared < enough })
}

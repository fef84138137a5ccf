package quote

import (
	"cmp"
	"slices"
)

// dropRivals drops links with differences where the same words of one side
// have a better partner in the other article; a sentence said twice with
// small changes is two sentences, each with its own partner.
func (f *finder) dropRivals() {
	slices.SortStableFunc(f.links, func(x, y *link) int {
		return cmp.Or(cmp.Compare(x.changed+x.apart, y.changed+y.apart), cmp.Compare(y.matched, x.matched))
	})
	of := map[*utterance][]*link{}
	var kept []*link
	for _, l := range f.links {
		if l.changed > 0 && (rivalled(of[l.a], l, l.a) || rivalled(of[l.b], l, l.b)) {
			continue
		}
		kept = append(kept, l)
		of[l.a], of[l.b] = append(of[l.a], l), append(of[l.b], l)
	}
	f.links, f.of = kept, of
	for _, l := range f.links {
		l.excuse(of)
	}
}

// excuse drops the differences of l whose words stand, without a difference,
// in another link to the same article.
func (l *link) excuse(of map[*utterance][]*link) {
	for i, e := range l.edits {
		if l.real[i] && (explained(of[l.a], l, l.a, e.A, e.AEnd) || explained(of[l.b], l, l.b, e.B, e.BEnd)) {
			l.real[i] = false
		}
	}
}

// explained reports whether another link to the same article holds the words
// [first, end) of u, and a word on either side, as they stand.
func explained(links []*link, l *link, u *utterance, first, end int) bool {
	if first == end {
		return false
	}
	_, _, other := l.side(u)
	for _, o := range links {
		lo, hi, partner := o.side(u)
		if o != l && o.changed == 0 && partner.article == other.article && lo <= first && hi >= end && hi-lo > end-first {
			return true
		}
	}
	return false
}

// rivalled reports whether a better link holds most of the words that l has
// in u, with a partner in the same article as l's; for a link within one
// article, with a partner in any.
func rivalled(better []*link, l *link, u *utterance) bool {
	lo, hi, other := l.side(u)
	for _, o := range better {
		first, end, partner := o.side(u)
		if partner == other || partner.article != other.article && l.a.article != l.b.article {
			continue
		}
		if shared := min(hi, end) - max(lo, first); shared*10 >= (hi-lo)*7 && o.changed+o.apart < l.changed+l.apart {
			return true
		}
	}
	return false
}

// side is where the link lies in u, and the utterance on its other side.
func (l *link) side(u *utterance) (first, end int, other *utterance) {
	if u == l.a {
		return l.region.A, l.region.AEnd, l.b
	}
	return l.region.B, l.region.BEnd, l.a
}

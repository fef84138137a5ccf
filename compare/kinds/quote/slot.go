package quote

import (
	"cmp"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/wording"
	"factdiff/sources"
)

// Value is quoted words.
type Value struct{ Words string }

// Normalized is the words folded: without case, marks and contractions.
func (v Value) Normalized() string { return v.Words }

// slot writes a row as a slot.
func (f *finder) slot(r *row) fact.Slot {
	s := fact.Slot{Kind: fact.Quote, Attribute: "wording", Key: f.key(r)}
	s.Scores, s.LogOdds = f.weigh(r)
	slices.SortStableFunc(r.places, func(x, y place) int {
		return cmp.Or(cmp.Compare(x.u.article, y.u.article), cmp.Compare(f.span(x).Start, f.span(y).Start))
	})
	for _, p := range r.places {
		s.Facts = append(s.Facts, f.fact(p))
		s.Differs = append(s.Differs, f.differs(r, p))
	}
	if !r.conflict {
		s.Differs = nil
	}
	s.Subject = f.subject(r)
	s.Within = r.places[0].u.article == r.places[len(r.places)-1].u.article
	s.Judgement = f.judge(r)
	return s
}

// subject is the speaker, by the fullest name that an article gives.
func (f *finder) subject(r *row) string {
	best := ""
	for _, p := range r.places {
		if n := f.speaker(p.u); len(n) > len(best) && f.named(p.u) != "" || best == "" {
			best = n
		}
	}
	return best
}

// key is words of the quotation that tell it apart from others of the speaker.
func (f *finder) key(r *row) string {
	w := r.link.a.words[r.link.region.A:r.link.region.AEnd]
	var out []string
	for i := range w {
		if w[i].Content() && len(out) < 4 {
			out = append(out, w[i].Norm)
		}
	}
	return strings.Join(out, " ")
}

func (f *finder) fact(p place) fact.Fact {
	r := f.readings[p.u.article]
	var words []string
	for i := p.first; i < p.end; i++ {
		words = append(words, p.u.words[i].Norm)
	}
	x := fact.Fact{
		Kind: fact.Quote, Article: p.u.article, Span: f.span(p), Sentence: r.Tokens[p.u.words[p.first].First].Sentence,
		Value: Value{strings.Join(words, " ")}, Attribute: "wording", Entity: -1,
	}
	if p.u.plain {
		x.Clause = r.Sentences[x.Sentence].Span
		return x
	}
	m := &r.Quotes[p.u.piece[p.first]]
	x.Subject, x.Entity, x.Clause = m.SpeakerName, m.Speaker, m.Span
	return x
}

// span is the words of the place; of words in several pieces, those of the
// longest.
func (f *finder) span(p place) sources.Span {
	d := f.readings[p.u.article].Doc
	best, from := sources.Span{}, p.first
	for i := p.first + 1; i <= p.end; i++ {
		if i == p.end || p.u.piece[i] != p.u.piece[from] {
			if s := wording.Span(d, p.u.words[from:i]); s.Len() > best.Len() {
				best = s
			}
			from = i
		}
	}
	return best
}

// differs marks the words of the place that differ.
func (f *finder) differs(r *row, p place) []sources.Span {
	if p.core >= p.coreEnd || !r.conflict {
		return nil
	}
	d := f.readings[p.u.article].Doc
	return []sources.Span{wording.Span(d, p.u.words[p.core:p.coreEnd])}
}

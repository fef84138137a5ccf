package clause

import (
	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/text"
)

// chunk is a noun phrase without what follows its head.
type chunk struct{ first, end, head int }

// findChunks finds the noun phrases of the tokens, from left to right.
func (r *reader) findChunks(first, end int) {
	r.chunks = r.chunks[:0]
	t := r.doc.Tokens
	for i := first; i < end; {
		if !r.inChunk(i, end) {
			i++
			continue
		}
		c := chunk{i, i, -1}
		for ; i < end && r.inChunk(i, end); i++ {
			if i > c.first && opens(&t[i]) && c.head >= 0 && t[i-1].Tag != text.POS {
				break
			}
			if tag := t[i].Tag; tag.IsNoun() || tag == text.PRP || tag == text.CD || tag == text.EX || tag == text.DT && c.head < 0 {
				c.head = i
			}
		}
		c.end = i
		if c.head >= 0 {
			r.chunks = append(r.chunks, c)
		}
	}
}

// inChunk reports whether a token can be part of a noun phrase.
func (r *reader) inChunk(i, end int) bool {
	switch t := r.doc.Tokens[i].Tag; {
	case t.IsNoun() || t.IsAdjective():
		return true
	case t == text.VBN || t == text.VBG:
		return r.modifier(i, end)
	case t == text.RB:
		return i+1 < end && r.doc.Tokens[i+1].Tag.IsAdjective() && i > 0 && r.doc.Tokens[i-1].Tag == text.DT
	}
	switch r.doc.Tokens[i].Tag {
	case text.DT, text.PDT, text.PRPPoss, text.CD, text.POS, text.HYPH, text.Dollar, text.PRP, text.EX:
		return true
	}
	return false
}

// opens reports whether a word begins a new noun phrase after a noun: "the",
// and "last" in "arrested Ann Cole last night".
func opens(t *text.Token) bool {
	return t.Norm == "last" || t.Norm == "next" || t.Tag == text.DT || t.Tag == text.PRPPoss || t.Tag == text.PRP || t.Tag == text.PDT
}

// modifier reports whether a participle stands before its noun: "revised
// proposals", "the leading candidate"; also a part of a compound.
func (r *reader) modifier(i, end int) bool {
	t := r.doc.Tokens
	if i > 0 && t[i-1].Tag == text.HYPH {
		return true
	}
	if i == 0 || i+1 >= end {
		return false
	}
	before, after := t[i-1].Tag, t[i+1].Tag
	switch before {
	case text.DT, text.PRPPoss, text.POS, text.JJ, text.JJS, text.CD:
		return t[i].Tag == text.VBG || after.IsNoun() || after.IsAdjective() || after == text.HYPH
	case text.IN, text.CC:
		return t[i].Tag == text.VBN && after.IsNoun()
	}
	return false
}

// phrase is the chunk as a phrase of a clause.
func (r *reader) phrase(c chunk) Phrase {
	t := &r.doc.Tokens[c.head]
	return Phrase{First: c.first, End: c.end, Head: c.head, Lemma: lemma.Lemma(t.Norm, t.Tag), Entity: r.entity(c)}
}

func none() Phrase { return Phrase{Head: -1, Entity: -1} }

// entity is the entity that the last mention inside the chunk means, or -1.
func (r *reader) entity(c chunk) int {
	if r.people == nil {
		return -1
	}
	ms := r.people.Mentions
	for r.mention > 0 && ms[r.mention-1].End > c.first {
		r.mention--
	}
	for r.mention < len(ms) && ms[r.mention].End <= c.first {
		r.mention++
	}
	out := -1
	for i := r.mention; i < len(ms) && ms[i].First < c.end; i++ {
		if ms[i].First <= c.head && c.head < ms[i].End {
			out = ms[i].Entity
		}
	}
	return out
}

// before returns the chunk that ends at token i or last before it, back to
// token first; ok is false where there is none.
func (r *reader) chunkBefore(i, first int) (c chunk, ok bool) {
	for k := len(r.chunks) - 1; k >= 0; k-- {
		if c = r.chunks[k]; c.end <= i {
			return c, c.first >= first
		}
	}
	return c, false
}

// chunkAt returns the chunk that begins at token i.
func (r *reader) chunkAt(i int) (chunk, bool) {
	for _, c := range r.chunks {
		if c.first <= i && i < c.end {
			return c, true
		}
		if c.first > i {
			break
		}
	}
	return chunk{}, false
}

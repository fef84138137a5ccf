package pair

import (
	"factdiff/compare/fact"
	"factdiff/compare/text"
)

// Two sentences that are word for word the same but for one value tell one
// thing, and one of them was changed or mistyped. No weight of evidence could
// say so: the features look at parts of the sentence.

// verbatimOdds is the log-odds of such a pair, as found on untouched and on
// planted stories.
const verbatimOdds = 3.0

// verbatimWords is how many words the sentences must share.
const verbatimWords = 8

// captions are words before figures that count pictures and pages and date
// the page itself.
var captions = map[string]bool{"image": true, "photo": true, "page": true, "slide": true, "copyright": true, "©": true, "updated": true,
	"published": true, "posted": true, "part": true, "chapter": true, "no": true}

// verbatim reports whether the two sentences are the same but for the values.
func (s *Story) verbatim(c *candidate) bool {
	a, b := c.a, c.b
	p, q := s.Readings[a.Article], s.Readings[b.Article]
	sa, sb := p.Sentences[a.Sentence], q.Sentences[b.Sentence]
	if c.Verdict != fact.Conflict || a.first-sa.First != b.first-sb.First || sa.End-a.end != sb.End-b.end || p.Slice(a.Span) == q.Slice(b.Span) {
		return false
	}
	if a.first > sa.First && captions[p.Tokens[a.first-1].Norm] {
		return false
	}
	words := 0
	for x, y := sa.First, sb.First; x < sa.End; x, y = x+1, y+1 {
		if x == a.first {
			x, y = a.end, b.end
			if x == sa.End {
				break
			}
		}
		if p.Tokens[x].Norm != q.Tokens[y].Norm {
			return false
		}
		if p.Tokens[x].Kind == text.Word {
			words++
		}
	}
	return words >= verbatimWords
}

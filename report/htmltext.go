package report

import (
	"cmp"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// htmlRun is a piece of an article: plain, or evidence of a verdict. Anchors
// are the places that links lead to.
type htmlRun struct {
	Text    string
	Class   fact.Verdict
	Anchors []string
}

// spot is evidence in the text of one source.
type spot struct {
	sources.Span
	verdict fact.Verdict
}

// paragraphs is the article in paragraphs, evidence marked.
func (v *View) paragraphs(s Source) [][]htmlRun {
	spots := v.spots(s)
	var out [][]htmlRun
	for _, part := range readable(s) {
		for at := part.Start; at < part.End; {
			end := part.End
			if i := strings.IndexByte(s.Text[at:part.End], '\n'); i >= 0 {
				end = at + i
			}
			var runs []htmlRun
			runs, spots = cutAt(s, sources.Span{Start: at, End: end}, spots)
			if strings.TrimSpace(s.Text[at:end]) != "" {
				out = append(out, runs)
			}
			at = end + 1
		}
	}
	return out
}

// readable is the headline, where it stands before the body, and the body.
func readable(s Source) []sources.Span {
	head, body := bounded(s.Headline, s.Text), bounded(s.Body, s.Text)
	if head.Empty() || head.Overlaps(body) || head.Start > body.Start {
		return []sources.Span{body}
	}
	return []sources.Span{head, body}
}

// spots lists the evidence of a source in order of place; of spots that begin
// together, the one an editor must look at first.
func (v *View) spots(s Source) []spot {
	var out []spot
	for _, r := range v.Rows {
		for i := range r.Values {
			for j := range r.Values[i].Evidence {
				e := &r.Values[i].Evidence[j]
				if e.Source != s.ID {
					continue
				}
				if span := bounded(e.Span, s.Text); !span.Empty() {
					out = append(out, spot{span, r.Verdict})
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, b spot) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(rank(a.verdict), rank(b.verdict)), cmp.Compare(b.End, a.End))
	})
	return slices.CompactFunc(out, func(a, b spot) bool { return a.Start == b.Start })
}

func rank(v fact.Verdict) int { return slices.Index(fact.Verdicts, v) }

// cutAt cuts one line of an article into runs and returns the spots that lie
// beyond it. A spot inside another one gets its anchor, but no mark.
func cutAt(s Source, line sources.Span, spots []spot) ([]htmlRun, []spot) {
	var runs []htmlRun
	var anchors []string
	at := line.Start
	plain := func(to int) {
		if to > at || len(anchors) > 0 {
			runs = append(runs, htmlRun{Text: visible(s.Text[at:max(to, at)]), Anchors: anchors})
			anchors, at = nil, max(to, at)
		}
	}
	for ; len(spots) > 0 && spots[0].Start < line.End; spots = spots[1:] {
		x := spots[0]
		if x.Start < at { // inside the spot before, or before this line
			anchors = append(anchors, anchor(s.ID, x.Start))
			continue
		}
		if x.Start > at {
			plain(x.Start)
		}
		end := min(x.End, line.End)
		runs = append(runs, htmlRun{visible(s.Text[at:end]), x.verdict, append(anchors, anchor(s.ID, x.Start))})
		anchors, at = nil, end
	}
	plain(line.End)
	return runs, spots
}

package report

import (
	"cmp"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// htmlParagraph is a paragraph of an article; a heading of Markdown is one,
// without its marks.
type htmlParagraph struct {
	Heading bool
	Runs    []htmlRun
}

// htmlRun is a piece of an article: plain, or evidence of a verdict. Anchors
// are the places that links lead to. ID is the finding of a difference.
type htmlRun struct {
	Text    string
	Class   fact.Verdict
	ID      string
	Anchors []string
}

// spot is evidence in the text of one source.
type spot struct {
	sources.Span
	verdict fact.Verdict
	id      string
}

// paragraphs is the article in paragraphs, evidence marked. A paragraph that
// only says the title again is left out.
func (v *View) paragraphs(s Source) []htmlParagraph {
	spots := v.spots(s)
	var out []htmlParagraph
	for _, part := range readable(s) {
		wrapped := hardWrapped(s.Text[part.Start:part.End])
		for at := part.Start; at < part.End; {
			end := at + paragraphEnd(s.Text[at:part.End], wrapped)
			var p htmlParagraph
			p.Runs, spots = cutAt(s, sources.Span{Start: at, End: end}, spots)
			if text := strings.TrimSpace(s.Text[at:end]); text != "" && !(repeats(text, s.Title) && plainRuns(p.Runs)) {
				p.Heading = unmarkHeading(p.Runs)
				out = append(out, p)
			}
			at = end + 1
		}
	}
	return out
}

// paragraphEnd is where the first paragraph of a text ends: at the end of its
// line, or, where lines are merely wrapped, before the first blank line.
func paragraphEnd(text string, wrapped bool) int {
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		next, _, _ := strings.Cut(text[i+1:], "\n")
		if !wrapped || strings.TrimSpace(next) == "" || strings.TrimSpace(text[:i]) == "" {
			return i
		}
	}
	return len(text)
}

// hardWrapped reports whether single line ends are only the width of a
// screen: more than a quarter of the lines go on with a small letter.
func hardWrapped(text string) bool {
	lines, goOn := 0, 0
	for i := 1; i+1 < len(text); i++ {
		if text[i] == '\n' && text[i-1] != '\n' && text[i+1] != '\n' {
			lines++
			if c := text[i+1]; c >= 'a' && c <= 'z' {
				goOn++
			}
		}
	}
	return goOn*4 > lines
}

// repeats reports whether a paragraph is the title once more.
func repeats(text, title string) bool {
	return strings.EqualFold(Visible(strings.TrimLeft(text, "# ")), Visible(title))
}

// plainRuns reports whether nothing in a paragraph is evidence.
func plainRuns(runs []htmlRun) bool {
	return !slices.ContainsFunc(runs, func(r htmlRun) bool { return r.Class != "" || len(r.Anchors) > 0 })
}

// unmarkHeading takes the marks from a heading of Markdown and reports
// whether it is one.
func unmarkHeading(runs []htmlRun) bool {
	if len(runs) == 0 {
		return false
	}
	marks, text, ok := strings.Cut(runs[0].Text, " ")
	if !ok || marks == "" || len(marks) > 6 || strings.Trim(marks, "#") != "" {
		return false
	}
	runs[0].Text = text
	return true
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
					out = append(out, spot{span, r.Verdict, r.ID})
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
		run := htmlRun{Text: visible(s.Text[at:end]), Class: x.verdict, Anchors: append(anchors, anchor(s.ID, x.Start))}
		if x.verdict == fact.Conflict || x.verdict == fact.Superseded {
			run.ID = x.id
		}
		runs = append(runs, run)
		anchors, at = nil, end
	}
	plain(line.End)
	return runs, spots
}

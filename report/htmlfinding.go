package report

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// htmlFinding is a finding of the editor's page.
type htmlFinding struct {
	ID                                    string
	Kind                                  fact.Kind
	Verdict                               fact.Verdict
	Title, Sources, Explanation, Accepted string
	Sure, Rung, Odds, Sum                 string
	Says                                  []htmlSaying
	Badges                                []htmlBadge
	// Passages are those of each value. They stand side by side, one column a
	// value, where that leaves the columns room.
	Passages [][]htmlPassage
	Columns  bool
	Scores   []htmlScore
}

// htmlSaying is a value and who says it, with a few words around it.
type htmlSaying struct {
	IDs, Before, After, Gloss string
	Pieces                    []htmlPiece
}

// htmlPiece is a part of a value that differs from the others or not.
type htmlPiece struct {
	Text    string
	Differs bool
}

type htmlBadge struct{ Text, Class string }

type htmlScore struct{ Feature, Level, Weight string }

// htmlPassage is evidence in its surroundings: Before and After are the
// sentences around, Start and End the rest of its own.
type htmlPassage struct {
	Source, Place, Anchor, Link, Language string
	Before, Start, End, After             string
	Pieces                                []htmlPiece
	// Also are further places where the source says the same.
	Also []htmlPlace
}

type htmlPlace struct{ Anchor, Place string }

func (v *View) htmlFinding(r Row) htmlFinding {
	out := htmlFinding{
		ID: r.ID, Kind: r.Kind, Verdict: r.Verdict, Title: titled(r.Finding), Badges: badges(r),
		Explanation: capital(sentence(r.Explanation)), Rung: Visible(r.Rung), Sources: strings.Join(speakers(r.Finding), " "),
	}
	if r.Accepted != nil {
		out.Accepted = acceptance(*r.Accepted)
	}
	if r.Verdict != fact.Single {
		out.Sure = percent(r.Confidence)
	}
	spans := differences(r.Finding)
	out.Says = v.htmlSayings(r, spans)
	for i, value := range r.Values {
		if list := v.quotedPassages(value, spans[i]); len(list) > 0 {
			out.Passages = append(out.Passages, list)
		}
	}
	out.Columns = len(out.Passages) == 2 || len(out.Passages) == 3
	sum := 0.0
	for _, s := range r.Scores {
		sum += s.Weight
		out.Scores = append(out.Scores, htmlScore{Visible(s.Feature), Visible(s.Level), signed(s.Weight)})
	}
	out.Odds, out.Sum = odds(sum), signed(sum)
	return out
}

// quotedPassages shows a value in its surroundings, once for each source that
// says it, the first with the sentences around; further places of one source
// are links.
func (v *View) quotedPassages(value compare.Value, spans []sources.Span) []htmlPassage {
	var out []htmlPassage
	at := map[string]int{}
	for i, e := range value.Evidence {
		if j, ok := at[e.Source]; ok {
			out[j].Also = append(out[j].Also, htmlPlace{anchor(e.Source, e.Start), v.where(e)})
			continue
		}
		if i > 0 && e.Text != value.Evidence[0].Text {
			spans = within(e)
		}
		at[e.Source] = len(out)
		out = append(out, v.passage(e, pieces(e.Text, spans), len(out) == 0))
	}
	return out
}

func signed(x float64) string { return fmt.Sprintf("%+.2f", round(x, 100)) }

// speakers lists every source of a row once.
func speakers(f *compare.Finding) []string {
	var out []string
	for _, v := range f.Values {
		for _, id := range v.Sources {
			if !contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// htmlSayings are the values of a row in its summary line.
func (v *View) htmlSayings(r Row, spans [][]sources.Span) []htmlSaying {
	var out []htmlSaying
	f := r.Finding
	if f.Verdict != fact.Conflict {
		for _, x := range wordings(f) {
			text, _, _ := brief(x.text, nil, longest)
			out = append(out, htmlSaying{IDs: ids(x.sources), Pieces: []htmlPiece{{Text: text}}, Gloss: v.dated(r, x)})
		}
		return out
	}
	for i, value := range f.Values {
		says := htmlSaying{IDs: ids(value.Sources), Pieces: []htmlPiece{{Text: Visible(value.Value)}}}
		if len(value.Evidence) > 0 {
			e := value.Evidence[0]
			text, moved, _ := brief(e.Text, spans[i], longest)
			says.Pieces, says.Gloss = pieces(text, moved), gloss(f, i)
			if n := columns(Visible(e.Text)); n <= 60 {
				says.Before, says.After = nearby(e, n+52)
			}
		}
		out = append(out, says)
	}
	return out
}

func pieces(text string, spans []sources.Span) []htmlPiece {
	var out []htmlPiece
	for _, p := range marked(text, spans, [2]string{}) {
		out = append(out, htmlPiece{p.text, p.style == changed})
	}
	return out
}

func badges(r Row) []htmlBadge {
	var out []htmlBadge
	if r.Verdict == fact.Conflict {
		out = append(out, htmlBadge{fmt.Sprintf("%s · %s sure", levelName(r.Level), percent(r.Confidence)), string(r.Level)})
		if r.Copied {
			out = append(out, htmlBadge{"in shared text", "copied"})
		}
	}
	if r.Within {
		out = append(out, htmlBadge{"within one source", "within"})
	}
	switch {
	case r.passes():
		out = append(out, htmlBadge{"accepted", string(r.Baseline)})
	case r.Baseline != "":
		out = append(out, htmlBadge{string(r.Baseline), string(r.Baseline)})
	}
	return out
}

// around is how many bytes of the neighbouring sentences a passage shows.
const around = 220

func (v *View) passage(e compare.Evidence, value []htmlPiece, wide bool) htmlPassage {
	s := v.Source(e.Source)
	out := htmlPassage{
		Source: e.Source, Place: v.where(e), Anchor: anchor(e.Source, e.Start), Link: s.link(e), Language: s.Language, Pieces: value,
	}
	start := min(max(e.Start-e.SentenceSpan.Start, 0), len(e.Sentence))
	end := min(max(e.End-e.SentenceSpan.Start, start), len(e.Sentence))
	out.Start, out.End = visible(e.Sentence[:start]), visible(e.Sentence[end:])
	if wide {
		out.Before, out.After = neighbours(s, e.SentenceSpan)
	}
	return out
}

// where is the page, paragraph or line of evidence.
func (v *View) where(e compare.Evidence) string {
	if unit, n := markAt(v.Source(e.Source).Marks, e.Start); unit != "" {
		return fmt.Sprintf("%s %d", unit, n)
	}
	return fmt.Sprintf("line %d", e.Line)
}

// neighbours is the text before and after a sentence, cut at words.
func neighbours(s Source, sentence sources.Span) (before, after string) {
	body := bounded(s.Body, s.Text)
	at := bounded(sentence, s.Text)
	if !body.Contains(at) {
		return "", ""
	}
	from, to := body.Start, body.End
	if at.Start-from > around {
		from = wordAfter(s.Text, at.Start-around)
		before = gap + " "
	}
	if to-at.End > around {
		to = wordBefore(s.Text, at.End+around)
		after = " " + gap
	}
	if from < at.Start {
		before += inLines(strings.TrimLeft(s.Text[from:at.Start], " \n"))
	}
	if at.End < to {
		after = strings.TrimRight(inLines(s.Text[at.End:to]), " \n") + after
	}
	return before, after
}

// inLines is text of several paragraphs, each on a line of its own.
func inLines(text string) string {
	wrapped := hardWrapped(text)
	var b strings.Builder
	for at := 0; at < len(text); {
		end := at + paragraphEnd(text[at:], wrapped)
		line := visible(text[at:end])
		if at = end + 1; at <= len(text) { // a line end stood there
			line = strings.TrimRight(line, " ") + "\n"
		}
		if strings.TrimSpace(line) != "" || b.Len() == 0 {
			b.WriteString(line)
		}
	}
	return b.String()
}

// anchor names a place of an article on the page.
func anchor(source string, offset int) string { return fmt.Sprintf("at-%s-%d", source, offset) }

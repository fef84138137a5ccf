package report

import (
	"errors"
	"fmt"
	"io"
	"math"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// ErrNoFinding is wrapped by the errors of Explain for an unknown ID.
var ErrNoFinding = errors.New("no such finding")

// Explain writes why the finding of an ID, or of the only ID that begins so,
// exists: what each source says and where, what counted for and against
// taking it for one fact, and which rung gave the verdict.
func Explain(w io.Writer, v *View, id string) error {
	r, ok := v.Find(id)
	if !ok {
		return fmt.Errorf("%w: %q (the IDs stand in the first column of the table and in the JSON; they change when the articles do)", ErrNoFinding, id)
	}
	e := &explanation{page: newPage(v.Width, v.Color), View: v, row: r}
	e.verdict()
	e.evidence()
	e.weights()
	e.standing()
	_, err := io.WriteString(w, e.String())
	return err
}

type explanation struct {
	*page
	*View
	row Row
}

// verdict says what was decided and by which rung.
func (e *explanation) verdict() {
	r := e.row
	head := rich{{r.ID, faint}, {"  ", plainText}, {string(r.Verdict), verdictStyle(r.Finding)}}
	if r.Level != "" {
		head = head.and(piece{", " + string(r.Level), plainText})
	}
	if r.Verdict != fact.Single {
		head = head.and(piece{", " + percent(r.Confidence) + " sure", plainText})
	}
	e.line(head)
	e.line(rich{{string(r.Kind), strong}, {after("  ", title(r.Finding)), plainText}})
	e.blank()
	if r.Explanation != "" {
		e.line(say(plainText, capital(sentence(r.Explanation))))
	}
	if r.Rung != "" {
		e.line(say(plainText, fmt.Sprintf("Decided by the rung %q of the ladder for %ss.", Visible(r.Rung), r.Kind)))
	}
	if r.Within {
		e.line(say(caution, "The values stand in one and the same article."))
	}
	if r.Copied {
		e.line(say(caution, "The values stand at one place of a text that the sources share."))
	}
}

func verdictStyle(f *compare.Finding) style {
	switch {
	case f.Verdict == fact.Conflict && f.Level == fact.Error:
		return alarm
	case f.Verdict == fact.Conflict:
		return caution
	}
	return calm
}

// evidence lists every place where a source says a value.
func (e *explanation) evidence() {
	e.blank()
	e.line(say(strong, "What the sources say"))
	b := bracketsFor(e.row.Finding)
	if e.color {
		b = [2]string{}
	}
	for i, spans := range differences(e.row.Finding) {
		value := e.row.Values[i]
		for j, ev := range value.Evidence {
			e.hanging(say(letter, ev.Source), say(faint, e.place(ev)))
			e.hanging(nil, inSentence(ev, b))
			if j == 0 && len(spans) > 0 {
				e.hanging(nil, say(faint, "differs: ").and(marked(ev.Text, spans, b)...))
			}
		}
		if value.Normalized != "" {
			e.hanging(nil, say(faint, "read as: "+Visible(value.Normalized)))
		}
	}
}

// place is where evidence stands, as editors' programs understand it.
func (e *explanation) place(ev compare.Evidence) string {
	s := e.Source(ev.Source)
	if unit, n := markAt(s.Marks, ev.Start); unit != "" {
		return fmt.Sprintf("%s, %s %d", Visible(s.Path), unit, n)
	}
	return fmt.Sprintf("%s:%d:%d", Visible(s.Path), ev.Line, ev.Column)
}

// inSentence is the whole sentence with the value marked.
func inSentence(ev compare.Evidence, b [2]string) rich {
	start := min(max(ev.Start-ev.SentenceSpan.Start, 0), len(ev.Sentence))
	end := min(max(ev.End-ev.SentenceSpan.Start, start), len(ev.Sentence))
	return marked(ev.Sentence, []sources.Span{{Start: start, End: end}}, b)
}

// weights prints the sum that paired the facts, line by line.
func (e *explanation) weights() {
	if len(e.row.Scores) == 0 {
		return
	}
	e.blank()
	e.line(say(strong, "Why these are taken for one fact"))
	if e.narrow() {
		e.stackedWeights()
		return
	}
	room := e.width - gridEdges(3) - 8
	left := room / 2
	var rows [][][]rich
	sum := 0.0
	for _, s := range e.row.Scores {
		sum += s.Weight
		rows = append(rows, [][]rich{
			say(plainText, Visible(s.Feature)).wrap(left), say(plainText, Visible(s.Level)).wrap(room - left), {weight(s.Weight)},
		})
	}
	rows = append(rows, [][]rich{{say(strong, "sum")}, say(plainText, odds(sum)).wrap(room - left), {weight(sum)}})
	e.grid(rows, []int{left, room - left, 8}, false)
	e.line(say(faint, "Weights are log-odds: above 0 speaks for one fact, below 0 for two."))
}

// stackedWeights is the sum where a grid has no room.
func (e *explanation) stackedWeights() {
	sum := 0.0
	for _, s := range e.row.Scores {
		sum += s.Weight
		e.line(say(plainText, Visible(s.Feature)+", "+Visible(s.Level)+": ").and(weight(s.Weight)...))
	}
	e.line(say(strong, "sum, "+odds(sum)+": ").and(weight(sum)...))
}

// weight is a figure with its sign, in line under others.
func weight(x float64) rich {
	if math.IsNaN(x) {
		x = 0
	}
	st := calm
	if x < 0 {
		st = alarm
	}
	return say(st, fmt.Sprintf("%+8.2f", x))
}

// odds is what a sum of log-odds means: its logistic.
func odds(sum float64) string {
	return percent(1/(1+math.Exp(-sum))) + " that it is one fact"
}

// standing says what the baseline knows of the row.
func (e *explanation) standing() {
	if e.row.Baseline == "" {
		return
	}
	e.blank()
	text := "Against the baseline: " + string(e.row.Baseline) + "."
	if e.row.Accepted != nil {
		text += " " + acceptance(*e.row.Accepted)
	}
	e.line(say(plainText, text))
}

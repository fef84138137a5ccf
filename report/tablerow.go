package report

import (
	"factdiff/compare"
	"factdiff/compare/fact"
)

// row makes the four cells of a row.
func (t *table) row(r Row) [][]rich {
	w := t.columns()
	who, what := t.values(r, w[2], w[3])
	return [][]rich{t.standing(r, w[0]), t.subject(r, w[1]), who, what}
}

// standing is the ID and, for conflicts, how bad and how sure.
func (t *table) standing(r Row, width int) []rich {
	out := say(faint, r.ID).wrap(width)
	if r.Verdict != fact.Conflict {
		return out
	}
	st := caution
	if r.Level == fact.Error {
		st = alarm
	}
	if r.passes() {
		st = calm
	}
	out = append(out, say(st, string(r.Level)), say(plainText, percent(r.Confidence)))
	if r.Baseline != "" {
		out = append(out, say(plainText, string(r.Baseline)).wrap(width)...)
	}
	return out
}

// subject is the kind and what the row is about.
func (t *table) subject(r Row, width int) []rich {
	out := rich{{string(r.Kind), strong}}.wrap(width)
	if about := title(r.Finding); about != "" {
		out = append(out, say(plainText, about).wrap(width)...)
	}
	if r.Within {
		out = append(out, say(caution, "within one source").wrap(width)...)
	}
	if r.Copied && r.Verdict == fact.Conflict {
		out = append(out, say(caution, "in shared text").wrap(width)...)
	}
	return out
}

// values lists who says what, side by side, and the explanation.
func (t *table) values(r Row, whoWidth, width int) (who, what []rich) {
	add := func(left, right []rich) {
		who, what = append(who, left...), append(what, right...)
		for len(who) < len(what) {
			who = append(who, nil)
		}
		for len(what) < len(who) {
			what = append(what, nil)
		}
	}
	says := t.sayings(r)
	for _, s := range says {
		add(say(letter, ids(s.sources)).wrap(whoWidth), s.text.wrap(width))
		if r.Verdict == fact.Conflict && s.evidence != nil {
			add(nil, t.surroundings(*s.evidence, width))
		}
	}
	if len(says) > 1 || r.Verdict == fact.Conflict || r.Within {
		add(nil, say(plainText, arrow+sentence(r.Explanation)).wrap(width))
	}
	if r.Accepted != nil {
		add(nil, say(calm, acceptance(*r.Accepted)).wrap(width))
	}
	return who, what
}

// surroundings is the sentence around a value, where the value is short
// enough to need one: on one line where that shows some of it, else on two.
func (t *table) surroundings(e compare.Evidence, width int) []rich {
	n := columns(Visible(e.Text))
	before, after := surroundings(e)
	if n > width || len(before)+len(after) < 4 {
		return nil
	}
	room := width
	if n+least > width {
		room = 2*width - 4
	}
	for ; ; room-- { // until no gap stands alone on the last line
		lines := say(faint, inContext(e, room)).wrap(width)
		if last := lines[len(lines)-1]; last.width() > columns(gap) || room <= n+4 {
			return lines
		}
	}
}

// least is how many columns around a value tell something of its sentence.
const least = 20

const arrow = "→ "

// saying is one value in one wording with everyone who words it so.
type saying struct {
	sources  []string
	text     rich
	evidence *compare.Evidence
}

// sayings lists the values of a row; where they agree, the wordings.
func (t *table) sayings(r Row) []saying {
	if r.Verdict == fact.Conflict {
		return t.markedValues(r)
	}
	var out []saying
	for _, x := range wordings(r.Finding) {
		text := t.shortened(say(plainText, x.text))
		if d := t.dated(r, x); d != "" {
			text = text.and(piece{" (" + d + ")", faint})
		}
		out = append(out, saying{x.sources, text, x.evidence})
	}
	return out
}

// markedValues lists the values of a conflict with what differs marked.
func (t *table) markedValues(r Row) []saying {
	var b [2]string
	if !t.color {
		b = bracketsFor(r.Finding)
	}
	out := make([]saying, len(r.Values))
	for i, spans := range differences(r.Finding) {
		value := r.Values[i]
		out[i] = saying{sources: value.Sources, text: say(plainText, Visible(value.Value))}
		if len(value.Evidence) == 0 {
			continue
		}
		out[i].evidence = &value.Evidence[0]
		text, moved, cut := brief(value.Evidence[0].Text, spans, longest)
		t.cut = t.cut || cut
		t.bracketed = t.bracketed || len(spans) > 0 && !t.color
		out[i].text = marked(text, moved, b)
		if g := gloss(r.Finding, i); g != "" {
			out[i].text = out[i].text.and(piece{" (" + g + ")", faint})
		}
	}
	return out
}

// longest is how many columns of a value the table shows before it leaves
// words out.
const longest = 220

func (t *table) shortened(r rich) rich {
	text, _, cut := brief(r[0].text, nil, longest)
	t.cut = t.cut || cut
	return say(r[0].style, text)
}

package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// writeTable writes the report for a person at a terminal: the sources, the
// conflicts, then what agrees, at the end a sum and the next step.
func writeTable(w io.Writer, v *View) error {
	p := newPage(v.Width, v.Color)
	t := &table{page: p, View: v, who: whoWidth(v)}
	if !v.Quiet {
		t.legend()
	}
	t.section(heading(fact.Conflict), v.Open())
	for _, verdict := range []fact.Verdict{fact.Superseded, fact.Compatible, fact.Agree} {
		t.section(heading(verdict), v.Having(verdict))
	}
	t.section("Accepted conflicts", v.Accepted())
	t.absent()
	t.single()
	if !v.Quiet {
		t.ending()
	}
	_, err := io.WriteString(w, p.String())
	return err
}

type table struct {
	*page
	*View
	// who is the width of the column of letters.
	who int
	// cut is true when words were left out somewhere, bracketed when marks
	// stand around what differs.
	cut, bracketed bool
}

// whoWidth is the width of the longest list of letters, within reason.
func whoWidth(v *View) int {
	n := 2
	for _, r := range v.Rows {
		for _, value := range r.Values {
			n = max(n, columns(ids(value.Sources)))
		}
	}
	return min(n, 11)
}

// mostIDs is how many letters a cell shows before it counts the rest.
const mostIDs = 12

// ids lists sources for a cell: "A B C", "A B ... +40".
func ids(list []string) string {
	if len(list) > mostIDs {
		return fmt.Sprintf("%s +%d", strings.Join(list[:mostIDs-4], " "), len(list)-mostIDs+4)
	}
	return strings.Join(list, " ")
}

func (t *table) legend() {
	for _, s := range t.Sources {
		t.hanging(say(letter, s.ID), say(plainText, about(s)))
		for _, warning := range s.Warnings {
			t.hanging(nil, say(caution, Visible(warning)))
		}
	}
	for _, c := range t.Result.Copies {
		t.line(say(plainText, copied(c)))
	}
	for _, n := range t.Result.Notes {
		t.line(say(caution, Visible(n)))
	}
}

// section writes the rows of one verdict, or nothing where there are none.
func (t *table) section(name string, rows []Row) {
	if len(rows) == 0 {
		return
	}
	t.blank()
	t.line(say(strong, fmt.Sprintf("%s (%d)", name, len(rows))))
	if t.narrow() {
		t.stack(rows)
		return
	}
	cells := make([][][]rich, len(rows))
	for i, r := range rows {
		cells[i] = t.row(r)
	}
	t.grid(cells, t.columns(), rows[0].Verdict != fact.Agree)
}

// stack writes rows one under the other, where a grid has no room.
func (t *table) stack(rows []Row) {
	for i, r := range rows {
		if i > 0 {
			t.blank()
		}
		for _, l := range append(t.standing(r, t.width), t.subject(r, t.width)...) {
			t.line(l)
		}
		indent := min(t.who+1, 6)
		who, what := t.values(r, indent-1, t.width-indent)
		for j, l := range what {
			p := strings.Repeat(" ", indent)
			if w := who[j].width(); w > 0 {
				p = who[j].render(t.color) + p[min(w, indent):]
			}
			t.WriteString(strings.TrimRight(p+l.render(t.color), " ") + "\n")
		}
	}
}

// columns are the widths of the cells: ID, fact, sources, what they say.
func (t *table) columns() []int {
	id := 7
	for _, r := range t.Rows {
		id = max(id, min(columns(r.ID), 12), len(r.Baseline))
	}
	room := t.width - id - t.who - gridEdges(4)
	return []int{id, room * 3 / 10, t.who, room - room*3/10}
}

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

// surroundings is the sentence around a value, where it is short enough to
// need one.
func (t *table) surroundings(e compare.Evidence, width int) []rich {
	n := columns(Visible(e.Text))
	before, after := surroundings(e)
	if n > 60 || len(before)+len(after) < 4 {
		return nil
	}
	return say(faint, inContext(e, max(width, n+28))).wrap(width)
}

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
		out = append(out, saying{x.sources, t.shortened(say(plainText, x.text)), x.evidence})
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

// absent lists accepted conflicts that are no longer there.
func (t *table) absent() {
	if len(t.Absent) == 0 {
		return
	}
	t.blank()
	t.line(say(strong, fmt.Sprintf("In the baseline, no longer found (%d)", len(t.Absent))))
	for _, a := range t.Absent {
		t.hanging(say(faint, a.ID), say(plainText, string(a.Kind)+": "+Visible(a.Summary)))
	}
}

// single lists facts of one source: all where they were asked for, else a
// count and a few.
func (t *table) single() {
	rows := t.Having(fact.Single)
	if slices.Contains(t.Verdicts, fact.Single) {
		t.section(heading(fact.Single), rows)
		return
	}
	if len(rows) == 0 || t.Quiet {
		return
	}
	t.blank()
	t.line(rich{{fmt.Sprintf("%s (%d)", heading(fact.Single), len(rows)), strong}, {": " + t.bySource(rows) + "; for example", plainText}})
	for _, r := range examples(rows, 4) {
		value := ""
		if len(r.Values) > 0 {
			value = Visible(r.Values[0].Value)
		}
		text := rich{{string(r.Kind), strong}, {after(" ", title(r.Finding)) + ": " + value, plainText}}
		short := text.wrap(t.width - 6)
		if len(short) > 1 {
			short[0] = short[0].and(piece{" " + gap, plainText})
			t.cut = true
		}
		t.hanging(say(letter, r.Values[0].Sources[0]), short[0])
	}
	t.line(say(faint, "--verdict single shows them in full."))
}

// bySource counts rows by source: "A 12, B 9".
func (t *table) bySource(rows []Row) string {
	n := map[string]int{}
	for _, r := range rows {
		for _, id := range r.Values[0].Sources {
			n[id]++
		}
	}
	var parts []string
	for _, s := range t.Sources {
		if n[s.ID] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", s.ID, n[s.ID]))
		}
	}
	return strings.Join(parts, ", ")
}

// examples picks a few rows of different kinds.
func examples(rows []Row, most int) []Row {
	var out []Row
	seen := map[fact.Kind]bool{}
	for _, r := range rows {
		if len(out) < most && !seen[r.Kind] {
			seen[r.Kind] = true
			out = append(out, r)
		}
	}
	return out
}

// ending sums up and says what to do next.
func (t *table) ending() {
	t.blank()
	if t.bracketed {
		t.line(say(faint, "Marks like [this] stand around what differs."))
	}
	if t.cut {
		t.line(say(faint, gap+" stands for words left out; explain shows all."))
	}
	t.line(say(strong, t.summing()))
	if len(t.Rows) == 0 {
		return
	}
	next := t.command(t.Rows[0].ID)
	if columns(next)+len("Why is a row there? ") > t.width {
		next = "factdiff explain " + t.Rows[0].ID + " SOURCE..."
	}
	t.line(rich{{"Why is a row there? ", plainText}, {next, strong}})
}

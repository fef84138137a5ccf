package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

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
		t.line(say(caution, sentence(n)))
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
		t.line(joined(t.standing(r, t.width)))
		t.line(joined(t.subject(r, t.width)))
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

// joined puts the lines of a cell on one, where there are no cells.
func joined(lines []rich) rich {
	var out rich
	for i, l := range lines {
		if i > 0 {
			out = out.and(piece{"  ", plainText})
		}
		out = out.and(l...)
	}
	return out
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
	few := examples(rows, 4)
	wide := 0
	for _, r := range few {
		wide = max(wide, columns(ids(speakers(r.Finding))))
	}
	for _, r := range few {
		t.example(r, wide)
	}
	t.line(say(faint, "--verdict single shows them in full."))
}

// example writes a fact of one source on one line, beside letters that take
// so many columns.
func (t *table) example(r Row, wide int) {
	value := ""
	if len(r.Values) > 0 {
		value = ": " + Visible(r.Values[0].Value)
	}
	text := rich{{string(r.Kind), strong}, {after(" ", title(r.Finding)) + value, plainText}}
	lines := text.wrap(max(t.width-wide-4, 8))
	if len(lines) > 1 {
		lines[0] = lines[0].and(piece{" " + gap, plainText})
		t.cut = true
	}
	who := ids(speakers(r.Finding))
	t.hanging(rich{{who, letter}, {strings.Repeat(" ", wide-columns(who)), plainText}}, lines[0])
}

// bySource counts rows by source: "A 12, B 9".
func (t *table) bySource(rows []Row) string {
	n := map[string]int{}
	for _, r := range rows {
		for _, id := range speakers(r.Finding) {
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
	first, ok := t.First()
	if !ok {
		return
	}
	next := t.command(first.ID)
	if columns(next)+len("Why is a row there? ") > t.width {
		next = "factdiff explain " + first.ID + " SOURCE..."
	}
	t.line(rich{{"Why is a row there? ", plainText}, {next, strong}})
}

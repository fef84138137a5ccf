package report

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/sources"
)

// writeFactsTable writes for a person what was read out of each source: who
// and what is named, times, numbers, quotations, and the facts made of them;
// or, with Options.BySentence, every sentence with what was read in it.
func writeFactsTable(w io.Writer, all *Facts, o Options) error {
	p := newPage(o.Width, o.Color)
	for s, f := range all.each() {
		t := &factsTable{page: p, Facts: f, Options: o, mentions: mentions(f.Reading), lines: newLines(s.Text)}
		p.blank()
		t.head(s)
		if o.BySentence {
			t.sentences()
		} else {
			t.sections()
		}
	}
	_, err := io.WriteString(w, p.String())
	return err
}

type factsTable struct {
	*page
	*compare.Facts
	Options
	mentions []*jsonMention
	lines    lines
}

func (t *factsTable) head(s Source) {
	t.line(say(strong, about(s)))
	if t.Quiet {
		return
	}
	t.line(say(faint, fmt.Sprintf("%s, %s, %s.", counted(len(t.Reading.Sentences), "sentence", "sentences"),
		counted(len(t.mentions), "mention", "mentions"), counted(len(t.Facts.Facts), "fact", "facts"))))
	for _, warning := range s.Warnings {
		t.line(say(caution, Visible(warning)))
	}
}

// sections lists what was read by its sort.
func (t *factsTable) sections() {
	t.section("People, organisations, places", t.entities())
	t.section("Roles", t.rows("role"))
	t.section("Times", t.rows("time"))
	t.section("Numbers", t.rows("number"))
	t.section("Quotations", t.rows("quote"))
	var rows []factRow
	for _, f := range t.Facts.Facts {
		if shown(t.Kinds, f.Kind) {
			rows = append(rows, t.factRow(f))
		}
	}
	t.section("Facts", rows)
}

// factRow is one line of the list: where, the words, what they mean.
type factRow struct {
	at             int
	words, meaning rich
}

func (t *factsTable) section(name string, rows []factRow) {
	if len(rows) == 0 {
		return
	}
	t.blank()
	t.line(say(strong, fmt.Sprintf("%s (%d)", name, len(rows))))
	if t.narrow() {
		for _, r := range rows {
			n, _ := t.lines.at(r.at)
			t.hanging(say(faint, fmt.Sprint(n)), r.words.and(piece{": ", plainText}).and(r.meaning...))
		}
		return
	}
	const line = 5
	room := t.width - gridEdges(3) - line
	cells := make([][][]rich, len(rows))
	for i, r := range rows {
		n, _ := t.lines.at(r.at)
		cells[i] = [][]rich{{say(faint, fmt.Sprintf("%*d", line, n))}, r.words.wrap(room / 2), r.meaning.wrap(room - room/2)}
	}
	t.grid(cells, []int{line, room / 2, room - room/2}, false)
}

// rows lists the mentions of one type.
func (t *factsTable) rows(kind string) []factRow {
	var out []factRow
	for _, m := range t.mentions {
		if m.Type == kind {
			out = append(out, factRow{m.Start, say(plainText, Visible(m.Text)), say(plainText, meaning(m))})
		}
	}
	return out
}

// entities lists everyone and everything named, once each.
func (t *factsTable) entities() []factRow {
	people := t.Reading.People
	if people == nil {
		return nil
	}
	var out []factRow
	for i, e := range people.Entities {
		var names []string
		first, n := -1, 0
		for _, m := range t.mentions {
			if m.Entity == nil || *m.Entity != i || m.Type == "role" {
				continue
			}
			if n++; first < 0 {
				first = m.Start
			}
			if m.Type != "reference" && m.Text != e.Name && !contains(names, m.Text) {
				names = append(names, m.Text)
			}
		}
		if first < 0 {
			continue
		}
		text := fmt.Sprintf("%s, %s", e.Type, counted(n, "mention", "mentions"))
		if len(names) > 0 {
			text += ": " + Visible(strings.Join(names, ", "))
		}
		out = append(out, factRow{first, say(plainText, Visible(e.Name)), say(plainText, text)})
	}
	return out
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func (t *factsTable) factRow(f fact.Fact) factRow {
	what := rich{{string(f.Kind), strong}, {after(" ", factTitle(f)), plainText}}
	value := Visible(t.Reading.Article.Slice(f.Span))
	if n := Visible(normalized(f)); n != "" && !strings.EqualFold(n, value) {
		value += " = " + n
	}
	return factRow{f.Span.Start, what, say(plainText, value)}
}

func factTitle(f fact.Fact) string {
	return title(&compare.Finding{Kind: f.Kind, Subject: f.Subject, Attribute: f.Attribute})
}

// sentences lists the text sentence by sentence with what was read in it.
func (t *factsTable) sentences() {
	for _, s := range t.Reading.Sentences {
		n, _ := t.lines.at(s.Start)
		t.blank()
		t.hanging(say(faint, fmt.Sprint(n)), say(strong, Visible(t.Reading.Article.Slice(s.Span))))
		for _, m := range t.mentions {
			if starts(s.Span, m.Start) {
				t.hanging(nil, rich{{m.Type, letter}, {" " + Visible(m.Text), plainText}, {equals(m), faint}})
			}
		}
		for _, f := range t.Facts.Facts {
			if starts(s.Span, f.Span.Start) && shown(t.Kinds, f.Kind) {
				r := t.factRow(f)
				t.hanging(nil, say(calm, "fact ").and(r.words...).and(piece{": ", plainText}).and(r.meaning...))
			}
		}
	}
}

// equals is the meaning after the words, where it says more than they do.
func equals(m *jsonMention) string {
	if s := meaning(m); !strings.EqualFold(s, Visible(m.Text)) {
		return " = " + s
	}
	return ""
}

func starts(s sources.Span, at int) bool { return s.Start <= at && at < s.End }

// meaning is what a mention was understood as, in words.
func meaning(m *jsonMention) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, Visible(s))
		}
	}
	add(strings.ToLower(m.Timex))
	add(strings.ToLower(m.Mod))
	add(m.Class)
	if m.By != nil {
		add("by " + m.By.Value)
		add(m.By.Text)
	}
	value, unit := humane(m)
	add(strings.TrimSpace(value + " " + unit + " " + m.Head))
	add(limits(m))
	add(m.Cue)
	if m.Past {
		add("former")
	}
	if m.Acting {
		add("acting")
	}
	if m.Of != "" {
		add("of " + m.Of)
	}
	if m.Approx {
		add("about")
	}
	return strings.Join(parts, ", ")
}

// humane is a value in a unit that people use: spans of time are kept in
// seconds.
func humane(m *jsonMention) (value, unit string) {
	seconds, err := strconv.ParseFloat(m.Value, 64)
	if m.Unit != "s" || err != nil {
		return m.Value, m.Unit
	}
	for _, u := range []struct {
		name    string
		seconds float64
	}{{"year", 31556952}, {"month", 2629746}, {"week", 604800}, {"day", 86400}, {"hour", 3600}, {"minute", 60}} {
		n := math.Round(seconds/u.seconds*2) / 2
		if n >= 1 && math.Abs(n-seconds/u.seconds) < 1e-6 {
			if n > 1 {
				u.name += "s"
			}
			return figure(n), u.name
		}
	}
	return m.Value, m.Unit
}

// limits says what bounds a number has besides its figure.
func limits(m *jsonMention) string {
	switch {
	case m.Class == "" || m.Low != nil && m.High != nil && *m.Low == *m.High:
		return ""
	case m.Low != nil && m.High != nil:
		return figure(*m.Low) + " to " + figure(*m.High)
	case m.Low != nil:
		return "at least " + figure(*m.Low)
	case m.High != nil:
		return "at most " + figure(*m.High)
	}
	return ""
}

package report

import (
	"fmt"
	"io"
	"strings"

	"factdiff/compare/fact"
	"factdiff/sources"
)

// marker lets a job find its own comment and edit it.
const marker = "<!-- factdiff report -->"

// writeMarkdown writes the report for a comment on a pull request, a job
// summary or a wiki.
func writeMarkdown(w io.Writer, v *View) error {
	m := &markdown{View: v}
	m.printf("%s\n## factdiff: %s\n\n", marker, md(strings.TrimSuffix(v.summing(), ".")))
	m.legend()
	m.table(heading(fact.Conflict), v.Open(), false)
	for _, verdict := range []fact.Verdict{fact.Superseded, fact.Compatible, fact.Agree} {
		m.table(heading(verdict), v.Having(verdict), true)
	}
	m.table("Accepted conflicts", v.Accepted(), true)
	m.absent()
	if len(v.Verdicts) > 0 {
		m.table(heading(fact.Single), v.Having(fact.Single), true)
	}
	m.next()
	_, err := io.WriteString(w, m.String())
	return err
}

type markdown struct {
	*View
	strings.Builder
}

func (m *markdown) printf(format string, args ...any) { fmt.Fprintf(&m.Builder, format, args...) }

func (m *markdown) legend() {
	m.printf("| | Source |\n|---|---|\n")
	for _, s := range m.Sources {
		m.printf("| **%s** | %s |\n", md(s.ID), md(about(s)))
	}
	m.printf("\n")
	for _, c := range m.Result.Copies {
		m.printf("%s\n\n", md(copied(c)))
	}
	for _, n := range m.Result.Notes {
		m.printf("> %s\n\n", md(sentence(n)))
	}
}

// table writes the rows of one verdict; folded ones open with a click.
func (m *markdown) table(name string, rows []Row, folded bool) {
	if len(rows) == 0 {
		return
	}
	if folded {
		m.printf("<details><summary>%s (%d)</summary>\n\n", name, len(rows))
	} else {
		m.printf("### %s (%d)\n\n", name, len(rows))
	}
	m.printf("| ID | Fact | What the sources say |\n|---|---|---|\n")
	for _, r := range rows {
		m.printf("| `%s`%s | **%s**<br>%s | %s |\n", code(r.ID), m.standing(r), r.Kind, md(title(r.Finding)), m.says(r))
	}
	m.printf("\n")
	if folded {
		m.printf("</details>\n\n")
	}
}

func (m *markdown) standing(r Row) string {
	var parts []string
	if r.Verdict == fact.Conflict {
		parts = append(parts, string(r.Level), percent(r.Confidence)+"&nbsp;sure")
	}
	if r.Baseline != "" {
		parts = append(parts, string(r.Baseline))
	}
	if len(parts) == 0 {
		return ""
	}
	return "<br>" + strings.Join(parts, "<br>")
}

// says lists who says what, what differs underlined, and the explanation.
func (m *markdown) says(r Row) string {
	lines := m.values(r)
	if r.Explanation != "" && (r.Verdict == fact.Conflict || len(lines) > 1) {
		lines = append(lines, arrow+md(sentence(r.Explanation)))
	}
	if r.Copied && r.Verdict == fact.Conflict {
		lines = append(lines, "The difference lies inside text that the sources share.")
	}
	if r.Accepted != nil {
		lines = append(lines, md(acceptance(*r.Accepted)))
	}
	return strings.Join(lines, "<br>")
}

func (m *markdown) values(r Row) []string {
	var lines []string
	add := func(who []string, text string) {
		lines = append(lines, fmt.Sprintf("**%s** %s", md(ids(who)), text))
	}
	if r.Verdict != fact.Conflict {
		for _, x := range wordings(r.Finding) {
			text := md(x.text)
			if d := m.dated(r, x); d != "" {
				text += " (" + md(d) + ")"
			}
			add(x.sources, text)
		}
		return lines
	}
	for i, spans := range differences(r.Finding) {
		v := r.Values[i]
		if len(v.Evidence) == 0 {
			add(v.Sources, md(Visible(v.Value)))
			continue
		}
		e := v.Evidence[0]
		text := markedMarkdown(e.Text, spans)
		if len(spans) == 0 {
			text = "<ins>" + text + "</ins>"
		}
		if g := gloss(r.Finding, i); g != "" {
			text += " (" + md(g) + ")"
		}
		before, after := nearby(e, columns(e.Text)+120)
		add(v.Sources, md(before)+text+md(after))
	}
	return lines
}

func (m *markdown) absent() {
	if len(m.Absent) == 0 {
		return
	}
	m.printf("<details><summary>In the baseline, no longer found (%d)</summary>\n\n", len(m.Absent))
	for _, a := range m.Absent {
		m.printf("- `%s` %s: %s\n", code(a.ID), a.Kind, md(Visible(a.Summary)))
	}
	m.printf("\n</details>\n\n")
}

func (m *markdown) next() {
	if first, ok := m.First(); ok && !m.Quiet {
		m.printf("Why is a row there? `%s`\n", code(m.command(first.ID)))
	}
}

// markedMarkdown underlines what differs.
func markedMarkdown(text string, spans []sources.Span) string {
	var b strings.Builder
	done := 0
	for _, s := range spans {
		b.WriteString(md(visible(text[done:s.Start])) + "<ins>" + md(visible(text[s.Start:s.End])) + "</ins>")
		done = s.End
	}
	b.WriteString(md(visible(text[done:])))
	return b.String()
}

// md makes text neutral in Markdown as GitHub and GitLab read it: no markup,
// no HTML, no table cell that ends early, nobody mentioned, nothing linked.
func md(s string) string { return mdEscapes.Replace(s) }

// An invisible blank (&#8203;) after @ and # keeps people and issues from
// being mentioned, one inside an address keeps it from becoming a link.
var mdEscapes = strings.NewReplacer(
	"\r", " ", "\n", " ",
	"&", "&amp;", "<", "&lt;", ">", "&gt;",
	"\\", "\\\\", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]", "|", "\\|", "~", "\\~", "$", "\\$", "!", "\\!",
	"@", "@&#8203;", "#", "#&#8203;", "://", ":&#8203;//", "www.", "www&#8203;.",
)

// code makes text safe between back-ticks in a table.
func code(s string) string {
	return strings.NewReplacer("`", "'", "|", "¦", "\n", " ", "\r", " ").Replace(Visible(s))
}

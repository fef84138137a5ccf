package report

import (
	"fmt"
	"io"
	"strings"

	"factdiff/compare/fact"
)

// shownByGitHub is how many annotations of one level GitHub shows for a step;
// it drops the rest without a word.
const shownByGitHub = 10

// writeGitHub writes workflow commands, one for every remark, then a line
// that sums up. None is left out:
// where GitHub will show fewer, a line says so.
func writeGitHub(w io.Writer, v *View) error {
	var b strings.Builder
	n := map[string]int{}
	for _, r := range v.Remarks() {
		command := gitHubCommand(r.Level)
		n[command]++
		v.annotation(&b, command, r)
	}
	for _, command := range []string{"error", "warning", "notice"} {
		if n[command] > shownByGitHub {
			fmt.Fprintf(&b, "factdiff: GitHub shows the first %d of %d annotations of level %s; all stand in this log.\n", shownByGitHub, n[command], command)
		}
	}
	fmt.Fprintf(&b, "factdiff: %s\n", plainLine(v.summing()))
	_, err := io.WriteString(w, b.String())
	return err
}

func gitHubCommand(l fact.Level) string {
	switch l {
	case fact.Error:
		return "error"
	case fact.Warning:
		return "warning"
	}
	return "notice"
}

// annotation writes one command at the first place of the row.
func (v *View) annotation(b *strings.Builder, command string, r Row) {
	fmt.Fprintf(b, "::%s ", command)
	if all := places(r.Finding); len(all) > 0 {
		if s := v.Source(all[0].Source); !isLink(s.Path) && s.Path != "-" {
			fmt.Fprintf(b, "file=%s,", property(s.inRepository()))
			if s.inLines() {
				line, column := endOf(all[0])
				fmt.Fprintf(b, "line=%d,endLine=%d,", all[0].Line, line)
				if line == all[0].Line {
					fmt.Fprintf(b, "col=%d,endColumn=%d,", all[0].Column, column)
				}
			}
		}
	}
	name := "factdiff " + string(r.Kind)
	if r.Baseline != "" {
		name += " (" + string(r.Baseline) + ")"
	}
	fmt.Fprintf(b, "title=%s::%s\n", property(name), data(v.message(r)+"\n"+v.passages(r)))
}

// data escapes the message of a workflow command, property one of its
// properties, as @actions/core does.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", "##[", "## [").Replace(strings.TrimSpace(s))
}

func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(Visible(s)))
}

// plainLine keeps a line of the log from being read as a command.
func plainLine(s string) string {
	return strings.NewReplacer("::", ": :", "##[", "## [").Replace(Visible(s))
}

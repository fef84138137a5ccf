package cli

import (
	"fmt"
	"io"
	"strings"

	"factdiff/compare/fact"
	"factdiff/report"

	"github.com/urfave/cli/v2"
)

// overview is what "factdiff --help" prints; it fits a screen of 24 lines and
// 80 columns.
const overview = `For example:
  factdiff morning.txt evening.txt    what two articles agree and disagree on
  factdiff explain 1f3a *.txt         why the row 1f3a is there
  factdiff story/ --format html > story.html

Commands, the first of them needs no name (factdiff COMMAND --help says more):
%s
A SOURCE is a file, a directory, a URL, or - for standard input. Often used:
  --format FORMAT           %s
  --only KIND,...           %s
  --fail-on LEVEL           error, warning, note or none
  --date SOURCE=2025-12-02  when a source appeared that does not say so
  --baseline FILE           accept the conflicts kept in it

Exit status: 0 no conflict, 1 conflicts, 2 trouble (usage, unreadable source).
`

// help is the command of that name.
func (p *program) help(c *cli.Context) error {
	if c.NArg() == 0 {
		_, err := io.WriteString(p.Stdout, overviewOf(c.App))
		return err
	}
	path, rest := command(c.App, c.Args().Slice())
	if len(rest) > 0 {
		return usagef("", "there is no command %q", rest[0])
	}
	return writeHelp(p.Stdout, strings.Join(names(path), " "), path[len(path)-1])
}

func overviewOf(app *cli.App) string {
	var b strings.Builder
	for _, c := range app.Commands {
		if !c.Hidden {
			fmt.Fprintf(&b, "  %-10s %s\n", c.Name, hang(c.Usage, 13))
		}
	}
	return fmt.Sprintf(overview, strings.TrimRight(b.String(), "\n"),
		hang(report.Names(), 28), hang(list(fact.Kinds), 28))
}

// writeHelp writes the usage of a command, its subcommands and flags.
func writeHelp(w io.Writer, full string, c *cli.Command) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nUsage: factdiff %s\n", hang("factdiff "+full+": "+c.Usage, 2), usageLine(full, c))
	if c.Description != "" {
		fmt.Fprintf(&b, "\n%s\n", c.Description)
	}
	if len(c.Subcommands) > 0 {
		b.WriteString("\nCommands:\n")
		for _, s := range c.Subcommands {
			fmt.Fprintf(&b, "  %-24s %s\n", s.Name, hang(s.Usage, 27))
		}
	}
	b.WriteString("\nFlags:\n")
	for _, f := range c.Flags {
		fmt.Fprintf(&b, "  %-29s %s\n", flagLine(f), hang(flagUsage(f), 32))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func usageLine(full string, c *cli.Command) string {
	return strings.TrimSpace(full + " [FLAG...] " + c.ArgsUsage)
}

// flagLine is a flag as it is written: "-f, --format FORMAT".
func flagLine(f cli.Flag) string {
	line := "    "
	for _, n := range f.Names() {
		if len(n) == 1 {
			line = "-" + n + ", "
		}
	}
	return strings.TrimRight(line+"--"+f.Names()[0]+" "+placeholder(f), " ")
}

// placeholder is the word between backquotes in the usage of a flag.
func placeholder(f cli.Flag) string {
	parts := strings.Split(rawUsage(f), "`")
	if len(parts) < 3 {
		return ""
	}
	return parts[1]
}

// flagUsage is what a flag does, with its default.
func flagUsage(f cli.Flag) string {
	usage := strings.ReplaceAll(rawUsage(f), "`", "")
	if s, ok := f.(*cli.StringFlag); ok && s.Value != "" {
		usage += " (default " + s.Value + ")"
	}
	return usage
}

func rawUsage(f cli.Flag) string { return f.(cli.DocGenerationFlag).GetUsage() }

// hang wraps words to 80 columns, all lines but the first indented.
func hang(text string, indent int) string {
	var b strings.Builder
	column := indent
	for i, word := range strings.Fields(text) {
		switch {
		case i == 0:
		case column+1+len(word) >= 80:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			column = indent
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	return b.String()
}

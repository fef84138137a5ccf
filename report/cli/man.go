package cli

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// man is the command of that name.
func (p *program) man(c *cli.Context) error {
	return p.deliver(c.Context, manual(c.App), nil)
}

// manual is the manual page, made from the commands and their flags.
func manual(app *cli.App) []byte {
	var b bytes.Buffer
	b.WriteString(manualHead)
	b.WriteString(".SH COMMANDS\n")
	for _, c := range app.Commands {
		manCommand(&b, c.Name, c)
	}
	b.WriteString(manualTail)
	return b.Bytes()
}

// manualDate is the day on which the manual last said something new.
const manualDate = "2026-11-22"

const manualHead = `.\" Made by "factdiff man"; do not edit.
.TH FACTDIFF 1 "` + manualDate + `" factdiff "User Commands"
.SH NAME
factdiff \- compare the facts of articles about one story
.SH SYNOPSIS
.B factdiff
.RI [ FLAG ...]
.IR SOURCE ...
.br
.B factdiff
.I COMMAND
.RI [ FLAG ...]
.RI [ ARGUMENT ...]
.SH DESCRIPTION
Factdiff reads several accounts of one story, aligns the facts in them (names,
roles, ages, dates, places, numbers, quotations, claims) and prints what they
agree and disagree on, with the passages as evidence.
It works offline, and the same input gives the same output.
.PP
A
.I SOURCE
is a file, a directory (the articles directly in it), an http or https address,
or
.B \-
for standard input.
Flags may stand before and after the sources; after
.B \-\-
everything is a source.
.SH EXAMPLES
.nf
factdiff morning.txt evening.txt
factdiff story/ \-\-format html > story.html
factdiff story/ \-\-output sarif=story.sarif \-\-baseline accepted.json
factdiff baseline create accepted.json story/
.fi
`

const manualTail = `.SH EXIT STATUS
.TP
.B 0
No conflict at or above the level of
.BR \-\-fail\-on ;
with a baseline, no new one.
.TP
.B 1
At least one.
.TP
.B 2
Trouble: a mistake in the command line, a source that cannot be read, a
corrupt baseline or configuration. No report is printed.
.TP
.B 130
Interrupted. No report is printed.
.SH ENVIRONMENT
.TP
.B NO_COLOR
Where it is set, output has no colours unless
.B \-\-color always
asks for them.
.TP
.B GITHUB_STEP_SUMMARY
The file to which
.B \-\-format github
adds its summary.
.SH FILES
.TP
.I .factdiff.yml
The configuration, looked for in the working directory and those above it;
.B factdiff config
shows what is in force.
.SH SEE ALSO
.BR diff (1)
`

func manCommand(b *bytes.Buffer, full string, c *cli.Command) {
	fmt.Fprintf(b, ".SS factdiff %s\n", roff(strings.TrimSpace(full+" "+c.ArgsUsage)))
	b.WriteString(paragraph(c.Usage))
	for _, f := range c.Flags {
		if f == helpFlag {
			continue
		}
		fmt.Fprintf(b, ".TP\n.B %s\n%s", roff(strings.TrimSpace(flagLine(f))), paragraph(flagUsage(f)))
	}
	for _, s := range c.Subcommands {
		manCommand(b, full+" "+s.Name, s)
	}
}

// paragraph is a sentence in lines that editors show whole.
func paragraph(s string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(hang(sentence(s)+".", 0), "\n") {
		b.WriteString(roff(line) + "\n")
	}
	return b.String()
}

// sentence begins with a capital letter.
func sentence(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// roff escapes what troff would take for its own.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}

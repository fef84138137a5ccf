package cli

import (
	"bytes"
	"fmt"
	"strings"

	"factdiff/compare/fact"
	"factdiff/report"

	"github.com/urfave/cli/v2"
)

// completion is the command of that name.
func (p *program) completion(c *cli.Context) error {
	write, ok := shells[c.Args().First()]
	if !ok || c.NArg() != 1 {
		return usagef("completion", "name one shell: bash, zsh or fish")
	}
	return p.deliver(c.Context, []byte(write(c.App)), nil)
}

var shells = map[string]func(*cli.App) string{"bash": bash, "zsh": zsh, "fish": fish}

// words are the values of a flag that takes one of a few.
func words(cmd, name string) []string {
	switch {
	case name == "format" && cmd == "facts":
		return factsFormats()
	case name == "format" && cmd == "sources":
		return sourcesFormats
	case name == "format" || name == "output":
		return strings.Split(report.Names(), ", ")
	case name == "only":
		return strings.Split(list(fact.Kinds), ", ")
	case name == "verdict":
		return strings.Split(list(fact.Verdicts), ", ")
	case name == "fail-on":
		return strings.Split(list(failLevels), ", ")
	case name == "color":
		return []string{"auto", "always", "never"}
	}
	return nil
}

// takes says what follows a flag, for the shells to complete.
func takes(name string) string {
	switch name {
	case "format", "fail-on", "color":
		return "word"
	case "only", "verdict":
		return "list" // of words, with commas
	case "output":
		return "report" // FORMAT=FILE
	case "baseline", "config", "date", "publisher": // of the latter, the source
		return "file"
	case "save":
		return "folder"
	}
	return "text"
}

// patterns are the ways to write flags of a sort in a pattern of a shell:
// "--only|--verdict".
func patterns(flags []cli.Flag, sort string) string {
	var out []string
	for _, f := range flags {
		if takes(f.Names()[0]) != sort || isBool(f) {
			continue
		}
		for _, n := range f.Names() {
			dashes := "--"
			if len(n) == 1 {
				dashes = "-"
			}
			out = append(out, dashes+n)
		}
	}
	return strings.Join(out, "|")
}

// everyFlag lists the flags of all commands once.
func everyFlag(app *cli.App) (out []cli.Flag) {
	for _, c := range everyCommand(app.Commands, "") {
		for _, f := range c.Flags {
			if findFlag(out, f.Names()[0]) == nil {
				out = append(out, f)
			}
		}
	}
	return out
}

// typed is a command as it is typed, with all it has.
type typed struct {
	path string // "baseline create"
	*cli.Command
}

// everyCommand lists the commands and theirs, in the order of the help.
func everyCommand(list []*cli.Command, parent string) (out []typed) {
	for _, c := range list {
		out = append(out, typed{parent + c.Name, c})
		out = append(out, everyCommand(c.Subcommands, parent+c.Name+" ")...)
	}
	return out
}

func longFlags(flags []cli.Flag) (out []string) {
	for _, f := range flags {
		out = append(out, "--"+f.Names()[0])
	}
	return out
}

func commandNames(list []*cli.Command) (out []string) {
	for _, c := range list {
		out = append(out, c.Name)
	}
	return out
}

func fish(app *cli.App) string {
	var b bytes.Buffer
	b.WriteString("# fish completion of factdiff; load it with: factdiff completion fish | source\n")
	top := strings.Join(commandNames(app.Commands), " ")
	for _, c := range app.Commands {
		fmt.Fprintf(&b, "complete -c factdiff -n 'not __fish_seen_subcommand_from %s' -a %s -d %s\n", top, c.Name, quote(c.Usage))
	}
	for _, c := range everyCommand(app.Commands, "") {
		seen := "__fish_seen_subcommand_from " + strings.ReplaceAll(c.path, " ", "; and __fish_seen_subcommand_from ")
		if c.path == "compare" {
			seen = "not __fish_seen_subcommand_from " + strings.ReplaceAll(top, "compare ", "")
		}
		for _, s := range c.Subcommands {
			fmt.Fprintf(&b, "complete -c factdiff -n '%s' -a %s -d %s\n", seen, s.Name, quote(s.Usage))
		}
		for _, f := range c.Flags {
			b.WriteString(fishFlag(c.path, seen, f))
		}
	}
	return b.String()
}

func fishFlag(cmd, seen string, f cli.Flag) string {
	name := f.Names()[0]
	line := fmt.Sprintf("complete -c factdiff -n '%s' -l %s", seen, name)
	for _, n := range f.Names()[1:] {
		line += " -s " + n
	}
	values := strings.Join(words(cmd, name), " ")
	switch sort := takes(name); {
	case isBool(f):
	case sort == "word":
		line += " -x -a '" + values + "'"
	case sort == "list":
		line += " -x -a '(__fish_append , " + values + ")'"
	case sort == "report":
		line += " -r -a '" + strings.ReplaceAll(values, " ", "= ") + "='"
	case sort == "folder":
		line += " -x -a '(__fish_complete_directories)'"
	case sort == "file":
		line += " -r"
	default:
		line += " -x"
	}
	return line + " -d " + quote(flagUsage(f)) + "\n"
}

func quote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(s) + "'"
}

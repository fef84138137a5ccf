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

// words are the values of flags that take one of a few.
func words(name string) []string {
	switch name {
	case "format":
		return strings.Split(report.Names(), ", ")
	case "only":
		return strings.Split(list(fact.Kinds), ", ")
	case "verdict":
		return strings.Split(list(fact.Verdicts), ", ")
	case "fail-on":
		return strings.Split(list(failLevels), ", ")
	case "color":
		return []string{"auto", "always", "never"}
	}
	return nil
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

// bash is a completion script: after a command its flags, after a flag the
// words it takes, files anywhere.
func bash(app *cli.App) string {
	var b bytes.Buffer
	fmt.Fprintf(&b, bashHead, strings.Join(commandNames(app.Commands), "|"))
	for _, name := range []string{"format", "only", "verdict", "fail-on", "color"} {
		fmt.Fprintf(&b, "    --%s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", name, strings.Join(words(name), " "))
	}
	b.WriteString("  esac\n  case $cmd in\n")
	for _, c := range everyCommand(app.Commands, "") {
		fmt.Fprintf(&b, "    '%s') flags='%s' commands='%s' ;;\n",
			c.path, strings.Join(longFlags(c.Flags), " "), strings.Join(commandNames(c.Subcommands), " "))
	}
	fmt.Fprintf(&b, bashTail, strings.Join(longFlags(find(app.Commands, "compare").Flags), " "), strings.Join(commandNames(app.Commands), " "))
	return b.String()
}

const bashHead = `# bash completion of factdiff; load it with: source <(factdiff completion bash)
_factdiff() {
  local cur prev cmd flags commands i
  cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      -*) ;;
      create|update|prune) [[ $cmd == baseline ]] && cmd="baseline ${COMP_WORDS[i]}"; break ;;
      %s) [[ $cmd ]] && break; cmd=${COMP_WORDS[i]} ;;
      *) break ;;
    esac
  done
  case $prev in
`

const bashTail = `    *) flags='%s' commands='%s' ;;
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$commands" -- "$cur") $(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _factdiff factdiff
`

// zsh runs the script of bash, which zsh can.
func zsh(app *cli.App) string {
	return "#compdef factdiff\n# zsh completion of factdiff; load it with: source <(factdiff completion zsh)\n" +
		"autoload -U +X bashcompinit && bashcompinit\n" + bash(app)
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
			b.WriteString(fishFlag(seen, f))
		}
	}
	return b.String()
}

func fishFlag(seen string, f cli.Flag) string {
	line := fmt.Sprintf("complete -c factdiff -n '%s' -l %s", seen, f.Names()[0])
	if w := words(f.Names()[0]); w != nil {
		line += " -x -a '" + strings.Join(w, " ") + "'"
	} else if !isBool(f) {
		line += " -r"
	}
	return line + " -d " + quote(flagUsage(f)) + "\n"
}

func quote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(s) + "'"
}

package cli

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// zsh is a completion script that works in a folder of fpath and sourced.
func zsh(app *cli.App) string {
	var b bytes.Buffer
	all := everyFlag(app)
	fmt.Fprintf(&b, zshHead, strings.Join(commandNames(app.Commands), "|"))
	for _, cmd := range []string{"facts", "sources"} {
		fmt.Fprintf(&b, "    %s--format|%[1]s-f) compadd -- %s; return ;;\n", cmd, strings.Join(words(cmd, "format"), " "))
	}
	for _, f := range all {
		name := f.Names()[0]
		sort, values := takes(name), strings.Join(words("", name), " ")
		flag := "*" + strings.ReplaceAll(patterns([]cli.Flag{f}, sort), "|", "|*")
		switch {
		case isBool(f):
		case sort == "word":
			fmt.Fprintf(&b, "    %s) compadd -- %s; return ;;\n", flag, values)
		case sort == "list":
			fmt.Fprintf(&b, "    %s) _values -s , %s %s; return ;;\n", flag, name, values)
		case sort == "report":
			fmt.Fprintf(&b, "    %s) if compset -P '*='; then _files; else compadd -S = -- %s; fi; return ;;\n", flag, values)
		case sort == "file":
			fmt.Fprintf(&b, "    %s) _files; return ;;\n", flag)
		case sort == "folder":
			fmt.Fprintf(&b, "    %s) _files -/; return ;;\n", flag)
		default:
			fmt.Fprintf(&b, "    %s) _message %s; return ;;\n", flag, zshQuote(flagUsage(f)))
		}
	}
	b.WriteString("  esac\n  case ${cmd:-compare} in\n")
	for _, c := range everyCommand(app.Commands, "") {
		fmt.Fprintf(&b, "    '%s') flags=(", c.path)
		for _, f := range c.Flags {
			b.WriteString(" " + zshQuote("--"+f.Names()[0]+":"+flagUsage(f)))
		}
		b.WriteString(" ) commands=(" + zshCommands(c.Subcommands) + " ) ;;\n")
	}
	fmt.Fprintf(&b, zshTail, zshCommands(app.Commands))
	return b.String()
}

func zshCommands(list []*cli.Command) string {
	var out strings.Builder
	for _, c := range list {
		out.WriteString(" " + zshQuote(c.Name+":"+c.Usage))
	}
	return out.String()
}

func zshQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

const zshHead = `#compdef factdiff
# zsh completion of factdiff; load it with: source <(factdiff completion zsh)
_factdiff() {
  local cmd flag i
  local -a flags commands
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      -*) ;;
      create|update|prune) [[ $cmd == baseline ]] && cmd="baseline $words[i]"; break ;;
      %s) [[ -n $cmd ]] && break; cmd=$words[i] ;;
      *) : ${cmd:=compare}; break ;;
    esac
  done
  flag=$words[CURRENT-1]
  [[ $words[CURRENT] == --*=* ]] && compset -P 1 '--*=' && flag=${words[CURRENT]%%%%=*}
  case $cmd$flag in
`

const zshTail = `  esac
  [[ -z $cmd ]] && commands=(%s )
  if [[ $PREFIX == -* ]]; then
    _describe -o flag flags
  else
    (( $#commands )) && _describe command commands
    _files
  fi
}
if [[ $funcstack[1] == _factdiff ]]; then _factdiff "$@"; else compdef _factdiff factdiff; fi
`

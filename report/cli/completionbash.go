package cli

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// bash is a completion script: after a command its flags, after a flag the
// words it takes, files anywhere. It runs on bash 3.2, as macOS has it.
func bash(app *cli.App) string {
	var b bytes.Buffer
	all := everyFlag(app)
	fmt.Fprintf(&b, bashHead, strings.Join(commandNames(app.Commands), "|"))
	for _, c := range everyCommand(app.Commands, "") {
		fmt.Fprintf(&b, "    '%s') flags='%s' commands='%s' ;;\n",
			c.path, strings.Join(longFlags(c.Flags), " "), strings.Join(commandNames(c.Subcommands), " "))
	}
	fmt.Fprintf(&b, "    *) flags='%s' commands='%s' ;;\n  esac\n  case $cmd$prev in\n",
		strings.Join(longFlags(find(app.Commands, "compare").Flags), " "), strings.Join(commandNames(app.Commands), " "))
	for _, cmd := range []string{"facts", "sources"} {
		fmt.Fprintf(&b, "    %s--format|%[1]s-f) words='%s' ;;\n", cmd, strings.Join(words(cmd, "format"), " "))
	}
	for _, f := range all {
		if w := words("", f.Names()[0]); w != nil {
			fmt.Fprintf(&b, "    *%s) words='%s' ;;\n", strings.ReplaceAll(patterns([]cli.Flag{f}, takes(f.Names()[0])), "|", "|*"), strings.Join(w, " "))
		}
	}
	fmt.Fprintf(&b, bashTail, patterns(all, "list"), patterns(all, "report"), patterns(all, "word"), patterns(all, "file"), patterns(all, "folder"), patterns(all, "text"))
	return b.String()
}

const bashHead = `# bash completion of factdiff; load it with: source <(factdiff completion bash)
_factdiff() {
  local cur prev cmd flags commands words i
  cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  # bash takes --format=json for three words.
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      -*) ;;
      create|update|prune) [[ $cmd == baseline ]] && cmd="baseline ${COMP_WORDS[i]}"; break ;;
      %s) [[ $cmd ]] && break; cmd=${COMP_WORDS[i]} ;;
      *) : "${cmd:=compare}"; break ;;
    esac
  done
  case $cmd in
`

const bashTail = `  esac
  case $prev in
    %s)
      local before=''
      [[ $cur == *,* ]] && before=${cur%%,*},
      COMPREPLY=($(compgen -P "$before" -W "$words" -- "${cur##*,}"))
      compopt -o nospace +o filenames 2>/dev/null
      return ;;
    %s)
      COMPREPLY=($(compgen -S '=' -W "$words" -- "$cur"))
      compopt -o nospace +o filenames 2>/dev/null
      return ;;
    %s) COMPREPLY=($(compgen -W "$words" -- "$cur")); return ;;
    %s) commands='' ;;
    %s) local IFS=$'\n'; COMPREPLY=($(compgen -d -- "$cur")); return ;;
    %s) return ;;
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *)
      COMPREPLY=($(compgen -W "$commands" -- "$cur"))
      local IFS=$'\n' # names of files may hold blanks
      COMPREPLY+=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _factdiff factdiff
`

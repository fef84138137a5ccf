package cli

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// completions are command lines, what must be offered at their end and what
// must not.
var completions = []struct{ reason, line, want, not string }{
	{"commands at the beginning", "factdiff f", "facts", "--format"},
	{"flags of compare without a command", "factdiff --ver", "--verdict", "--by-sentence"},
	{"flags of compare after a source", "factdiff a.txt --ver", "--verdict", "--by-sentence"},
	{"flags of the command", "factdiff facts --by", "--by-sentence", "--fail-on"},
	{"formats after --format", "factdiff a.txt --format s", "sarif", "story"},
	{"formats of the command", "factdiff facts --format j", "json", "junit"},
	{"formats and a file", "factdiff --output js", "json=", "json"},
	{"levels after --fail-on", "factdiff --fail-on e", "error", "warning"},
	{"another of a list", "factdiff --only name,ro", "name,role", "role"},
	{"commands of a command", "factdiff baseline u", "update", "facts"},
	{"flags of a command of a command", "factdiff baseline update --acc", "--accept-new", "--fail-on-stale"},
}

// TestBashCompletes asks a real bash what follows a command line.
func TestBashCompletes(t *testing.T) {
	script := bash(new(program).app())
	for _, tt := range append(completions, []struct{ reason, line, want, not string }{
		{"a value after an equals sign", "factdiff --format = s", "sarif", "story"},
		{"no command after a source", "factdiff a.txt f", "", "facts"},
	}...) {
		words := strings.Fields(tt.line)
		probe := fmt.Sprintf("%s\nCOMP_WORDS=(%s) COMP_CWORD=%d; _factdiff 2>/dev/null; printf '%%s\\n' \"${COMPREPLY[@]}\"",
			script, tt.line, len(words)-1)
		offers(t, tt.reason, tt.line, tt.want, tt.not, "bash", "--norc", "-c", probe)
	}
}

// TestBashCompletesNamesWithBlanks keeps the name of a file in one piece.
func TestBashCompletesNamesWithBlanks(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("my story", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	probe := bash(new(program).app()) + "\nCOMP_WORDS=(factdiff my) COMP_CWORD=1; _factdiff; printf '%s\\n' \"${COMPREPLY[@]}\""
	offers(t, "a name with a blank", "factdiff my", "my story", "my", "bash", "--norc", "-c", probe)
}

// TestFishCompletes asks a real fish.
func TestFishCompletes(t *testing.T) {
	file := filepath.Join(t.TempDir(), "factdiff.fish")
	if err := os.WriteFile(file, []byte(fish(new(program).app())), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range completions {
		offers(t, tt.reason, tt.line, tt.want, tt.not, "fish", "--no-config", "-c", "source "+file+"; complete -C '"+tt.line+"' | string replace -r '\\t.*' ''")
	}
}

// zshBuiltins stand in for what zsh has in its completion system alone: each
// prints what it would offer.
const zshBuiltins = `
compdef() {}; _message() {}; _files() {}
compset() { [[ $1 == -P && $PREFIX == *=* ]] && PREFIX=${PREFIX#*=} }
compadd() { local s; [[ $1 == -S ]] && s=$2 && shift 2; shift; for w in $@; do [[ $w == $PREFIX* ]] && print -r -- $w$s; done }
_describe() { local -a list=(${(P)@[-1]}); compadd -- ${list%%:*} }
_values() { local head; shift 3; [[ $PREFIX == *,* ]] && head=${PREFIX%,*},; PREFIX=${PREFIX##*,}; for w in $@; do [[ $w == $PREFIX* ]] && print -r -- $head$w; done }
`

// TestZshCompletes asks a real zsh.
func TestZshCompletes(t *testing.T) {
	script := zsh(new(program).app())
	for _, tt := range append(completions, []struct{ reason, line, want, not string }{
		{"a value after an equals sign", "factdiff --format=s", "sarif", "story"},
		{"no command after a source", "factdiff a.txt f", "", "facts"},
	}...) {
		words := strings.Fields(tt.line)
		probe := fmt.Sprintf("%s\n%s\nwords=(%s) CURRENT=%d PREFIX=%s; _factdiff; true", zshBuiltins, script, tt.line, len(words), words[len(words)-1])
		offers(t, tt.reason, tt.line, tt.want, tt.not, "zsh", "-f", "-c", probe)
	}
}

// offers runs a shell and reads what it prints, one offer a line.
func offers(t *testing.T, reason, line, want, not, shell string, args ...string) {
	t.Helper()
	path, err := exec.LookPath(shell)
	if err != nil {
		t.Skipf("no %s here", shell)
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), "HOME="+t.TempDir(), "XDG_CONFIG_HOME=", "XDG_DATA_HOME=")
	out, err := cmd.CombinedOutput()
	got := strings.Split(strings.TrimSpace(string(out)), "\n")
	if err != nil || want != "" && !slices.Contains(got, want) || slices.Contains(got, not) {
		t.Errorf("%s: %s completes %q with %q, %v; want %s and not %s", reason, shell, line, got, err, want, not)
	}
}

func TestCompletionKnowsEveryFlag(t *testing.T) {
	app := new(program).app()
	for shell, write := range shells {
		script := write(app)
		for _, c := range everyCommand(app.Commands, "") {
			for _, f := range c.Flags {
				if !strings.Contains(script, "--"+f.Names()[0]) && !strings.Contains(script, "-l "+f.Names()[0]) {
					t.Errorf("%s does not know --%s of %s", shell, f.Names()[0], c.path)
				}
			}
		}
	}
}

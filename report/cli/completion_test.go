package cli

import (
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestBashCompletes asks a real bash what follows a command line.
func TestBashCompletes(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here")
	}
	tests := []struct{ reason, line, want, not string }{
		{"commands at the beginning", "factdiff f", "facts", "--format"},
		{"flags of compare without a command", "factdiff --ver", "--verdict", "--by-sentence"},
		{"flags of the command", "factdiff facts --by", "--by-sentence", "--fail-on"},
		{"formats after --format", "factdiff a.txt --format s", "sarif", "story"},
		{"levels after --fail-on", "factdiff --fail-on e", "error", "warning"},
		{"commands of a command", "factdiff baseline u", "update", "facts"},
		{"flags of a command of a command", "factdiff baseline update --acc", "--accept-new", "--allow-private"},
	}
	script := bash(new(program).app())
	for _, tt := range tests {
		words := strings.Fields(tt.line)
		probe := fmt.Sprintf("%s\nCOMP_WORDS=(%s) COMP_CWORD=%d; _factdiff; printf '%%s\\n' \"${COMPREPLY[@]}\"",
			script, tt.line, len(words)-1)
		out, err := exec.Command(shell, "--norc", "-c", probe).CombinedOutput()
		got := strings.Fields(string(out))
		if err != nil || !slices.Contains(got, tt.want) || slices.Contains(got, tt.not) {
			t.Errorf("%s: %q is completed with %q, %v; want %s and not %s", tt.reason, tt.line, got, err, tt.want, tt.not)
		}
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

package cli

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestReorder(t *testing.T) {
	tests := []struct{ reason, args, want string }{
		{"no command is compare", "a.txt b.txt", "compare -- a.txt b.txt"},
		{"flags after file names are flags", "a.txt b.txt --format json", "compare --format json -- a.txt b.txt"},
		{"flags between file names are flags", "a.txt --format=json b.txt", "compare --format=json -- a.txt b.txt"},
		{"a flag before the command belongs to it", "--format json facts a.txt", "facts --format json -- a.txt"},
		{"the value of a flag names no command", "--baseline facts a.txt", "compare --baseline facts -- a.txt"},
		{"only the first operand names a command", "a.txt facts", "compare -- a.txt facts"},
		{"after -- nothing is a flag", "a.txt -- --format json", "compare -- a.txt --format json"},
		{"after -- nothing is a command", "-- facts b.txt", "compare -- facts b.txt"},
		{"a dash alone is standard input", "- b.txt -q", "compare --quiet -- - b.txt"},
		{"a switch takes no value", "-q a.txt", "compare --quiet -- a.txt"},
		{"one dash does for long flags", "-format json a", "compare --format json -- a"},
		{"a value may look like a flag", "a b --output -x", "compare --output -x -- a b"},
		{"short and long names may be mixed", "a -o json=x --output csv=y", "compare --output json=x --output csv=y -- a"},
		{"help wins over operands", "a.txt --help", "help --"},
		{"help on a command", "facts a.txt -h", "help -- facts"},
		{"the value of a flag asks for no help", "a --save -h b", "compare --save -h -- a b"},
		{"nothing", "", "compare --"},
	}
	for _, tt := range tests {
		got, err := reorder(new(program).app(), strings.Fields(tt.args))
		if err != nil || strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %q becomes %q, %v; want %q", tt.reason, tt.args, got, err, tt.want)
		}
	}
}

func TestReorderRefuses(t *testing.T) {
	tests := []struct{ reason, args, want string }{
		{"a mistyped flag", "a b --formt json", "did you mean --format?"},
		{"a flag of another command", "facts a --fail-on error", "facts has no flag --fail-on"},
		{"a flag without its value", "a b --format", "--format needs a value"},
		{"an unset variable is no value", "a b --baseline=", "--baseline needs a value"},
		{"-- is no value", "a b --format --", "--format needs a value"},
	}
	for _, tt := range tests {
		_, err := reorder(new(program).app(), strings.Fields(tt.args))
		var usage *usageError
		if !errors.As(err, &usage) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %q gives %v; want %q", tt.reason, tt.args, err, tt.want)
		}
	}
}

// FuzzReorder holds every command line against what reordering may do: no
// argument after "--" becomes a flag, and no operand is lost or made up.
func FuzzReorder(f *testing.F) {
	for _, s := range []string{"a b --format json", "facts -", "baseline update x --accept-new -- -y", "--date=a=b c", "-o -q -h", "--"} {
		f.Add(s)
	}
	app := new(program).app()
	f.Fuzz(func(t *testing.T, line string) {
		args := strings.Split(line, " ")
		got, err := reorder(app, args)
		if err != nil {
			return
		}
		end := slices.Index(got, "--")
		if end < 0 {
			t.Fatalf("%q becomes %q, in which operands and flags are not parted", args, got)
		}
		for _, operand := range got[end+1:] {
			if !slices.Contains(args, operand) && got[0] != "help" {
				t.Errorf("%q becomes %q: %q is made up", args, got, operand)
			}
		}
		if i := slices.Index(args, "--"); i >= 0 && got[0] != "help" && len(got)-end-1 < len(args)-i-1 {
			// "--" may itself be the value of no flag, so all that follow stay.
			t.Errorf("%q becomes %q: operands are lost", args, got)
		}
	})
}

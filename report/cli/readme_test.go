package cli_test

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"factdiff/report/cli"
)

const (
	readme  = "../../README.md"
	command = "```console\n$ go run . examples/meeting\n"
)

// TestReadmeShowsTheRealOutput runs the command of the first screen.
func TestReadmeShowsTheRealOutput(t *testing.T) {
	data, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(data), command)
	shown, after, ended := strings.Cut(rest, "```\n")
	if !found || !ended {
		t.Fatalf("%s does not hold the command %q", readme, command)
	}
	got := meeting(t)
	if shown == got {
		return
	}
	if !*update {
		t.Fatalf("%s shows\n%s\nthe program prints\n%s\nrewrite it with: go test ./report/cli -update", readme, shown, got)
	}
	if err := os.WriteFile(readme, []byte(before+command+got+"```\n"+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// meeting is what the program prints about the example, as in a pipe.
func meeting(t *testing.T) string {
	t.Helper()
	t.Chdir("../..")
	var stdout, stderr bytes.Buffer
	env := cli.Env{Stdout: &stdout, Stderr: &stderr, Getenv: func(string) string { return "" }, Today: time.Now}
	status := cli.Run(context.Background(), []string{"factdiff", "--no-config", "examples/meeting"}, env)
	if status != cli.ExitConflict || stderr.Len() > 0 {
		t.Fatalf("the status is %d, and it says %q", status, &stderr)
	}
	t.Chdir("report/cli")
	return stdout.String()
}

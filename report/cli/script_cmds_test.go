package cli_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"factdiff/report/internal/valid"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected outputs of the transcripts")

// status runs factdiff and asks for its exit status: "status 2 a.txt". What
// it prints or writes as JSON must follow its schema.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: status N ARGUMENT...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec("factdiff", args[1:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		ts.Fatalf("factdiff cannot be run: %v", err)
	}
	if got != want {
		ts.Fatalf("the exit status is %d, not %d", got, want)
	}
	checkJSON(ts, "standard output", []byte(ts.ReadFile("stdout")))
	if got == 2 {
		return // what it names may be as broken as it likes
	}
	for _, arg := range args[1:] {
		checkNamed(ts, arg)
	}
}

// checkNamed holds a file that an argument names, alone or as FORMAT=FILE,
// against its schema if it is JSON.
func checkNamed(ts *testscript.TestScript, arg string) {
	if _, file, ok := strings.Cut(arg, "="); ok {
		arg = file
	}
	if data, err := os.ReadFile(ts.MkAbs(arg)); err == nil {
		checkJSON(ts, arg, data)
	}
}

func checkJSON(ts *testscript.TestScript, where string, data []byte) {
	if !isJSON(data) {
		return
	}
	if err := valid.JSON(data); err != nil {
		ts.Fatalf("%s: %v", where, err)
	}
}

// isJSON tells by the first character: no other report, no article of the
// transcripts begins with a brace or a bracket.
func isJSON(data []byte) bool {
	data = bytes.TrimSpace(data)
	return len(data) > 0 && (data[0] == '{' || data[0] == '[')
}

// TestTranscriptsValidateJSON holds the transcripts to the one command that
// validates what the program prints.
func TestTranscriptsValidateJSON(t *testing.T) {
	scripts, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal(scripts, err)
	}
	for _, script := range scripts {
		data, err := os.ReadFile(script)
		if err != nil {
			t.Fatal(err)
		}
		text, _, _ := strings.Cut(string(data), "\n-- ")
		for i, line := range strings.Split(text, "\n") {
			if !strings.HasPrefix(line, "#") && strings.Contains(line, "exec") && strings.Contains(line, "factdiff") {
				t.Errorf("%s:%d: %s: run it with \"status N\", which validates what it prints", script, i+1, line)
			}
		}
	}
}

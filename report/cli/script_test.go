package cli_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"factdiff/report/cli"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the test binary be the program, so that transcripts run it as
// a process of its own.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"factdiff": func() { os.Exit(cli.Run(context.Background(), os.Args, cli.System())) },
	})
}

// TestScript plays the transcripts of testdata/script. "status N" before a
// command asks for an exit status.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Condition: func(name string) (bool, error) {
			if name != "root" {
				return false, fmt.Errorf("no condition %q", name)
			}
			return os.Geteuid() == 0, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status,
		},
	})
}

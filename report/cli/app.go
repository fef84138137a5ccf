// Package cli is the command line: commands, flags, exit status. The
// arguments of a process enter, bytes on standard output and an exit status
// leave; what is compared and how it looks is decided elsewhere.
package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"factdiff/report/atomicfile"

	"github.com/urfave/cli/v2"
)

// Run runs the program with the arguments of a process (its name first) and
// returns the exit status. An interrupt ends the work at once; once results
// are being written the system's own handling is in force again.
func Run(ctx context.Context, args []string, env Env) int {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	p := &program{Env: env, release: stop}
	app := p.app()
	argv, err := reorder(app, args[min(1, len(args)):])
	if err != nil {
		return status(err, env.Stderr)
	}
	done := make(chan error, 1)
	go func() {
		defer fault(done)
		done <- app.RunContext(ctx, append([]string{"factdiff"}, argv...))
	}()
	return status(await(ctx, &p.gate, done), env.Stderr)
}

// fault turns a bug that would end the program into an error that asks to
// report it: whatever a source holds, the status is 2 and not a crash.
func fault(done chan<- error) {
	if p := recover(); p != nil {
		done <- fmt.Errorf("a bug in factdiff, which a source brought out: %v\nplease report it with the source and this:\n%s", p, debug.Stack())
	}
}

// program is one run.
type program struct {
	Env
	gate gate
	// release gives interrupts back to the system.
	release func()
}

// app is the command line as the library wants it described.
func (p *program) app() *cli.App {
	app := &cli.App{
		Name:                      "factdiff",
		Usage:                     "diff for facts",
		Commands:                  p.commands(),
		Writer:                    p.Stdout,
		ErrWriter:                 p.Stderr,
		HideHelp:                  true,
		HideVersion:               true,
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {},
	}
	prepare(app.Commands, "")
	return app
}

// prepare gives every command its help flag and the program's way with
// mistakes.
func prepare(list []*cli.Command, parent string) {
	for _, c := range list {
		full := parent + c.Name
		c.HideHelp = true
		c.Flags = append(c.Flags, helpFlag)
		c.OnUsageError = func(_ *cli.Context, err error, _ bool) error {
			return usagef(full, "%s", strings.Replace(err.Error(), "for flag -", "for --", 1))
		}
		prepare(c.Subcommands, full+" ")
	}
}

// deliver puts reports where they belong, unless the user has given up: the
// files first, each in one step, then standard output.
func (p *program) deliver(ctx context.Context, stdout []byte, files []written) error {
	if !p.gate.enter() {
		return ctx.Err()
	}
	p.release()
	for _, f := range files {
		if err := atomicfile.Write(f.file, f.data); err != nil {
			return fmt.Errorf("%s: the report cannot be written: %w", f.file, err)
		}
	}
	_, err := p.Stdout.Write(stdout)
	return err
}

// name is the command as it is typed: "baseline create".
func name(c *cli.Context) string { return strings.TrimPrefix(c.Command.HelpName, "factdiff ") }

func (p *program) printf(w io.Writer, format string, args ...any) {
	fmt.Fprintf(w, format, args...)
}

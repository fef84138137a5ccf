package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The exit statuses, as diff(1) has them. Interrupted is what shells give a
// program that Ctrl-C stopped.
const (
	ExitAgree       = 0
	ExitConflict    = 1
	ExitTrouble     = 2
	ExitInterrupted = 130
)

// errConflict is no trouble: the report was written and holds conflicts that
// count.
var errConflict = errors.New("conflicts found")

// A usageError is a mistake in the command line.
type usageError struct {
	message string
	// command is whose help says more; "" for the program's.
	command string
}

func (e *usageError) Error() string { return e.message }

func usagef(command, format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...), command}
}

// status turns the outcome of a command into an exit status, after telling
// standard error what went wrong.
func status(err error, stderr io.Writer) int {
	var usage *usageError
	switch {
	case err == nil:
		return ExitAgree
	case errors.Is(err, errConflict):
		return ExitConflict
	case isBrokenPipe(err):
		// Whoever read the report has read enough: nobody to tell.
		return ExitTrouble
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "factdiff: interrupted, nothing was written")
		return ExitInterrupted
	case errors.As(err, &usage):
		complain(stderr, err)
		fmt.Fprintf(stderr, "Try '%s --help'.\n", strings.TrimSpace("factdiff "+usage.command))
	default:
		complain(stderr, err)
	}
	return ExitTrouble
}

// complain prints an error under the program's name, further lines indented.
func complain(w io.Writer, err error) {
	text := printable(strings.TrimRight(err.Error(), "\n"))
	fmt.Fprintf(w, "factdiff: %s\n", strings.ReplaceAll(text, "\n", "\n  "))
}

// printable makes control characters visible: file names and what a server
// answers may hold terminal escapes.
func printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		if hidden(r) {
			fmt.Fprintf(&b, "\\u%04x", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// hidden reports whether a terminal would obey the character instead of
// showing it: control codes, and what turns the direction of text.
func hidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x2069, r == 0xfeff:
		return true
	}
	return false
}

package cli

import (
	"io"
	"os"
	"time"

	"github.com/mattn/go-isatty"
	"golang.org/x/term"
)

// Env is what the program knows of the world around it, so that tests can
// give it another one.
type Env struct {
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	// Width is the number of columns of standard output, 0 where it is no
	// terminal; ErrTerminal says whether standard error is one.
	Width       int
	ErrTerminal bool
	// Today is the date against which accepted conflicts expire. It decides
	// verdicts of a baseline only and stands in no report.
	Today func() time.Time
}

// System is the environment of the running process.
func System() Env {
	return Env{
		Stdout:      os.Stdout,
		Stderr:      os.Stderr,
		Getenv:      os.Getenv,
		Width:       columns(os.Stdout),
		ErrTerminal: isTerminal(os.Stderr),
		Today:       time.Now,
	}
}

func isTerminal(f *os.File) bool {
	return isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd())
}

// columns is the width of a terminal, 80 where it does not say, and 0 for
// what is no terminal.
func columns(f *os.File) int {
	if !isTerminal(f) {
		return 0
	}
	if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
		return w
	}
	return 80
}

//go:build !windows

package cli_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// program is a command that runs this test binary as factdiff.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	name := filepath.Join(t.TempDir(), "factdiff")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, name); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Args[0] = "factdiff"
	return cmd
}

func TestInterruptLeavesNoReport(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "report.json")
	cmd := program(t, "-", "nothing.txt", "--output", "json="+out)
	stdin, err := cmd.StdinPipe() // never closed: the program waits for it
	if err != nil {
		t.Fatal(err)
	}
	defer stdin.Close()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond) // until it listens to signals
	cmd.Process.Signal(syscall.SIGINT)
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		cmd.Process.Kill()
		t.Fatal("it did not stop")
	}
	if code := cmd.ProcessState.ExitCode(); code != 130 {
		t.Errorf("the status is %d", code)
	}
	if stdout.Len() > 0 || !strings.Contains(stderr.String(), "interrupted, nothing was written") {
		t.Errorf("it printed %q and said %q", &stdout, &stderr)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("there is a report")
	}
}

func TestBrokenPipeIsNoMessage(t *testing.T) {
	cmd := program(t, "help", "compare")
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	var stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = w, &stderr
	cmd.Run()
	w.Close()
	if stderr.Len() > 0 {
		t.Errorf("it said %q to somebody who had read enough", &stderr)
	}
}

func TestFullDiskIsTold(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no full disk to write to")
	}
	defer full.Close()
	cmd := program(t, "help")
	var stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = full, &stderr
	cmd.Run()
	if code := cmd.ProcessState.ExitCode(); code != 2 || !strings.Contains(stderr.String(), "no space left") {
		t.Errorf("the status is %d, and it said %q", code, &stderr)
	}
}

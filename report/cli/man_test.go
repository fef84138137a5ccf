package cli

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"
)

func TestManualPageIsUpToDate(t *testing.T) {
	const path = "../../docs/factdiff.1"
	want := manual(new(program).app())
	if f := flag.Lookup("update"); f != nil && f.Value.String() == "true" {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what the commands say (%v); write it with: go run . man > docs/factdiff.1", path, err)
	}
}

func TestManualPageIsGoodRoff(t *testing.T) {
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("no groff here")
	}
	cmd := exec.Command(groff, "-man", "-ww", "-Tutf8", "-Kutf8")
	cmd.Stdin = bytes.NewReader(manual(new(program).app()))
	var warnings bytes.Buffer
	cmd.Stderr = &warnings
	if out, err := cmd.Output(); err != nil || warnings.Len() > 0 || !bytes.Contains(out, []byte("baseline create")) {
		t.Errorf("groff says %v, %s", err, &warnings)
	}
}

func TestManualPagePassesLint(t *testing.T) {
	mandoc, err := exec.LookPath("mandoc")
	if err != nil {
		t.Skip("no mandoc here")
	}
	cmd := exec.Command(mandoc, "-T", "lint", "-W", "style")
	cmd.Stdin = bytes.NewReader(manual(new(program).app()))
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("mandoc says %v, %s", err, out)
	}
}

func TestHelpFitsAScreen(t *testing.T) {
	lines := strings.Split(strings.TrimRight(overviewOf(new(program).app()), "\n"), "\n")
	if len(lines) > 23 {
		t.Errorf("%d lines: with the prompt they do not fit a screen of 24", len(lines))
	}
	for _, l := range lines {
		if len(l) > 80 {
			t.Errorf("%d columns: %s", len(l), l)
		}
	}
	if !strings.HasPrefix(lines[0], "For example:") {
		t.Errorf("it begins with %q, not with an example", lines[0])
	}
}

func TestHelpOfCommandsFitsTheWidth(t *testing.T) {
	for _, c := range everyCommand(new(program).app().Commands, "") {
		var b bytes.Buffer
		if err := writeHelp(&b, c.path, c.Command); err != nil {
			t.Fatal(err)
		}
		for _, l := range strings.Split(b.String(), "\n") {
			if len(l) > 80 {
				t.Errorf("%s: %d columns: %s", c.path, len(l), l)
			}
		}
	}
}

//go:build !windows

package cli_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// story writes two articles that differ in an age, and returns their names.
func story(t *testing.T, dir string) (a, b string) {
	t.Helper()
	a, b = filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md")
	write(t, a, "Mayor Ingrid Solberg, 54, opened the bridge on Monday.\n")
	write(t, b, "Mayor Ingrid Solberg, 45, opened the bridge on Monday.\n")
	return a, b
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// run runs the program and returns what it prints and says.
func run(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	return end(t, program(t, args...))
}

func end(t *testing.T, cmd *exec.Cmd) (stdout, stderr string, code int) {
	t.Helper()
	var out, trouble bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &trouble
	cmd.Run()
	return out.String(), trouble.String(), cmd.ProcessState.ExitCode()
}

// noRoom is the program where no file can grow, as on a full disk.
func noRoom(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	cmd := program(t, args...)
	shell := exec.Command("sh", append([]string{"-c", `ulimit -f 0 && exec "$0" "$@"`, cmd.Path}, args...)...)
	return shell
}

func TestFullDiskKeepsOldFiles(t *testing.T) {
	dir := t.TempDir()
	a, b := story(t, dir)
	report, kept := filepath.Join(dir, "report.json"), filepath.Join(dir, "kept.json")
	write(t, report, "the old report")
	if _, said, code := run(t, "baseline", "create", kept, a, b); code != 0 {
		t.Fatal(said)
	}
	old, _ := os.ReadFile(kept)
	write(t, b, "Mayor Ingrid Solberg, 46, opened the bridge on Monday.\n")
	for _, c := range []struct {
		file, want string
		args       []string
	}{
		{report, "the old report", []string{a, b, "--output", "json=" + report}},
		{kept, string(old), []string{"baseline", "update", kept, a, b, "--accept-new"}},
	} {
		_, said, code := end(t, noRoom(t, c.args...))
		if code != 2 || !strings.Contains(said, filepath.Base(c.file)) || !strings.Contains(said, "cannot be written") {
			t.Errorf("%v: status %d, message %q", c.args, code, said)
		}
		if now, _ := os.ReadFile(c.file); string(now) != c.want {
			t.Errorf("%s became %q", c.file, now)
		}
	}
	left, _ := filepath.Glob(filepath.Join(dir, ".*"))
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// A run killed at any moment leaves the old baseline or the new one.
func TestKilledWhileWriting(t *testing.T) {
	dir := t.TempDir()
	a, b := story(t, dir)
	kept := filepath.Join(dir, "kept.json")
	if _, said, code := run(t, "baseline", "create", kept, a, b); code != 0 {
		t.Fatal(said)
	}
	old, _ := os.ReadFile(kept)
	write(t, b, "Mayor Ingrid Solberg, 46, opened the bridge on Monday.\n")
	update := []string{"baseline", "update", kept, a, b, "--accept-new"}
	started := time.Now()
	run(t, update...)
	whole := time.Since(started)
	updated, _ := os.ReadFile(kept)
	if bytes.Equal(old, updated) {
		t.Fatal("the update changes nothing, and so can break nothing")
	}
	const times = 24
	for n := range times {
		write(t, kept, string(old))
		cmd := program(t, update...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(whole * time.Duration(n) / times)
		cmd.Process.Kill()
		cmd.Wait()
		if now, _ := os.ReadFile(kept); !bytes.Equal(now, old) && !bytes.Equal(now, updated) {
			t.Fatalf("killed after %d/%d of the time, it left %q", n, times, now)
		}
	}
}

// Of several runs at once on one baseline one writes; the others write the
// same or are told.
func TestRunsAtOnceOnOneBaseline(t *testing.T) {
	dir := t.TempDir()
	kept := filepath.Join(dir, "kept.json")
	a, b := story(t, dir)
	if _, said, code := run(t, "baseline", "create", kept, a, b); code != 0 {
		t.Fatal(said)
	}
	const runs = 5
	done := make(chan string, runs)
	for n := range runs {
		other := filepath.Join(dir, fmt.Sprintf("other%d.md", n))
		write(t, other, fmt.Sprintf("Mayor Ingrid Solberg, %d, opened the bridge on Monday.\n", 60+n))
		cmd := program(t, "baseline", "update", kept, a, other, "--accept-new")
		go func() {
			var said bytes.Buffer
			cmd.Stderr = &said
			cmd.Run()
			if code := cmd.ProcessState.ExitCode(); code != 0 && !strings.Contains(said.String(), "another run has changed it") {
				said.WriteString(fmt.Sprintf(" (status %d)", code))
				done <- said.String()
				return
			}
			done <- ""
		}()
	}
	for range runs {
		if said := <-done; said != "" {
			t.Error(said)
		}
	}
	data, _ := os.ReadFile(kept)
	if !json.Valid(data) {
		t.Errorf("the baseline is %q", data)
	}
}

// Ctrl-C comes while articles are compared that take longer than a person
// waits.
func TestInterruptWhileComparing(t *testing.T) {
	dir := t.TempDir()
	var long [2]strings.Builder
	for n := range 6000 {
		fmt.Fprintf(&long[0], "Mayor Ingrid Solberg, 54, said on Monday that %d people of Easton had crossed bridge %d.\n\n", 100+n, n)
		fmt.Fprintf(&long[1], "Mayor Ingrid Solberg, 45, said on Tuesday that %d people of Easton had crossed bridge %d.\n\n", 101+n, n)
	}
	a, b, out := filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md"), filepath.Join(dir, "report.json")
	write(t, a, long[0].String())
	write(t, b, long[1].String())
	cmd := program(t, a, b, "--output", "json="+out)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(700 * time.Millisecond)
	cmd.Process.Signal(syscall.SIGINT)
	stopped := make(chan struct{})
	go func() { cmd.Wait(); close(stopped) }()
	select {
	case <-stopped:
	case <-time.After(20 * time.Second): // it takes minutes otherwise
		cmd.Process.Kill()
		t.Fatal("it did not stop")
	}
	if code := cmd.ProcessState.ExitCode(); code != 130 || stdout.Len() > 0 || !strings.Contains(stderr.String(), "nothing was written") {
		t.Errorf("status %d, printed %d bytes, said %q", code, stdout.Len(), &stderr)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("there is a report")
	}
}

func TestOutputReplacesALink(t *testing.T) {
	dir := t.TempDir()
	a, b := story(t, dir)
	secret, link := filepath.Join(dir, "secret"), filepath.Join(dir, "report.json")
	write(t, secret, "mine")
	if err := os.Symlink(secret, link); err != nil {
		t.Fatal(err)
	}
	if _, said, code := run(t, a, b, "--fail-on", "none", "--output", "json="+link); code != 0 {
		t.Fatal(said)
	}
	if now, _ := os.ReadFile(secret); string(now) != "mine" {
		t.Errorf("the file behind the link became %q", now)
	}
	if now, _ := os.ReadFile(link); !json.Valid(now) {
		t.Errorf("the report is %q", now)
	}
}

// injections stand in the text, in names, in titles and in file names.
var injections = []string{"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "=HYPERLINK(\"http://x.example\")", "@SUM(1)", "+1+1", "-1+1",
	"[click](javascript:alert(1))", "![x](http://x.example/x.png)", "`code` | *bold* ~~gone~~", "::error file=x::gone", "##[error]gone",
	"\x1b[31mred\x1b]0;title\a", "\u202eesrever\u202c", "]]>&lt;&amp;", "http://x.example/", "@everyone #1 \\"}

// TestInjection sends them through every report: each stays text.
func TestInjection(t *testing.T) {
	dir := t.TempDir()
	var args []string
	for n, age := range []int{54, 45} {
		var text strings.Builder
		fmt.Fprintf(&text, "---\ntitle: %q\npublisher: %q\n---\n", injections[n]+" bridge", injections[2+n])
		for k, x := range injections {
			fmt.Fprintf(&text, "Mayor Ingrid Solberg, %d, said %s on Monday. \"%s is what I %s,\" said Solberg of bridge %d, %d people.\n\n", age, x, x, []string{"like", "hate"}[n], k, 100*n+k)
		}
		path := filepath.Join(dir, fmt.Sprintf("%d=cmd ::error::<b>\x1b[1m\u202e`|[x](y).md", n))
		write(t, path, text.String())
		args = append(args, path)
	}
	for format, check := range map[string]func(*testing.T, string){
		"table": plainText, "csv": noFormula, "markdown": noMarkup, "html": noScript, "github": noCommand,
		"json": validJSON, "sarif": validJSON, "gitlab": validJSON, "junit": validXML,
	} {
		t.Run(format, func(t *testing.T) {
			out, said, code := run(t, append([]string{"--no-config", "--fail-on", "none", "--format", format}, args...)...)
			if code != 0 || len(out) < 100 || !strings.Contains(out, "Solberg") {
				t.Fatalf("status %d, %q, %s", code, out, said)
			}
			if strings.ContainsAny(out+said, "\x1b\a\u202e\u202c") {
				t.Error("a control character came through")
			}
			check(t, out)
		})
	}
}

func plainText(*testing.T, string) {}

func noFormula(t *testing.T, out string) {
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.Contains("=+-@\t\r", cell[:1]) {
				t.Errorf("a cell begins a formula: %q", cell)
			}
		}
	}
}

func noMarkup(t *testing.T, out string) {
	for _, bad := range []string{"<script", "<img", "[click](", "![x](", "`code`", "*bold*", "~~gone~~"} {
		for rest := out; ; {
			i := strings.Index(rest, bad)
			if i < 0 {
				break
			}
			if i == 0 || rest[i-1] != '\\' {
				t.Errorf("%s came through: %q", bad, rest[max(0, i-20):i+len(bad)])
				break
			}
			rest = rest[i+1:]
		}
	}
}

func noScript(t *testing.T, out string) {
	for _, bad := range []string{"<script>alert", "<img src=x", "href=\"javascript"} {
		if strings.Contains(out, bad) {
			t.Errorf("%s came through", bad)
		}
	}
}

func noCommand(t *testing.T, out string) {
	for line := range strings.Lines(out) {
		annotation := strings.HasPrefix(line, "::error ") || strings.HasPrefix(line, "::warning ") || strings.HasPrefix(line, "::notice ")
		if !annotation && (strings.Contains(line, "::") || strings.Contains(line, "##[")) {
			t.Errorf("a line that may be a command: %q", line)
		}
		properties, _, _ := strings.Cut(strings.TrimPrefix(line, "::"), "::")
		if strings.Contains(properties, "gone") {
			t.Errorf("a command within a command: %q", line)
		}
	}
}

func validJSON(t *testing.T, out string) {
	if !json.Valid([]byte(out)) {
		t.Error("it is no JSON")
	}
}

func validXML(t *testing.T, out string) {
	d := xml.NewDecoder(strings.NewReader(out))
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

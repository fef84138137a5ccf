//go:build !windows

package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// job is a folder in which a CI system would run, with this test binary as
// factdiff in its temporary folder.
type job struct{ dir, temp string }

func newJob(t *testing.T) job {
	t.Helper()
	j := job{t.TempDir(), t.TempDir()}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, filepath.Join(j.temp, "factdiff")); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"one.md": "The harbour master of Lendava said 40 freighters were waiting at the locks of the canal.\n",
		"two.md": "According to the harbour master of Lendava, 60 freighters were waiting at the locks of the canal.\n",
	} {
		for _, folder := range []string{"story", "my story"} {
			if err := os.MkdirAll(filepath.Join(j.dir, folder), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(j.dir, folder, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	return j
}

// run runs a program of bash there and returns what it printed and its
// status.
func (j job) run(t *testing.T, env []string, args ...string) (string, int) {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("no bash here")
	}
	cmd := exec.Command(bash, args...)
	cmd.Dir = j.dir
	cmd.Env = append([]string{"PATH=" + j.temp + ":" + os.Getenv("PATH"), "RUNNER_TEMP=" + j.temp}, env...)
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// files lists what lies in the folder of the job.
func (j job) files(t *testing.T) string {
	t.Helper()
	entries, err := os.ReadDir(j.dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

// TestActionRuns runs the step of action.yml as GitHub does: the inputs in the
// environment.
func TestActionRuns(t *testing.T) {
	script, err := filepath.Abs("../../.ci/action")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		reason string
		env    []string
		status int
		says   string
		files  string
	}{
		{"a folder", []string{"SOURCES=story/"}, 1, "file=story/one.md", "my story story"},
		{"names on one line", []string{"SOURCES=story/one.md story/two.md"}, 1, "file=story/one.md", "my story story"},
		{"names with blanks, one a line", []string{"SOURCES=my story/one.md\nmy story/two.md\n"}, 1, "file=my story/one.md", "my story story"},
		{"every input", []string{"SOURCES=story", "FAIL_ON=none", "SARIF=out.sarif", "ARGS=--only number --quiet"}, 0, "1 conflict", "my story out.sarif story"},
		{"no sources anywhere", nil, 2, "name the articles to read", "my story story"},
		{"no baseline of that name", []string{"SOURCES=story", "BASELINE=none.json"}, 2, "none.json: no such baseline", "my story story"},
		{"sources are no commands", []string{"SOURCES=story ; touch a && touch b | touch c $(touch d) `touch e` > f"}, 2, "$(touch: no such file", "my story story"},
		{"sources on lines are no commands", []string{"SOURCES=story\n$(touch a)\n; touch b\n"}, 2, "$(touch a): no such file", "my story story"},
		{"sources are no patterns", []string{"SOURCES=st*"}, 2, "st*: no such file", "my story story"},
		{"sources are no flags", []string{"SOURCES=--output=json=a story"}, 2, "--output=json=a: no such file", "my story story"},
		{"a level is no command", []string{"SOURCES=story", "FAIL_ON=none; touch a"}, 2, "not one of error", "my story story"},
		{"flags are no commands", []string{"SOURCES=story", "ARGS=; touch a $(touch b)"}, 2, "no such file", "my story story"},
		{"a file name is no command", []string{"SOURCES=story", "SARIF=$(touch a)x"}, 1, "file=story/one.md", "$(touch a)x my story story"},
	} {
		j := newJob(t)
		output, summary := filepath.Join(j.temp, "output"), filepath.Join(j.temp, "summary")
		env := append(slices.Clone(c.env), "GITHUB_OUTPUT="+output, "GITHUB_STEP_SUMMARY="+summary)
		got, status := j.run(t, env, script)
		if status != c.status || !strings.Contains(got, c.says) || j.files(t) != c.files {
			t.Errorf("%s: status %d with the files %s and the words\n%s\nwant %d, %s, and the word %q", c.reason, status, j.files(t), got, c.status, c.files, c.says)
		}
		if data, err := os.ReadFile(output); err != nil || string(data) != "status="+string('0'+rune(c.status))+"\n" {
			t.Errorf("%s: the output of the step is %q, %v", c.reason, data, err)
		}
		if data, _ := os.ReadFile(summary); strings.Contains(string(data), "## factdiff: ") != (c.status < 2) {
			t.Errorf("%s: the page of the job holds %q", c.reason, data)
		}
	}
}

// TestActionPastesNoInput reads action.yml: an expression inside a script
// would be pasted into it by GitHub before the shell sees it.
func TestActionPastesNoInput(t *testing.T) {
	var action struct {
		Inputs map[string]struct{ Description string }
		Runs   struct {
			Steps []struct {
				Run string
				Env map[string]string
			}
		}
	}
	parseYAML(t, "../../action.yml", &action)
	passed := ""
	for _, step := range action.Runs.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("pasted into a script: %s", step.Run)
		}
		for name, value := range step.Env {
			passed += value
			if script, err := os.ReadFile("../../.ci/action"); err != nil || strings.Contains(value, "inputs.") && !strings.Contains(string(script), "${"+name+"-}") {
				t.Errorf("the script does not read %s, %v", name, err)
			}
		}
	}
	for name, input := range action.Inputs {
		if !strings.Contains(passed, "inputs."+name+" ") || input.Description == "" {
			t.Errorf("the input %s is not passed on, or not described", name)
		}
	}
}

// TestGitLabJobRuns runs the script lines of the GitLab snippet.
func TestGitLabJobRuns(t *testing.T) {
	var snippet struct {
		Factdiff struct {
			Variables map[string]string
			Script    []string
			Artifacts struct {
				Reports map[string]string
			}
		}
	}
	parseYAML(t, "../../docs/gitlab/factdiff.gitlab-ci.yml", &snippet)
	for _, c := range []struct {
		reason    string
		variables []string
		status    int
	}{
		{"a story", []string{"FACTDIFF_SOURCES=story"}, 1},
		{"a story with its baseline", []string{"FACTDIFF_SOURCES=story", "FACTDIFF_BASELINE=my baseline.json"}, 0},
		{"a configuration", []string{"CONFIG=sources: [{path: story/one.md}, {path: story/two.md}]\nbaseline: my baseline.json\n"}, 0},
		{"nothing to read", nil, 2},
	} {
		j := newJob(t)
		if out, status := j.run(t, nil, "-c", `factdiff baseline create "my baseline.json" story`); status != 0 {
			t.Fatal(out)
		}
		env := slices.Clone(c.variables)
		for name, value := range snippet.Factdiff.Variables {
			if !slices.ContainsFunc(env, func(s string) bool { return strings.HasPrefix(s, name+"=") }) {
				env = append(env, name+"="+value)
			}
		}
		for _, v := range env {
			if text, ok := strings.CutPrefix(v, "CONFIG="); ok {
				if err := os.WriteFile(filepath.Join(j.dir, ".factdiff.yml"), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
		out, status := j.run(t, env, "-ec", strings.Join(snippet.Factdiff.Script, "\n"))
		if status != c.status {
			t.Errorf("%s: status %d, want %d:\n%s", c.reason, status, c.status, out)
		}
		for _, file := range snippet.Factdiff.Artifacts.Reports {
			_, err := os.Stat(filepath.Join(j.dir, file))
			if (err == nil) != (c.status < 2) {
				t.Errorf("%s: %s: %v", c.reason, file, err)
			}
		}
	}
}

// TestHookRunsAlways reads the hook of pre-commit, which must not be skipped
// where a commit changes the baseline alone or deletes an article.
func TestHookRunsAlways(t *testing.T) {
	var hooks []struct {
		Entry         string
		Language      string
		PassFilenames *bool `yaml:"pass_filenames"`
		AlwaysRun     bool  `yaml:"always_run"`
	}
	parseYAML(t, "../../.pre-commit-hooks.yaml", &hooks)
	h := hooks[0]
	if !h.AlwaysRun || h.PassFilenames == nil || *h.PassFilenames || h.Language != "golang" {
		t.Errorf("the hook is %+v", h)
	}
	j := newJob(t)
	if out, status := j.run(t, nil, "-c", h.Entry+" story"); status != 1 || !strings.Contains(out, "Conflicts (1)") {
		t.Errorf("status %d:\n%s", status, out)
	}
}

// TestDocumentedBaselineIsOne holds the entry that docs/ci.md shows against
// what the program writes of the example story.
func TestDocumentedBaselineIsOne(t *testing.T) {
	doc, err := os.ReadFile("../../docs/ci.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile(`(?m)^ *(\{"fingerprint".*\})$`).FindSubmatch(doc)
	if shown == nil {
		t.Fatal("docs/ci.md shows no entry")
	}
	j, story := newJob(t), "../../examples/meeting"
	if story, err = filepath.Abs(story); err != nil {
		t.Fatal(err)
	}
	if out, status := j.run(t, []string{"STORY=" + story}, "-c", `factdiff baseline create b.json "$STORY" --reason "two counts, both official" --by "M. Oravec"`); status != 0 {
		t.Fatal(out)
	}
	data, err := os.ReadFile(filepath.Join(j.dir, "b.json"))
	if err != nil || !strings.Contains(string(data), string(shown[1])) {
		t.Errorf("docs/ci.md shows %s\nthe program writes %s, %v", shown[1], data, err)
	}
}

func parseYAML(t *testing.T, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(data, into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

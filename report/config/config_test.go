package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"factdiff/compare/fact"
)

const whole = `# what this newsroom agreed on
sources:
  - path: story/fox.md
    date: 2025-12-01
    publisher: Fox
  - {path: story/cnn.md, publisher: "CNN: Politics"}
fail-on: error
kinds:
  claim: off
  quote: on
aliases:
  - [Zelensky, Zelenskyy, Zelenskiy]
  - [Kiev, Kyiv]
ignore:
  - "0 Comments: Post a Comment"
baseline: story/accepted.json
`

func TestParse(t *testing.T) {
	c, err := Parse([]byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	c.Path = Name
	want := []Source{{"story/fox.md", "2025-12-01", "Fox"}, {"story/cnn.md", "", "CNN: Politics"}}
	if !reflect.DeepEqual(c.Sources, want) {
		t.Errorf("sources are %+v", c.Sources)
	}
	if c.FailOn != fact.Error || !reflect.DeepEqual(c.Off, []fact.Kind{fact.Claim}) || contains(c.Kinds(), fact.Claim) || len(c.Kinds()) != 7 {
		t.Errorf("fails on %q, off are %v, on are %v", c.FailOn, c.Off, c.Kinds())
	}
	if got := c.AliasPairs(); len(got) != 4 || got[1] != [2]string{"Zelensky", "Zelenskiy"} {
		t.Errorf("the aliases are %v", got)
	}
	for setting, line := range map[string]string{
		"sources[0]": "3", "sources[1]": "6", "fail-on": "7", "kinds.claim": "9", "aliases[1]": "13", "ignore[0]": "15", "baseline": "16",
	} {
		if got := c.Where(setting); got != Name+":"+line {
			t.Errorf("%s is said to stand at %s, not in line %s", setting, got, line)
		}
	}
}

func TestParseAcceptsNothing(t *testing.T) {
	for _, data := range []string{"", "\n", "# only a remark\n", "---\n", "sources:\nkinds: {}\n"} {
		c, err := Parse([]byte(data))
		if err != nil || c.Kinds() != nil || len(c.Sources) != 0 {
			t.Errorf("%q gives %+v, %v", data, c, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct{ reason, data, want string }{
		{"a key that is none", "fail-on: error\nfial: x\n", "2:1: no setting \"fial\"\nfial: x\n^"},
		{"a key of a source that is none", "sources:\n  - path: a\n    dat: 2025\n", "3:5: no setting \"dat\"\n    dat: 2025\n    ^"},
		{"a kind that is none", "kinds:\n  nmae: off\n", "2:9: no kind \"nmae\""},
		{"a switch in between", "kinds: {name: perhaps}\n", "1:15: \"perhaps\" is neither on nor off"},
		{"a level that is none", "fail-on: warn\n", "1:10: \"warn\" is no level"},
		{"a date that is none", "sources:\n  - path: a\n    date: soon\n", "3:11: \"soon\" is no date"},
		{"a day that is not there", "sources: [{path: a, date: 2025-02-30}]\n", "1:27: \"2025-02-30\" is no date"},
		{"a source without a path", "sources:\n  - date: 2025-12-01\n", "2:5: a source needs a path"},
		{"one spelling", "aliases:\n  - [Kiev]\n", "an alias is a list"},
		{"an empty passage", "ignore:\n  - \" \"\n", "2:5: an empty passage"},
		{"a key twice", "fail-on: error\nfail-on: note\n", "2:1:"},
		{"a word for a list", "sources: fox.md\n", "1:10:"},
		{"no YAML", "sources: [a\n", "1:"},
		{"no map", "- a\n- b\n", "1:"},
		{"no text", "\xff\xfe\x00", "not UTF-8"},
		{"everything off", "kinds: {name: off, role: off, age: off, date: off, place: off, number: off, quote: off, claim: off}\n", "every kind is off"},
	}
	for _, tt := range tests {
		_, err := Parse([]byte(tt.data))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: the error is\n%v\nwant\n%s", tt.reason, err, tt.want)
		}
	}
}

func TestFindLooksUpward(t *testing.T) {
	dir := t.TempDir()
	deep := filepath.Join(dir, "a", "b")
	os.MkdirAll(deep, 0o755)
	os.WriteFile(filepath.Join(dir, Name), []byte(whole), 0o644)
	path, err := Find(deep)
	if err != nil || path != filepath.Join(dir, Name) {
		t.Fatalf("found %q, %v", path, err)
	}
	c, err := Load(path, deep)
	if err != nil {
		t.Fatal(err)
	}
	up := filepath.Join("..", "..")
	if c.Path != filepath.Join(up, Name) || c.Baseline != filepath.Join(up, "story", "accepted.json") {
		t.Errorf("from below, the configuration is %s with baseline %s", c.Path, c.Baseline)
	}
	if s, ok := c.Source(filepath.Join(up, "story", ".", "fox.md")); !ok || s.Publisher != "Fox" {
		t.Errorf("from below, the source is %+v, %v", s, ok)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte("a: &a [*a, *a]\nkinds: {name: *a}"))
	f.Add([]byte("sources: [[[[{"))
	f.Add([]byte("? - - - - -\n: |\n  x\n--- !!set\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > maxBytes {
			return
		}
		if c, err := Parse(data); err == nil {
			c.Kinds()
			c.AliasPairs()
		}
	})
}

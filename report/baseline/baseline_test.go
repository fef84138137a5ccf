package baseline

import (
	"slices"
	"strings"
	"testing"
	"time"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/report"
	"factdiff/report/internal/valid"
)

var today = time.Date(2025, 12, 3, 9, 0, 0, 0, time.UTC)

func finding(id, print string, values ...string) compare.Finding {
	f := compare.Finding{
		ID: id, Fingerprint: print, Kind: fact.Number, Subject: "points", Attribute: "plan",
		Verdict: fact.Conflict, Level: fact.Error,
	}
	for _, v := range values {
		f.Values = append(f.Values, compare.Value{Value: v, Normalized: v})
	}
	return f
}

func TestMatch(t *testing.T) {
	accepted := New([]compare.Finding{finding("s1", "f1", "19", "28")}, Remark{Reason: "both are right", Expires: "2025-12-03"})
	late := New([]compare.Finding{finding("s1", "f1", "19", "28")}, Remark{Expires: "2025-12-02"})
	tests := []struct {
		reason  string
		file    *File
		now     compare.Finding
		want    report.Baseline
		stale   int
		expired int
	}{
		{"the accepted conflict as it was", accepted, finding("s1", "f1", "19", "28"), report.Unchanged, 0, 0},
		{"the values of an accepted slot changed", accepted, finding("s1", "f9", "19", "29"), report.Updated, 0, 0},
		{"a slot that nobody accepted", accepted, finding("s2", "f2", "4", "5"), report.New, 1, 0},
		{"the day before today was the last", late, finding("s1", "f1", "19", "28"), report.New, 0, 1},
		{"an empty baseline accepts nothing", &File{}, finding("s1", "f1", "19", "28"), report.New, 0, 0},
	}
	for _, tt := range tests {
		m := tt.file.Match([]compare.Finding{tt.now}, nil, today)
		if got := m.States[tt.now.Fingerprint].Baseline; got != tt.want {
			t.Errorf("%s: state is %q, want %q", tt.reason, got, tt.want)
		}
		if len(m.Stale) != tt.stale || len(m.Expired) != tt.expired {
			t.Errorf("%s: %d stale and %d expired, want %d and %d", tt.reason, len(m.Stale), len(m.Expired), tt.stale, tt.expired)
		}
	}
}

func TestMatchTellsWhy(t *testing.T) {
	f := New([]compare.Finding{finding("s1", "f1", "19", "28")}, Remark{"both are right", "M. Oravec", "2026-01-31"})
	a := f.Match([]compare.Finding{finding("s1", "f1", "19", "28")}, nil, today).States["f1"].Accepted
	if a == nil || *a != (report.Acceptance{Reason: "both are right", By: "M. Oravec", Expires: "2026-01-31"}) {
		t.Errorf("the acceptance is %+v", a)
	}
}

func TestMatchLeavesOtherKindsAlone(t *testing.T) {
	f := New([]compare.Finding{finding("s1", "f1", "19", "28")}, Remark{})
	if m := f.Match(nil, []fact.Kind{fact.Name}, today); len(m.Stale) != 0 {
		t.Error("a number is stale in a comparison of names")
	}
	if m := f.Match(nil, []fact.Kind{fact.Number}, today); len(m.Stale) != 1 {
		t.Error("a number that is gone is not stale")
	}
}

func TestUpdate(t *testing.T) {
	wrote := Remark{"checked", "M. Oravec", "2026-01-31"}
	f := New([]compare.Finding{finding("s1", "f1", "19", "28"), finding("s3", "f3", "7", "8")}, wrote)
	now := []compare.Finding{finding("s1", "f9", "19", "29"), finding("s2", "f2", "4", "5")}
	m := f.Match(now, nil, today)

	if got := prints(f.Update(now, m, false, Remark{})); got != "f9 f3" {
		t.Errorf("without --accept-new the entries are %s: a new conflict came in or an accepted one was lost", got)
	}
	out := f.Update(now, f.Match(now, nil, today), true, Remark{Reason: "new"})
	if got := prints(out); got != "f9 f2 f3" {
		t.Errorf("with --accept-new the entries are %s", got)
	}
	if out.Entries[0].Remark != wrote || out.Entries[2].Remark != wrote {
		t.Error("what a person wrote was lost")
	}
	if out.Entries[1].Reason != "new" {
		t.Error("the new entry has not the reason given")
	}
	if got := prints(f); got != "f1 f3" {
		t.Errorf("the old baseline was changed to %s", got)
	}
}

func TestPruneDropsOnlyWhatIsGone(t *testing.T) {
	f := New([]compare.Finding{finding("s1", "f1", "19", "28"), finding("s2", "f2", "4", "5"), finding("s3", "f3", "7", "8")}, Remark{})
	m := f.Match([]compare.Finding{finding("s1", "f1", "19", "28"), finding("s2", "f9", "4", "6")}, nil, today)
	if got := prints(f.Prune(m)); got != "f1 f2" {
		t.Errorf("pruned to %s", got)
	}
}

func TestOrderOfFindingsAndSourcesMakesNoDifference(t *testing.T) {
	a, b := finding("s1", "f1", "19", "28"), finding("s2", "f2", "4", "5")
	turned := finding("s1", "f1", "28", "19")
	one := New([]compare.Finding{a, b}, Remark{}).Bytes()
	if two := New([]compare.Finding{b, turned}, Remark{}).Bytes(); string(one) != string(two) {
		t.Errorf("%s\nand\n%s", one, two)
	}
}

func prints(f *File) string {
	var out []string
	for _, e := range f.Entries {
		out = append(out, e.Fingerprint)
	}
	return strings.Join(out, " ")
}

func TestBytesRoundTrip(t *testing.T) {
	f := New([]compare.Finding{
		finding("s1", "f1", "19 <b>", "28 \u202egnp.exe"),
		finding("s2", "f2", "“vier”", "4\n5"),
	}, Remark{Reason: "a \"reason\"\tof two\nlines"})
	data := f.Bytes()
	if err := valid.JSON(data); err != nil {
		t.Error(err)
	}
	back, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.EqualFunc(back.Entries, f.Entries, func(a, b Entry) bool {
		return a.Remark == b.Remark && slices.Equal(a.Values, b.Values) && a.Summary == b.Summary
	}) {
		t.Errorf("came back as %+v", back.Entries)
	}
	if string(back.Bytes()) != string(data) {
		t.Error("written again it differs")
	}
	if n := strings.Count(string(data), "\n"); n != 7 {
		t.Errorf("%d lines for two entries:\n%s", n, data)
	}
	if strings.ContainsRune(string(data), '\u202e') {
		t.Error("a reviewer would see the text turned around")
	}
}

func TestParseRefuses(t *testing.T) {
	entry := `{"fingerprint":"f1","id":"s1","kind":"number","subject":"","summary":"","values":[],"reason":"","by":"","expires":""}`
	file := func(entries string) string {
		return "{\n\"schema\": \"factdiff/baseline/1\",\n\"entries\": [\n" + entries + "\n]\n}\n"
	}
	tests := []struct{ reason, data, want string }{
		{"nothing", "", "not a baseline"},
		{"a half written file", file(entry)[:90], "not a baseline"},
		{"an article", "The talks began.\n", "line 1: not a baseline"},
		{"a binary file", "\x00\xff\xfe", "not UTF-8"},
		{"JSON of something else", `{"name": "x"}`, `"schema" is ""`},
		{"a list", `[]`, "not a baseline"},
		{"a newer version", `{"schema": "factdiff/baseline/2", "pages": []}`, "another version of factdiff"},
		{"both sides of a merge", file("<<<<<<< HEAD\n" + entry + "\n=======\n>>>>>>> other"), "line 4: a merge conflict"},
		{"one entry twice", file(entry + ",\n" + entry), "line 5: the fingerprint f1 stands in line 4 already"},
		{"a mistyped field", file(strings.Replace(entry, "expires", "expire", 1)), `line 4: not an entry: unknown field "expire"`},
		{"no day", file(strings.Replace(entry, `"expires":""`, `"expires":"soon"`, 1)), `line 4: "expires" is "soon"`},
		{"no such kind", file(strings.Replace(entry, "number", "colour", 1)), `line 4: no kind "colour"`},
		{"no fingerprint", file(strings.Replace(entry, "f1", "", 1)), "line 4: an entry without"},
		{"no such field", strings.Replace(file(""), "entries", "entry", 1), "unknown field"},
		{"two files in one", file(entry) + file(entry), "not a baseline"},
		{"a number for a word", file(strings.Replace(entry, `"f1"`, "1", 1)), "line 4"},
	}
	for _, tt := range tests {
		_, err := Parse([]byte(tt.data))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: the error is %v, want %q", tt.reason, err, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(New([]compare.Finding{finding("s1", "f1", "19", "28")}, Remark{Reason: "x"}).Bytes())
	f.Add([]byte("{\"schema\": \"factdiff/baseline/1\",\n\"entries\": [{}, null]}"))
	f.Add([]byte("{\"schema\": \"factdiff/baseline/1\",\n\"entries\": [{\"id\": \"a\", \"fingerprint\": \"b\", \"kind\": \"age\"}]}"))
	f.Add([]byte("<<<<<<< HEAD\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Parse(data)
		if err != nil {
			return
		}
		if err := valid.JSON(file.Bytes()); err != nil {
			t.Error(err)
		}
		again, err := Parse(file.Bytes())
		if err != nil {
			t.Fatalf("cannot read back what was written: %v", err)
		}
		if string(again.Bytes()) != string(file.Bytes()) {
			t.Error("a rewrite without changes changes the file")
		}
	})
}

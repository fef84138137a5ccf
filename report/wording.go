package report

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// plainAttributes say no more than the kind of the row already does.
var plainAttributes = []string{"", "count", "wording", "spelling"}

// title names the row after its kind: "Ilmar Koste", "points, count before".
// It is empty where there is no more to say than the kind.
func title(f *compare.Finding) string {
	subject, attribute := Visible(f.Subject), Visible(f.Attribute)
	if attribute == string(f.Kind) || slices.Contains(plainAttributes, attribute) || subject == attribute {
		attribute = ""
	}
	if subject == string(f.Kind) {
		subject = ""
	}
	switch {
	case attribute == "":
		return subject
	case subject == "":
		return attribute
	}
	return subject + ", " + attribute
}

// titled is the title where it stands alone; never empty.
func titled(f *compare.Finding) string {
	if t := title(f); t != "" {
		return t
	}
	return string(f.Kind)
}

// after puts a blank before words, and nothing where there are none.
func after(blank, words string) string {
	if words == "" {
		return ""
	}
	return blank + words
}

// heading names a group of rows of one verdict.
func heading(v fact.Verdict) string {
	switch v {
	case fact.Conflict:
		return "Conflicts"
	case fact.Superseded:
		return "Replaced by a later report"
	case fact.Compatible:
		return "Compatible"
	case fact.Agree:
		return "Agreements"
	}
	return "In one source only"
}

// percent writes a probability; a row is never certain.
func percent(p float64) string {
	if math.IsNaN(p) {
		p = 0
	}
	return strconv.Itoa(int(math.Round(min(max(p, 0), 0.99)*100))) + "%"
}

// about describes a source after its letter: title, publisher, date, path.
func about(s Source) string {
	date, missing := Visible(s.Published), ""
	if date == "" {
		missing = "no date"
	}
	out := strings.Join(filled([]string{Visible(s.Publisher), date, Visible(s.Path), missing}), ", ")
	if t := Visible(s.Title); t != "" {
		out = strings.TrimRight(t, ".") + ". " + out
	}
	return out
}

// copied says which sources carry one text.
func copied(c compare.Copy) string {
	return fmt.Sprintf("%s carry the same text, %s: counted once.", series(c.Sources), share(c.Share))
}

func share(x float64) string {
	if math.IsNaN(x) {
		x = 0
	}
	return strconv.Itoa(int(math.Round(min(max(x, 0), 1)*100))) + "%"
}

// series joins words for a sentence: "A, B and C".
func series(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// summing puts the whole report into one line.
func (v *View) summing() string {
	n := v.Result.Summary
	parts := []string{v.conflictCount()}
	for _, p := range []struct {
		n          int
		one, other string
	}{
		{n[fact.Superseded], "replaced by a later report", "replaced by later reports"},
		{n[fact.Compatible], "compatible", "compatible"},
		{n[fact.Agree], "agreement", "agreements"},
		{n[fact.Single], "fact of one source only", "facts of one source only"},
	} {
		if p.n > 0 {
			parts = append(parts, counted(p.n, p.one, p.other))
		}
	}
	return strings.Join(parts, ", ") + "."
}

// conflictCount counts conflicts: "3 conflicts (2 errors, 1 warning)", and
// what the baseline says of them.
func (v *View) conflictCount() string {
	n := v.Result.Summary[fact.Conflict]
	if n == 0 {
		return "No conflict"
	}
	var errors, warnings, accepted int
	for i := range v.Result.Findings {
		f := &v.Result.Findings[i]
		switch {
		case f.Verdict != fact.Conflict:
		case v.States[f.Fingerprint].passes():
			accepted++
		case f.Level == fact.Error:
			errors++
		case f.Level == fact.Warning:
			warnings++
		}
	}
	var parts []string
	if errors > 0 {
		parts = append(parts, counted(errors, "error", "errors"))
	}
	if warnings > 0 {
		parts = append(parts, counted(warnings, "warning", "warnings"))
	}
	if accepted > 0 {
		parts = append(parts, strconv.Itoa(accepted)+" accepted")
	}
	out := counted(n, "conflict", "conflicts")
	if len(parts) > 0 {
		out += " (" + strings.Join(parts, ", ") + ")"
	}
	return out
}

func counted(n int, one, other string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + other
}

// sentence is an explanation as a sentence of its own.
func sentence(s string) string {
	s = Visible(s)
	if s == "" || strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}

// capital begins a sentence with a capital letter.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// acceptance says who accepted a conflict and why.
func acceptance(a Acceptance) string {
	out := "Accepted"
	if a.By != "" {
		out += " by " + Visible(a.By)
	}
	if a.Expires != "" {
		out += " until " + Visible(a.Expires)
	}
	if a.Reason != "" {
		out += ": " + Visible(a.Reason)
	}
	return sentence(out)
}

// command is what to type to see why a row is there.
func (v *View) command(id string) string {
	out := "factdiff explain " + id
	for _, s := range v.Sources {
		out += " " + quoted(Visible(s.Path))
	}
	return out
}

// quoted writes a path so that a shell takes it as one word.
func quoted(path string) string {
	if path != "" && !strings.ContainsFunc(path, unsafeInShell) {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}

func unsafeInShell(r rune) bool {
	return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("./_-+=:,@%#", r) || r > 127)
}

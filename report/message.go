package report

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"factdiff/compare"
	"factdiff/compare/fact"
)

// message says a row in one paragraph of plain text, for formats that have
// one string for it and no legend: `points: Courier says "19", Herald and
// wire/echo.txt say "18"; 19 is not 18.`
func (v *View) message(r Row) string {
	says := make([]string, len(r.Values))
	for i, x := range r.Values {
		says[i] = v.speaking(x.Sources) + `"` + wordsOf(x) + `"`
		if g := gloss(r.Finding, i); g != "" {
			says[i] += " (" + g + ")"
		}
	}
	out := titled(r.Finding) + ": " + strings.Join(says, ", ")
	if r.Explanation != "" {
		out += "; " + Visible(r.Explanation)
	}
	return sentence(out)
}

// mostNamed is how many sources a message names before it counts the rest.
const mostNamed = 4

// speaking names sources before what they say: "Courier and Herald say ".
func (v *View) speaking(who []string) string {
	var names []string
	for i, id := range who {
		if i == mostNamed && len(who) > mostNamed+1 {
			names = append(names, strconv.Itoa(len(who)-i)+" others")
			break
		}
		names = append(names, v.called(id))
	}
	if len(names) == 1 {
		return names[0] + " says "
	}
	return series(names) + " say "
}

// called is the name of a source where no legend explains its letter: its
// publisher, or its path where several have that publisher or none is known.
func (v *View) called(id string) string {
	s := v.Source(id)
	for _, other := range v.Sources {
		if other.ID != id && strings.EqualFold(other.Publisher, s.Publisher) {
			return firstOf(Visible(s.Path), id)
		}
	}
	return firstOf(Visible(s.Publisher), Visible(s.Path), id)
}

// wordsOf is a value as its first source words it.
func wordsOf(v compare.Value) string {
	if len(v.Evidence) > 0 {
		return Visible(v.Evidence[0].Text)
	}
	return Visible(v.Value)
}

// wording is one way to word a value, and who words it so.
type wording struct {
	sources  []string
	text     string
	evidence *compare.Evidence
}

// wordings lists the values of a row as they are worded, each wording once.
func wordings(f *compare.Finding) []wording {
	var out []wording
	at := map[string]int{}
	for _, value := range f.Values {
		for i := range value.Evidence {
			e := &value.Evidence[i]
			text := Visible(e.Text)
			key := strings.ToLower(text)
			if f.Verdict == fact.Superseded { // the same words may be two values
				key = value.Normalized + "\x00" + key
			}
			j, ok := at[key]
			if !ok {
				j = len(out)
				at[key] = j
				out = append(out, wording{text: text, evidence: e})
			}
			if !slices.Contains(out[j].sources, e.Source) {
				out[j].sources = append(out[j].sources, e.Source)
			}
		}
	}
	return out
}

// dated is when a value that moves was reported first: the publication date
// of the earliest source that words it so.
func (v *View) dated(r Row, x wording) string {
	first := ""
	for _, id := range x.sources {
		if d := Visible(v.Source(id).Published); r.Verdict == fact.Superseded && d != "" && (first == "" || d < first) {
			first = d
		}
	}
	return first
}

// places lists every evidence of a row in order: of the first value first.
func places(f *compare.Finding) []compare.Evidence {
	var out []compare.Evidence
	for _, v := range f.Values {
		out = append(out, v.Evidence...)
	}
	return out
}

// endOf is the line and column just after the evidence.
func endOf(e compare.Evidence) (line, column int) {
	line, column = e.Line, e.Column
	for _, r := range e.Text {
		if column++; r == '\n' {
			line, column = line+1, 1
		}
	}
	return line, column
}

// inLines reports whether lines and columns of the text are those of the
// file, so that an editor or a code review can show the place.
func (s Source) inLines() bool {
	return (s.Format == "" || s.Format == "text" || s.Format == "markdown") && len(s.Marks) == 0 && s.Path != "-" && !isLink(s.Path)
}

// inRepository is the path as code reviews compare it with their own: GitLab
// and GitHub know no file by the name of ./story/a.md.
func (s Source) inRepository() string {
	if s.Path == "" || isLink(s.Path) {
		return s.Path
	}
	return path.Clean(s.Path)
}

func isLink(path string) bool {
	return strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://")
}

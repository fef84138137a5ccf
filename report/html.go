package report

import (
	"crypto/sha256"
	_ "embed" // the page, its style and its script
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"path"
	"strings"

	"factdiff/compare/fact"
	"factdiff/sources"
)

var (
	//go:embed html/page.html
	pageHTML string
	//go:embed html/page.css
	pageCSS string
	//go:embed html/page.js
	pageJS string
)

// writeHTML writes the editor's page: one file without network, whose text
// can never run as code. html/template escapes it by its place, and the
// page's policy allows this style and this script by their digests and
// nothing else.
func writeHTML(w io.Writer, v *View) error {
	t, err := template.New("page").Parse(pageHTML)
	if err != nil {
		return err
	}
	return t.Execute(w, newHTMLPage(v))
}

type htmlPage struct {
	Title, Version, Sum, Policy string
	Style, Script               template.HTML
	Notes, Copies               []string
	Sources                     []htmlSource
	Verdicts                    []htmlVerdict
	Kinds                       []fact.Kind
	// Calm is true where no conflict is open.
	Calm   bool
	Groups []htmlGroup
	Absent []Absent
	Matrix []htmlRow
}

type htmlVerdict struct {
	Name  fact.Verdict
	Count int
}

type htmlSource struct {
	ID, Path, Title, Meta, Language, SHA256 string
	Warnings                                []string
	// Short names the source in a narrow column.
	Short      string
	Paragraphs []htmlParagraph
}

type htmlGroup struct {
	Title, Class string
	Open         bool
	Findings     []htmlFinding
}

func newHTMLPage(v *View) htmlPage {
	p := htmlPage{
		Title: pageTitle(v), Version: v.Version, Sum: v.summing(), Policy: policy(),
		Style: template.HTML("<style>" + pageCSS + "</style>"), Script: template.HTML("<script>" + pageJS + "</script>"),
		Absent: v.Absent, Matrix: v.matrix(), Kinds: kindsOf(v),
	}
	for _, n := range v.Result.Notes {
		p.Notes = append(p.Notes, sentence(n))
	}
	for _, c := range v.Result.Copies {
		p.Copies = append(p.Copies, copied(c))
	}
	for _, s := range v.Sources {
		p.Sources = append(p.Sources, v.htmlSource(s))
	}
	for _, verdict := range fact.Verdicts {
		if n := len(v.Having(verdict)); n > 0 {
			p.Verdicts = append(p.Verdicts, htmlVerdict{verdict, n})
		}
	}
	p.Groups, p.Calm = v.htmlGroups(), len(v.Open()) == 0
	return p
}

// policy lets the page use its own style and script, by digest, and nothing
// else: no network, no frames, no forms, no other code.
func policy() string {
	return fmt.Sprintf("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'", digest(pageCSS), digest(pageJS))
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// pageTitle names the page after the first source that has a title.
func pageTitle(v *View) string {
	for _, s := range v.Sources {
		if t := Visible(s.Title); t != "" {
			return "Facts compared: " + t
		}
	}
	return "Facts compared"
}

func kindsOf(v *View) []fact.Kind {
	var out []fact.Kind
	for _, k := range fact.Kinds {
		for _, r := range v.Rows {
			if r.Kind == k {
				out = append(out, k)
				break
			}
		}
	}
	return out
}

func (v *View) htmlSource(s Source) htmlSource {
	out := htmlSource{
		ID: s.ID, Path: Visible(s.Path), Title: Visible(s.Title), Language: s.Language, SHA256: s.SHA256,
		Short: firstOf(Visible(s.Publisher), Visible(path.Base(s.Path))), Paragraphs: v.paragraphs(s),
	}
	parts := []string{Visible(s.Publisher), Visible(s.Published), Visible(s.Author), counted(s.Words, "word", "words"), Visible(s.Path)}
	if parts[1] == "" {
		parts[1] = "no date"
	}
	if out.Title == "" { // the path stands in its place
		parts = parts[:4]
	}
	out.Meta = strings.Join(filled(parts), " · ")
	for _, w := range s.Warnings {
		out.Warnings = append(out.Warnings, Visible(w))
	}
	return out
}

// firstOf is the first text that is not empty.
func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

func filled(list []string) []string {
	var out []string
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

// htmlGroups are the findings by verdict; what needs an editor stands open.
func (v *View) htmlGroups() []htmlGroup {
	var out []htmlGroup
	add := func(title, class string, open bool, rows []Row) {
		if len(rows) == 0 {
			return
		}
		g := htmlGroup{Title: title, Class: class, Open: open}
		for _, r := range rows {
			g.Findings = append(g.Findings, v.htmlFinding(r))
		}
		out = append(out, g)
	}
	add(heading(fact.Conflict), "conflict", true, v.Open())
	for _, verdict := range []fact.Verdict{fact.Superseded, fact.Compatible, fact.Agree} {
		add(heading(verdict), string(verdict), verdict == fact.Superseded, v.Having(verdict))
	}
	add("Accepted conflicts", "accepted-conflict", false, v.Accepted())
	add(heading(fact.Single), string(fact.Single), false, v.Having(fact.Single))
	return out
}

// bounded is a span of an article, held within its text.
func bounded(s sources.Span, text string) sources.Span {
	s.Start = min(max(s.Start, 0), len(text))
	s.End = min(max(s.End, s.Start), len(text))
	return s
}

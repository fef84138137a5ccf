package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"

	"factdiff/compare"
	"factdiff/report"
	"factdiff/report/internal/unseen"

	"github.com/urfave/cli/v2"
)

// sourcesFormats are the formats of the sources command; the first is the
// default.
var sourcesFormats = []string{"table", "json"}

// source is what the sources command says of one article. The JSON names are
// those of the report.
type source struct {
	ID            string   `json:"id"`
	Path          string   `json:"path"`
	Format        string   `json:"format"`
	Title         string   `json:"title"`
	Author        string   `json:"author"`
	Publisher     string   `json:"publisher"`
	Published     string   `json:"published"`
	PublishedFrom string   `json:"publishedFrom"`
	URL           string   `json:"url"`
	Language      string   `json:"language"`
	Words         int      `json:"words"`
	SHA256        string   `json:"sha256"`
	Warnings      []string `json:"warnings"`
}

// sources is the command of that name: what would be read.
func (p *program) sources(c *cli.Context) error {
	format, err := oneOf("sources", "format", c.String("format"), sourcesFormats)
	if err != nil {
		return err
	}
	set, err := configure(c)
	if err != nil {
		return err
	}
	in, err := p.read(c, set, c.Args().Slice())
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := writeSources(&b, format, listed(readAll(in.articles, in.jobs), format == "json")); err != nil {
		return err
	}
	return p.deliver(c.Context, b.Bytes(), nil)
}

// listed is what is known of each source. In JSON, as in every report for
// scripts, absolute paths lose the folder they share.
func listed(read iter.Seq[*compare.Facts], portable bool) []source {
	out := []source{}
	var r compare.Result
	for f := range read {
		out = append(out, sourceOf(f))
		r.Sources = append(r.Sources, f.Source)
	}
	for i, s := range report.NewView(&r, report.Options{}).Sources {
		if portable {
			out[i].Path = s.Path
		}
	}
	return out
}

func sourceOf(f *compare.Facts) source {
	a := f.Reading.Article
	return source{
		ID: f.Source.ID, Path: a.Path, Format: a.Format, Title: a.Title, Author: a.Author, Publisher: a.Publisher,
		Published: a.Published, PublishedFrom: a.PublishedFrom, URL: a.URL, Language: a.Language,
		Words: f.Source.Words, SHA256: a.SHA256, Warnings: append([]string{}, a.Warnings...),
	}
}

func writeSources(w io.Writer, format string, list []source) error {
	if format == "table" {
		for i, s := range list {
			if i > 0 {
				io.WriteString(w, "\n")
			}
			writeSource(w, s)
		}
		return nil
	}
	enc := json.NewEncoder(unseen.Writer{Writer: w})
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(struct {
		Schema  string   `json:"schema"`
		Sources []source `json:"sources"`
	}{"factdiff/sources/1", list})
}

// writeSource writes one source, a line for each thing known of it and for
// the publication date in any case: much depends on it.
func writeSource(w io.Writer, s source) {
	published := "not known; --date " + s.Path + "=2025-12-02 says it"
	if s.Published != "" {
		published = fmt.Sprintf("%s (%s)", s.Published, s.PublishedFrom)
	}
	fmt.Fprintf(w, "%-3s %s\n", s.ID, printable(s.Path))
	for _, line := range [][2]string{
		{"format", s.Format}, {"title", s.Title}, {"author", s.Author}, {"publisher", s.Publisher},
		{"published", published}, {"link", s.URL}, {"language", s.Language}, {"words", fmt.Sprint(s.Words)},
	} {
		if line[1] != "" {
			fmt.Fprintf(w, "    %-10s %s\n", line[0], printable(strings.Join(strings.Fields(line[1]), " ")))
		}
	}
	for _, text := range s.Warnings {
		fmt.Fprintf(w, "    %-10s %s\n", "warning", printable(text))
	}
}

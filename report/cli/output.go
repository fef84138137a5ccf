package cli

import (
	"bytes"
	"context"
	"os"
	"strings"

	"factdiff/report"
)

// output is one --output FORMAT=FILE.
type output struct{ format, file string }

// written is a whole report, waiting to be put where it belongs.
type written struct {
	file string
	data []byte
}

func outputs(values []string) ([]output, error) {
	var out []output
	seen := map[string]bool{}
	for _, v := range values {
		format, file, ok := strings.Cut(v, "=")
		switch _, known := report.Find(format); {
		case !ok || file == "":
			return nil, usagef("compare", "--output %q: write it as %s", v, shape["output"])
		case !known:
			return nil, usagef("compare", "--output %q: no format %q; there are %s", v, format, report.Names())
		case seen[file]:
			return nil, usagef("compare", "--output gives %s twice", file)
		}
		seen[file] = true
		out = append(out, output{format, file})
	}
	return out, nil
}

// write makes every report in memory and only then puts the files in place
// and the one for standard output there: no report is ever half written.
func (p *program) write(ctx context.Context, v *report.View, pl *plan) error {
	var stdout bytes.Buffer
	if err := report.Write(&stdout, pl.format, v); err != nil {
		return err
	}
	inFile := plain(v, pl.width)
	var files []written
	for _, o := range pl.outputs {
		var b bytes.Buffer
		if err := report.Write(&b, o.format, inFile); err != nil {
			return err
		}
		files = append(files, written{o.file, b.Bytes()})
	}
	if err := p.stepSummary(inFile, pl); err != nil {
		return err
	}
	return p.deliver(ctx, stdout.Bytes(), files)
}

// plain is the view for a file, which has no colours and does not depend on
// how wide the terminal happens to be.
func plain(v *report.View, width int) *report.View {
	c := *v
	c.Color, c.Width = false, width
	return &c
}

// overwrites refuses to write a report over what was read to make it.
func overwrites(pl *plan, in *input) error {
	read := []string{}
	for _, a := range in.articles {
		path, _, _ := strings.Cut(a.Path, "#")
		read = append(read, a.Path, path)
	}
	if pl.baseline != nil {
		read = append(read, pl.baseline.Path)
	}
	for _, o := range pl.outputs {
		for _, path := range read {
			if sameFile(o.file, path) {
				return usagef("compare", "--output %s=%s would overwrite what was read", o.format, o.file)
			}
		}
	}
	return nil
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	if err != nil {
		return false
	}
	y, err := os.Stat(b)
	return err == nil && x.Mode().IsRegular() && os.SameFile(x, y)
}

package cli

import (
	"bytes"

	"factdiff/report"

	"github.com/urfave/cli/v2"
)

var _ = report.Names

var sourcesFormats = []string{"table", "json"}

func (p *program) sources(c *cli.Context) error {
	set, err := configure(c)
	if err != nil {
		return err
	}
	in, err := p.read(c, set, c.Args().Slice())
	if err != nil {
		return err
	}
	var b bytes.Buffer
	for _, a := range in.articles {
		p.printf(&b, "%s %s\n", a.Path, a.Format)
	}
	return p.deliver(c.Context, b.Bytes(), nil)
}

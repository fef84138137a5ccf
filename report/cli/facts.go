package cli

import (
	"bytes"
	"sync"

	"factdiff/compare"
	"factdiff/report"
	"factdiff/sources"

	"github.com/urfave/cli/v2"
)

// facts is the command of that name: what was read out of each source.
func (p *program) facts(c *cli.Context) error {
	format := c.String("format")
	if err := checkFactsFormat(format); err != nil {
		return err
	}
	o, err := p.viewOptions(c)
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
	o.Kinds, o.BySentence = in.kinds, c.Bool("by-sentence")
	var b bytes.Buffer
	b.Grow(outputSize(in.articles))
	if err := report.WriteFacts(&b, format, readAll(in.articles, in.jobs), o); err != nil {
		return err
	}
	return p.deliver(c.Context, b.Bytes(), nil)
}

// outputSize guesses the bytes of the output, so that it is not copied while
// it grows: JSON holds six times the text it was read from.
func outputSize(articles []*sources.Article) (n int) {
	for _, a := range articles {
		n += 7 * len(a.Text)
	}
	return n
}

func factsFormats() (names []string) {
	for _, f := range report.FactsFormats {
		names = append(names, f.Name)
	}
	return names
}

func checkFactsFormat(format string) error {
	_, err := oneOf("facts", "format", format, factsFormats())
	return err
}

// readAll reads the articles, a few at once, and keeps their order.
func readAll(articles []*sources.Article, jobs int) []*compare.Facts {
	out := make([]*compare.Facts, len(articles))
	free := make(chan struct{}, jobs)
	var wait sync.WaitGroup
	for i, a := range articles {
		free <- struct{}{}
		wait.Go(func() {
			out[i] = compare.Read(a)
			out[i].Source.ID = compare.Letters(i)
			<-free
		})
	}
	wait.Wait()
	return out
}

package cli

import (
	"bytes"
	"iter"

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
	all := &report.Facts{Articles: in.articles, Read: readAll(in.articles, in.jobs)}
	if err := report.WriteFacts(&b, format, all, o); err != nil {
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

// readAll reads the articles, as many at once as there are jobs, and yields
// what it read in their order.
func readAll(articles []*sources.Article, jobs int) iter.Seq[*compare.Facts] {
	return func(yield func(*compare.Facts) bool) {
		next := make(chan chan *compare.Facts, jobs-1) // with the one waited for, jobs
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(next)
			for i, a := range articles {
				read := make(chan *compare.Facts, 1)
				select {
				case next <- read:
				case <-stop:
					return
				}
				go func() { read <- readOne(i, a) }()
			}
		}()
		for read := range next {
			if !yield(<-read) {
				return
			}
		}
	}
}

func readOne(i int, a *sources.Article) *compare.Facts {
	f := compare.Read(a)
	f.Source.ID = compare.Letters(i)
	return f
}

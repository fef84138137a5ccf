package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"runtime"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/report/config"
	"factdiff/sources"

	"github.com/urfave/cli/v2"
)

// input is what a command reads and how: flags and configuration together.
type input struct {
	articles []*sources.Article
	kinds    []fact.Kind
	aliases  [][2]string
	jobs     int
}

// read loads the sources that the command line names, else those that the
// configuration does.
func (p *program) read(c *cli.Context, set *config.Config, names []string) (*input, error) {
	cmd := name(c)
	in := &input{aliases: set.AliasPairs(), jobs: c.Int("jobs")}
	if in.jobs < 0 {
		return nil, usagef(cmd, "--jobs %d: not a number from 0 on", in.jobs)
	}
	if in.jobs == 0 {
		in.jobs = runtime.GOMAXPROCS(0)
	}
	options, err := p.loadOptions(c)
	if err != nil {
		return nil, err
	}
	if in.kinds, err = manyOf(cmd, "only", c.StringSlice("only"), fact.Kinds); err != nil {
		return nil, err
	}
	if len(in.kinds) == 0 {
		in.kinds = set.Kinds()
	}
	names = orConfigured(names, set)
	if err := checkNames(cmd, names); err != nil {
		return nil, err
	}
	end := p.begin(c.Bool("quiet"), "reading")
	in.articles, err = sources.Load(c.Context, names, options)
	end()
	if err != nil {
		return nil, unreadable(c, names, err)
	}
	settle(in.articles, set, options)
	return in, nil
}

// orConfigured is the sources to read: those of the command line, else those
// of the configuration.
func orConfigured(names []string, set *config.Config) []string {
	if len(names) > 0 {
		return names
	}
	for _, s := range set.Sources {
		names = append(names, s.Path)
	}
	return names
}

// loadOptions turns the flags that say how sources are read into options.
func (p *program) loadOptions(c *cli.Context) (o sources.Options, err error) {
	cmd := name(c)
	if o.Dates, err = pairs(cmd, "date", c.StringSlice("date")); err != nil {
		return o, err
	}
	if err = checkDates(cmd, o.Dates); err != nil {
		return o, err
	}
	if o.Publishers, err = pairs(cmd, "publisher", c.StringSlice("publisher")); err != nil {
		return o, err
	}
	if o.Limits, err = readLimits(cmd, c.StringSlice("limit")); err != nil {
		return o, err
	}
	o.Strict, o.AllowPrivate, o.SaveDir = c.Bool("strict"), c.Bool("allow-private"), c.String("save")
	if !c.Bool("quiet") {
		o.Warn = func(text string) { p.printf(p.Stderr, "factdiff: %s\n", printable(text)) }
	}
	return o, nil
}

// checkDates refuses what is not ISO 8601.
func checkDates(command string, dates map[string]string) error {
	for _, source := range slices.Sorted(maps.Keys(dates)) {
		if !config.IsDate(dates[source]) {
			return usagef(command, "--date %s=%s: no date in ISO 8601; write it as 2025-12-02 or 2025-12-02T14:30:00Z", source, dates[source])
		}
	}
	return nil
}

// checkNames refuses a command line without sources or with standard input
// twice.
func checkNames(command string, names []string) error {
	if len(names) == 0 {
		return usagef(command, "name the articles to read: files, directories, URLs or - for standard input")
	}
	if i := slices.Index(names, "-"); i >= 0 && slices.Contains(names[i+1:], "-") {
		return usagef(command, "standard input (-) is given twice")
	}
	return nil
}

// unreadable says which sources could not be read. It asks about a command
// that was mistyped and so taken for the first source.
func unreadable(c *cli.Context, names []string, err error) error {
	if n := failures(err); n > 1 {
		err = fmt.Errorf("%d of %d sources cannot be read:\n%w", n, len(names), err)
	}
	var first *sources.Error
	if name(c) != "compare" || !errors.As(err, &first) || first.Source != names[0] || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var commands []string
	for _, known := range c.App.Commands {
		commands = append(commands, known.Name)
	}
	if near := nearest(names[0], commands); near != "" {
		return fmt.Errorf("%w\ndid you mean the command %q?", err, near)
	}
	return err
}

// failures counts the sources that could not be read among joined errors; a
// flag about a source that is not there is no failure of a source.
func failures(err error) (n int) {
	all, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return 0
	}
	for _, e := range all.Unwrap() {
		var s *sources.Error
		if !errors.As(e, &s) || !strings.HasPrefix(s.Reason, "--") {
			n++
		}
	}
	return n
}

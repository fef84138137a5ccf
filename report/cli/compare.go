package cli

import (
	"bytes"
	"fmt"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/report"
	"factdiff/report/baseline"
	"factdiff/report/config"

	"github.com/urfave/cli/v2"
)

// compare is the command of that name: read, compare, write, fail or not.
func (p *program) compare(c *cli.Context) error {
	if c.Bool("version") {
		return p.deliver(c.Context, []byte("factdiff "+Version()+"\n"), nil)
	}
	plan, err := p.plan(c)
	if err != nil {
		return err
	}
	result, in, err := p.result(c, plan.set, c.Args().Slice())
	if err != nil {
		return err
	}
	if err := overwrites(plan, in); err != nil {
		return err
	}
	p.accept(plan, result, in.kinds)
	view := report.NewView(result, plan.view)
	if err := p.write(c.Context, view, plan); err != nil {
		return err
	}
	if fails(result, plan) {
		return errConflict
	}
	return nil
}

// plan is what the flags of compare ask for, checked before anything is read.
type plan struct {
	set     *config.Config
	format  string
	outputs []output
	failOn  fact.Level
	// width is what --width says, 0 where it says nothing.
	width int
	view  report.Options
	// baseline is nil where there is none.
	baseline    *baseline.Stored
	failOnStale bool
}

func (p *program) plan(c *cli.Context) (*plan, error) {
	set, err := configure(c)
	if err != nil {
		return nil, err
	}
	out := &plan{set: set, format: c.String("format"), width: c.Int("width")}
	if _, ok := report.Find(out.format); !ok {
		return nil, usagef("compare", "--format %q: not one of %s", out.format, report.Names())
	}
	if out.outputs, err = outputs(c.StringSlice("output")); err != nil {
		return nil, err
	}
	if out.failOn, err = failOn(c, set); err != nil {
		return nil, err
	}
	if out.view, err = p.viewOptions(c); err != nil {
		return nil, err
	}
	out.view.FailOn = out.failOn
	if out.view.Verdicts, err = manyOf("compare", "verdict", c.StringSlice("verdict"), fact.Verdicts); err != nil {
		return nil, err
	}
	return out, out.openBaseline(c)
}

func (pl *plan) openBaseline(c *cli.Context) (err error) {
	path := c.String("baseline")
	if path == "" {
		path = pl.set.Baseline
	}
	pl.failOnStale = c.Bool("fail-on-stale")
	switch {
	case path != "":
		pl.baseline, err = baseline.Load(path)
	case pl.failOnStale:
		err = usagef("compare", "--fail-on-stale needs --baseline FILE")
	}
	return err
}

// viewOptions are the flags that say how a table looks.
func (p *program) viewOptions(c *cli.Context) (o report.Options, err error) {
	o = report.Options{Version: Version(), Width: c.Int("width"), Quiet: c.Bool("quiet")}
	if c.IsSet("width") && (o.Width < minWidth || o.Width > maxWidth) {
		return o, usagef(name(c), "--width %d: not between %d and %d", o.Width, minWidth, maxWidth)
	}
	if o.Width == 0 {
		o.Width = p.Width
	}
	o.Color, err = p.color(c)
	return o, err
}

// The narrowest and the widest table.
const minWidth, maxWidth = 20, 10000

// color decides on colours: the flag, then NO_COLOR, then the terminal.
func (p *program) color(c *cli.Context) (bool, error) {
	when, err := oneOf(name(c), "color", c.String("color"), []string{"auto", "always", "never"})
	if when == "auto" {
		return p.Width > 0 && p.Getenv("NO_COLOR") == "" && p.Getenv("TERM") != "dumb", err
	}
	return when == "always", err
}

// result reads and compares the sources.
func (p *program) result(c *cli.Context, set *config.Config, names []string) (*compare.Result, *input, error) {
	in, err := p.read(c, set, names)
	if err != nil {
		return nil, nil, err
	}
	if len(in.articles) < 2 {
		return nil, nil, alone(in)
	}
	defer p.begin(c.Bool("quiet"), fmt.Sprintf("comparing %d articles", len(in.articles)))()
	return compare.Compare(in.articles, compare.Options{Kinds: in.kinds, Aliases: in.aliases, Jobs: in.jobs}), in, nil
}

func alone(in *input) error {
	path := "the sources"
	if len(in.articles) == 1 {
		path = in.articles[0].Path
	}
	return fmt.Errorf("%s: one article alone, and there is nothing to compare it with; name a second one, or see what it says with 'factdiff facts'", path)
}

// failLevels are what --fail-on takes, the strictest last.
var failLevels = []fact.Level{fact.Error, fact.Warning, fact.Note, "none"}

// failOn is the level that counts: the flag's, else the configuration's, else
// the flag's default.
func failOn(c *cli.Context, set *config.Config) (fact.Level, error) {
	if !c.IsSet("fail-on") && set.FailOn != "" {
		return set.FailOn, nil
	}
	return oneOf(name(c), "fail-on", c.String("fail-on"), failLevels)
}

// fails reports whether the result holds what --fail-on asks about and
// nobody has accepted, or the baseline what --fail-on-stale asks about.
func fails(r *compare.Result, p *plan) bool {
	if p.failOnStale && len(p.view.Absent) > 0 {
		return true
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if reaches(f.Level, p.failOn) && p.view.States[f.Fingerprint].Baseline != report.Unchanged {
			return true
		}
	}
	return false
}

// reaches reports whether a level is as severe as the one to fail on.
func reaches(level, failOn fact.Level) bool {
	switch level {
	case fact.Error:
		return failOn != "none"
	case fact.Warning:
		return failOn == fact.Warning || failOn == fact.Note
	case fact.Note:
		return failOn == fact.Note
	}
	return false
}

// explain is the command of that name.
func (p *program) explain(c *cli.Context) error {
	args := c.Args().Slice()
	if len(args) == 0 {
		return usagef("explain", "say which finding: the ID of its row, then the sources")
	}
	o, err := p.viewOptions(c)
	if err != nil {
		return err
	}
	set, err := configure(c)
	if err != nil {
		return err
	}
	result, _, err := p.result(c, set, args[1:])
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := report.Explain(&b, report.NewView(result, o), args[0]); err != nil {
		return err
	}
	return p.deliver(c.Context, b.Bytes(), nil)
}

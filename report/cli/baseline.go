package cli

import (
	"fmt"
	"os"
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/compare/fact"
	"factdiff/report"
	"factdiff/report/baseline"

	"github.com/urfave/cli/v2"
)

// baselineCommands are the subcommands of baseline.
func (p *program) baselineCommands() []*cli.Command {
	with := func(extra ...cli.Flag) []cli.Flag {
		return flags(extra, []cli.Flag{failOnFlag, onlyFlag, quietFlag}, readFlags)
	}
	return []*cli.Command{
		{
			Name: "create", ArgsUsage: "FILE SOURCE...", Flags: with(remarkFlags...),
			Usage:  "accept the conflicts there are now, in a new file",
			Action: p.baselineCreate,
		},
		{
			Name: "update", ArgsUsage: "FILE SOURCE...", Flags: with(append([]cli.Flag{acceptNewFlag}, remarkFlags...)...),
			Usage:  "record the values that accepted conflicts have now",
			Action: p.baselineUpdate,
		},
		{
			Name: "prune", ArgsUsage: "FILE SOURCE...", Flags: with(),
			Usage:  "drop the accepted conflicts that are gone",
			Action: p.baselinePrune,
		},
	}
}

// baselineAlone is the command without one of its own commands.
func (p *program) baselineAlone(c *cli.Context) error {
	if word := c.Args().First(); word != "" {
		return usagef("baseline", "baseline has no command %q; there are create, update and prune", word)
	}
	return usagef("baseline", "say what to do with the baseline: create, update or prune")
}

var acceptNewFlag = &cli.BoolFlag{Name: "accept-new", Usage: "accept the new conflicts as well"}

var remarkFlags = []cli.Flag{
	&cli.StringFlag{Name: "reason", Usage: "why what is accepted is accepted: `TEXT`"},
	&cli.StringFlag{Name: "by", Usage: "who accepts it: `NAME`"},
	&cli.StringFlag{Name: "expires", Usage: "until when: `DATE`, as 2025-12-31"},
}

func (p *program) baselineCreate(c *cli.Context) error {
	b, err := p.baselineRun(c, false)
	if err != nil {
		return err
	}
	f := baseline.New(b.findings, b.remark)
	return p.change(c, func() error { return baseline.Create(b.path, f) },
		"%s: %s accepted", b.path, conflicts(len(f.Entries)))
}

func (p *program) baselineUpdate(c *cli.Context) error {
	b, err := p.baselineRun(c, true)
	if err != nil {
		return err
	}
	f := b.stored.Update(b.findings, b.match, c.Bool("accept-new"), b.remark)
	updated, unaccepted := b.count(report.Updated), b.count(report.New)-b.expired()
	text := fmt.Sprintf("%s updated", conflicts(updated))
	switch {
	case c.Bool("accept-new"):
		text += fmt.Sprintf(", %d accepted", unaccepted)
	case unaccepted > 0:
		text += fmt.Sprintf(", %d new not accepted (--accept-new does)", unaccepted)
	}
	if n := b.expired(); n > 0 {
		text += fmt.Sprintf(", %d expired: set another \"expires\" in the file", n)
	}
	if n := len(b.match.Stale); n > 0 {
		text += fmt.Sprintf(", %d stale kept ('factdiff baseline prune' drops them)", n)
	}
	return p.change(c, func() error { return b.stored.Replace(f) }, "%s: %s", b.path, text)
}

func (p *program) baselinePrune(c *cli.Context) error {
	b, err := p.baselineRun(c, true)
	if err != nil {
		return err
	}
	f := b.stored.Prune(b.match)
	return p.change(c, func() error { return b.stored.Replace(f) },
		"%s: %s dropped, %d kept", b.path, conflicts(len(b.match.Stale)), len(f.Entries))
}

// change writes a baseline, unless the user has given up, and says so.
func (p *program) change(c *cli.Context, write func() error, format string, args ...any) error {
	if !p.gate.enter() {
		return c.Context.Err()
	}
	p.release()
	if err := write(); err != nil {
		return err
	}
	if !c.Bool("quiet") {
		p.printf(p.Stderr, "%s\n", printable(fmt.Sprintf(format, args...)))
	}
	return nil
}

// baselineRun is one run of a baseline command: the file, if there is to be
// one, and the findings that can be accepted.
type baselineRun struct {
	path     string
	stored   *baseline.Stored
	findings []compare.Finding
	match    *baseline.Match
	remark   baseline.Remark
}

func (p *program) baselineRun(c *cli.Context, exists bool) (*baselineRun, error) {
	cmd := name(c)
	args := c.Args().Slice()
	if len(args) == 0 {
		return nil, usagef(cmd, "name the baseline, then the sources")
	}
	b := &baselineRun{path: args[0], remark: baseline.Remark{Reason: c.String("reason"), By: c.String("by"), Expires: c.String("expires")}}
	if _, err := time.Parse(time.DateOnly, b.remark.Expires); b.remark.Expires != "" && err != nil {
		return nil, usagef(cmd, "--expires %q: write a day as 2025-12-31", b.remark.Expires)
	}
	if err := b.open(exists); err != nil {
		return nil, err
	}
	set, err := configure(c)
	if err != nil {
		return nil, err
	}
	from, err := failOn(c, set)
	if err != nil {
		return nil, err
	}
	result, in, err := p.result(c, set, args[1:])
	if err != nil {
		return nil, err
	}
	for _, f := range result.Findings {
		if reaches(f.Level, from) {
			b.findings = append(b.findings, f)
		}
	}
	if exists {
		b.match = b.stored.Match(result.Findings, in.kinds, p.Today())
	}
	return b, nil
}

// open reads the baseline before the sources, which may take their time.
func (b *baselineRun) open(exists bool) (err error) {
	if exists {
		b.stored, err = baseline.Load(b.path)
		return err
	}
	if _, err := os.Lstat(b.path); err == nil {
		return baseline.Create(b.path, &baseline.File{})
	}
	return nil
}

// count counts the findings of a standing among those that can be accepted.
func (b *baselineRun) count(s report.Baseline) (n int) {
	for _, f := range b.findings {
		if b.match.States[f.Fingerprint].Baseline == s {
			n++
		}
	}
	return n
}

func (b *baselineRun) expired() int { return len(b.match.Expired) }

func conflicts(n int) string {
	if n == 1 {
		return "1 conflict"
	}
	return strings.TrimSpace(fmt.Sprintf("%d conflicts", n))
}

// accept applies the baseline of compare to the view.
func (p *program) accept(pl *plan, result *compare.Result, kinds []fact.Kind) {
	if pl.baseline == nil {
		return
	}
	m := pl.baseline.Match(result.Findings, kinds, p.Today())
	pl.view.States, pl.view.Absent = m.States, m.Absent()
	if pl.view.Quiet {
		return
	}
	for _, e := range m.Expired {
		p.printf(p.Stderr, "factdiff: accepted until %s, and now new again: %s\n", e.Expires, printable(e.Summary))
	}
}

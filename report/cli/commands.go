package cli

import (
	"github.com/urfave/cli/v2"
)

// commands lists every command in the order of the help text.
func (p *program) commands() []*cli.Command {
	return []*cli.Command{
		{
			Name:      "compare",
			Usage:     "what articles about one story agree and disagree on",
			ArgsUsage: "SOURCE...",
			Flags:     flags(reportFlags, showFlags, readFlags, []cli.Flag{versionFlag}),
			Action:    p.compare,
		},
		{
			Name:      "facts",
			Usage:     "what was read out of each article, with its place in the text",
			ArgsUsage: "SOURCE...",
			Flags:     flags(factsFlags, []cli.Flag{onlyFlag, quietFlag}, showFlags, readFlags),
			Action:    p.facts,
		},
		{
			Name:      "explain",
			Usage:     "why a row exists: the evidence, the pairing, the rule",
			ArgsUsage: "ID SOURCE...",
			Flags:     flags([]cli.Flag{onlyFlag, quietFlag}, showFlags, readFlags),
			Action:    p.explain,
		},
		{
			Name:        "baseline",
			Usage:       "keep the accepted conflicts of a story: create, update, prune",
			ArgsUsage:   "create|update|prune FILE SOURCE...",
			Subcommands: p.baselineCommands(),
			Action:      p.baselineAlone,
		},
		{
			Name:      "sources",
			Usage:     "what would be read: format, title, date, words, warnings",
			ArgsUsage: "SOURCE...",
			Flags:     flags(sourcesFlags, []cli.Flag{quietFlag}, showFlags, readFlags),
			Action:    p.sources,
		},
		{
			Name:   "config",
			Usage:  "what .factdiff.yml sets here, and where",
			Flags:  configFlags,
			Action: p.config,
		},
		{
			Name:      "completion",
			Usage:     "a script that lets a shell complete commands and flags",
			ArgsUsage: "bash|zsh|fish",
			Action:    p.completion,
			Hidden:    true,
		},
		{
			Name:   "man",
			Usage:  "the manual page, for man -l",
			Action: p.man,
			Hidden: true,
		},
		{
			Name:      "help",
			Usage:     "help on a command",
			ArgsUsage: "[COMMAND]",
			Action:    p.help,
		},
	}
}

var versionFlag = &cli.BoolFlag{Name: "version", Aliases: []string{"V"}, Usage: "print the version and the commit"}

var factsFlags = []cli.Flag{
	&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: factsFormats()[0], Usage: "`FORMAT`: " + list(factsFormats())},
	&cli.BoolFlag{Name: "by-sentence", Usage: "group what was read by sentence"},
}

var sourcesFlags = []cli.Flag{
	&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "table", Usage: "`FORMAT`: " + list(sourcesFormats)},
}

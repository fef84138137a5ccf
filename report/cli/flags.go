package cli

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/report"

	"github.com/urfave/cli/v2"
)

// The flags, each where it is used by several commands. Their usage lines
// are the help, the manual page and the completion.

var helpFlag = &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show this help"}

// readFlags say what the sources are and how they are read.
var readFlags = []cli.Flag{
	&cli.StringSliceFlag{Name: "date", Usage: "publication date of a source that does not say it: `SOURCE=2025-12-02`"},
	&cli.StringSliceFlag{Name: "publisher", Usage: "publisher of a source that does not say it: `SOURCE=NAME`"},
	&cli.BoolFlag{Name: "strict", Usage: "refuse sources in another language than English"},
	&cli.BoolFlag{Name: "allow-private", Usage: "let URLs lead to this machine and to private networks"},
	&cli.StringFlag{Name: "save", Usage: "keep what is fetched from URLs in `DIR`"},
	&cli.StringSliceFlag{Name: "limit", Usage: "what a source may cost, as `NAME=VALUE`: " + strings.Join(limitNames(), ", ")},
	configFlags[0],
	configFlags[1],
	&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "read `N` articles at once; 0 is one a processor"},
}

var configFlags = []cli.Flag{
	&cli.StringFlag{Name: "config", Usage: "read this configuration `FILE` instead of .factdiff.yml"},
	&cli.BoolFlag{Name: "no-config", Usage: "read no configuration"},
}

// showFlags say how a table looks on a terminal.
var showFlags = []cli.Flag{
	&cli.StringFlag{Name: "color", Value: "auto", Usage: "colours: `WHEN` is auto, always or never"},
	&cli.IntFlag{Name: "width", Usage: "make the table `N` columns wide instead of as wide as the terminal"},
}

var failOnFlag = &cli.StringFlag{Name: "fail-on", Value: string(fact.Warning), Usage: "what counts, from this `LEVEL` on: error, warning, note, none"}

var onlyFlag = &cli.StringSliceFlag{Name: "only", Usage: "only these kinds: `KIND,...` of " + list(fact.Kinds)}

var verdictFlag = &cli.StringSliceFlag{Name: "verdict", Usage: "show only these: `VERDICT,...` of " + list(fact.Verdicts)}

var quietFlag = &cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "findings only: no legend, no advice, no remarks"}

// reportFlags say where a report goes and what makes it fail.
var reportFlags = []cli.Flag{
	&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: report.Formats[0].Name, Usage: "`FORMAT` on standard output: " + report.Names()},
	&cli.StringSliceFlag{Name: "output", Aliases: []string{"o"}, Usage: "also write `FORMAT=FILE`; may be given again"},
	failOnFlag,
	&cli.StringFlag{Name: "baseline", Usage: "accept the conflicts kept in `FILE`"},
	&cli.BoolFlag{Name: "fail-on-stale", Usage: "exit 1 where an accepted conflict is gone"},
	onlyFlag,
	verdictFlag,
	quietFlag,
}

func flags(groups ...[]cli.Flag) []cli.Flag { return slices.Concat(groups...) }

// oneOf checks a value against the words that a flag takes.
func oneOf[T ~string](command, flag, value string, words []T) (T, error) {
	if slices.Contains(words, T(value)) {
		return T(value), nil
	}
	return "", usagef(command, "--%s %q: not one of %s", flag, value, list(words))
}

// manyOf checks comma-separated values of a repeatable flag.
func manyOf[T ~string](command, flag string, values []string, words []T) ([]T, error) {
	var out []T
	for _, part := range strings.Split(strings.Join(values, ","), ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		word, err := oneOf(command, flag, part, words)
		if err != nil {
			return nil, err
		}
		out = append(out, word)
	}
	if len(values) > 0 && len(out) == 0 {
		return nil, usagef(command, "--%s names nothing; it takes %s", flag, list(words))
	}
	return out, nil
}

// pairs reads the KEY=VALUE arguments of a repeatable flag. The last equals
// sign parts them, as a URL may hold others; what is split differently is
// told by known.
func pairs(command, flag string, values []string) (map[string]string, error) {
	out := map[string]string{}
	for _, v := range values {
		i := strings.LastIndexByte(v, '=')
		if i <= 0 || i == len(v)-1 {
			return nil, usagef(command, "--%s %q: write it as %s", flag, v, shape[flag])
		}
		if old, ok := out[v[:i]]; ok && old != v[i+1:] {
			return nil, usagef(command, "--%s gives %s twice: %q and %q", flag, v[:i], old, v[i+1:])
		}
		out[v[:i]] = v[i+1:]
	}
	return out, nil
}

var shape = map[string]string{
	"date":      "SOURCE=2025-12-02",
	"publisher": "SOURCE=NAME",
	"output":    "FORMAT=FILE",
	"limit":     "NAME=VALUE",
}

func list[T ~string](words []T) string {
	return strings.Trim(strings.ReplaceAll(fmt.Sprint(words), " ", ", "), "[]")
}

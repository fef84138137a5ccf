package cli

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/report/config"

	"github.com/urfave/cli/v2"
)

// config is the command of that name: what is in force, and where from.
func (p *program) config(c *cli.Context) error {
	if c.NArg() > 0 {
		return usagef("config", "config reads no sources; it shows what is in force in this folder")
	}
	set, err := configure(c)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if set.Path == "" {
		b.WriteString("# no configuration; factdiff looks for " + config.Name + " here and in the folders above\n")
	}
	for _, s := range inForce(set) {
		fmt.Fprintf(&b, "%-40s # %s\n", printable(s.text), s.from)
	}
	return p.deliver(c.Context, b.Bytes(), nil)
}

// setting is one setting as it would stand in a configuration.
type setting struct{ text, from string }

func inForce(set *config.Config) (out []setting) {
	where := func(key string, isSet bool) string {
		if !isSet {
			return "default"
		}
		return set.Where(key)
	}
	for i, s := range set.Sources {
		text := "source: " + s.Path
		if s.Date != "" {
			text += ", date " + s.Date
		}
		if s.Publisher != "" {
			text += ", publisher " + s.Publisher
		}
		out = append(out, setting{text, set.Where(fmt.Sprintf("sources[%d]", i))})
	}
	level := set.FailOn
	if level == "" {
		level = fact.Warning
	}
	out = append(out, setting{"fail-on: " + string(level), where("fail-on", set.FailOn != "")})
	for _, k := range fact.Kinds {
		state := "on"
		if slices.Contains(set.Off, k) {
			state = "off"
		}
		out = append(out, setting{"kind: " + string(k) + " " + state, where("kinds."+string(k), set.Has("kinds."+string(k)))})
	}
	for i, group := range set.Aliases {
		out = append(out, setting{"alias: " + strings.Join(group, ", "), set.Where(fmt.Sprintf("aliases[%d]", i))})
	}
	for i, passage := range set.Ignore {
		out = append(out, setting{"ignore: " + strings.Join(strings.Fields(passage), " "), set.Where(fmt.Sprintf("ignore[%d]", i))})
	}
	if set.Baseline != "" {
		out = append(out, setting{"baseline: " + set.Baseline, set.Where("baseline")})
	}
	return out
}

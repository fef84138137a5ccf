package cli

import (
	"os"
	"slices"
	"strings"

	"factdiff/report/config"
	"factdiff/sources"

	"github.com/urfave/cli/v2"
)

// configure reads the configuration that is in force: the named one, else
// the nearest one upward, else none.
func configure(c *cli.Context) (*config.Config, error) {
	path := c.String("config")
	switch {
	case c.Bool("no-config") && path != "":
		return nil, usagef(name(c), "--config and --no-config exclude each other")
	case c.Bool("no-config"):
		return &config.Config{}, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	if path == "" {
		if path, err = config.Find(dir); path == "" || err != nil {
			return &config.Config{}, err
		}
	}
	return config.Load(path, dir)
}

// settle gives articles what the configuration says of them, flags first,
// and marks the passages that are not to be read.
func settle(articles []*sources.Article, set *config.Config, o sources.Options) {
	for _, a := range articles {
		path, _, _ := strings.Cut(a.Path, "#")
		s, ok := set.Source(a.Path)
		if !ok {
			s, _ = set.Source(path)
		}
		if s.Date != "" && a.PublishedFrom != "--date" {
			a.Published, a.PublishedFrom = s.Date, set.Path
		}
		if s.Publisher != "" && !given(o.Publishers, a.Publisher) {
			a.Publisher = s.Publisher
		}
		for _, passage := range set.Ignore {
			a.Skipped = append(a.Skipped, passages(a.Text, passage)...)
		}
		slices.SortFunc(a.Skipped, func(x, y sources.Span) int { return x.Start - y.Start })
	}
}

func given(settings map[string]string, value string) bool {
	for _, v := range settings {
		if v == value {
			return true
		}
	}
	return false
}

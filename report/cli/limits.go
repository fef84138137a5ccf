package cli

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"factdiff/sources"
)

// A limit is one bound that --limit can set.
type limit struct {
	name string
	set  func(*sources.Limits, string) error
}

var limits = []limit{
	{"bytes", func(l *sources.Limits, v string) (err error) { l.Bytes, err = size(v); return }},
	{"expanded", func(l *sources.Limits, v string) (err error) { l.Expanded, err = size(v); return }},
	{"text", func(l *sources.Limits, v string) (err error) { n, err := size(v); l.Text = int(n); return err }},
	{"articles", func(l *sources.Limits, v string) (err error) { l.Articles, err = count(v); return }},
	{"files", func(l *sources.Limits, v string) (err error) { l.Files, err = count(v); return }},
	{"depth", func(l *sources.Limits, v string) (err error) { l.Depth, err = count(v); return }},
	{"pages", func(l *sources.Limits, v string) (err error) { l.Pages, err = count(v); return }},
	{"redirects", func(l *sources.Limits, v string) (err error) { l.Redirects, err = count(v); return }},
	{"timeout", func(l *sources.Limits, v string) (err error) { l.Timeout, err = span(v); return }},
	{"reading", func(l *sources.Limits, v string) (err error) { l.Reading, err = span(v); return }},
}

func limitNames() []string {
	var out []string
	for _, l := range limits {
		out = append(out, l.name)
	}
	return out
}

// readLimits reads the arguments of --limit.
func readLimits(command string, values []string) (sources.Limits, error) {
	var out sources.Limits
	for _, v := range values {
		name, value, ok := strings.Cut(v, "=")
		if !ok {
			return out, usagef(command, "--limit %q: write it as NAME=VALUE, as bytes=100MiB or timeout=60s", v)
		}
		if err := setLimit(&out, name, value); err != nil {
			return out, usagef(command, "--limit %s: %s", v, err)
		}
	}
	return out, nil
}

func setLimit(l *sources.Limits, name, value string) error {
	for _, known := range limits {
		if known.name == name {
			return known.set(l, value)
		}
	}
	return fmt.Errorf("no limit %q; there are %s", name, strings.Join(limitNames(), ", "))
}

// size reads a number of bytes: "4096", "64KiB", "100MB".
func size(v string) (int64, error) {
	units := []struct {
		suffix string
		bytes  int64
	}{{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"B", 1}, {"", 1}}
	for _, u := range units {
		if digits, ok := strings.CutSuffix(v, u.suffix); ok {
			n, err := strconv.ParseInt(digits, 10, 64)
			if err != nil || n <= 0 || n > (1<<40)/u.bytes {
				break
			}
			return n * u.bytes, nil
		}
	}
	return 0, fmt.Errorf("%q is no size; write it as 4096, 64KiB or 100MiB", v)
}

func count(v string) (int, error) {
	n, err := strconv.Atoi(v)
	if err != nil || n <= 0 {
		return 0, fmt.Errorf("%q is no number above 0", v)
	}
	return n, nil
}

func span(v string) (time.Duration, error) {
	d, err := time.ParseDuration(v)
	if err != nil || d <= 0 {
		return 0, fmt.Errorf("%q is no time; write it as 30s or 2m", v)
	}
	return d, nil
}

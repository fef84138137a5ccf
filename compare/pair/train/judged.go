package main

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/pair"
)

//go:embed judged.tsv
var judgedFile string

// judged is one pair of values that was read.
type judged struct {
	kind    fact.Kind
	verdict string // "same" or "two"
	a, b    goldSpan
}

// readJudged returns the judged pairs by story.
func readJudged() (map[string][]judged, error) {
	out := map[string][]judged{}
	for n, line := range strings.Split(strings.TrimSpace(judgedFile), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 9 {
			return nil, fmt.Errorf("judged.tsv:%d: %d columns, want 9", n+1, len(col))
		}
		a, errA := span(col[3:6])
		b, errB := span(col[6:9])
		if errA != nil || errB != nil {
			return nil, fmt.Errorf("judged.tsv:%d: columns 5, 6, 8 and 9 must be numbers", n+1)
		}
		out[col[0]] = append(out[col[0]], judged{fact.Kind(col[1]), col[2], a, b})
	}
	return out, nil
}

func span(col []string) (goldSpan, error) {
	start, err := strconv.Atoi(col[1])
	if err != nil {
		return goldSpan{}, err
	}
	end, err := strconv.Atoi(col[2])
	return goldSpan{col[0], start, end}, err
}

// judgement is what reading said of a pair, or "".
func (c *collector) judgement(story string, files []string, x pair.Sample) string {
	for _, j := range c.judgedOf[story] {
		if j.kind == x.A.Kind && (on(files, x, j.a, j.b) || on(files, x, j.b, j.a)) {
			return j.verdict
		}
	}
	return ""
}

// values are two values of a kind, whichever comes first.
type values struct {
	kind fact.Kind
	a, b string
}

func valuesOf(x pair.Sample) values {
	a, b := x.A.Value.Normalized(), x.B.Value.Normalized()
	return values{x.A.Kind, min(a, b), max(a, b)}
}

// inDoubt holds the values of the pairs judged to be of one thing: other pairs
// of a story that have the same two values may be of that thing too.
func (c *collector) inDoubt(story string, files []string, xs []pair.Sample) map[values]bool {
	out := map[values]bool{}
	for _, x := range xs {
		if x.Verdict == fact.Conflict && c.judgement(story, files, x) == "same" {
			out[valuesOf(x)] = true
		}
	}
	return out
}

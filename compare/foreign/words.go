package foreign

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed words.txt
var wordData string

// meaning is what a word beside a figure says.
type meaning struct {
	what   string // "times", "percent", "unit:m", "money:EUR", "month"
	factor float64
}

// words is the table of words.txt, read when the first source that is not in
// English comes. Two words in one are joined by "+".
var words = sync.OnceValue(func() map[string]meaning {
	m := make(map[string]meaning, 400)
	for line := range strings.Lines(wordData) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		factor, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			continue
		}
		for _, w := range f[2:] {
			m[w] = meaning{f[0], factor}
		}
	}
	return m
})

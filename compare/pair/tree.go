package pair

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// tree is a small decision tree: each inner node asks whether one feature
// reaches a level of its ladder. Few questions deep, it lets a level weigh
// differently beside another: one verb in two long sentences is chance, in two
// short ones it is not.
type tree []node

// node is one line of a tree. The nodes below it follow at once, those for a
// level that is reached begin at reached; 0 marks a leaf.
type node struct {
	feature, level int
	reached        int
	// value is the log-odds of a pair that comes to the node: of a leaf the
	// tree's answer, of an inner node what was known before it asked.
	value float64
}

// answer walks the tree with the levels of a pair.
func (t tree) answer(levels []int) float64 {
	n := 0
	for t[n].reached > 0 {
		n = t.next(n, levels)
	}
	return t[n].value
}

func (t tree) next(n int, levels []int) int {
	if levels[t[n].feature] >= t[n].level {
		return t[n].reached
	}
	return n + 1
}

// explain adds to each feature what its questions changed on the way to the
// answer. Together with the value of the root they add up to the answer.
func (t tree) explain(levels []int, byFeature []float64) {
	n := 0
	for t[n].reached > 0 {
		next := t.next(n, levels)
		byFeature[t[n].feature] += t[next].value - t[n].value
		n = next
	}
}

// treeReader reads one tree, line by line; a line is indented by tabs as deep
// as it lies, and holds a value and, where it asks, a feature and a level.
type treeReader struct {
	lines []string
	at    int
}

// read appends the subtree whose first line is next to t.
func (r *treeReader) read(t tree, depth int) (tree, error) {
	if r.at >= len(r.lines) {
		return nil, fmt.Errorf("the tree breaks off")
	}
	line := r.lines[r.at]
	indent := len(line) - len(strings.TrimLeft(line, "\t"))
	if indent != depth {
		return nil, fmt.Errorf("line %d of the file lies %d deep, want %d", r.at+1, indent, depth)
	}
	answer, asked, more := strings.Cut(line[indent:], "\t")
	value, err := strconv.ParseFloat(answer, 64)
	if err != nil {
		return nil, fmt.Errorf("line %d: %w", r.at+1, err)
	}
	r.at++
	n := len(t)
	t = append(t, node{value: value})
	if !more {
		return t, nil
	}
	q, ok := questions()[asked]
	if !ok {
		return nil, fmt.Errorf("line %d: no feature has the level %q", r.at, asked)
	}
	t[n].feature, t[n].level = q[0], q[1]
	if t, err = r.read(t, depth+1); err != nil {
		return nil, err
	}
	t[n].reached = len(t)
	return r.read(t, depth+1)
}

// questions numbers every level of every feature by the two names, as a line
// of a tree writes them.
var questions = sync.OnceValue(func() map[string][2]int {
	out := map[string][2]int{}
	for i, f := range features {
		for j, l := range f.Levels {
			out[f.Name+"\t"+l] = [2]int{i, j}
		}
	}
	return out
})

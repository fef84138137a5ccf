package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"factdiff/compare/entity/names"
	"factdiff/compare/text/perceptron"
)

// least is the smallest weight worth keeping.
const leastWeight = 0.02

// write stores the weights readable and packed.
func write(dir string, m *weights) error {
	packed := map[uint64][]perceptron.Weight{}
	var lines []string
	for f, id := range m.vocabulary.ids {
		if int(id) >= len(m.w) || m.w[id] == nil {
			continue
		}
		v := m.w[id]
		line := ""
		for c, x := range v {
			if math.Abs(x) >= leastWeight {
				packed[f] = append(packed[f], perceptron.Weight{Class: uint8(c), Value: x})
				line += fmt.Sprintf("\t%d:%.2f", c, x)
			}
		}
		if line != "" {
			lines = append(lines, strings.ReplaceAll(m.vocabulary.readable[f], "\n", " ")+line+"\n")
		}
	}
	sort.Strings(lines)
	data, err := names.Pack(packed)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "weights.bin"), data, 0o644); err != nil {
		return err
	}
	fmt.Printf("%d features kept, %d bytes\n", len(lines), len(data))
	return os.WriteFile(filepath.Join(dir, "weights.txt"), []byte(strings.Join(lines, "")), 0o644)
}

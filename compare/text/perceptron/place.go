package perceptron

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
	"slices"
)

// placing is an index in the making.
type placing struct {
	slots         int
	displacements []uint16 // a bucket
}

// place finds a displacement for every bucket of keys so that no two keys
// share a slot: the fullest buckets first, while many slots are free.
func place(keys []uint64) (*placing, error) {
	p := &placing{slots: len(keys) + len(keys)/16 + 1, displacements: make([]uint16, 1<<bits.Len(uint(len(keys)/4)))}
	buckets := make([][]uint64, len(p.displacements))
	order := make([]int, len(buckets))
	for i := range order {
		order[i] = i
	}
	for _, k := range keys {
		h := mix(k)
		b := p.bucket(h)
		buckets[b] = append(buckets[b], h)
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(buckets[b]) - len(buckets[a]) })
	taken := make([]bool, p.slots)
	for _, b := range order {
		d, ok := fits(buckets[b], taken)
		if !ok {
			return nil, errors.New("no displacement keeps the features apart")
		}
		p.displacements[b] = d
	}
	return p, nil
}

// fits finds a displacement that brings the hashes to free slots, and takes
// these.
func fits(hashes []uint64, taken []bool) (displacement uint16, ok bool) {
	for d := range math.MaxUint16 {
		n := 0
		for n < len(hashes) {
			s := displaced(hashes[n], uint16(d), uint64(len(taken)))
			if taken[s] {
				break
			}
			taken[s] = true
			n++
		}
		if n == len(hashes) {
			return uint16(d), true
		}
		for _, h := range hashes[:n] {
			taken[displaced(h, uint16(d), uint64(len(taken)))] = false
		}
	}
	return 0, false
}

func (p *placing) bucket(h uint64) int { return int(h & uint64(len(p.displacements)-1)) }

func (p *placing) slot(h uint64) int {
	return displaced(h, p.displacements[p.bucket(h)], uint64(p.slots))
}

func (p *placing) append(out []byte) []byte {
	for _, d := range p.displacements {
		out = binary.LittleEndian.AppendUint16(out, d)
	}
	return out
}

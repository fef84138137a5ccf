package cli

import "github.com/xrash/smetrics"

// nearest is the candidate a person most likely meant, or "" where none is
// near enough: fewer slips than half its letters.
func nearest(word string, candidates []string) string {
	best, distance := "", len(word)/2+1
	for _, c := range candidates {
		if d := smetrics.WagnerFischer(word, c, 1, 1, 1); d < distance {
			best, distance = c, d
		}
	}
	return best
}

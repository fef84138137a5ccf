package wording

import (
	"github.com/sergi/go-diff/diffmatchpatch"
)

// Edit is one place where two runs of words differ: a[A:AEnd] stands where
// b[B:BEnd] stands. One of the two may be empty.
type Edit struct{ A, AEnd, B, BEnd int }

// longest is the most words of a run that are compared word by word; beyond
// it, only the common beginning and end are found, so that hostile input
// costs linear time.
const longest = 1500

// Edits returns where a and b differ, in order. The words between two edits
// are equal.
func Edits(a, b []Word) []Edit {
	p := 0
	for p < len(a) && p < len(b) && a[p].Key == b[p].Key {
		p++
	}
	s := 0
	for s < len(a)-p && s < len(b)-p && a[len(a)-1-s].Key == b[len(b)-1-s].Key {
		s++
	}
	a, b = a[p:len(a)-s], b[p:len(b)-s]
	if len(a) == 0 && len(b) == 0 {
		return nil
	}
	if len(a) == 0 || len(b) == 0 || len(a) > longest || len(b) > longest {
		return []Edit{{p, p + len(a), p, p + len(b)}}
	}
	if foreign(a, b) {
		return []Edit{{p, p + len(a), p, p + len(b)}}
	}
	return collect(a, b, p)
}

// foreign reports whether one of the two is a single word that the other
// lacks: the usual case, which needs no alignment.
func foreign(a, b []Word) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) > 1 {
		return false
	}
	for i := range b {
		if b[i].Key == a[0].Key {
			return false
		}
	}
	return true
}

// collect runs the word difference; words are mapped to runes.
func collect(a, b []Word, offset int) []Edit {
	runes := map[uint64]rune{}
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0 // else the result depends on the clock
	var out []Edit
	i, j := offset, offset
	for _, d := range dmp.DiffMainRunes(encode(a, runes), encode(b, runes), false) {
		n := 0
		for range d.Text {
			n++
		}
		if d.Type == diffmatchpatch.DiffEqual {
			i, j = i+n, j+n
			continue
		}
		if k := len(out) - 1; k < 0 || out[k].AEnd != i || out[k].BEnd != j {
			out = append(out, Edit{i, i, j, j})
		}
		if e := &out[len(out)-1]; d.Type == diffmatchpatch.DiffDelete {
			i += n
			e.AEnd = i
		} else {
			j += n
			e.BEnd = j
		}
	}
	return tidy(a, b, out, offset)
}

// shortRun is how few equal words between two edits may be chance.
const shortRun = 3

// tidy joins edits around a short run of equal words where the words are as
// well explained by one insertion: "we go [and we stay. We go] home" rather
// than "[we go and] we [stay. We] go home".
func tidy(a, b []Word, edits []Edit, offset int) []Edit {
	var out []Edit
	for i := 0; i < len(edits); i++ {
		e := edits[i]
		for j := min(i+3, len(edits)-1); j > i; j-- {
			if k, ok := single(a, b, edits[i:j+1], offset); ok {
				e, i = k, j
				break
			}
		}
		out = append(out, e)
	}
	return out
}

// single is the one insertion that explains several edits, if there is one.
func single(a, b []Word, edits []Edit, offset int) (Edit, bool) {
	for i := 1; i < len(edits); i++ {
		if edits[i].A-edits[i-1].AEnd > shortRun {
			return Edit{}, false
		}
	}
	e := Edit{edits[0].A, edits[len(edits)-1].AEnd, edits[0].B, edits[len(edits)-1].BEnd}
	for e.A < e.AEnd && e.B < e.BEnd && a[e.AEnd-1-offset].Key == b[e.BEnd-1-offset].Key {
		e.AEnd, e.BEnd = e.AEnd-1, e.BEnd-1
	}
	for e.A < e.AEnd && e.B < e.BEnd && a[e.A-offset].Key == b[e.B-offset].Key {
		e.A, e.B = e.A+1, e.B+1
	}
	return e, e.A == e.AEnd || e.B == e.BEnd
}

// encode writes each distinct word as a rune outside the surrogates.
func encode(words []Word, runes map[uint64]rune) []rune {
	out := make([]rune, len(words))
	for i := range words {
		r, ok := runes[words[i].Key]
		if !ok {
			r = rune(len(runes) + 0x4E00)
			if r >= 0xD800 {
				r += 0x800
			}
			runes[words[i].Key] = r
		}
		out[i] = r
	}
	return out
}

// Trivial reports whether words that stand at one place of two versions are
// one wording all the same, and why: "spelling", "brackets", "contraction",
// "filler", "initial" (of a name), "omission" (words left out where a mark says so). a and b are the
// whole runs, e the place.
func Trivial(a, b []Word, e Edit) (reason string, ok bool) {
	x, y := a[e.A:e.AEnd], b[e.B:e.BEnd]
	switch {
	case spelling(x) == spelling(y):
		return "spelling", true
	case allLoose(x) && (len(x) > 0 || len(y) == 0) && len(y) <= len(x)+4:
		return "brackets", true
	case allLoose(y) && len(y) > 0 && len(x) <= len(y)+4:
		return "brackets", true
	case contraction(x, y) || contraction(y, x):
		return "contraction", true
	case fillers(x) && fillers(y):
		return "filler", true
	case initial(x, y) || initial(y, x):
		return "initial", true
	case len(x)+1 < len(y) && gapAt(a, e.A), len(y)+1 < len(x) && gapAt(b, e.B):
		return "omission", true
	case len(x) == 0 && gapAt(a, e.A), len(y) == 0 && gapAt(b, e.B):
		return "omission", true
	}
	return "", false
}

// initial reports whether y is the initial of a name that x does without.
func initial(x, y []Word) bool { return len(x) == 0 && len(y) == 1 && y[0].Initial }

func allLoose(w []Word) bool {
	for i := range w {
		if !w[i].Loose {
			return false
		}
	}
	return len(w) > 0
}

// gapAt reports whether words are left out just before word i.
func gapAt(w []Word, i int) bool { return i < len(w) && w[i].Gap }

// contraction reports whether x is "'s" or "'d" and y what it can stand for.
func contraction(x, y []Word) bool {
	if len(x) != 1 || len(y) != 1 {
		return false
	}
	switch x[0].Norm {
	case "'s":
		return y[0].Norm == "is" || y[0].Norm == "has" || y[0].Norm == "us"
	case "'d":
		return y[0].Norm == "would" || y[0].Norm == "had" || y[0].Norm == "did"
	}
	return false
}

// fillers reports whether the words carry nothing a transcript must keep:
// sounds, and conjunctions that open a sentence.
func fillers(w []Word) bool {
	for i := range w {
		switch w[i].Norm {
		case "uh", "um", "er", "ah", "oh", "uhm", "hmm":
		case "and", "but", "so", "well", "now", "look":
			if i == 0 && !w[0].Start {
				return false
			}
		default:
			return false
		}
	}
	return true
}

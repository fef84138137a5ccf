package lookalike

import "strings"

// Skeleton writes a name so that names that look alike are equal (UTS #39,
// 4): I, 1 and | are l, 0 is O, m is rn, w is vv; marks stay. The case of
// letters counts, as it does to the eye.
func Skeleton(s string) string {
	s = Seen(s)
	return alike.Replace(s)
}

var alike = strings.NewReplacer("I", "l", "1", "l", "|", "l", "0", "O", "m", "rn", "w", "vv")

// OddASCII says which letters of a and b differ where the two look
// alike: "I and l", "rn and m".
func OddASCII(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	return a[i:len(a)-j] + " and " + b[i:len(b)-j]
}

package identity

import "strings"

// Lookalike is two people whose names differ by a slip of the pen.
type Lookalike struct {
	A, B int // people, A < B
	// Slip names what happened: "moved initial", "one letter", "two letters",
	// "hyphen".
	Slip string
	// Distance is the Damerau-Levenshtein distance of the full names.
	Distance int
	// Given and Surname say which part differs.
	Given, Surname bool
}

// Lookalikes returns pairs of people whose names differ by one or two
// letters, a swap of initials or a hyphen. Candidates come from an index on
// the parts of names with one letter left out.
func (m *Map) Lookalikes() []Lookalike {
	index := map[string][]int{}
	seen := map[[2]int]bool{}
	var out []Lookalike
	for p := range m.People {
		for _, key := range keys(&m.People[p]) {
			for _, q := range index[key] {
				if pair := [2]int{q, p}; q != p && !seen[pair] {
					seen[pair] = true
					if l, ok := slip(&m.People[q], &m.People[p]); ok {
						l.A, l.B = q, p
						out = append(out, l)
					}
				}
			}
			index[key] = append(index[key], p)
		}
	}
	return out
}

// keys are what two misspelt names still share: a surname, or the surname
// with one letter left out, or all letters sorted.
func keys(p *Person) []string {
	out := []string{"=" + p.Surname, "#" + sorted(p.Given+p.Surname)}
	if p.Given != "" {
		out = append(out, "g"+p.Given)
	}
	for i := range p.Surname {
		out = append(out, "-"+p.Surname[:i]+p.Surname[i+1:])
	}
	return append(out, "-"+p.Surname)
}

func sorted(s string) string {
	var n [256]int
	for i := 0; i < len(s); i++ {
		n[s[i]]++
	}
	var b strings.Builder
	for c, k := range n {
		for ; k > 0; k-- {
			b.WriteByte(byte(c))
		}
	}
	return b.String()
}

// slip says how the names of two people differ, if only by a slip.
func slip(a, b *Person) (Lookalike, bool) {
	l := Lookalike{Given: a.Given != b.Given, Surname: a.Surname != b.Surname}
	if a.Suffix != b.Suffix && a.Suffix != "" && b.Suffix != "" {
		return l, false // father and son
	}
	if a.Surname == b.Surname+"s" || b.Surname == a.Surname+"s" {
		return l, false // the family of that name
	}
	if len(a.Given) < 2 || len(b.Given) < 2 || l.Given && l.Surname && calledByNickname(a.Given, a.Nickname, b) {
		l.Given = false
		l.Distance = Distance(a.Surname, b.Surname)
		l.Slip = "one letter"
		return l, l.Distance == 1 && min(len(a.Surname), len(b.Surname)) >= 5
	}
	x, y := a.Given+" "+a.Surname, b.Given+" "+b.Surname
	l.Distance = Distance(x, y)
	switch {
	case strings.ReplaceAll(x, " ", "") == strings.ReplaceAll(y, " ", ""):
		l.Slip = "blank or hyphen"
	case l.Distance == 2 && l.Given && l.Surname && sorted(x) == sorted(y):
		l.Slip = "moved initial"
	case l.Distance == 1:
		l.Slip = "one letter"
	case l.Distance == 2 && (!l.Given || !l.Surname):
		l.Slip = "two letters"
	default:
		return l, false
	}
	return l, true
}

// Distance is the optimal string alignment distance of two ASCII strings:
// letters added, dropped, changed, or two neighbours swapped.
func Distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return 64
	}
	var rows [3][65]int
	prev2, prev, row := &rows[0], &rows[1], &rows[2]
	for j := 0; j <= len(b); j++ {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(prev[j]+1, row[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], prev2[j-2]+1)
			}
		}
		prev2, prev, row = prev, row, prev2
	}
	return prev[len(b)]
}

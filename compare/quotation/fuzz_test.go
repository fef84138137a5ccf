package quotation

import (
	"strings"
	"testing"
	"unicode/utf8"
)

var seeds = []string{
	`"We go," said Ana Pell. "All of us."`,
	"“First.\n\n“Second.\n\n“Third,” he said.",
	"`` First point.\n\nSecond point. '' he said.",
	"> block\n\n> quote\n",
	`"a "b "c "d' 'e “f ‘g ''h`,
	`6'2" 5'10" '90s ’tis`,
	"said said, \" according to \" — \" -",
	"\"\n\n\"\n\n\"",
	"He said (\"x\") said ) ( of of in \"y\"",
}

func check(t *testing.T, s string) {
	d := parse(s)
	prev := 0
	for i, m := range Read(d, nil) {
		switch {
		case m.Start < prev || m.Span.End > len(s) || m.Start >= m.Span.End:
			t.Fatalf("mention %d: span %v of %d bytes after %d", i, m.Span, len(s), prev)
		case !cuts(s, m.Start, m.Span.End) || !cuts(s, m.By.Start, m.By.End) || !cuts(s, m.CueSpan.Start, m.CueSpan.End):
			t.Fatalf("mention %d: a span cuts a character: %v %v %v", i, m.Span, m.By, m.CueSpan)
		case m.First >= m.End || m.End > len(d.Tokens) || d.Join(m.First, m.End) != m.Span:
			t.Fatalf("mention %d: tokens %d to %d", i, m.First, m.End)
		case m.Continues >= i || m.Continues < -1:
			t.Fatalf("mention %d goes on with %d", i, m.Continues)
		}
		prev = m.Start
	}
}

func cuts(s string, start, end int) bool {
	return start <= end && end <= len(s) && (start == len(s) || utf8.RuneStart(s[start])) && (end == len(s) || utf8.RuneStart(s[end]))
}

func FuzzRead(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if utf8.ValidString(s) {
			check(t, s)
		}
	})
}

// TestLongHostile fails by its time limit if reading is not linear.
func TestLongHostile(t *testing.T) {
	for _, s := range []string{`"`, `" `, ` "a`, "“\n\n", " 'a", `"a" said `, "(", `“a `, "of ", "\"a\n\n", "x, "} {
		t.Run(s, func(t *testing.T) { check(t, strings.Repeat(s, 100_000/len(s))) })
	}
}

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat("“We will rebuild every house,” said Ana Pell, the mayor of Lorne. “It takes time.”\n\nOn Monday, a spokesman for the firm denied that it knew of “any risk” at the site, and said that the work goes on.\n\n", 200)
	d := parse(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Read(d, nil)
	}
}

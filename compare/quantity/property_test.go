package quantity

import (
	"math/rand"
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/entity"
	"factdiff/compare/text"
	"factdiff/compare/timex"
)

// check holds what must be true of every reading.
func check(t *testing.T, d *text.Doc, ms []Mention) {
	t.Helper()
	last := -1
	for _, m := range ms {
		whole := d.Article.Text
		for name, s := range map[string][2]int{
			"span": {m.Span.Start, m.Span.End}, "number": {m.Number.Start, m.Number.End},
			"head": {m.HeadSpan.Start, m.HeadSpan.End}, "person": {m.PersonSpan.Start, m.PersonSpan.End},
		} {
			if s[0] < 0 || s[1] > len(whole) || s[0] > s[1] {
				t.Fatalf("%s of %q lies outside the text: %v", name, whole, s)
			}
			if !boundary8(whole, s[0]) || !boundary8(whole, s[1]) {
				t.Fatalf("%s of %q cuts a character: %v", name, whole, s)
			}
		}
		if m.Span.Empty() || !m.Span.Contains(m.Number) || m.First >= m.End {
			t.Fatalf("empty or without its number: %+v in %q", m, whole)
		}
		if m.Span != d.Join(m.First, m.End) {
			t.Fatalf("tokens and span differ: %+v in %q", m, whole)
		}
		if d.Tokens[m.First].Sentence != d.Tokens[m.End-1].Sentence {
			t.Fatalf("crosses sentences: %+v in %q", m, whole)
		}
		if m.Class != Score && m.Low > m.High {
			t.Fatalf("low above high: %+v in %q", m, whole)
		}
		if m.First < last {
			t.Fatalf("out of order or overlapping: %+v in %q", m, whole)
		}
		if m.Class == "" || m.Digits < 1 && m.Class != Clock {
			t.Fatalf("no class or digits: %+v in %q", m, whole)
		}
		last = m.End
	}
}

func boundary8(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// pieces are what numbers in news are made of; odd orders of them must be
// read without harm.
var pieces = strings.Fields(`two three twenty - five hundred thousand million and to between more than at least about nearly $ € £ 1.6 30 1,000 3/4 ½ 12 52 48
	percent % points miles feet hours years old year month a the of people killed , . ( ) " ' Ann Lee Smith ages aged 53 block Street Dec. 2013 10:30 p.m. first 19th
	half dozen dozens couple quarter - - -- – / : # No. 911 or more one in his 30s mid turned is was who she 6.1 magnitude GB US$ 7.62 ; ’s . 5`)

func TestReadingsLieInTheText(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for range 4000 {
		var b strings.Builder
		for range 1 + rnd.Intn(14) {
			b.WriteString(pieces[rnd.Intn(len(pieces))])
			if rnd.Intn(3) > 0 {
				b.WriteByte(' ')
			}
		}
		d := parse(b.String())
		ms := Read(d, timex.Read(d))
		AttachAges(d, ms, entity.Read(d))
		check(t, d, ms)
	}
}

// TestUnitsScale: the same figure in two units of one base must be equal.
func TestUnitsScale(t *testing.T) {
	for _, c := range [][2]string{
		{"It is 1 mile long.", "It is 5,280 feet long."},
		{"It lasted 2 hours.", "It lasted 120 minutes."},
		{"It weighs 1 ton.", "It weighs 2,000 pounds."},
		{"It is 3 km away.", "It is 3,000 metres away."},
		{"It cost $1.5 million.", "It cost $1,500,000."},
		{"It took half an hour.", "It took 30 minutes."},
		{"It was 32 degrees Fahrenheit.", "It was 0 degrees Celsius."},
	} {
		a, b := one1(t, c[0]), one1(t, c[1])
		if diff := a.Value - b.Value; diff > 1e-6*max(a.Value, 1) || diff < -1e-6*max(a.Value, 1) || a.Unit != b.Unit || a.Class != b.Class {
			t.Errorf("%q gives %g %s, %q %g %s", c[0], a.Value, a.Unit, c[1], b.Value, b.Unit)
		}
	}
}

func one1(t *testing.T, s string) Mention {
	t.Helper()
	ms := Read(parse(s), nil)
	if len(ms) != 1 {
		t.Fatalf("%q: %d numbers", s, len(ms))
	}
	return ms[0]
}

// TestWordsAndDigitsAgree: every number up to a thousand reads alike in words
// and in digits.
func TestWordsAndDigitsAgree(t *testing.T) {
	units := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens := strings.Fields("x x twenty thirty forty fifty sixty seventy eighty ninety")
	spell := func(n int) string {
		var out string
		if n >= 100 {
			if out = units[n/100] + " hundred"; n%100 == 0 {
				return out
			}
			out += " and "
			n %= 100
		}
		switch {
		case n < 20:
			return out + units[n]
		case n%10 == 0:
			return out + tens[n/10]
		}
		return out + tens[n/10] + "-" + units[n%10]
	}
	for n := 2; n < 1000; n++ {
		if m := one1(t, "They saw "+spell(n)+" crows."); m.Value != float64(n) || m.Head != "crows" {
			t.Errorf("%s: %g %s", spell(n), m.Value, m.Head)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, r := range readings {
		f.Add(r.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 4000 || !utf8.ValidString(s) {
			return
		}
		d := parse(s)
		ms := Read(d, timex.Read(d))
		AttachAges(d, ms, entity.Read(d))
		check(t, d, ms)
	})
}

func BenchmarkRead(b *testing.B) {
	var all strings.Builder
	for range 40 {
		for _, r := range readings {
			all.WriteString(r.text)
			all.WriteByte(' ')
		}
		all.WriteString("The committee heard from the minister that the plans for the new bridge over the river had been put off again, and that nobody knew when the work would begin. ")
	}
	d := parse(all.String())
	times := timex.Read(d)
	b.SetBytes(int64(all.Len()))
	for b.Loop() {
		Read(d, times)
	}
}

package pair

import (
	"testing"
	"time"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// at is a day as a date fact gives it.
type at string

func (a at) Normalized() string { return string(a) }

func (a at) Moment() (days float64, ok bool) {
	t, err := time.Parse(time.DateOnly, string(a))
	return float64(t.Unix()) / secondsADay, err == nil
}

// level names the level of a feature.
func level(name string, n int) string {
	for _, f := range features {
		if f.Name == name {
			return f.Levels[n]
		}
	}
	return "no such feature"
}

func TestWhatAnArticleCanKnow(t *testing.T) {
	for _, c := range []struct {
		reason                 string
		dateA, pubA            string
		dateB, pubB            string
		wantForeseen, wantAged string
	}{
		{"Sunday's news is not in Thursday's paper", "2025-03-09", "2025-03-09", "2025-03-05", "2025-03-06", "before it", "not as long"},
		{"two papers of one day", "2025-03-03", "2025-03-06", "2025-03-04", "2025-03-06", "within 3 days of it", "appeared on one day"},
		{"each tells what was said that day", "2025-03-07", "2025-03-07", "2025-03-08", "2025-03-08", "before it", "as long"},
		{"history", "1998-01-01", "2025-03-07", "1999-01-01", "2025-03-09", "long after it", "not as long"},
		{"only one article is dated", "2025-03-07", "", "", "2025-03-08", "within 3 days of it", "unknown"},
		{"neither is", "2025-03-07", "", "2025-03-08", "", "unknown", "unknown"},
	} {
		rs := []*reading.Reading{reading.Read(&sources.Article{Published: c.pubA}), reading.Read(&sources.Article{Published: c.pubB})}
		s := &Story{Readings: rs}
		x := &candidate{a: &Item{Fact: &fact.Fact{Value: at(c.dateA)}}, b: &Item{Fact: &fact.Fact{Value: at(c.dateB), Article: 1}}}
		if got := level("appeared before the other's date", foreseenLevel(s, x)); got != c.wantForeseen {
			t.Errorf("%s: the other appeared %q, want %q", c.reason, got, c.wantForeseen)
		}
		if got := level("as long before publication", agedLevel(s, x)); got != c.wantAged {
			t.Errorf("%s: as long before publication %q, want %q", c.reason, got, c.wantAged)
		}
	}
}

func TestMargin(t *testing.T) {
	cs := []candidate{}
	items := make([]Item, 3)
	for i := range items {
		items[i] = Item{Fact: &fact.Fact{Kind: fact.Number, Article: min(i, 1), Value: word(string(rune('a' + i)))}, head: int32(i % 2), holder: -1, value: int32(i)}
	}
	for j, likeness := range []float64{0.9, 0.5} {
		cs = append(cs, candidate{a: &items[0], b: &items[1+j], i: 0, j: 1 + j, likeness: likeness})
	}
	weighRivals(items, cs)
	if got := level("ahead of the next candidate", marginLevel(nil, &cs[0])); got != "clearly ahead" {
		t.Errorf("the best of two candidates is %q, want clearly ahead", got)
	}
	if got := level("ahead of the next candidate", marginLevel(nil, &cs[1])); got != "far behind" {
		t.Errorf("the worse of two candidates is %q, want far behind", got)
	}
	if got := level("values of one head in an article", headsLevel(nil, &cs[0])); got != "one" {
		t.Errorf("a head with one value in each article: %q", got)
	}
}

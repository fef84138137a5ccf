package pair

import (
	"math"
	"slices"
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/kinds/number"
	"factdiff/compare/reading"
	"factdiff/sources"
)

func TestWeightsNameEveryLevelOfEveryKind(t *testing.T) {
	ms, err := parseWeights(weightsFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []fact.Kind{fact.Role, fact.Age, fact.Date, fact.Place, fact.Number} {
		for _, name := range []string{string(k) + " differs", string(k) + " agrees"} {
			if ms[name] == nil {
				t.Errorf("no weights for %q: such pairs would never become rows", name)
			}
		}
	}
}

func TestParseWeightsRefuses(t *testing.T) {
	for reason, file := range map[string]string{
		"a level that no feature has":    "date differs\t1\t0\n\t0\tsentence\thalf\n\t\t1\n\t\t2",
		"a feature that is gone":         "date differs\t1\t0\n\t0\tphase of the moon\tfull\n\t\t1\n\t\t2",
		"a weight that is no number":     "date differs\t1\t0\n\tx",
		"a model with a column missing":  "date differs\t1",
		"a question with one answer":     "date differs\t1\t0\n\t0\tsentence\t40 %\n\t\t1",
		"an answer that lies too deep":   "date differs\t1\t0\n\t0\tsentence\t40 %\n\t\t\t1\n\t\t2",
		"a tree that belongs to nothing": "\t0.5",
	} {
		if _, err := parseWeights(file); err == nil {
			t.Errorf("%s was accepted", reason)
		}
	}
}

func TestExplanationAddsUp(t *testing.T) {
	names, levels := FeatureLevels()
	for name, m := range models() {
		for shift := range 7 { // levels of all sorts, each feature another
			pick := make([]int, len(names))
			for f := range pick {
				pick[f] = (f*5 + shift*3) % len(levels[f])
			}
			sum := 0.0
			for _, s := range m.scores(fact.Date, pick) {
				sum += s.Weight
			}
			if math.Abs(sum-m.sum(pick)) > 1e-9 {
				t.Errorf("%s: the lines of the explanation add up to %g, the sum is %g", name, sum, m.sum(pick))
			}
		}
	}
}

type word string

func (w word) Normalized() string { return string(w) }

func facts(values ...string) []fact.Fact {
	var out []fact.Fact
	for i, v := range values {
		out = append(out, fact.Fact{Kind: fact.Number, Article: i, Value: word(v)})
	}
	return out
}

func paired(fs []fact.Fact, i, j int, v fact.Verdict, odds float64) Pair {
	return Pair{A: &fs[i], B: &fs[j], Judgement: fact.Judgement{Verdict: v}, LogOdds: odds, i: i, j: j, holders: [2]int{-1, -1}}
}

// An article that says both values of a conflict says one of them of something
// else, where its words are less alike.
func TestWhatTheOtherSideSaysElsewhereStaysOut(t *testing.T) {
	for _, c := range []struct {
		reason   string
		likeness float64
		want     int // facts in the row
	}{
		{"in words less alike: of another thing", 0.4, 2},
		{"in words as much alike: of this one too", 0.9, 3},
	} {
		fs := facts("18", "19", "19")
		fs[2].Article = 0
		conflict, agree := paired(fs, 0, 1, fact.Conflict, 3), paired(fs, 1, 2, fact.Agree, 2)
		conflict.likeness, agree.likeness = 0.8, c.likeness
		rows := Slots(fs, []Pair{conflict, agree})
		if len(rows) != 1 || len(rows[0].Facts) != c.want {
			t.Errorf("%s: rows %v, want one of %d facts", c.reason, rows, c.want)
		}
	}
}

func TestHopeless(t *testing.T) {
	for _, c := range []struct {
		reason        string
		settled, lone int
		want          bool
	}{
		{"nobody says either elsewhere", 0, 0, false},
		{"a slip in an article that says the right value elsewhere", 1, 0, false},
		{"a value that is said again and again", 1, 1, true},
		{"each article says both", 2, 0, true},
	} {
		x := candidate{settled: c.settled, lone: c.lone}
		x.Verdict = fact.Conflict
		if got := x.hopeless(); got != c.want {
			t.Errorf("%s: hopeless is %v, want %v", c.reason, got, c.want)
		}
	}
}

func TestSlots(t *testing.T) {
	for _, c := range []struct {
		reason string
		values []string
		pairs  func([]fact.Fact) []Pair
		want   []string
	}{
		{"six say 19 and one says 18: one row", []string{"19", "19", "18", "19"}, func(fs []fact.Fact) []Pair {
			return []Pair{paired(fs, 0, 2, fact.Conflict, 3), paired(fs, 0, 1, fact.Agree, 2), paired(fs, 1, 2, fact.Conflict, 2), paired(fs, 2, 3, fact.Conflict, 1), paired(fs, 0, 3, fact.Agree, 1)}
		}, []string{"conflict 4"}},
		{"a third value joins where it conflicts with both", []string{"17", "18", "19"}, func(fs []fact.Fact) []Pair {
			return []Pair{paired(fs, 0, 1, fact.Conflict, 3), paired(fs, 1, 2, fact.Conflict, 2), paired(fs, 0, 2, fact.Conflict, 1)}
		}, []string{"conflict 3"}},
		{"a third value that is about something else for one of them stays out", []string{"17", "18", "19"}, func(fs []fact.Fact) []Pair {
			return []Pair{paired(fs, 0, 1, fact.Conflict, 3), paired(fs, 1, 2, fact.Conflict, 2)}
		}, []string{"conflict 2"}},
		{"compatible values do not chain", []string{"more than 30", "32", "90"}, func(fs []fact.Fact) []Pair {
			return []Pair{paired(fs, 0, 1, fact.Compatible, 3), paired(fs, 0, 2, fact.Compatible, 2)}
		}, []string{"compatible 2"}},
	} {
		fs := facts(c.values...)
		var got []string
		for _, s := range Slots(fs, c.pairs(fs)) {
			got = append(got, string(s.Verdict)+" "+string(rune('0'+len(s.Facts))))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: rows %q, want %q", c.reason, got, c.want)
		}
	}
}

// story reads articles published on no known day.
func story(texts ...string) (*Story, []fact.Fact) {
	var rs []*reading.Reading
	var facts []fact.Fact
	for i, text := range texts {
		r := reading.Read(&sources.Article{Path: "a.txt", Text: text, Body: sources.Span{End: len(text)}})
		rs = append(rs, r)
		facts = append(facts, number.Read(i, r)...)
	}
	return NewStory(rs), facts
}

func TestVerbatim(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         bool
	}{
		{"one figure changed", "The old ferry to Ostrava Bay carried 40 passengers and two cars on Monday.",
			"The old ferry to Ostrava Bay carried 44 passengers and two cars on Monday.", true},
		{"one figure and a word changed", "The old ferry to Ostrava Bay carried 40 passengers and two cars on Monday.",
			"The new ferry to Ostrava Bay carried 44 passengers and two cars on Monday.", false},
		{"too short to say one thing", "It carried 40 passengers.", "It carried 44 passengers.", false},
		{"numbers of pictures", "The old ferry to Ostrava Bay as it left the pier on Monday, image 4 of the series.",
			"The old ferry to Ostrava Bay as it left the pier on Monday, image 5 of the series.", false},
	} {
		s, facts := story(c.a, c.b)
		found := false
		cs := s.candidates(s.items(facts), number.Judge)
		for k := range cs {
			found = found || s.verbatim(&cs[k])
		}
		if found != c.want {
			t.Errorf("%s: paired word for word is %v, want %v", c.reason, found, c.want)
		}
	}
}

func TestGround(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         bool // common ground
	}{
		{"a town", "A ferry sank in Hilo on Monday.", "Officials in Hilo said a ferry sank.", true},
		{"a person", "Paul Rees was arrested.", "A court freed Paul Rees.", true},
		{"a country is no ground", "A quake hit Japan on Monday.", "A quake hit Japan in June.", false},
		{"a day is no ground", "A ferry sank on Monday.", "A quake was felt on Monday.", false},
		{"an organisation is no ground", "Marn Steel sold its mill on Monday.", "Marn Steel bought a mine.", false},
		{"named too late", "A ferry sank. It was old. It was slow. It was full. Nobody knew. Nobody came. Nobody cared. It sailed to Hilo.",
			"A ferry sank in Hilo.", false},
	} {
		s, _ := story(c.a, c.b)
		no, _ := s.elsewhere(0, 1)
		if got := !no; got != c.want {
			t.Errorf("%s: common ground is %v, want %v", c.reason, got, c.want)
		}
	}
}

type tenure string

func (s tenure) Normalized() string { return string(s) }
func (s tenure) Exclusive() string  { return string(s) }

func TestOffices(t *testing.T) {
	for _, c := range []struct {
		reason string
		a, b   fact.Value
		want   string
	}{
		{"governor and mayor", tenure("state"), tenure("state"), "two offices of state"},
		{"sergeant and lieutenant", tenure("rank"), tenure("rank"), "two ranks"},
		{"owner and attorney", tenure(""), tenure(""), "of two sorts"},
		{"a figure has no office", word("19"), tenure("state"), "of two sorts"},
	} {
		a, b := &Item{Fact: &fact.Fact{Value: c.a}}, &Item{Fact: &fact.Fact{Value: c.b}}
		level := officeLevel(nil, &candidate{a: a, b: b})
		for _, f := range features {
			if f.Name == "offices" && f.Levels[level] != c.want {
				t.Errorf("%s: %q, want %q", c.reason, f.Levels[level], c.want)
			}
		}
	}
}

func TestCautionWithDeedsOfDifferentPeople(t *testing.T) {
	s, _ := story("Paul Rees was booked in Hilo.", "Gary Holt was booked in Hilo.")
	for _, c := range []struct {
		reason string
		b      []int
		want   bool
	}{
		{"one man booked on two days", []int{0}, false},
		{"two men booked on two days", []int{1}, true},
		{"nobody named", nil, false},
	} {
		x := &candidate{a: &Item{Fact: &fact.Fact{Kind: fact.Date, Article: 0}, actors: []int{0}}, b: &Item{Fact: &fact.Fact{Kind: fact.Date, Article: 1}, actors: c.b}}
		if got := s.caution(x) >= otherActorsOdds; got != c.want {
			t.Errorf("%s: more is asked is %v, want %v", c.reason, got, c.want)
		}
	}
}

func TestOneArticle(t *testing.T) {
	s, facts := story("The council bought 40 boats for Ostrava Bay on Monday, the mayor said. The council sold 12 boats in June.")
	if got := s.Weigh(facts, number.Judge, anyOdds); len(got) != 0 {
		t.Errorf("an article contradicts itself in two sentences on two things: %+v", got)
	}
}

// anyOdds lets every conflict be told.
func anyOdds(fact.Kind) float64 { return math.Inf(-1) }
